import { createPhraseTable, createWordTable } from '../../../mentions/han/index.js';
import { bodiesLikeEvents, eventHeads } from '../../../languages/zh/events.js';
import type { Span } from '../../../source/span.js';

const bodies = createWordTable(bodiesLikeEvents);
const table = createPhraseTable(
  eventHeads.flatMap(([classification, words]) =>
    words.map((word): [string, string] => [word, classification]),
  ),
);

/** The head noun of a meeting that ends a stretch of masked text, and the class it gives. */
export function eventHeadBefore(
  masked: string,
  start: number,
  end: number,
): { readonly span: Span; readonly classification: string } | undefined {
  let to = end;
  // 座谈会(第二场), 会议”: what stands behind the head noun is no part of the name's words.
  while (to > start && '")”》 '.includes(masked.charAt(to - 1))) to--;
  if (masked.charAt(to - 1) === '\u0002') {
    while (to > start && masked.charAt(to - 1) !== '(') to--;
    to--;
  }
  const head = table.before(masked, to, start) ?? plainMeeting(masked, start, to);
  return head === undefined
    ? undefined
    : { span: { start: to - head.phrase.length, end: to }, classification: head.value };
}

/** Any other …会 that is no body: a meeting of a kind no table lists. */
function plainMeeting(
  masked: string,
  start: number,
  end: number,
): { phrase: string; value: string } | undefined {
  if (end - start < 4 || masked.charAt(end - 1) !== '会' || bodies.before(masked, end, start) !== undefined)
    return undefined;
  return { phrase: masked.slice(end - 2, end), value: 'meeting' };
}

/** The first head noun of a meeting within a stretch. */
export function findEventHead(
  masked: string,
  start: number,
  end: number,
): { readonly span: Span; readonly classification: string } | undefined {
  for (let i = start; i < end; i++) {
    const head = table.at(masked, i);
    if (head !== undefined && i + head.phrase.length <= end)
      return { span: { start: i, end: i + head.phrase.length }, classification: head.value };
  }
  return undefined;
}
