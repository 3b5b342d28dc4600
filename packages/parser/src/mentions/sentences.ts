import type { LanguagePack } from '../languages/language-pack.js';
import type { Span } from '../source/span.js';

const closers = new Set(['"', '”', '’', "'", ')', '）', ']', '」', '』', '»', '*', '_']);

/**
 * The sentences of a text, as spans without outer white space; together they hold every non-blank character. A full stop
 * ends none after an abbreviation, an initial or a number's digit ("Co., Ltd.", "J. Kim", "3.5"); one without the space
 * behind it ends one where a word goes on with a capital ("held.The").
 */
export function splitSentences(text: string, packs: readonly LanguagePack[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (ch === '\n') {
      push(i);
      start = i + 1;
      continue;
    }
    const han = ch === '。' || ch === '！' || ch === '？';
    const plain = ch === '.' || ch === '!' || ch === '?' || ch === '…';
    if (!han && !plain) continue;
    let end = i + 1;
    while (end < text.length && (text[end] === ch || closers.has(text[end] ?? ''))) end++;
    if (han || (plain && endsSentence(text, i, end, packs))) {
      push(end);
      i = end - 1;
    }
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, at: number, end: number, packs: readonly LanguagePack[]): boolean {
  const next = text[end];
  if (next === undefined || next === '\n') return true;
  if (text[at] !== '.' && next === ' ') return !/^ \p{Ll}/u.test(text.slice(end, end + 2));
  if (text[at] !== '.') return false;
  const word = wordBefore(text, at);
  if (next === ' ') {
    const following = text.slice(end + 1, end + 3);
    if (/^[\p{Ll}]/u.test(following) && end === at + 1) return false;
    if (end > at + 1) return true;
    // "J. Kim", "U.S. Treasury": one capital before the stop.
    if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return false;
    if (/^\d{1,3}$/.test(word) && /^\p{Lu}/u.test(following) === false) return false;
    return !isAbbreviation(word, packs);
  }
  // "held.The meeting": a small letter before the stop, a capital and a small letter behind it.
  return /\p{Ll}|[)”"]/u.test(text[at - 1] ?? '') && /^\p{Lu}[\p{Ll} ]/u.test(text.slice(end, end + 2)) && word.length > 1 && !word.includes('.');
}

/** Longest word looked at before a full stop. */
const REACH = 24;

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && /[\p{L}\p{N}.]/u.test(text[from - 1] ?? '')) from--;
  return text.slice(from, at);
}

function isAbbreviation(word: string, packs: readonly LanguagePack[]): boolean {
  const folded = word.toLowerCase();
  return packs.some((pack) => pack.abbreviations.includes(folded));
}
