import { addEntry } from './add-entry.js';
import { cite, subPassage } from '../../../source/passage.js';
import { dropColon, dropStop } from './list-edges.js';
import { findPhrases } from '../../../languages/phrases.js';
import { findTimeMentions } from '../../../mentions/times/index.js';
import { hanNameShape } from '../../../mentions/han/han-names.js';
import { isHanName, isPersonName } from './name-form.js';
import { isPost } from './read-detail.js';
import { peelName } from './peel-name.js';
import { readEntry } from './read-entry.js';
import { splitNames } from './split-names.js';
import { startsWithCapital, startsWithHan } from '../../../mentions/letters-in-text.js';
import { timeTables } from '../head/time-readings.js';
import { wordsIn } from '../../../mentions/words-in.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { PhraseMatch } from '../../../languages/phrases.js';
import type { PhraseTable } from '../lexicon.js';

/** What a phrase says of the people beside it. */
export interface Frame {
  readonly table: PhraseTable;
  /** Whether the people stand before or behind the phrase. */
  readonly side: 'before' | 'behind';
  readonly presence: 'present' | 'absent';
  readonly roles: readonly string[];
}

/** The nearest name before or behind the phrase holds the office. */
export function addOffice(context: MinutesContext, passage: Passage, match: PhraseMatch, frame: Frame): void {
  const profile = frame.roles.includes('speaker') ? profileBefore(passage, match.start) : undefined;
  if (profile !== undefined) {
    const entry = readEntry(profile, context.lexicon);
    const known = entry === undefined ? undefined : context.people.find(entry.name);
    if (entry !== undefined)
      addEntry(
        context,
        profile,
        { ...entry, kind: 'person', name: known?.name ?? entry.name },
        { presence: 'present', roles: frame.roles, remote: false },
      );
    return;
  }
  const piece =
    frame.side === 'behind' ? behind(context, passage, match.end) : before(context, passage, match.start);
  // "Asiste, como secretario, D. …": the sentence begins with its verb, and no name stands in front.
  if (piece === undefined || isVerb(context, piece.text)) return;
  const entry = readEntry(piece, context.lexicon);
  if (entry?.kind !== 'person' || entry.loose) return;
  const known = context.people.find(entry.name);
  if (known === undefined) {
    // "write the notes by Friday"
    const { name } = entry;
    const times = findTimeMentions(name, timeTables(context.document));
    if (times.some(({ exact }) => exact === name)) return;
    // Beside a list of full names, one word is a short form of one of them, or no name at all.
    if (!entry.name.includes(' ') && !isHanName(entry.name, context.lexicon) && isListed(context)) return;
    if (startsWithHan(entry.name) && hanNameShape(entry.name, 0, entry.name.length) !== 'common') return;
    addEntry(context, piece, entry, { presence: 'present', roles: frame.roles, remote: false });
    return;
  }
  const evidence = cite(context.document.source, passage, 0, passage.text.length, { field: 'roles' });
  context.people.add({
    name: known.name,
    roles: frame.roles,
    posts: entry.posts,
    presence: 'present',
    evidence: [evidence],
  });
}

/** "Asiste": one word that says that somebody was there. */
function isVerb({ lexicon }: MinutesContext, words: string): boolean {
  const [match] = words.includes(' ') ? [] : findPhrases(words, lexicon.phrases('presentAfter'));
  return match !== undefined && match.end - match.start === words.length;
}

/** So many people in lists. */
const LISTED = 3;

function isListed(context: MinutesContext): boolean {
  return context.draft.participants.filter(({ kind }) => kind === 'person').length >= LISTED;
}

/** The linked profile a sentence speaks of: "[ada](https://example.org/ada) presented …". */
function profileBefore(passage: Passage, to: number): Passage | undefined {
  const link = passage.marks
    .filter(
      (mark) =>
        mark.kind === 'link' &&
        mark.end <= to &&
        isProfile(mark.url ?? '', passage.text.slice(mark.start, mark.end)),
    )
    .pop();
  return link === undefined ? undefined : subPassage(passage, link.start, link.end);
}

function isProfile(url: string, words: string): boolean {
  const handle = /^https?:\/\/[\w.-]{1,60}\/@?([\w.-]{1,60})\/?$/.exec(url)?.[1];
  return handle !== undefined && handle.toLowerCase() === words.replace(/^@/, '').toLowerCase();
}

function behind(context: MinutesContext, passage: Passage, from: number): Passage | undefined {
  const rest = dropColon(subPassage(passage, from, passage.text.length));
  const [first, second] = splitNames(dropStop(rest), context.lexicon);
  if (first === undefined) return undefined;
  // "presidida por la Sra. Alcaldesa, Dña. Ana Ruiz": the post, and behind a comma who holds it.
  const post = first.text.split(' ').pop() ?? '';
  if (
    second !== undefined &&
    isPost(post, context.lexicon) &&
    peelName(second.text, context.lexicon).honorific !== undefined
  )
    return subPassage(rest, rest.text.indexOf(post), rest.text.indexOf(second.text) + second.text.length);
  const whole = readEntry(first, context.lexicon);
  return whole?.kind === 'person' && !whole.loose ? first : longestName(context, first, 'start');
}

function before(context: MinutesContext, passage: Passage, to: number): Passage | undefined {
  const pieces = splitNames(subPassage(passage, 0, to), context.lexicon);
  const last = pieces[pieces.length - 1];
  return last === undefined ? undefined : longestName(context, last, 'end');
}

/** The words at one end of a passage that make a name, with honorific and post. */
function longestName(context: MinutesContext, passage: Passage, end: 'start' | 'end'): Passage | undefined {
  const words = wordsIn(passage.text);
  for (let n = Math.min(words.length, 7); n > 0; n--) {
    const from = end === 'start' ? words[0] : words[words.length - n];
    const to = end === 'start' ? words[n - 1] : words[words.length - 1];
    if (from === undefined || to === undefined) continue;
    if (!startsWithCapital(from.text) && !startsWithHan(from.text)) continue;
    const piece = subPassage(passage, from.start, to.start + to.text.length);
    const { name } = peelName(piece.text, context.lexicon);
    if (isPersonName(name, context.lexicon)) return piece;
  }
  return undefined;
}
