import { entryParts } from './entry-parts.js';
import { findPhrases } from '../../../languages/phrases.js';
import { groupNameLength } from './group-name.js';
import { isHanName, isNick, isPersonName } from './name-form.js';
import { isPost, postsOf, readDetail } from './read-detail.js';
import { peelName } from './peel-name.js';
import { startsWithCapital, startsWithHan } from '../../../mentions/letters-in-text.js';
import { withoutArticle } from './split-names.js';
import type { PeeledName } from './peel-name.js';
import type { Detail } from './read-detail.js';
import type { Lexicon } from '../lexicon.js';
import type { Passage } from '../../../source/passage.js';
import type { Post } from '@rapporteur/schema';
import type { Span } from '../../../source/span.js';

/** One entry of an attendance list, read. */
export interface Entry {
  readonly kind: 'person' | 'group' | 'organization';
  readonly name: string;
  /** Where the name stands in the entry's passage. */
  readonly nameSpan: Span;
  readonly honorific?: string;
  readonly identifiers: readonly { scheme: string; identifier: string }[];
  readonly posts: readonly Post[];
  /** Other forms the text may use for the person: initials, nick. */
  readonly aliases: readonly string[];
  readonly presence?: 'present' | 'absent';
  readonly remote: boolean;
  /** The part somebody had at the meeting, with and without the word before it: "as chair", "chair". */
  readonly acting?: readonly string[];
  /** Whom the person stands in for. */
  readonly onBehalfOf?: string;
  /** Who stands in for the person: then somebody else was there. */
  readonly standIn?: string;
  /** Nothing but the place in a list says that this is a name. */
  readonly loose: boolean;
}

/** Reads one entry: name, honorific, handle, posts, affiliations, remarks. Undefined where it names nobody. */
export function readEntry(passage: Passage, lexicon: Lexicon): Entry | undefined {
  const { text } = passage;
  const parts = entryParts(text);
  let { name: head, details } = parts;
  let headText = text.slice(head.start, head.end);
  if (
    headText === '' ||
    lexicon.is('nobody', text) ||
    lexicon.is('nobody', headText) ||
    lexicon.is('placeholders', headText)
  )
    return undefined;
  // "Chair: Ada Brook", "Treasurer - Ben Hill": the post stands first.
  const swapped: Detail[] = [];
  const [first] = details;
  if (first !== undefined && isPost(headText, lexicon) && !isPersonName(headText, lexicon)) {
    const candidate = text.slice(first.start, first.end);
    if (isPersonName(peelName(candidate, lexicon).name, lexicon)) {
      swapped.push({ kind: 'title', text: withoutArticle(headText, lexicon) });
      head = first;
      headText = candidate;
      details = details.slice(1);
    }
  }

  const acting = actingPart(headText, lexicon);
  if (acting !== undefined) headText = acting.name;
  const group = groupEntry(text, head, lexicon);
  if (group !== undefined) return group;

  const behalf = proxySplit(headText, lexicon, 'proxyFor');
  const represented = behalf === undefined ? proxySplit(headText, lexicon, 'proxyBy') : undefined;
  const own = behalf?.own ?? represented?.own ?? headText;
  const handle = bareHandle(own);
  const peeled = handle ?? postBehind(peelName(own, lexicon), lexicon);
  const nameStart = head.start + peeled.start;
  const nameSpan = { start: nameStart, end: nameStart + peeled.name.length };
  const said = [...parts.brackets, ...details].sort((a, b) => a.start - b.start);
  const read: Detail[] = [...swapped, ...peeled.posts.map((post): Detail => ({ kind: 'title', text: post }))];
  if (peeled.postBehind !== undefined) read.push({ kind: 'title', text: peeled.postBehind });
  if (peeled.remark !== undefined) read.push(readDetail(peeled.remark, peeled.name, lexicon));
  for (const span of said) {
    for (const piece of pieces(text.slice(span.start, span.end))) {
      const parts = twoPosts(piece, lexicon).map((part) => readDetail(part, peeled.name, lexicon));
      read.push(...parts);
      // "(absent until 8 p.m., took part in item 3)": the rest of the bracket goes on with it.
      if (parts.some(({ kind }) => kind === 'partly')) break;
    }
  }
  const handles = handlesOf(passage);

  const sure =
    handle !== undefined ||
    ((peeled.honorific !== undefined || hasAddress(text)) &&
      capitalWords.test(peeled.name) &&
      !isPost(peeled.name, lexicon));
  const form = sure ? 'person' : formOf(peeled.name, handles.length > 0, lexicon);
  if (form === undefined) return undefined;
  const onBehalfOf = withoutTitle(
    behalf?.other ?? read.find((detail) => detail.kind === 'onBehalfOf')?.text,
    lexicon,
  );
  const standIn = represented?.other ?? read.find((detail) => detail.kind === 'standIn')?.text;
  return {
    kind: form === 'organization' ? 'organization' : 'person',
    name: peeled.name,
    nameSpan,
    ...(peeled.honorific === undefined ? {} : { honorific: peeled.honorific }),
    identifiers: handles,
    posts: postsOf(read, lexicon),
    aliases: read.flatMap((detail) => (detail.kind === 'alias' ? [detail.text] : [])),
    ...(read.some((detail) => detail.kind === 'absent') ? { presence: 'absent' as const } : {}),
    ...(acting === undefined ? {} : { acting: acting.parts }),
    remote: read.some((detail) => detail.kind === 'remote'),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(standIn === undefined ? {} : { standIn }),
    loose: form === 'nick',
  };
}

/** "Ada Brook Town Clerk": a post right behind a full name, without a comma. */
function postBehind(peeled: PeeledName, lexicon: Lexicon): PeeledName {
  if (startsWithHan(peeled.name)) return hanPostBehind(peeled, lexicon);
  if (isPersonName(peeled.name, lexicon)) return peeled;
  const words = [...peeled.name.matchAll(/\S+/g)];
  for (let at = 2; at < Math.min(words.length, 5); at++) {
    const start = words[at]?.index ?? 0;
    const name = peeled.name.slice(0, start).trimEnd();
    const rest = peeled.name.slice(start);
    if (startsWithCapital(rest) && isPersonName(name, lexicon) && isPost(rest, lexicon))
      return { ...peeled, name, postBehind: rest };
  }
  return peeled;
}

/** 陈学文董事长, 郑平副主任: a post written right behind a Han name. */
function hanPostBehind(peeled: PeeledName, lexicon: Lexicon): PeeledName {
  if (!/^\p{Script=Han}{4,9}$/u.test(peeled.name)) return peeled;
  for (const length of [3, 2]) {
    const name = peeled.name.slice(0, length);
    const post = peeled.name.slice(length);
    const plain = lexicon.has('postModifiers', post.slice(0, 1)) ? post.slice(1) : post;
    if ((lexicon.has('posts', post) || lexicon.has('posts', plain)) && isHanName(name, lexicon))
      return { ...peeled, name, postBehind: post };
  }
  return peeled;
}

/** "P Bank <p.bank@example.org>": who has an address of their own is a person. */
function hasAddress(text: string): boolean {
  return /[\w.]@[\w-]{1,60}\.\w/.test(text);
}

/** Words that are a name behind "Mr" and the like, also where one of them means something else: "Mrs P Bank". */
const capitalWords = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;

/** "Ada Brook as chair" cut at the small word. */
function actingPart(text: string, lexicon: Lexicon): { name: string; parts: string[] } | undefined {
  const as = findPhrases(text, lexicon.phrases('actingAs')).find(({ start }) => start > 0);
  if (as === undefined) return undefined;
  const name = text.slice(0, as.start).trim();
  const part = text.slice(as.end).trim();
  return part !== '' && isPersonName(peelName(name, lexicon).name, lexicon)
    ? { name, parts: [text.slice(as.start), part] }
    : undefined;
}

/** "@ada": the name of somebody who is known by nothing but a handle. */
function bareHandle(text: string): PeeledName | undefined {
  const name = /^@([A-Za-z0-9][\w-]{0,38})$/.exec(text)?.[1];
  return name === undefined ? undefined : { name, start: 1, posts: [], plural: false };
}

/** A bracket may say several things: "Chair, Acme", "Acme / Bolt", 联通 毋涛代表. */
function pieces(detail: string): string[] {
  const parts = detail
    .split(/\s\/\s+|[;；、]|,\s+(?!\p{L}{2,4}\.?$)|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [detail];
}

/** "board member and chair": two posts in one breath. */
function twoPosts(detail: string, lexicon: Lexicon): string[] {
  const [and] = findPhrases(detail, lexicon.joiners);
  if (and === undefined || detail[and.start] === '&') return [detail];
  const parts = [detail.slice(0, and.start).trim(), detail.slice(and.end).trim()];
  return parts.every((part) => isPost(part, lexicon)) ? parts : [detail];
}

function formOf(
  name: string,
  hasHandle: boolean,
  lexicon: Lexicon,
): 'person' | 'organization' | 'nick' | undefined {
  if (
    name === '' ||
    lexicon.is('everybody', name) ||
    lexicon.is('nobody', name) ||
    lexicon.is('placeholders', name)
  )
    return undefined;
  if (isPersonName(name, lexicon) || isHanName(name, lexicon)) return 'person';
  // A Han sentence is one word by its spaces.
  if (/\p{Script=Han}{7}/u.test(name))
    return lexicon.endsWith('organizations', name) ? 'organization' : undefined;
  const words = name.split(' ');
  if (
    words.length <= 8 &&
    (lexicon.has('organizations', words[words.length - 1] ?? '') ||
      lexicon.endsWith('organizations', name)) &&
    /^\p{Lu}|^\p{Script=Han}/u.test(name)
  )
    return 'organization';
  if (hasHandle && words.length <= 4) return 'person';
  return words.length === 1 && isNick(name) && !lexicon.has('posts', name) && !lexicon.has('groups', name)
    ? 'nick'
    : undefined;
}

function groupEntry(text: string, head: Span, lexicon: Lexicon): Entry | undefined {
  const [article = ''] = text.slice(head.start).split(' ', 1);
  const start = head.start + (lexicon.is('articles', article) ? article.length + 1 : 0);
  const length = groupNameLength(text.slice(start), lexicon);
  if (length === 0) return undefined;
  const name = text.slice(start, start + length);
  return {
    kind: 'group',
    name,
    nameSpan: { start, end: start + length },
    identifiers: [],
    posts: [],
    aliases: [],
    remote: false,
    loose: false,
  };
}

/** "Jane Doe for John Roe", "John Roe represented by Jane Doe": two people in one breath, without a comma. */
function proxySplit(
  text: string,
  lexicon: Lexicon,
  table: 'proxyFor' | 'proxyBy',
): { own: string; other: string } | undefined {
  if (startsWithHan(text)) return undefined;
  const match = findPhrases(text, lexicon.phrases(table)).find(({ start }) => start > 0);
  if (match === undefined) return undefined;
  const own = text.slice(0, match.start).trim();
  const other = text.slice(match.end).trim();
  if (!isPersonName(peelName(own, lexicon).name, lexicon)) return undefined;
  // Who was represented is known even where the other is only an office ("represented by the Mayor").
  const named = isPersonName(peelName(other, lexicon).name, lexicon);
  return named || table === 'proxyBy' ? { own, other } : undefined;
}

/** "Mme Lise Noir" is Lise Noir, as in the list. */
function withoutTitle(words: string | undefined, lexicon: Lexicon): string | undefined {
  if (words === undefined) return undefined;
  const { name } = peelName(words, lexicon);
  return isPersonName(name, lexicon) ? name : words;
}

const forges: Readonly<Record<string, string>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'gitee.com': 'gitee',
  'codeberg.org': 'codeberg',
};

/** Handles of an entry: "@ada" as written, and links to a profile. */
function handlesOf(passage: Passage): { scheme: string; identifier: string }[] {
  const handles: { scheme: string; identifier: string }[] = [];
  const profile = passage.marks.find((mark) => mark.kind === 'link' && mark.url !== undefined)?.url;
  const [, host = '', path = ''] =
    profile === undefined
      ? []
      : (/^https?:\/\/(?:www\.)?([^/\s]{1,60})\/@?([\w.-]{1,60})\/?$/.exec(profile) ?? []);
  const scheme = forges[host.toLowerCase()];
  for (const [handle] of passage.text.matchAll(/(?<![\p{L}\p{N}.])@[A-Za-z0-9][\w-]{0,38}/gu))
    handles.push({ scheme: scheme ?? 'handle', identifier: handle });
  if (scheme !== undefined && path !== '' && handles.length === 0)
    handles.push({ scheme, identifier: `@${path}` });
  return handles;
}
