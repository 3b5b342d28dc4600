import { sourceSpan, subPassage } from '../../../source/passage.js';
import type { Passage, Run } from '../../../source/passage.js';
import type { Source } from '../../../source/source.js';

/** A passage cut where its lines end in the source: a title and the date below it are one block but two lines. */
export function passageLines(source: Source, passage: Passage): Passage[] {
  const { text, runs } = passage;
  // Most passages are one line of the source.
  const { start, end } = sourceSpan(passage, 0, text.length);
  if (!breaks(source, start, end) && text.trim().length === text.length) return text === '' ? [] : [passage];
  const lines: Passage[] = [];
  let from = 0;
  let r = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    while ((runs[r + 1]?.at ?? Infinity) <= at) r++;
    if (!isBreak(source, runs[r], at)) continue;
    lines.push(subPassage(passage, from, at));
    from = at + 1;
  }
  lines.push(subPassage(passage, from, text.length));
  return lines.filter((line) => line.text !== '');
}

/** True where a blank of a passage stands for a line break of the source. */
function isBreak(source: Source, run: Run | undefined, at: number): boolean {
  if (run === undefined) return false;
  if (run.length !== run.sourceLength) return breaks(source, run.source, run.source + run.sourceLength);
  const place = run.source + at - run.at;
  return breaks(source, place, place + 1);
}

function breaks({ text }: Source, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
