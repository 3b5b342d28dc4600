import { characterLength, isHanAt, lettersEnd } from '../../../mentions/letters-in-text.js';

/** The words of a line: runs of Han characters, and runs of letters. */
export function letterRuns(text: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = isHanAt(text, at) ? hanEnd(text, at) : lettersEnd(text, at);
    if (end > at) runs.push(text.slice(at, end));
    at = end > at ? end : at + characterLength(text, at);
  }
  return runs;
}

function hanEnd(text: string, at: number): number {
  let end = at;
  while (isHanAt(text, end)) end += characterLength(text, end);
  return end;
}
