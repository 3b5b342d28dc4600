import { bareEntry } from './entry.js';
import { entryParts } from './entry-parts.js';
import { findPhrases } from '../../../languages/phrases.js';
import { formOf } from './form-of.js';
import { groupNameLength } from './group-name.js';
import { handlesOf } from './handles-of.js';
import { isHanName, isPersonName, isWholeWord } from './name-form.js';
import { isPost, postsOf, readDetail } from './read-detail.js';
import { peelName } from './peel-name.js';
import { isHanText, startsWithCapital, startsWithHan } from '../../../mentions/letters-in-text.js';
import { withoutArticle } from './split-names.js';
import { rememberWith } from '../../../source/remember.js';
import { wordsIn } from '../../../mentions/words-in.js';
import type { PeeledName } from './peel-name.js';
import type { Entry } from './entry.js';
import type { Detail } from './read-detail.js';
import type { Lexicon } from '../lexicon.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/** Reads one entry: name, honorific, handle, posts, affiliations, remarks. Undefined where it names nobody. */
export function readEntry(passage: Passage, lexicon: Lexicon): Entry | undefined {
  const profile = passage.marks.find((mark) => mark.kind === 'link' && mark.url !== undefined)?.url;
  return profile === undefined
    ? plainEntry(passage.text, lexicon).entry
    : entryOf(passage.text, profile, lexicon);
}

/** Several parts of the attendance try the same words: an entry without a link is what its text says. */
const plainEntry = rememberWith((text: string, lexicon: Lexicon) => ({
  entry: entryOf(text, undefined, lexicon),
}));

function entryOf(text: string, profile: string | undefined, lexicon: Lexicon): Entry | undefined {
  const parts = entryParts(text);
  let { name: head, details } = parts;
  let headText = text.slice(head.start, head.end);
  if (
    headText === '' ||
    lexicon.is('nobody', headText) ||
    (text !== headText && lexicon.is('nobody', text)) ||
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
  const read: Detail[] = [...swapped];
  for (const post of peeled.posts) read.push({ kind: 'title', text: post });
  if (peeled.postBehind !== undefined) read.push({ kind: 'title', text: peeled.postBehind });
  if (peeled.remark !== undefined) read.push(readDetail(peeled.remark, peeled.name, lexicon));
  for (const span of inOrder(parts.brackets, details)) {
    for (const piece of pieces(text.slice(span.start, span.end))) {
      const parts = twoPosts(piece, lexicon).map((part) => readDetail(part, peeled.name, lexicon));
      read.push(...parts);
      // "(absent until 8 p.m., took part in item 3)": the rest of the bracket goes on with it.
      if (parts.some(({ kind }) => kind === 'partly')) break;
    }
  }
  const handles = handlesOf(text, profile);

  const sure =
    handle !== undefined ||
    ((peeled.honorific !== undefined || hasAddress(text)) &&
      areCapitalWords(peeled.name) &&
      !isPost(peeled.name, lexicon));
  const form = sure ? 'person' : formOf(peeled.name, handles.length > 0, lexicon);
  if (form === undefined) return undefined;
  return {
    kind: form === 'organization' ? 'organization' : 'person',
    name: peeled.name,
    nameSpan: { start: nameStart, end: nameStart + peeled.name.length },
    honorific: peeled.honorific,
    identifiers: handles,
    posts: postsOf(read, lexicon),
    aliases: read.flatMap((detail) => (detail.kind === 'alias' ? [detail.text] : [])),
    presence: read.some((detail) => detail.kind === 'absent') ? 'absent' : undefined,
    remote: read.some((detail) => detail.kind === 'remote'),
    acting: acting?.parts,
    onBehalfOf: withoutTitle(
      behalf?.other ?? read.find((detail) => detail.kind === 'onBehalfOf')?.text,
      lexicon,
    ),
    standIn: represented?.other ?? read.find((detail) => detail.kind === 'standIn')?.text,
    loose: form === 'nick',
  };
}

/** What is said in brackets and behind commas, in the order of the text. */
function inOrder(brackets: readonly Span[], details: readonly Span[]): readonly Span[] {
  if (brackets.length === 0) return details;
  return details.length === 0 ? brackets : [...brackets, ...details].sort((a, b) => a.start - b.start);
}

/** "Ada Brook Town Clerk": a post right behind a full name, without a comma. */
function postBehind(peeled: PeeledName, lexicon: Lexicon): PeeledName {
  if (startsWithHan(peeled.name)) return hanPostBehind(peeled, lexicon);
  if (isPersonName(peeled.name, lexicon)) return peeled;
  const words = wordsIn(peeled.name);
  for (let at = 2; at < Math.min(words.length, 5); at++) {
    const start = words[at]?.start ?? 0;
    const name = peeled.name.slice(0, start).trimEnd();
    const rest = peeled.name.slice(start);
    if (startsWithCapital(rest) && isPersonName(name, lexicon) && isPost(rest, lexicon))
      return { ...peeled, name, postBehind: rest };
  }
  return peeled;
}

/** 陈学文董事长, 郑平副主任: a post written right behind a Han name. */
function hanPostBehind(peeled: PeeledName, lexicon: Lexicon): PeeledName {
  if (!isHanText(peeled.name, 4, 9)) return peeled;
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
  return text.includes('@') && /[\w.]@[\w-]{1,60}\.\w/.test(text);
}

/** Words that are a name behind "Mr" and the like, also where one of them means something else: "Mrs P Bank". */
function areCapitalWords(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 4 && words.every((word) => startsWithCapital(word) && isWholeWord(word));
}

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
  if (!text.startsWith('@') || !/^@[A-Za-z0-9][\w-]{0,38}$/.test(text)) return undefined;
  return {
    name: text.slice(1),
    start: 1,
    honorific: undefined,
    remark: undefined,
    posts: [],
    postBehind: undefined,
    plural: false,
  };
}

/** A bracket may say several things: "Chair, Acme", "Acme / Bolt", 联通 毋涛代表. */
function pieces(detail: string): string[] {
  if (!/[\s;；、]/.test(detail)) return [detail];
  const parts = detail.split(betweenPieces).filter((part) => part !== '');
  return parts.length > 0 ? parts : [detail];
}

/** A slash, a semicolon, a comma (not that of "Acme, Inc."), and a blank between Han characters. */
const betweenPieces =
  /\s\/\s+|[;；、]|,\s+(?![A-Za-z\u00c0-\u024f\u3400-\u9fff]{2,4}\.?$)|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/;

/** "board member and chair": two posts in one breath. */
function twoPosts(detail: string, lexicon: Lexicon): string[] {
  const [and] = findPhrases(detail, lexicon.joiners);
  if (and === undefined || detail[and.start] === '&') return [detail];
  const parts = [detail.slice(0, and.start).trim(), detail.slice(and.end).trim()];
  return parts.every((part) => isPost(part, lexicon)) ? parts : [detail];
}

function groupEntry(text: string, head: Span, lexicon: Lexicon): Entry | undefined {
  const space = text.indexOf(' ', head.start);
  const hasArticle = lexicon.is(
    'articles',
    space < 0 ? text.slice(head.start) : text.slice(head.start, space),
  );
  const start = hasArticle && space > 0 ? space + 1 : head.start;
  const length = groupNameLength(start === 0 ? text : text.slice(start), lexicon);
  return length === 0 ? undefined : bareEntry('group', text.slice(start, start + length), start);
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
