import { hasHan } from '../mentions/letters-in-text.js';
import { joinPassages, sourceSpan, subPassage } from '../source/passage.js';
import { plainPassage } from './plain-passage.js';
import type { Line } from './lines.js';
import type { Passage } from '../source/passage.js';
import type { Source } from '../source/source.js';

/** The words of the lines `first` to `last`, from an offset on. */
export function joinLines(
  source: Source,
  lines: readonly Line[],
  first: number,
  last: number,
  start: number,
): Passage {
  if (first === last) return plainPassage(source, { start, end: lines[first]?.contentEnd ?? start });
  const end = lines[last]?.contentEnd ?? start;
  const whole = plainPassage(source, { start, end });
  return closeHanGaps(source, whole);
}

/** A line break between two Han characters is no space. */
function closeHanGaps(source: Source, passage: Passage): Passage {
  const { text } = passage;
  if (!hasHan(text)) return passage;
  const pieces: Passage[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    if (!isWide(text[at - 1] ?? '') || !isWide(text[at + 1] ?? '')) continue;
    const gap = sourceSpan(passage, at, at + 1);
    if (!/[\n\r]/.test(source.text.slice(gap.start, gap.end))) continue;
    pieces.push(subPassage(passage, from, at));
    from = at + 1;
  }
  if (pieces.length === 0) return passage;
  return joinPassages([...pieces, subPassage(passage, from, text.length)], '');
}

function isWide(ch: string): boolean {
  return hasHan(ch) || '，。、；：！？（）“”《》'.includes(ch);
}
