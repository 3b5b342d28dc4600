import { isPersonName } from './name-form.js';
import { startsWithHan, startsWithSmall } from '../../../mentions/letters-in-text.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import type { Lexicon } from '../lexicon.js';

/** A name without what stands around it. */
export interface PeeledName {
  readonly name: string;
  /** Offset of the name in the text it was peeled out of. */
  readonly start: number;
  readonly honorific?: string;
  /** Posts before the name ("President"). */
  readonly posts: readonly string[];
  /** A post right behind the name. */
  readonly postBehind?: string;
  /** A word behind the name that says how or whether they took part ("remote"). */
  readonly remark?: string;
  /** The post was written in the plural ("Supervisors"): it holds for the names after this one too. */
  readonly plural: boolean;
}

/** Takes honorific, post, handle and the small words of a list ("and", "the") off a name. */
export function peelName(text: string, lexicon: Lexicon): PeeledName {
  if (startsWithHan(text)) return peelHan(text, lexicon);
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));
  let first = 0;
  let last = words.length;
  let honorific: string | undefined;
  const posts: string[] = [];
  let plural = false;
  while (last > first && /^@|^<|^https?:/.test(words[last - 1]?.text ?? '')) last--;
  // "Ada Brook late", "Ben Hill remote": a remark without a mark before it.
  let remark: string | undefined;
  while (
    last - 2 > first &&
    startsWithSmall(words[last - 1]?.text ?? '') &&
    isRemark(words[last - 1]?.text ?? '', lexicon)
  ) {
    remark = words[last - 1]?.text;
    last--;
  }
  while (last - 1 > first && lexicon.has('honorificsAfter', words[last - 1]?.text ?? '')) last--;
  for (let progress = true; progress && first < last - 1;) {
    progress = false;
    const word = words[first]?.text ?? '';
    // "de heer Jan Smit": an article before the title.
    if (
      lexicon.is('articles', word) &&
      first < last - 2 &&
      lexicon.has('honorifics', words[first + 1]?.text ?? '')
    ) {
      first++;
      progress = true;
      continue;
    }
    // "County Cllr Ash": which council a councillor sits on belongs to the title.
    const titled =
      lexicon.is('bodies', word) &&
      first < last - 2 &&
      lexicon.has('honorifics', words[first + 1]?.text ?? '');
    if (titled || lexicon.has('honorifics', word) || lexicon.has('sharedHonorifics', word)) {
      // "Cllrs" is said of the names after it too, and of none of them as a title.
      const own = titled || lexicon.hasExact('honorifics', word);
      if (own) honorific = honorific === undefined ? word : `${honorific} ${word}`;
      first++;
      progress = true;
      continue;
    }
    const length = leadingPost(
      words.slice(first, last).map((w) => w.text),
      lexicon,
    );
    if (length > 0) {
      const until = words[first + length - 1];
      const from = words[first];
      if (from !== undefined && until !== undefined)
        posts.push(text.slice(from.start, until.start + until.text.length));
      plural ||= isPlural(until?.text ?? '', lexicon);
      first += length;
      progress = true;
      continue;
    }
    // "and", "the", "resident": a small word before a name that is none of it.
    if (
      startsWithSmall(word) &&
      !lexicon.has('nameParticles', word) &&
      isPersonName(
        words
          .slice(first + 1, last)
          .map((w) => w.text)
          .join(' '),
        lexicon,
      )
    ) {
      first++;
      progress = true;
    }
  }
  if (isWrittenTwice(words.slice(first, last).map((word) => word.text))) first += (last - first) / 2;
  const start = words[first]?.start ?? 0;
  const end = words[last - 1];
  const name =
    end === undefined
      ? ''
      : trimEndMarks(text.slice(start, end.start + end.text.length), /[*_,;:(（]/).replace(
          /(?<=\p{Ll}{2}|\p{Lu}{4})\.$/u,
          '',
        );
  return {
    name,
    start,
    ...(honorific === undefined ? {} : { honorific }),
    ...(remark === undefined ? {} : { remark }),
    posts,
    plural,
  };
}

/** "Ada Brook Ada Brook": a picture's name and the link's beside it. */
function isWrittenTwice(words: readonly string[]): boolean {
  const half = words.length / 2;
  return half >= 2 && words.every((word, at) => word === words[(at + half) % words.length]);
}

function isRemark(word: string, lexicon: Lexicon): boolean {
  return lexicon.is('remote', word) || lexicon.is('partly', word) || lexicon.is('absentMarks', word);
}

/** Number of leading words that make a post, where a name is left behind them; 0 for none. */
function leadingPost(words: readonly string[], lexicon: Lexicon): number {
  for (let n = Math.min(words.length - 1, 5); n > 0; n--) {
    const word = words[n - 1] ?? '';
    // A surname may end like a post ("Anna Hofmeister"): a name of two words must be left.
    const compound = n === 1 && words.length > 2 && lexicon.isPostWord(lastPart(word));
    const phrase = n > 1 && lexicon.hasExact('postPhrases', words.slice(0, n).join(' '));
    if (!lexicon.has('posts', word) && !lexicon.has('groups', word) && !compound && !phrase) continue;
    const before = words.slice(0, n - 1);
    const fits = before.every(
      (w) =>
        lexicon.has('postModifiers', w) ||
        lexicon.has('posts', w) ||
        lexicon.has('organizations', w) ||
        n > 1,
    );
    if (fits && isPersonName(words.slice(n).join(' '), lexicon)) return n;
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
  // 理事长 韩青: a post and a name with a space between.
  const next = /^ {1,3}(\p{Script=Han}{2,4})(?!\p{Script=Han})/u.exec(
    trimmed.slice(name.length, name.length + 8),
  )?.[1];
  const posts: string[] = [];
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
  return {
    name,
    start: text.lastIndexOf(name),
    ...(honorific === undefined ? {} : { honorific }),
    posts,
    plural: false,
  };
}

/** 文宣长: whoever leads a part of a body. */
const chiefOf = /\p{Script=Han}{2}[长長]$/u;

/** 副主任沈丽华: the post in front of a name of two or three characters, without the body it is held at. */
function hanPost(text: string, lexicon: Lexicon): { title: string; end: number } | undefined {
  for (const length of [3, 2]) {
    const end = text.length - length;
    if (end < 2 || !/^\p{Script=Han}+$/u.test(text)) continue;
    const head = text.slice(0, end);
    const word =
      [5, 4, 3, 2].map((n) => head.slice(-n)).find((tail) => lexicon.has('posts', tail)) ??
      chiefOf.exec(head)?.[0];
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
