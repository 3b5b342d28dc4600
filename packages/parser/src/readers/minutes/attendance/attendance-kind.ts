import { createFindLabel, withoutAccents } from '../../../languages/find-label.js';
import { createMemory } from '../../../source/remember.js';
import { createPhraseIndex, findPhrases, mayHoldAny } from '../../../languages/phrases.js';
import { isHanText } from '../../../mentions/letters-in-text.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import { readingPacks } from '../reading-packs.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import type { Document } from '../../../document/document.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { Lexicon } from '../lexicon.js';

/** What a heading or label says of the people listed under it. */
export interface AttendanceKind {
  readonly presence: 'present' | 'absent';
  readonly roles: readonly string[];
  readonly remote: boolean;
  /** The label names a role, not an attendance list: its value is taken only where it reads as names. */
  readonly office: boolean;
  /** The label announces proxies: those of its names count that stand in for somebody, or are stood in for. */
  readonly proxies?: boolean;
  /** The names stand in a sentence: a small word alone is none of them. */
  readonly prose?: boolean;
}

const kinds: Readonly<Partial<Record<LabelKey, AttendanceKind>>> = {
  participants: { presence: 'present', roles: [], remote: false, office: false },
  present: { presence: 'present', roles: [], remote: false, office: false },
  late: { presence: 'present', roles: [], remote: false, office: false },
  absent: { presence: 'absent', roles: [], remote: false, office: false },
  proxy: { presence: 'absent', roles: [], remote: false, office: false, proxies: true },
  remote: { presence: 'present', roles: [], remote: true, office: false },
  guests: { presence: 'present', roles: ['guest'], remote: false, office: false },
  observers: { presence: 'present', roles: ['observer'], remote: false, office: false },
  chair: { presence: 'present', roles: ['chair'], remote: false, office: true },
  secretary: { presence: 'present', roles: ['secretary'], remote: false, office: true },
  speaker: { presence: 'present', roles: ['speaker'], remote: false, office: true },
};

/** Most words a heading has that is an attendance list by the words in it. */
const MOST_WORDS = 8;

/** What was read of a document before: several parts ask for the same words. */
const read = createMemory<Document, Map<string, AttendanceKind | null>>();

/** Reads a heading's or label's words: "Present", "Voting Member Attendees", "Members who were there". */
export function attendanceKind(
  words: string,
  document: Document,
  lexicon: Lexicon,
): AttendanceKind | undefined {
  let known = read.get(document);
  if (known === undefined) read.set(document, (known = new Map()));
  let kind = known.get(words);
  if (kind === undefined) known.set(words, (kind = kindOf(words, document, lexicon) ?? null));
  return kind ?? undefined;
}

function kindOf(words: string, document: Document, lexicon: Lexicon): AttendanceKind | undefined {
  const key = document.findLabel(words);
  if (key !== undefined) return kinds[key];
  if (words.length > 80) return undefined;
  const parts = /[/&]/.test(words) ? words.split(/[/&]/) : [];
  for (const part of parts) {
    const label = document.findLabel(part);
    const kind = label === undefined ? undefined : kinds[label];
    if (kind?.office === false) return kind;
  }
  return composite(words, document, lexicon);
}

/** The look-up of labels in the text's own language alone, and in that of another script. */
const ownLabels = oncePerPacks((packs) => createFindLabel(readingPacks(packs)));

/** Labels that say of the people they stand beside who was there. */
const peopleKeys = ['participants', 'present', 'late', 'absent', 'guests', 'observers'] as const;

const peopleLabels = oncePerPacks((packs) => {
  const words = packs.flatMap(({ labels }) => peopleKeys.flatMap((key) => labels[key] ?? []));
  return createPhraseIndex([...words, ...words.map(withoutAccents)]);
});

/** False for most headings: no such label is in them. Words with accents are not told by this, since some of theirs may be left out. */
function mayHoldLabel(words: string, { packs }: Document): boolean {
  return /[^\0-\x7f]/.test(words) || mayHoldAny(words, [peopleLabels(packs)]);
}

/** A label word at one end and people at the other: "Directors Present", "Other attendees". */
function composite(words: string, document: Document, lexicon: Lexicon): AttendanceKind | undefined {
  if (isHanText(words, 3, 12)) return hanComposite(words, document, lexicon);
  const after = findPhrases(words, lexicon.phrases('presentAfter')).pop();
  const labelled = mayHoldLabel(words, document);
  if (after === undefined && !labelled) return undefined;
  const list = trimEndMarks(words, /[:：.]/)
    .replace(/ ?[(（][^()（）]*[)）]$/u, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (list.length < 2 || list.length > MOST_WORDS) return undefined;
  const kind = labelled ? (atEnds(list, document, lexicon) ?? innerKind(list, document, lexicon)) : undefined;
  if (kind !== undefined) return kind;
  if (after !== undefined && after.end >= words.trimEnd().length - 1 && namesPeople(list, lexicon))
    return kinds.present;
  return undefined;
}

function atEnds(list: readonly string[], document: Document, lexicon: Lexicon): AttendanceKind | undefined {
  // "Public participation": the label of another language is none beside words of this one.
  const findOwn = ownLabels(document.packs);
  for (const length of [3, 2, 1]) {
    if (length >= list.length) continue;
    const tail = findOwn(list.slice(-length).join(' '));
    const head = findOwn(list.slice(0, length).join(' '));
    const kind = pick(tail, list.slice(0, -length), lexicon) ?? pick(head, list.slice(length), lexicon);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** "Members absent without notice": people before the label word, and behind it how. */
function innerKind(
  words: readonly string[],
  document: Document,
  lexicon: Lexicon,
): AttendanceKind | undefined {
  for (let at = 1; at < words.length - 1; at++) {
    const next = words[at + 1] ?? '';
    if (!lexicon.isFunctionWord(next) && !lexicon.is('placePrepositions', next)) continue;
    const key = document.findLabel(words[at] ?? '');
    if ((key === 'present' || key === 'absent') && namesPeople(words.slice(0, at), lexicon))
      return kinds[key];
  }
  return undefined;
}

/** 出席理事, 列席监事: a label word and the people it is said of, written together. */
function hanComposite(words: string, document: Document, lexicon: Lexicon): AttendanceKind | undefined {
  for (let at = 2; at <= words.length - 2; at++) {
    const kind =
      pick(document.findLabel(words.slice(0, at)), [words.slice(at)], lexicon) ??
      pick(document.findLabel(words.slice(at)), [words.slice(0, at)], lexicon);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function pick(
  key: LabelKey | undefined,
  rest: readonly string[],
  lexicon: Lexicon,
): AttendanceKind | undefined {
  const kind = key === undefined ? undefined : kinds[key];
  if (kind === undefined || kind.office || kind.proxies === true || key === 'remote') return undefined;
  // "Attendees" says enough by itself; "present" and "guests" may be said of other things than people.
  if (key === 'participants' || key === 'absent') return kind;
  // "Guests of the club"
  if (key === 'guests' && lexicon.is('genitives', rest[0] ?? '')) return kind;
  return namesPeople(rest, lexicon) ? kind : undefined;
}

function namesPeople(words: readonly string[], lexicon: Lexicon): boolean {
  return words.some(
    (word) =>
      lexicon.has('groups', word) ||
      lexicon.has('posts', word) ||
      lexicon.is('organs', word) ||
      (word.length > 3 && lexicon.has('organizations', word)),
  );
}
