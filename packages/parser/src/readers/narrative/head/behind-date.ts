import { sourceSpan, subPassage } from '../../../source/passage.js';
import { isLetterAt } from '../../../mentions/letters-in-text.js';
import { findDay } from './find-day.js';
import type { Passage } from '../../../source/passage.js';
import type { Head } from './head.js';

/** " date 2023-12-30 Forum held in Tarn": a field of the page runs on into the title or the first sentence. What stands behind it. */
export function behindDate({ document, draft }: Head, line: Passage): Passage {
  const [label = ''] = /^date \d{4}-\d\d-\d\d /.exec(line.text) ?? [];
  if (label === '' || !isLetterAt(line.text, label.length)) return line;
  const end = label.length - 1;
  const day = findDay(document, subPassage(line, 0, end), {});
  if (day === undefined) return line;
  draft.published ??= day.time;
  draft.furniture.push(sourceSpan(line, 0, end));
  return subPassage(line, end + 1, line.text.length);
}
