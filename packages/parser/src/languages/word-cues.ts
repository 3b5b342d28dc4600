import { isAsciiDigit, isSpacedLetter } from '../mentions/letters.js';
import { remember } from '../source/remember.js';

/**
 * Words of up to 31 lists of phrases, laid out so that one pass over a text tells which of the lists may have a phrase in it,
 * and where: a rule whose words are absent then costs nothing. A word stands in the table by a hash alone, so a cue may be
 * false; none is missed.
 */
interface CueTable {
  /** Bits of lists by the hash of the longest word of a phrase: the others are oftener common ones. */
  readonly keys: Int32Array;
  /** Bits of lists by the hash of the first word. */
  readonly firsts: Int32Array;
}

/** Which lists may have a phrase in a text, and where. */
export interface Cues {
  /** The bits of the lists. */
  readonly any: number;
  /** Offsets of words that begin a phrase, in text order, and the lists of each. */
  readonly starts: readonly number[];
  readonly lists: readonly number[];
}

const SIZE = 8192;
const none: Cues = { any: 0, starts: [], lists: [] };

/** Tells the cues of a text, case folded or not, for some lists of phrases (lower case); the first list has bit 0. */
export function createCues(lists: readonly Iterable<string>[]): (text: string) => Cues {
  if (lists.length > 31) throw new RangeError(`expected at most 31 lists of phrases, got ${lists.length}`);
  const table: CueTable = { keys: new Int32Array(SIZE), firsts: new Int32Array(SIZE) };
  lists.forEach((phrases, list) => {
    for (const phrase of phrases) {
      const { first, key } = hashesOfPhrase(phrase);
      add(table.firsts, first, list);
      add(table.keys, key, list);
    }
  });
  return remember((text) => findCues(text, table));
}

function add(bits: Int32Array, hash: number, list: number): void {
  bits[hash] = (bits[hash] ?? 0) | (1 << list);
}

/** The hash of the first word of a phrase and of the longest, of several the last. */
function hashesOfPhrase(phrase: string): { first: number; key: number } {
  const words = scanWords(phrase);
  let key = words[0] ?? 0;
  let longest = 0;
  for (let i = 0; i < words.length; i += 2) {
    const start = words[i + 1] ?? 0;
    let end = words[i + 3] ?? phrase.length;
    if (phrase[end - 1] === ' ') end--;
    if (phrase[start] === '*' || end - start < longest) continue;
    longest = end - start;
    key = words[i] ?? 0;
  }
  return { first: words[0] ?? 0, key };
}

function findCues(text: string, { keys, firsts }: CueTable): Cues {
  const { words, plainCase } = hashesOf(text);
  // A text whose small letters cannot be told from its units may have every list at every word.
  const known = plainCase ? 0 : -1;
  let any = known;
  const starts: number[] = [];
  const lists: number[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const hash = words[i] ?? 0;
    any |= keys[hash] ?? 0;
    const found = known | (firsts[hash] ?? 0);
    if (found !== 0) {
      starts.push(words[i + 1] ?? 0);
      lists.push(found);
    }
  }
  return any === 0 ? none : { any, starts, lists };
}

/** The words of a text for all tables. */
interface Hashes {
  /** The hash of each word and where it begins, one behind the other. */
  readonly words: readonly number[];
  /** See {@link hasPlainCase}. */
  readonly plainCase: boolean;
}

/** Several tables are asked about one line. */
const hashesOf = remember((text): Hashes => ({ words: scanWords(text), plainCase: hasPlainCase(text) }));

/**
 * The hash of each word of a text and where it begins, one behind the other. A word is a run of letters, a run of digits, or any
 * other character but a blank. Letters are hashed in lower case; those beyond ASCII count as one, so that no table of cases is
 * needed.
 */
function scanWords(text: string): number[] {
  const words: number[] = [];
  for (let i = 0; i < text.length;) {
    const start = i;
    let code = text.charCodeAt(i++);
    if (code === 32) continue;
    let hash = plainCode(code);
    if (isSpacedLetter(code)) {
      for (; i < text.length; i++) {
        code = text.charCodeAt(i);
        // Most letters, without a call: tables are hashed while the code is interpreted still (a tenth of a first parse).
        if (code >= 97 && code <= 122) hash = ((hash << 5) - hash + code) | 0;
        else if (isSpacedLetter(code)) hash = step(hash, code);
        else break;
      }
    } else if (isAsciiDigit(code)) {
      while (isAsciiDigit((code = text.charCodeAt(i)))) {
        hash = step(hash, code);
        i++;
      }
    }
    words.push(spread(hash), start);
  }
  return words;
}

function step(hash: number, code: number): number {
  return ((hash << 5) - hash + plainCode(code)) | 0;
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SIZE - 1);
}

function plainCode(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (isSpacedLetter(code)) return 0xe9;
  if (code === 0x2019) return 39;
  // Full-width marks stand for those of ASCII.
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

/** False for a text with combining marks, the dotted capital I, letterlike signs, letters in circles or full width, or rare alphabets. */
function hasPlainCase(text: string): boolean {
  const rare =
    /[\u0300-\u036f\u0130\u2100-\u218f\u24b0-\u24ef\u2c00-\u2dff\ua640-\uabff\uff21-\uff3a\uff41-\uff5a]/;
  return !rare.test(text);
}
