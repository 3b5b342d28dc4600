import { announcingWords, nextWords, tentativeWords } from '../../../languages/zh/announcing.js';
import { createWordTable } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

const announcing = createWordTable([...announcingWords, ...tentativeWords]);
const tentative = new Set<string>(tentativeWords);
const next = createWordTable(nextWords);

/** A word before the verb that says that it is still to come: 将, 拟, 定于. */
export function futureWord(
  masked: string,
  start: number,
  end: number,
): { readonly span: Span; readonly tentative: boolean } | undefined {
  for (let i = start; i < end; i++) {
    const word = announcing.at(masked, i);
    if (word !== undefined)
      return { span: { start: i, end: i + word.phrase.length }, tentative: tentative.has(word.phrase) };
  }
  return undefined;
}

/** True where a clause speaks of the meeting after this one: 下次会议, 下一届大会. */
export function isNextMeeting(masked: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (next.at(masked, i) !== undefined) return true;
  return false;
}
