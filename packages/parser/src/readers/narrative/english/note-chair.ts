import { chairingWords } from '../../../languages/en/grammar/meetings.js';
import { cite } from '../../../source/passage.js';
import { findEventNoun } from './find-event-name.js';
import { rangeSpan } from './sentence.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Subject } from './subject.js';

/** Sentences into a report that may say so of its meeting. */
const DEPTH = 8;
/** Tokens within which the meeting is named. */
const REACH = 14;

/** "Chairing a meeting on dykes, she said", "He stated this while chairing a meeting": whoever spoke was in the chair. */
export function noteChair({ context, lexicon }: Reading, sentence: Sentence, { kind, agent }: Subject): void {
  const { tokens, passage, depth } = sentence;
  const { participant } = agent;
  if (depth >= DEPTH || kind !== 'person' || participant === undefined) return;
  const at = chairingWords.has(tokens[0]?.lower ?? '')
    ? 0
    : tokens.findIndex(({ lower }, i) => lower === 'while' && chairingWords.has(tokens[i + 1]?.lower ?? '')) +
      1;
  if (!chairingWords.has(tokens[at]?.lower ?? '') || participant.roles.includes('chair')) return;
  const meeting = { from: at + 1, to: Math.min(tokens.length, at + REACH) };
  if (findEventNoun(lexicon, tokens, meeting) === undefined) return;
  const span = rangeSpan(sentence, at, at + 1);
  participant.roles.push('chair');
  (participant.evidence ??= []).push(
    cite(context.document.source, passage, span.start, span.end, { field: 'roles' }),
  );
}
