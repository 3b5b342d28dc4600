import { areInitials } from './name-form.js';
import {
  endsWithHan,
  hasTwoLetters,
  isSmallAt,
  isSmalls,
  startsWithHan,
  startsWithLetter,
  startsWithSmall,
} from '../../../mentions/letters-in-text.js';
import { findPhrases } from '../../../languages/phrases.js';
import type { Lexicon } from '../lexicon.js';
import type { Post } from '@rapporteur/schema';

/** What stands behind somebody's name, read as one thing. */
export type Detail =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'organization'; readonly text: string }
  | { readonly kind: 'remote' | 'partly' | 'absent' | 'present' | 'ignored' }
  | { readonly kind: 'suffix'; readonly text: string }
  | { readonly kind: 'alias'; readonly text: string }
  | { readonly kind: 'onBehalfOf'; readonly text: string }
  | { readonly kind: 'standIn'; readonly text: string };

/** Reads what a comma, dash or bracket adds to the name of `person`. */
export function readDetail(text: string, person: string, lexicon: Lexicon): Detail {
  if (lexicon.is('placeholders', text) || text.startsWith('@') || /^[IVX]{2,4}$/.test(text))
    return { kind: 'ignored' };
  if (lexicon.is('companySuffixes', text)) return { kind: 'suffix', text };
  if (lexicon.is('remote', text)) return { kind: 'remote' };
  if (lexicon.is('absentMarks', text)) return { kind: 'absent' };
  if (lexicon.is('presentMarks', text)) return { kind: 'present' };
  const behalf = leadingPhrase(text, lexicon, 'proxyFor');
  if (behalf !== undefined && namesSomebody(behalf)) return { kind: 'onBehalfOf', text: behalf };
  const standIn = leadingPhrase(text, lexicon, 'proxyBy') ?? trailingHan(text, lexicon);
  if (standIn !== undefined) return { kind: 'standIn', text: standIn };
  if (leadingPhrase(text, lexicon, 'partly') !== undefined || lexicon.is('partly', text))
    return { kind: 'partly' };
  if (findPhrases(text, lexicon.phrases('remote')).some((match) => match.start === 0))
    return { kind: 'remote' };
  if (findPhrases(text, lexicon.phrases('absentMarks')).some((match) => match.start === 0))
    return { kind: 'absent' };
  if (
    areInitials(text, person) ||
    isShortForm(text, person) ||
    (startsWithHan(person) && /^[A-Za-z][\w.-]*$/.test(text))
  )
    return { kind: 'alias', text };
  if (!hasTwoLetters(text) || /\d{1,2}[:.]\d{2}|^\d+$/.test(text) || areAlternatives(text))
    return { kind: 'ignored' };
  // A radio amateur's call sign; a head count behind the last name of a list.
  if (/^[A-Z\d]{1,2}\d[A-Z]{2,4}$/.test(text)) return { kind: 'alias', text };
  if (/\d人/.test(text)) return { kind: 'ignored' };
  if (isHandle(text) && !hasPost(text, lexicon)) return { kind: 'alias', text };
  if (isPost(text, lexicon)) return { kind: 'title', text };
  // Prose behind a name ("works on the parser now") is no body.
  const words = text.split(' ');
  if (
    words.length > 8 ||
    (words.length > 1 && startsWithSmall(text) && !words.some((word) => lexicon.has('organizations', word)))
  ) {
    return { kind: 'ignored' };
  }
  return { kind: 'organization', text };
}

/** A name or a handle; "(for minute 12)" stands in for nobody. */
function namesSomebody(text: string): boolean {
  return (
    (text.startsWith('@') || (startsWithLetter(text) && !startsWithSmall(text))) && !/[\d０-９]/.test(text)
  );
}

/** "she/her" */
function areAlternatives(text: string): boolean {
  const slash = text.indexOf('/');
  return slash > 0 && isSmallAt(text, slash + 1) && isSmalls(text.slice(0, slash), 1, Infinity);
}

/** "ada_b", "ben.hill2": small letters, digits and what joins them. */
function isHandle(text: string): boolean {
  return text.length >= 2 && text.length <= 20 && isSmalls(text.replace(/[\d_.-]+/g, ''), 0, 20);
}

/** "Fred" for "Frederick Brook". */
function isShortForm(text: string, person: string): boolean {
  return (
    text.length > 1 &&
    !text.includes(' ') &&
    person
      .split(' ')
      .some((word) => word.toLowerCase().startsWith(text.toLowerCase()) && startsWithLetter(word))
  );
}

/** Posts out of details in order: a title and the body after it belong together. */
export function postsOf(details: readonly Detail[], lexicon: Lexicon): Post[] {
  const posts: Post[] = [];
  for (const detail of details) {
    const last = posts[posts.length - 1];
    if (detail.kind === 'suffix' && last?.organization !== undefined) {
      posts[posts.length - 1] = { ...last, organization: `${last.organization}, ${detail.text}` };
    } else if (detail.kind === 'title') {
      posts.push({ title: detail.text });
    } else if (detail.kind === 'organization') {
      const joined = splitJoined(detail.text, lexicon);
      if (joined.length > 1) posts.push(...joined);
      else if (last?.title !== undefined && last.organization === undefined) {
        posts[posts.length - 1] = { ...last, organization: detail.text };
      } else posts.push({ organization: detail.text });
    }
  }
  return posts;
}

/** "Acme & Parser Representative": a body and a post in one breath. */
function splitJoined(text: string, lexicon: Lexicon): Post[] {
  const at = text.indexOf(' & ');
  if (at < 0) return [];
  const left = text.slice(0, at);
  const right = text.slice(at + 3);
  return hasPost(right, lexicon) && !hasPost(left, lexicon) ? [{ organization: left }, { title: right }] : [];
}

/** True for words that name a post: their last word is one, or the word before "of", "for" and the like. */
export function isPost(text: string, lexicon: Lexicon): boolean {
  if (startsWithHan(text)) return lexicon.endsWith('posts', text);
  if (text.includes(' & ')) {
    const right = text.slice(text.indexOf(' & ') + 3);
    const left = text.slice(0, text.indexOf(' & '));
    if (isPost(right, lexicon) !== isPost(left, lexicon)) return false;
  }
  if (lexicon.hasExact('postPhrases', text)) return true;
  const words = text.split(' ');
  if (words.length > 10) return false;
  const last = words[words.length - 1] ?? '';
  // "Alcaldesa-Presidenta", "President–Elect": two posts in one, or one that somebody is to take.
  const parts = words.length === 1 ? last.split(/[-–]/) : [];
  if (
    parts.length > 1 &&
    parts.some((part) => lexicon.hasExact('posts', part)) &&
    parts.every((part) => lexicon.hasExact('posts', part) || lexicon.hasExact('postModifiers', part))
  )
    return true;
  if (lexicon.hasExact('posts', last) || (words.length === 1 && lexicon.isPostWord(last))) return true;
  const stop = words.findIndex((word) => isSmalls(word, 1, 3) && !lexicon.has('posts', word));
  return stop > 0 && lexicon.hasExact('posts', words[stop - 1] ?? '');
}

function hasPost(text: string, lexicon: Lexicon): boolean {
  if (startsWithHan(text)) return lexicon.endsWith('posts', text);
  return text.split(' ').some((word) => lexicon.has('posts', word));
}

function leadingPhrase(
  text: string,
  lexicon: Lexicon,
  table: 'proxyFor' | 'proxyBy' | 'partly',
): string | undefined {
  const first = findPhrases(text, lexicon.phrases(table))[0];
  if (first?.start !== 0) return undefined;
  const rest = text.slice(first.end).trim();
  return rest === '' ? undefined : rest;
}

/** Han puts the stand-in first: 毋涛代表. */
function trailingHan(text: string, lexicon: Lexicon): string | undefined {
  if (!endsWithHan(text)) return undefined;
  const last = findPhrases(text, lexicon.phrases('proxyBy')).pop();
  if (last?.end !== text.length || last.start === 0) return undefined;
  return text.slice(0, last.start).trim();
}
