import { beforeMarks } from '../../../mentions/past-marks.js';
/** Longest signature looked for, in UTF-16 units. */
const REACH = 64;

/** Where the line's text ends when a meeting bot signed it with nick and time: "… (ada, 15:48:51)". */
export function endBeforeSignature(text: string, from: number, to: number): number {
  let end = beforeMarks(text, from, to, '.');
  if (text[end - 1] !== ')') return to;
  const start = Math.max(from, end - REACH);
  const opening = text.lastIndexOf('(', end - 1);
  if (opening < start || !/^\([^\s,()]{1,32}, \d{1,2}:\d{2}(?::\d{2})?\)$/.test(text.slice(opening, end)))
    return to;
  while (end > from && (end > opening || /\s/.test(text[end - 1] ?? ''))) end--;
  return end;
}

/** Who signed a line, and when, where a meeting bot wrote it. */
export function signatureOf(text: string): { readonly nick: string; readonly clock: string } | undefined {
  const at = endBeforeSignature(text, 0, text.length);
  if (at === text.length) return undefined;
  const match = /\(([^\s,()]{1,32}), (\d{1,2}:\d{2})(?::\d{2})?\)/.exec(text.slice(at));
  return match === null ? undefined : { nick: match[1] ?? '', clock: match[2] ?? '' };
}
