import { addEntry } from './add-entry.js';
import { attendanceKind } from './attendance-kind.js';
import { countedHanGroup, groupNameLength } from './group-name.js';
import { findPhrases } from '../../../languages/phrases.js';
import { isPersonName } from './name-form.js';
import { isSmalls } from '../../../mentions/letters-in-text.js';
import { isPost } from './read-detail.js';
import { minuteTakerKind } from './read-minute-taker.js';
import { peelName } from './peel-name.js';
import { placeholderIn } from '../placeholder-in.js';
import { readEntry } from './read-entry.js';
import { readLabel } from '../../../blocks/label.js';
import { singularPost } from './singular-post.js';
import { splitNames } from './split-names.js';
import { sentencePassages, sentencesOf } from '../../../mentions/sentences.js';
import { cite, subPassage } from '../../../source/passage.js';
import { suits } from './suits.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Label } from '../../../blocks/block.js';
import type { Entry } from './entry.js';
import type { Lexicon } from '../lexicon.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Span } from '../../../source/span.js';
import type { Passage } from '../../../source/passage.js';

/**
 * Reads names on one line ("A, B and C"), or a sentence that counts people. Further sentences count where they have a label of
 * their own: "Directors present: A, B. Absent: C." behind "Roll call:".
 */
export function readPeopleList(context: MinutesContext, value: Passage, kind: AttendanceKind): void {
  if (!value.text.includes(':')) {
    readNames(context, value, kind);
    return;
  }
  for (const [i, sentence] of sentencePassages(value, context.document.packs).entries())
    if (!readLabelled(context, sentence) && i === 0) readNames(context, value, kind);
}

/** Reads the names of the first sentence. */
function readNames(context: MinutesContext, value: Passage, kind: AttendanceKind): void {
  const { lexicon, document } = context;
  if (value.text === '' || placeholderIn(context, value)) return;
  const [first] = sentencesOf(value, document.packs);
  if (first === undefined) return;
  const head = first.end < value.text.length ? subPassage(value, first.start, first.end) : value;
  const counted = countedHanGroup(value.text, lexicon);
  if (counted !== undefined) {
    addGroup(context, value, counted, kind);
    return;
  }
  const group = groupNameLength(head.text, lexicon);
  // "Ada Brook, also, was present": a small word alone is nobody in a sentence.
  const pieces = splitNames(head, lexicon).filter(
    ({ text }) => kind.prose !== true || !isSmalls(text, 1, Infinity),
  );
  if (group > 0 && (pieces.length === 1 || isSentence(head.text))) {
    const entry = readEntry(head, lexicon);
    if (entry !== undefined) addEntry(context, head, entry, kind);
    return;
  }
  const found: Found[] = [];
  // "… | Notes: Ben Dale": a label of its own.
  const labels: Label[] = [];
  for (const piece of pieces) {
    const label = piece.text.includes(':') ? readLabel(piece) : undefined;
    if (label !== undefined && isOtherLabel(context, label)) {
      labels.push(label);
      continue;
    }
    const entry =
      (kind.proxies === true ? givenProxy(piece, lexicon) : undefined) ?? readEntry(piece, lexicon);
    // A nick holds an office where it is known.
    const loose = entry?.loose === true && context.people.find(entry.name) === undefined;
    if (entry !== undefined && !(kind.office && loose) && suits(entry, kind)) found.push({ piece, entry });
  }
  if (isList(found, pieces.length - labels.length, kind)) addFound(context, found, kind);
  for (const label of labels) readOtherLabel(context, label);
}

/** A piece of a list with what it says of somebody. */
interface Found {
  readonly piece: Passage;
  readonly entry: Entry;
}

/** Prose is no list: most of its pieces name nobody, or those that may are words alone ("long talk; consensus"). */
function isList(found: readonly Found[], pieces: number, { office }: AttendanceKind): boolean {
  if (found.length >= pieces) return true;
  return found.length * 2 >= pieces && !office && !found.every(({ entry }) => entry.loose);
}

function addFound(context: MinutesContext, found: readonly Found[], kind: AttendanceKind): void {
  const { lexicon } = context;
  let plural: string | undefined;
  for (const { piece, entry } of found) {
    // What a bracket says is no part of the name.
    const peeled = peelName(beforeBracket(piece.text), lexicon);
    if (peeled.posts.length > 0) plural = peeled.plural ? peeled.posts[0] : undefined;
    else if (peeled.start > 0 && entry.honorific === undefined) plural = undefined;
    if (plural === undefined || entry.kind !== 'person') {
      addEntry(context, piece, entry, kind);
      continue;
    }
    const others = entry.posts.filter(({ title }) => title !== plural);
    addEntry(
      context,
      piece,
      { ...entry, posts: [{ title: singularPost(plural, lexicon) }, ...others] },
      kind,
    );
  }
}

/** "Ada Brook to Ben Hill": who was not there, and who voted in their stead. */
function givenProxy(piece: Passage, lexicon: Lexicon): Entry | undefined {
  const to = findPhrases(piece.text, lexicon.phrases('proxyTo')).find(({ start }) => start > 0);
  if (to === undefined) return undefined;
  const entry = readEntry(subPassage(piece, 0, to.start), lexicon);
  const standIn = piece.text.slice(to.end).trim();
  if (entry?.kind !== 'person' || !isPersonName(peelName(standIn, lexicon).name, lexicon)) return undefined;
  return { ...entry, standIn };
}

function addGroup(context: MinutesContext, value: Passage, span: Span, kind: AttendanceKind): void {
  context.people.add({
    kind: 'group',
    name: value.text.slice(span.start, span.end),
    presence: kind.presence,
    roles: kind.roles,
    evidence: [cite(context.document.source, value, span.start, span.end, { field: 'name' })],
  });
}

function isSentence(text: string): boolean {
  return text.split(' ').filter((word) => isSmalls(word, 2, Infinity)).length > 3;
}

/** A label that is known, and names no office. */
function isOtherLabel({ document, lexicon }: MinutesContext, { name }: Label): boolean {
  return document.findLabel(name.text) !== undefined && !isPost(name.text, lexicon);
}

/** People of another kind, who took the minutes, or nobody. */
function readOtherLabel(context: MinutesContext, { name, value }: Label): void {
  const { document, lexicon } = context;
  const kind =
    attendanceKind(name.text, document, lexicon) ??
    minuteTakerKind(context, document.findLabel(name.text), value);
  // A label inside a label's value names nobody.
  if (kind !== undefined && !value.text.includes(':')) readNames(context, value, kind);
}

/** "Absent: C, D": a sentence with a label of its own. */
function readLabelled(context: MinutesContext, sentence: Passage): boolean {
  const label = readLabel(sentence);
  const kind =
    label === undefined || label.value.text === ''
      ? undefined
      : attendanceKind(label.name.text, context.document, context.lexicon);
  if (label === undefined || kind === undefined || kind.office) return false;
  readNames(context, label.value, kind);
  return true;
}

function beforeBracket(text: string): string {
  const bracket = text.search(/ ?[(（]/);
  return bracket < 0 ? text : text.slice(0, bracket);
}
