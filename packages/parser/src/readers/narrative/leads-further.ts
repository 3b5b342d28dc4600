import { foldHan } from '../../mentions/fold-han.js';
import { isProse } from './head/is-prose.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';

/** How far into a paragraph of a script without spaces the words may stand, in UTF-16 units. */
const REACH = 40;

/** What leads to a further meeting: whether it is said to be on the same day, and where that is said. */
export interface Lead {
  readonly sameDay: boolean;
  readonly start: number;
  readonly end: number;
}

/** The words by which a paragraph goes on to a further meeting; undefined where it has none. */
export function leadsFurther(document: Document, block: Block): Lead | undefined {
  const words = document.language.further;
  if (words === undefined || block.kind !== 'paragraph' || !isProse(block.content.text)) return undefined;
  const opening = foldHan(block.content.text.slice(0, REACH)).toLowerCase();
  for (const [phrases, sameDay] of [
    [words.sameDay, true],
    [words.apart, false],
  ] as const) {
    const phrase = phrases.find(
      (known) => opening.startsWith(known) && !/[a-z]/.test(opening[known.length] ?? ''),
    );
    if (phrase !== undefined) return { sameDay, start: 0, end: phrase.length };
  }
  const clause = opening.split(/[,，。]/)[0] ?? '';
  const within = words.within?.find((known) => clause.includes(known));
  if (within === undefined) return undefined;
  const start = clause.indexOf(within);
  return { sameDay: true, start, end: start + within.length };
}
