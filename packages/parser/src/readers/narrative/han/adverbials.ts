import { adverbs, phraseClosers, phraseOpeners, towardOpeners } from '../../../languages/zh/adverbs.js';
import { createWordTable, TIME } from '../../../mentions/han/index.js';

const table = createWordTable(adverbs);
const closers = createWordTable(phraseClosers);
const openers = createWordTable([...phraseOpeners, ...towardOpeners]);
const toward = new Set<string>(towardOpeners);

/** Longest phrase between a subject and its verb, in UTF-16 units. */
const LONGEST = 90;

/** Behind the adverbs, dates and blanks at `at`. */
export function skipAdverbs(masked: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const ch = masked.charAt(i);
    if (ch === TIME || ch === ' ') {
      i++;
      continue;
    }
    const word = table.at(masked, i);
    if (word === undefined || i + word.phrase.length > end) return i;
    i += word.phrase.length;
  }
  return i;
}

/**
 * The end of a phrase that begins with a preposition (在讲话中, 对某人的到来, 就合作事宜): at its closing word, else at `end`, the
 * verb. `toward` marks those that name whom or what the verb is about.
 */
function adverbialEnd(
  masked: string,
  at: number,
  end: number,
): { readonly end: number; readonly toward: boolean } | undefined {
  const opener = openers.at(masked, at);
  if (opener === undefined || end - at > LONGEST) return undefined;
  const isToward = toward.has(opener.phrase);
  for (let i = at + opener.phrase.length + 1; i < end && !isToward; i++) {
    const closer = closers.at(masked, i);
    if (closer !== undefined && i + closer.phrase.length <= end)
      return { end: i + closer.phrase.length, toward: false };
  }
  if (isToward) return { end, toward: true };
  // 代表学校对某人一行: the next phrase begins before the verb.
  for (let i = at + opener.phrase.length + 1; i < end; i++)
    if (toward.has(masked.charAt(i))) return { end: i, toward: false };
  return { end, toward: false };
}

/** Reads what may stand between a subject and its verb: adverbs and phrases like 在讲话中, 对…的到来; undefined where anything else stands there. */
export function readManner(masked: string, start: number, end: number): { toward?: number } | undefined {
  let toward: number | undefined;
  let at = skipAdverbs(masked, start, end);
  for (let steps = 0; at < end && steps < 6; steps++) {
    const phrase = adverbialEnd(masked, at, end);
    if (phrase === undefined) return undefined;
    if (phrase.toward) toward ??= at;
    at = skipAdverbs(masked, phrase.end, end);
  }
  return at < end ? undefined : { ...(toward === undefined ? {} : { toward }) };
}
