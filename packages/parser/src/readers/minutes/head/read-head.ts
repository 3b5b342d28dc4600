import { cite } from '../../../source/passage.js';
import { findPhrases, mayHoldAny } from '../../../languages/phrases.js';
import { isLetterAt } from '../../../mentions/letters-in-text.js';
import { readOrganizer } from './read-organizer.js';
import { readPlace } from './read-place.js';
import { readTimes } from './read-times.js';
import { readTitles } from './read-title.js';
import type { Evidence } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { Titles } from './read-title.js';

/** Title, date and times, place, organiser, kind of meeting and status: what the minutes say before anything else. */
export function readHead(context: MinutesContext): void {
  const { document, draft } = context;
  const titles = readTitles(context);
  if (titles.title !== undefined) {
    const { text } = titles.title;
    const evidence = [cite(document.source, titles.title, 0, text.length)];
    // The same title again, in front matter and as a heading, is evidence too.
    for (const other of titles.all) {
      const at = other === titles.title ? -1 : other.text.indexOf(text);
      if (at >= 0 && other.text.length <= text.length * 2)
        evidence.push(cite(document.source, other, at, at + text.length));
    }
    draft.name = { value: closeLetters(text), evidence };
  }
  readTimes(context, titles.all);
  readPlace(context, titles.all);
  readOrganizer(context, titles);
  readClassification(context, titles);
  readStatus(context, titles);
}

/** "M I N U T E S of the board": blanks between the letters of the first word are a way of emphasis. */
function closeLetters(title: string): string {
  let end = 0;
  while (end < LONGEST_WORD && isLetterAt(title, end) && (title[end + 1] ?? ' ') === ' ') end += 2;
  return end < SHORTEST_WORD ? title : title.slice(0, end).replaceAll(' ', '') + title.slice(end - 1);
}

/** Five letters with a blank behind each, and thirty. */
const SHORTEST_WORD = 10;
const LONGEST_WORD = 60;

/** The most telling noun for a meeting in the titles: "annual general meeting" before "meeting". */
function readClassification(context: MinutesContext, titles: Titles): void {
  for (const title of titles.all) {
    for (const match of findPhrases(title.text, context.lexicon.phrases('meetings'))) {
      const kind = context.lexicon.meetingKind(match.phrase);
      if (kind === undefined || kind === '') continue;
      context.draft.classification = {
        value: kind,
        evidence: [cite(context.document.source, title, match.start, match.end, { match: 'normalized' })],
      };
      return;
    }
  }
}

/** Minutes tell of a meeting that was held, where they say that it began, ended or took place. */
function readStatus(context: MinutesContext, titles: Titles): void {
  const { document, draft, lexicon } = context;
  for (const title of titles.all) {
    const [match] = findPhrases(title.text, lexicon.phrases('cancelled'));
    if (match === undefined) continue;
    draft.status = {
      value: 'cancelled',
      evidence: [cite(document.source, title, match.start, match.end, { match: 'normalized' })],
    };
    return;
  }
  const found = firstPhrase(context);
  if (found !== undefined) draft.status = { value: 'held', evidence: [found] };
}

/** A line as short as this that closes or opens is about the meeting; in a longer text a time must stand near. */
const SHORT = 60;
const NEAR = 40;
/** In a long text, blocks at the start and at the end that may say so. */
const MANY = 60;
const START = 40;
const END = 10;

function firstPhrase({ document, lexicon }: MinutesContext): Evidence | undefined {
  const passages = document.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'heading',
  );
  const tables = [lexicon.phrases('closed'), lexicon.phrases('opened')] as const;
  let opened: Evidence | undefined;
  for (const [at, { content }] of passages.entries()) {
    if (passages.length > MANY && at >= START && at < passages.length - END) continue;
    if (!mayHoldAny(content.text, tables)) continue;
    const text = content.text.slice(0, 2000);
    const [closes, opens] = tables.map((table) =>
      findPhrases(text, table).find(
        ({ end }) => text.length <= SHORT || /\d/.test(text.slice(end, end + NEAR)),
      ),
    );
    const match = closes ?? (opened === undefined ? opens : undefined);
    if (match === undefined) continue;
    const evidence = cite(document.source, content, match.start, match.end, { match: 'inferred' });
    if (closes !== undefined) return evidence;
    opened = evidence;
  }
  return opened;
}
