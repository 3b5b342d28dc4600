import { checkStatus } from './rules/check-status.js';
import { findEvent } from './rules/find-event.js';
import { findIntroductions, introducedAbove } from './introductions.js';
import { lexiconOf } from './lexicon.js';
import { readAttendance } from './rules/attendance.js';
import { readContributors } from './rules/contributors.js';
import { readEventPlace } from './rules/event-place.js';
import { readEventTime } from './rules/event-time.js';
import { readLists } from './rules/lists.js';
import { readNextMeeting } from './rules/next-meeting.js';
import { readOrganizers } from './rules/event-organizers.js';
import { readPurposes } from './rules/event-purposes.js';
import { remember } from './add-agent.js';
import { readScrambled } from './rules/scrambled.js';
import { readSentences } from './sentence.js';
import { readStatements } from './rules/statements.js';
import type { NarrativeContext } from '../narrative-context.js';
import type { Reading, Rule } from './reading.js';
import type { Sentence } from './sentence.js';

/** What is looked for once the meeting is found, in this order: each rule builds on what the ones before it found. */
const rules: readonly Rule[] = [
  readEventTime,
  readEventPlace,
  readOrganizers,
  readPurposes,
  readLists,
  readAttendance,
  readContributors,
  readNextMeeting,
  readStatements,
];

/** Reads the sentences of a report in a language that parts words by spaces, where its pack has the words of events and speech. */
export function readEnglishBody(context: NarrativeContext): void {
  const lexicon = lexiconOf(context.document.language);
  if (lexicon === undefined) {
    reportNoWords(context);
    return;
  }
  const sentences = readSentences(context, lexicon);
  const introductions = findIntroductions(lexicon, sentences);
  const reading: Reading = {
    context,
    lexicon,
    sentences,
    byBlock: byBlock(sentences),
    seen: new Set(),
    introductions,
    above: introducedAbove(introductions),
    mentions: [],
    told: new Set(),
    holders: new Map(),
  };
  // Of a further meeting: those whom the first one named.
  for (const participant of context.draft.participants) remember(reading, participant);
  findEvent.apply(reading);
  readScrambled.apply(reading);
  // A text that reports no meeting has no participants, statements or decisions of one.
  if (reading.event !== undefined) for (const rule of rules) rule.apply(reading);
  checkStatus.apply(reading);
}

function reportNoWords({ draft, document }: NarrativeContext): void {
  draft.diagnostics.push({
    code: 'not-a-meeting',
    severity: 'warning',
    message: `Expected minutes or a report in a language whose pack has the words of reports, found prose and the pack "${document.language.code}" without them; the text was kept as notes.`,
    ...document.span,
  });
}

function byBlock(sentences: readonly Sentence[]): Map<number, Sentence[]> {
  const blocks = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const known = blocks.get(sentence.blockIndex);
    if (known === undefined) blocks.set(sentence.blockIndex, [sentence]);
    else known.push(sentence);
  }
  return blocks;
}
