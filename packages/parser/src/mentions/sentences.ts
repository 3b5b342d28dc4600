import { isCapitalAt } from './letters-in-text.js';
import { isDigit, isLetter, isWhite } from './letters.js';
import { createMemory } from '../source/remember.js';
import { subPassage } from '../source/passage.js';
import type { LanguagePack } from '../languages/language-pack.js';
import type { Passage } from '../source/passage.js';
import type { Span } from '../source/span.js';

const known = createMemory<Passage, readonly Span[]>();

/** The sentences of a passage (see `splitSentences`); several rules ask for them, so they are kept until the report is read. */
export function sentencesOf(passage: Passage, packs: readonly LanguagePack[]): readonly Span[] {
  let sentences = known.get(passage);
  if (sentences === undefined) known.set(passage, (sentences = splitSentences(passage.text, packs)));
  return sentences;
}

const knownPassages = createMemory<Passage, readonly Passage[]>();

/** The sentences of a passage as passages of their own, in the order of `sentencesOf`; kept as long. */
export function sentencePassages(passage: Passage, packs: readonly LanguagePack[]): readonly Passage[] {
  let passages = knownPassages.get(passage);
  if (passages === undefined) {
    passages = sentencesOf(passage, packs).map(({ start, end }) => subPassage(passage, start, end));
    knownPassages.set(passage, passages);
  }
  return passages;
}

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
    while (from < to && isWhite(text.charCodeAt(from))) from++;
    while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) {
      push(i);
      start = i + 1;
      continue;
    }
    const han = code === 0x3002 || code === 0xff01 || code === 0xff1f;
    if (!han && code !== FULL_STOP && code !== 33 && code !== 63 && code !== 0x2026) continue;
    let end = i + 1;
    while (end < text.length && (text.charCodeAt(end) === code || CLOSERS.includes(text[end] ?? ' '))) end++;
    if (han || endsSentence(text, i, end, packs)) push(end);
    i = end - 1;
  }
  push(text.length);
  return sentences;
}

const LINE_FEED = 10;
const FULL_STOP = 46;
const CLOSERS = '"”’\')）]」』»*_';

/** Whether the mark at `at`, with its closing marks up to `end`, ends a sentence. */
function endsSentence(text: string, at: number, end: number, packs: readonly LanguagePack[]): boolean {
  const next = text.charCodeAt(end);
  if (Number.isNaN(next) || next === LINE_FEED) return true;
  const stop = text.charCodeAt(at) === FULL_STOP;
  const following = text[end + 1] ?? '';
  if (next === 32) {
    if (!stop) return !isSmall(following);
    if (isSmall(following) && end === at + 1) return false;
    const word = wordBefore(text, at);
    // "Chief (Mrs.) Lund": a bracket that holds the abbreviation alone.
    if (end > at + 1)
      return !(
        end === at + 2 &&
        text[at + 1] === ')' &&
        text[at - word.length - 1] === '(' &&
        abbreviations(packs).has(word.toLowerCase())
      );
    // "J. Kim", "U.S. Treasury": one capital before the stop.
    if (isInitials(word)) return false;
    if (
      word.length <= 3 &&
      word !== '' &&
      isDigit(word.charCodeAt(0)) &&
      isDigit(word.charCodeAt(word.length - 1))
    ) {
      return isCapital(following) && !(packs[0]?.ordinalStop === true && word.length <= 2);
    }
    return !abbreviations(packs).has(word.toLowerCase());
  }
  if (!stop || !isCapital(text[end] ?? '') || !(isSmall(following) || following === ' ')) return false;
  // "held.The meeting": a small letter before the stop, a capital and a small letter behind it.
  const before = text[at - 1] ?? '';
  const word = wordBefore(text, at);
  return (
    (isSmall(before) || ')”"'.includes(before)) &&
    word.length > 1 &&
    !word.includes('.') &&
    // "Kh.Lund": two letters before the stop are initials.
    !(word.length === 2 && isCapital(word[0] ?? '')) &&
    // "Mr.Lund": the space is missing behind an abbreviation too.
    !packs.some(({ people }) => people.honorifics.includes(word.toLowerCase()))
  );
}

/** Longest word looked at before a full stop. */
const REACH = 24;

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && isWordUnit(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

function isWordUnit(code: number): boolean {
  return code === FULL_STOP || isDigit(code) || isLetter(code);
}

function isCapital(ch: string): boolean {
  return ch !== '' && ch.toLowerCase() !== ch;
}

function isSmall(ch: string): boolean {
  return ch !== '' && ch.toUpperCase() !== ch;
}

const sets = new WeakMap<readonly LanguagePack[], ReadonlySet<string>>();

function abbreviations(packs: readonly LanguagePack[]): ReadonlySet<string> {
  let set = sets.get(packs);
  if (set === undefined) sets.set(packs, (set = new Set(packs.flatMap((pack) => pack.abbreviations))));
  return set;
}

/** "J" and "U.S", before the full stop. */
function isInitials(word: string): boolean {
  for (let i = 0; i < word.length; i++)
    if (i % 2 === 0 ? !isCapitalAt(word, i) : word[i] !== '.') return false;
  return word.length % 2 === 1;
}
