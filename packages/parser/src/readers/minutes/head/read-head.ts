import { cite } from '../../../source/passage.js';
import { findPhrases } from '../../../languages/phrases.js';
import { readOrganizer } from './read-organizer.js';
import { readPlace } from './read-place.js';
import { readTimes } from './read-times.js';
import { readTitles } from './read-title.js';
import type { Evidence } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { Titles } from './read-title.js';

/** Title, date and times, place, organiser, kind of meeting and status: what the minutes say before anything else. */
export function readHead(context: MinutesContext): void {
  const { document, draft } = context;
  const titles = readTitles(context);
  if (titles.title !== undefined) {
    const { text } = titles.title;
    // The same title again, in front matter and as a heading, is evidence too.
    const again = titles.all.filter(
      (other) => other !== titles.title && other.text.includes(text) && other.text.length <= text.length * 2,
    );
    const evidence = [titles.title, ...again].map((title) => {
      const at = title.text.indexOf(text);
      return cite(document.source, title, at, at + text.length);
    });
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
  const spaced = /^\p{L}(?: \p{L}){4,}(?= |$)/u.exec(title.slice(0, 60))?.[0] ?? '';
  return spaced.replaceAll(' ', '') + title.slice(spaced.length);
}

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
  const passages = document.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'heading')
    .map(({ content }) => content);
  const found = firstPhrase(context, passages);
  if (found !== undefined) draft.status = { value: 'held', evidence: [found] };
}

/** A line as short as this that closes or opens is about the meeting; in a longer text a time must stand near. */
const SHORT = 60;
const NEAR = 40;

function firstPhrase(context: MinutesContext, passages: readonly Passage[]): Evidence | undefined {
  const near = passages.length > 60 ? [...passages.slice(0, 40), ...passages.slice(-10)] : passages;
  let opened: Evidence | undefined;
  for (const passage of near) {
    const text = passage.text.slice(0, 2000);
    const [closed, opens] = (['closed', 'opened'] as const).map((table) => {
      const match = findPhrases(text, context.lexicon.phrases(table)).find(
        ({ end }) => text.length <= SHORT || /\d/.test(text.slice(end, end + NEAR)),
      );
      return match === undefined
        ? undefined
        : cite(context.document.source, passage, match.start, match.end, { match: 'inferred' });
    });
    if (closed !== undefined) return closed;
    opened ??= opens;
  }
  return opened;
}
