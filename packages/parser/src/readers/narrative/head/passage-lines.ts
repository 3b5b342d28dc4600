import { sourceSpan, subPassage } from '../../../source/passage.js';
import type { Passage } from '../../../source/passage.js';
import type { Source } from '../../../source/source.js';

/** A passage cut where its lines end in the source: a title and the date below it are one block but two lines. */
export function passageLines(source: Source, passage: Passage): Passage[] {
  const lines: Passage[] = [];
  let from = 0;
  for (let at = passage.text.indexOf(' '); at >= 0; at = passage.text.indexOf(' ', at + 1)) {
    const span = sourceSpan(passage, at, at + 1);
    if (!/[\n\r]/.test(source.text.slice(span.start, span.end))) continue;
    lines.push(subPassage(passage, from, at));
    from = at + 1;
  }
  lines.push(subPassage(passage, from, passage.text.length));
  return lines.filter((line) => line.text !== '');
}
