import { createCues } from './word-cues.js';
import { foldCase } from '../mentions/fold-case.js';
import { isHan, isWhite } from '../mentions/letters.js';
import type { Cues } from './word-cues.js';
import type { Span } from '../source/span.js';

/** Phrases of any languages (an asterisk for up to five words between two others), ready to be found in a text in one pass. */
export interface PhraseIndex {
  readonly phrases: readonly string[];
  /** The phrases laid out for looking up: when the first word of one was found, since most lists are never asked in a process. */
  layout: PhraseLayout | undefined;
  /** Tells where words of this list, and of those prepared with it, stand; its bit among them. */
  readonly cues: (text: string) => Cues;
  readonly bit: number;
}

interface PhraseLayout {
  /** Phrases of spaced words by their first word, longest first. */
  readonly byWord: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases in Han characters by their first character, longest first. */
  readonly byCharacter: ReadonlyMap<string, readonly string[]>;
}

/** A phrase found in a text. */
export interface PhraseMatch extends Span {
  /** As it stands in the table. */
  readonly phrase: string;
}

/** Prepares phrases (lower case, words parted by one blank) for `findPhrases`. */
export function createPhraseIndex(phrases: Iterable<string>): PhraseIndex {
  return createPhraseIndexes({ phrases: [...phrases] }).phrases;
}

/** Prepares several lists that are looked for in the same texts: their first words are found in one pass for all of them. */
export function createPhraseIndexes<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
): Record<K, PhraseIndex> {
  const tell = createCues(Object.values(lists));
  // Phrases are listed folded, and the outcomes of minutes look into folded texts: the words of a text are found once for both.
  const cues = (text: string): Cues => tell(foldCase(text));
  const entries = Object.entries<readonly string[]>(lists);
  return Object.fromEntries(
    entries.map(([key, phrases], list) => [key, { phrases, layout: undefined, cues, bit: 1 << list }]),
  ) as Record<K, PhraseIndex>;
}

function layOut(phrases: readonly string[]): PhraseLayout {
  const byWord = new Map<string, string[][]>();
  const byCharacter = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    const han = isHan(phrase.charCodeAt(0));
    const key = han ? phrase.slice(0, 1) : (phrase.split(' ')[0] ?? '');
    if (han) byCharacter.set(key, [...(byCharacter.get(key) ?? []), phrase]);
    else byWord.set(key, [...(byWord.get(key) ?? []), phrase.split(' ')]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.length - a.length);
  for (const list of byCharacter.values()) list.sort((a, b) => b.length - a.length);
  return { byWord, byCharacter };
}

/** Every phrase of the index that stands in a text, in text order; of two that overlap the first, of two that begin together the longer. */
export function findPhrases(text: string, index: PhraseIndex): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const cues = index.cues(text);
  if ((cues.any & index.bit) === 0) return found;
  const layout = (index.layout ??= layOut(index.phrases));
  const folded = foldCase(text);
  let reached = 0;
  for (let i = 0; i < cues.starts.length; i++) {
    const start = cues.starts[i] ?? 0;
    if (((cues.lists[i] ?? 0) & index.bit) === 0 || start < reached || !beginsWord(text, start)) continue;
    const match = isHan(text.charCodeAt(start))
      ? hanMatch(folded, start, layout)
      : spacedMatch(folded, start, layout);
    if (match === undefined) continue;
    found.push(match);
    reached = match.end;
  }
  return found;
}

/** False where no phrase of any of the indexes, which were prepared together, can stand in a text. */
export function mayHoldAny(text: string, indexes: readonly PhraseIndex[]): boolean {
  const [first] = indexes;
  if (first === undefined) return false;
  const { any } = first.cues(text);
  return indexes.some(({ bit }) => (any & bit) !== 0);
}

const BREAKS = new Set([...'.,;:!?()（）[]"“”，。；：！？、*/|'].map((mark) => mark.charCodeAt(0)));

function partsWords(code: number): boolean {
  return isWhite(code) || BREAKS.has(code);
}

/** A word stands at the start, behind what parts words, or behind a Han character, which is a word of its own. */
function beginsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  return isHan(code) || (!partsWords(code) && (at === 0 || partsWords(before) || isHan(before)));
}

function wordEnd(text: string, at: number): number {
  if (isHan(text.charCodeAt(at))) return at + 1;
  let end = at + 1;
  while (end < text.length && !partsWords(text.charCodeAt(end)) && !isHan(text.charCodeAt(end))) end++;
  // "Call to order- 7 p.m.": a hyphen that joins nothing is no part of the word.
  while (end > at + 1 && text[end - 1] === '-') end--;
  return end;
}

function spacedMatch(folded: string, start: number, { byWord }: PhraseLayout): PhraseMatch | undefined {
  const firstEnd = wordEnd(folded, start);
  for (const phrase of byWord.get(folded.slice(start, firstEnd)) ?? []) {
    const end = phraseEnd(folded, firstEnd, phrase);
    if (end !== undefined) return { start, end, phrase: phrase.join(' ') };
  }
  return undefined;
}

/** Most words that an asterisk stands for. */
const GAP = 5;

/** Where a phrase ends whose first word ends at `firstEnd`; undefined where it does not stand there. */
function phraseEnd(folded: string, firstEnd: number, phrase: readonly string[]): number | undefined {
  let end = firstEnd;
  for (let k = 1; k < phrase.length; k++) {
    const word = phrase[k] ?? '';
    if (word === '*') {
      const wanted = phrase[k + 1] ?? '';
      for (let skipped = 0; skipped < GAP; skipped++) {
        end = pastLetterStop(folded, end);
        const next = nextWordEnd(folded, end);
        if (next === undefined || isWord(folded, end, next, wanted)) break;
        end = next;
      }
      end = pastLetterStop(folded, end);
      continue;
    }
    const next = nextWordEnd(folded, end);
    if (next === undefined || !isWord(folded, end, next, word)) return undefined;
    end = next;
  }
  return end;
}

/** Where the word ends that stands one blank (or mark) behind `at`, if any does: a comma and a blank end a phrase. */
function nextWordEnd(folded: string, at: number): number | undefined {
  if (at + 1 >= folded.length || !partsWords(folded.charCodeAt(at)) || partsWords(folded.charCodeAt(at + 1)))
    return undefined;
  return wordEnd(folded, at + 1);
}

/** "at 6 p.m. by …": past the full stop of an abbreviation of single letters, which ends no phrase. */
function pastLetterStop(folded: string, at: number): number {
  const short = folded[at] === '.' && folded[at + 1] === ' ' && folded[at - 2] === '.';
  return short ? at + 1 : at;
}

function isWord(folded: string, before: number, end: number, word: string): boolean {
  return end - before - 1 === word.length && folded.startsWith(word, before + 1);
}

function hanMatch(text: string, at: number, { byCharacter }: PhraseLayout): PhraseMatch | undefined {
  for (const phrase of byCharacter.get(text[at] ?? '') ?? []) {
    if (text.startsWith(phrase, at)) return { start: at, end: at + phrase.length, phrase };
  }
  return undefined;
}
