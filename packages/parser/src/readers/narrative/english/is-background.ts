import { resolveTime } from '../../../mentions/times/index.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';

/** True where a sentence opens with a date that is not the meeting's: it tells what happened before. */
export function isBackground(reading: Reading, sentence: Sentence): boolean {
  const start = reading.context.draft.start?.value;
  const [first] = sentence.times;
  if (
    first === undefined ||
    first.start - sentence.start > 14 ||
    first.kind === 'clock' ||
    reading.event?.sentence === sentence
  )
    return false;
  const { year, month, day } = first.parts;
  if (year === undefined && month === undefined) return false;
  if (start === undefined) return year !== undefined && first.kind === 'year';
  const at = resolveTime(first, reading.context.time).time?.value ?? '';
  return day === undefined ? !start.startsWith(at) : at.slice(0, 10) < start.slice(0, 10);
}
