import type { Span } from '../../../source/span.js';
import { isPersonName } from './name-form.js';
import {
  hasHan,
  isLetterAt,
  startsWithCapital,
  startsWithHan,
  startsWithSmall,
} from '../../../mentions/letters-in-text.js';
import { rememberWith } from '../../../source/remember.js';
import type { Lexicon } from '../lexicon.js';

/**
 * Length of the name of unnamed people at the start of a text ("7 members of the public", "Two tenants", "Residents: 17");
 * 0 where it names no such group.
 */
export const groupNameLength = rememberWith(lengthOfGroupName);

function lengthOfGroupName(text: string, lexicon: Lexicon): number {
  if (startsWithHan(text)) return hanGroupLength(text, lexicon);
  // "Six (6) homeowners": the amount is given twice.
  const twice = text.includes(' (') ? /^(\S{2,12}) \(\d{1,3}\) /.exec(text.slice(0, 32)) : null;
  if (twice !== null && lexicon.is('amounts', twice[1] ?? '') && isLetterAt(text, twice[0].length)) {
    const rest = groupNameLength(`6 ${text.slice(twice[0].length)}`, lexicon);
    return rest === 0 ? 0 : twice[0].length + rest - 2;
  }
  const couple = coupleLength(text, lexicon);
  if (couple > 0) return couple;
  // What stands behind a comma, a dash or a bracket is said of the name before it.
  const stop = text.search(/[,;:(–—]| - /);
  const head = stop < 0 ? text : text.slice(0, stop);
  const words = firstWords(head);
  const first = words[0]?.text ?? '';
  const amount = /^\d{1,4}$/.test(first) || lexicon.is('amounts', first);
  for (let i = 0; i < Math.min(words.length, 7); i++) {
    const word = words[i];
    if (word === undefined) break;
    // With an amount in front, a small plural word may be the noun: "17 owners".
    if (!lexicon.has('groups', word.text)) continue;
    if (!amount && (i > 3 || (i === 0 && !/s$/i.test(word.text)))) return 0;
    const end = word.start + word.text.length;
    // "Council Members Ada Brook": what she is, not a group.
    const named = head.slice(end).trim();
    if (!amount && named !== '' && isPersonName(named, lexicon)) return 0;
    return complementEnd(text, end, words.slice(i + 1), lexicon);
  }
  const last = words[words.length - 1];
  if (amount && last !== undefined && words.length > 1 && words.length <= 4 && startsWithSmall(last.text))
    return last.start + last.text.length;
  return 0;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Words at the start among which a group and its complement are named. */
const WORDS = 14;

function firstWords(text: string): Word[] {
  const words: Word[] = [];
  const word = /[^\s,;:.()]+/g;
  for (let match = word.exec(text); match !== null && words.length < WORDS; match = word.exec(text))
    words.push({ text: match[0], start: match.index });
  return words;
}

/** "Mr & Mrs Moss", "Mr and Mrs J Moss": two people under one name. */
function coupleLength(text: string, lexicon: Lexicon): number {
  const space = text.indexOf(' ');
  if (space < 1 || space > 6 || !lexicon.hasExact('honorifics', text.slice(0, space))) return 0;
  const match = /^\S+ (\S{1,3}) (\S{1,6})((?: [^\s,;(]+){1,3})(?=$|[,;(])/.exec(text.slice(0, COUPLE));
  const [whole = '', and = '', other = '', names = ''] = match ?? [];
  const couple =
    (and === '&' || lexicon.has('conjunctions', and)) &&
    lexicon.hasExact('honorifics', other) &&
    names.slice(1).split(' ').every(startsWithCapital);
  return couple ? whole.length : 0;
}

/** Longest name of two people, in UTF-16 units. */
const COUPLE = 60;

/** "of the public", "of the Board": belongs to the noun before it. */
function complementEnd(text: string, end: number, rest: readonly Word[], lexicon: Lexicon): number {
  const [of, ...following] = rest;
  if (of === undefined || !lexicon.is('genitives', of.text) || text.slice(end, of.start).trim() !== '')
    return end;
  let last = end;
  let named = false;
  for (const word of following.slice(0, 5)) {
    const joins = lexicon.is('articles', word.text) || lexicon.is('genitives', word.text);
    if (/[,;:.()]/.test(text.slice(last, word.start)) || (named && !joins && !startsWithCapital(word.text)))
      break;
    if (joins) continue;
    named = true;
    last = word.start + word.text.length;
  }
  return last;
}

function hanGroupLength(text: string, lexicon: Lexicon): number {
  const stop = text.search(/[（(，,。；;：:]/);
  const head = stop < 0 ? text : text.slice(0, stop);
  if (head.length > 30) return 0;
  return lexicon.endsWith('groups', head) ? head.length : 0;
}

/** Longest noun behind a counting word. */
const NOUN = 6;

/** People counted somewhere in a Han text: 本次会议共有 17 名成员参会. Undefined where there are none. */
export function countedHanGroup(text: string, lexicon: Lexicon): Span | undefined {
  if (!/\d/.test(text) || !hasHan(text)) return undefined;
  for (const match of text.slice(0, 200).matchAll(/\d{1,5} ?/g)) {
    const from = match.index + match[0].length;
    const counter = [2, 1].find((length) => lexicon.is('counters', text.slice(from, from + length)));
    if (counter === undefined) continue;
    for (let length = 1; length <= NOUN; length++) {
      const end = from + counter + length;
      if (end <= text.length && lexicon.endsWith('groups', text.slice(from + counter, end)))
        return { start: match.index, end };
    }
  }
  return undefined;
}
