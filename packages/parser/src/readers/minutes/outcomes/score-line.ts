import { nothingMoved } from './motion-reading.js';
import { isAsciiDigit } from '../../../mentions/letters.js';
import type { MotionReading } from './motion-reading.js';
import type { Span } from '../../../source/span.js';

/** Yes, no and, where counted, abstentions, as a score gives them. */
export interface Score {
  readonly counts: { yes: number; no: number; abstain?: number };
  readonly span: Span;
}

const score =
  /(?<![\d.,$€£/-])(\d{1,3})(?: ?(?:[-–—:]|to) ?(\d{1,3})(?: ?(?:[-–—:]|to) ?(\d{1,3}))?|\/(\d{1,3})\/(\d{1,3}))(?![\d%/-]|[.,]\d)/u;

/** The first score in some words: "3-0", "5–0–1", "7 to 2", "4/0/0". Offsets are those of the words. */
export function scoreIn(words: string): Score | undefined {
  const found = score.exec(words);
  if (found === null) return undefined;
  const [whole, yes, dashNo, dashAbstain, strokeNo, strokeAbstain] = found;
  const parts = [yes, dashNo ?? strokeNo, dashAbstain ?? strokeAbstain].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const [first = 0, second = 0, third] = parts;
  // "9/30/13" is a day: a vote of three numbers has an option that nobody chose, or few who abstained.
  if (third !== undefined && strokeNo !== undefined && !parts.includes(0)) return undefined;
  return {
    counts: { yes: first, no: second, ...(third === undefined ? {} : { abstain: third }) },
    span: { start: found.index, end: found.index + whole.length },
  };
}

/** A digit or a bracket. */
function startsLikeScore(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAsciiDigit(code) || code === 40;
}

/** Reads a line that is nothing but a score of two numbers: "13 : 0", "(9-4)". "13:30" is a time of day. */
export function readBareScore(text: string): MotionReading | undefined {
  if (!startsLikeScore(text)) return undefined;
  if (!/^\(?\d{1,3} ?[:–-] ?\d{1,3}\)?\.?$/.test(text) || /^\d{1,2}:[0-5]\d/.test(text)) return undefined;
  const found = scoreIn(text);
  return found === undefined ? undefined : { ...nothingMoved, vote: { ...found, voters: [] } };
}

/** Reads a line that is a score of three numbers, or begins with one: "22-0-0", "21-0-1 Sent to committee". */
export function readScoreLine(text: string): MotionReading | undefined {
  if (!startsLikeScore(text)) return undefined;
  if (!/^\(?\d{1,3} ?[-–/] ?\d{1,3} ?[-–/] ?\d{1,3}(?!\S*\d)/.test(text)) return undefined;
  const found = scoreIn(text.slice(0, 24));
  if (found === undefined || (found.counts.abstain ?? 0) > 19) return undefined;
  return { ...nothingMoved, vote: { ...found, voters: [] } };
}
