import { isPersonName } from './name-form.js';
import {
  isCapitals,
  isHanAt,
  isHanText,
  isSmalls,
  startsWithHan,
  startsWithSmall,
} from '../../../mentions/letters-in-text.js';
import { rememberWith } from '../../../source/remember.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import { wordsIn } from '../../../mentions/words-in.js';
import type { Lexicon } from '../lexicon.js';
import type { Word } from '../../../mentions/words-in.js';

/** A name without what stands around it. */
export interface PeeledName {
  readonly name: string;
  /** Offset of the name in the text it was peeled out of. */
  readonly start: number;
  readonly honorific: string | undefined;
  /** A word behind the name that says how or whether they took part ("remote"). */
  readonly remark: string | undefined;
  /** Posts before the name ("President"). */
  readonly posts: readonly string[];
  /** A post right behind the name. */
  readonly postBehind: string | undefined;
  /** The post was written in the plural ("Supervisors"): it holds for the names after this one too. */
  readonly plural: boolean;
}

/** Takes honorific, post, handle and the small words of a list ("and", "the") off a name. */
export const peelName = rememberWith((text: string, lexicon: Lexicon): PeeledName =>
  startsWithHan(text) ? peelHan(text, lexicon) : peelSpaced(text, lexicon),
);

function peelSpaced(text: string, lexicon: Lexicon): PeeledName {
  const words = gluedWords(text, lexicon) ?? wordsIn(text);
  const wordAt = (at: number): string => words[at]?.text ?? '';
  let first = 0;
  let last = words.length;
  let honorific: string | undefined;
  const posts: string[] = [];
  let plural = false;
  while (last > first && /^@|^<|^https?:/.test(wordAt(last - 1))) last--;
  // "Ada Brook late", "Ben Hill remote": a remark without a mark before it.
  let remark: string | undefined;
  while (last - 2 > first && startsWithSmall(wordAt(last - 1)) && isRemark(wordAt(last - 1), lexicon)) {
    remark = wordAt(last - 1);
    last--;
  }
  while (last - 1 > first && lexicon.has('honorificsAfter', wordAt(last - 1))) last--;
  while (first < last - 1) {
    const word = wordAt(first);
    const titleNext = first < last - 2 && lexicon.has('honorifics', wordAt(first + 1));
    // "de heer Jan Smit": an article before the title.
    if (titleNext && lexicon.is('articles', word)) {
      first++;
      continue;
    }
    // "County Cllr Ash": which council a councillor sits on belongs to the title.
    const titled = titleNext && lexicon.is('bodies', word);
    if (titled || lexicon.has('honorifics', word) || lexicon.has('sharedHonorifics', word)) {
      // "Cllrs" is said of the names after it too, and of none of them as a title.
      const own = titled || lexicon.hasExact('honorifics', word);
      if (own) honorific = honorific === undefined ? word : `${honorific} ${word}`;
      first++;
      continue;
    }
    const length = leadingPost(words.slice(first, last), lexicon);
    if (length > 0) {
      const until = wordAt(first + length - 1);
      // "Der Vorsitzende": the article is no part of the post.
      const own = length > 1 && lexicon.is('articles', word) ? first + 1 : first;
      posts.push(text.slice(words[own]?.start, (words[first + length - 1]?.start ?? 0) + until.length));
      plural ||= isPlural(until, lexicon);
      first += length;
      continue;
    }
    // "and", "the", "resident": a small word before a name that is none of it.
    if (
      !startsWithSmall(word) ||
      lexicon.has('nameParticles', word) ||
      !isPersonName(joined(words.slice(first + 1, last)), lexicon)
    )
      break;
    first++;
  }
  if (isWrittenTwice(words, first, last)) first += (last - first) / 2;
  const start = words[first]?.start ?? 0;
  const end = words[last - 1];
  const name = end === undefined ? '' : withoutMarks(text.slice(start, end.start + end.text.length));
  return { name, start, honorific, remark, posts, postBehind: undefined, plural };
}

/** "M.MOREL": an honorific without a blank behind its stop, before a surname in capitals. */
function gluedWords(text: string, lexicon: Lexicon): Word[] | undefined {
  const stop = text[1] === '.' ? 1 : -1;
  if (stop < 0 || !isCapitals(text.slice(0, 1), 1, 1) || !isCapitals(text.slice(2, 5), 3, 3))
    return undefined;
  if (!lexicon.has('honorifics', text.slice(0, stop + 1))) return undefined;
  const rest = wordsIn(text.slice(stop + 1)).map((word) => ({ ...word, start: word.start + stop + 1 }));
  return [{ text: text.slice(0, stop + 1), start: 0 }, ...rest];
}

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** The stop behind "Brook." ends a sentence, that behind "Jr." or "R." does not. */
function withoutMarks(words: string): string {
  const name = trimEndMarks(words, isOuterMark);
  if (!name.endsWith('.')) return name;
  const bare = name.slice(0, -1);
  return isSmalls(bare.slice(-2), 2, 2) || isCapitals(bare.slice(-4), 4, 4) ? bare : name;
}

function isOuterMark(text: string, at: number): boolean {
  return '*_,;:(（'.includes(text[at] ?? ' ');
}

/** "Ada Brook Ada Brook": a picture's name and the link's beside it. */
function isWrittenTwice(words: readonly Word[], first: number, last: number): boolean {
  const half = (last - first) / 2;
  if (half < 2 || !Number.isInteger(half)) return false;
  for (let at = first; at < first + half; at++) if (words[at]?.text !== words[at + half]?.text) return false;
  return true;
}

function isRemark(word: string, lexicon: Lexicon): boolean {
  return lexicon.is('remote', word) || lexicon.is('partly', word) || lexicon.is('absentMarks', word);
}

/** Number of leading words that make a post, where a name is left behind them; 0 for none. */
function leadingPost(words: readonly Word[], lexicon: Lexicon): number {
  for (let n = Math.min(words.length - 1, 5); n > 0; n--) {
    const word = words[n - 1]?.text ?? '';
    const ends =
      lexicon.has('posts', word) ||
      lexicon.has('groups', word) ||
      // A surname may end like a post ("Anna Hofmeister"): a name of two words must be left.
      (n === 1 && words.length > 2 && lexicon.isPostWord(lastPart(word))) ||
      (n > 1 && lexicon.hasExact('postPhrases', joined(words.slice(0, n))));
    if (ends && isPersonName(joined(words.slice(n)), lexicon)) return n;
  }
  return 0;
}

/** "Administration/Clerk": the last of several words for what somebody does. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

function isPlural(word: string, lexicon: Lexicon): boolean {
  return word.toLowerCase().endsWith('s') && word.length > 3 && lexicon.has('posts', word.slice(0, -1));
}

/** 王小明先生 and 主任王小明: the honorific stands behind a Han name, the post before or behind it. */
function peelHan(text: string, lexicon: Lexicon): PeeledName {
  const trimmed = text.trim();
  let name = /^[^\s@]+/.exec(trimmed)?.[0] ?? trimmed;
  const posts: string[] = [];
  const next = nameBehindBlank(trimmed, name.length);
  if (next !== undefined && lexicon.endsWith('posts', name) && isPersonName(next, lexicon)) {
    posts.push(name);
    name = next;
  }
  let honorific: string | undefined;
  for (let length = 3; length > 0; length--) {
    const tail = name.slice(-length);
    if (name.length - length >= 2 && lexicon.has('honorificsAfter', tail)) {
      honorific = tail;
      name = name.slice(0, -length);
      break;
    }
  }
  const post = posts.length > 0 ? undefined : hanPost(name, lexicon);
  if (post !== undefined) {
    posts.push(post.title);
    name = name.slice(post.end);
  }
  const start = text.lastIndexOf(name);
  return { name, start, honorific, remark: undefined, posts, postBehind: undefined, plural: false };
}

/** 理事长 韩青: what stands behind a post and a blank, where it is as long as a name. */
function nameBehindBlank(text: string, at: number): string | undefined {
  if (text[at] !== ' ') return undefined;
  const rest = text.slice(at, at + 8).trimStart();
  let length = 0;
  while (isHanAt(rest, length)) length++;
  return length >= 2 && length <= 4 ? rest.slice(0, length) : undefined;
}

/** 文宣长: whoever leads a part of a body. */
function chiefOf(head: string): string | undefined {
  return /[长長]$/.test(head) && isHanText(head.slice(-3), 3, 3) ? head.slice(-3) : undefined;
}

/** 副主任沈丽华: the post in front of a name of two or three characters, without the body it is held at. */
function hanPost(text: string, lexicon: Lexicon): { title: string; end: number } | undefined {
  if (!isHanText(text, 4, Infinity)) return undefined;
  for (const length of [3, 2]) {
    const end = text.length - length;
    if (end < 2) continue;
    const head = text.slice(0, end);
    const word =
      [5, 4, 3, 2].map((n) => head.slice(-n)).find((tail) => lexicon.has('posts', tail)) ?? chiefOf(head);
    if (word === undefined || !isPersonName(text.slice(end), lexicon)) continue;
    let start = end - word.length;
    for (let more = true; more;) {
      const modifier = [2, 1]
        .map((n) => head.slice(Math.max(0, start - n), start))
        .find((tail) => tail !== '' && lexicon.has('postModifiers', tail));
      more = modifier !== undefined;
      start -= modifier?.length ?? 0;
    }
    return { title: head.slice(start), end };
  }
  return undefined;
}
