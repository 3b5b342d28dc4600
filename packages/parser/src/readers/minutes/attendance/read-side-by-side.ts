import { peelName } from './peel-name.js';
import { readPeopleList } from './read-people-list.js';
import { subPassage } from '../../../source/passage.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Columns to the right from which a line alone belongs to the second list. */
const INDENT = 8;

/** True for two headings of lists on one line: "PRESENT:      ABSENT:". */
export function standBeside({ document }: MinutesContext, left: Section, right: Section): boolean {
  const from = left.heading?.start;
  const to = right.heading?.start;
  return (
    from !== undefined &&
    to !== undefined &&
    from < to &&
    left.blocks.length === 0 &&
    left.heading?.label?.value.text === '' &&
    !/[\r\n]/.test(document.source.text.slice(from, to))
  );
}

/** Reads the lines below two such headings: what stands in the first column was said of one, what stands in the second of the other. */
export function readSideBySide(
  context: MinutesContext,
  blocks: readonly Block[],
  left: AttendanceKind,
  right: AttendanceKind,
): void {
  for (const { kind, content, indent, label } of blocks) {
    if (kind !== 'paragraph' || label !== undefined) break;
    const at = secondColumn(context, content);
    if (at === undefined) readPeopleList(context, content, (indent ?? 0) >= INDENT ? right : left);
    else {
      readPeopleList(context, subPassage(content, 0, at), left);
      readPeopleList(context, subPassage(content, at, content.text.length), right);
    }
  }
}

/** Where the second column of a line begins: behind its widest gap, else before a second name with its title. */
function secondColumn({ lexicon }: MinutesContext, content: Passage): number | undefined {
  const gaps = content.runs.filter(
    (run) => run.length === 1 && run.sourceLength > 1 && content.text[run.at] === ' ',
  );
  const widest = gaps.sort((a, b) => b.sourceLength - a.sourceLength)[0];
  if (widest !== undefined) return widest.at + 1;
  const words = [...content.text.matchAll(/\S+/g)];
  const next = words.findIndex(
    ({ 0: word, index }, i) =>
      i > 1 &&
      lexicon.has('honorifics', word) &&
      word.endsWith('.') &&
      peelName(content.text.slice(index), lexicon).name !== '',
  );
  return next < 0 ? undefined : words[next]?.index;
}
