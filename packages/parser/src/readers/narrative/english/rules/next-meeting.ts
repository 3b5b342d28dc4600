import { meetsAgain, nextWords, rounds } from '../../../../languages/en/grammar/meetings.js';
import { cite } from '../../../../source/passage.js';
import { findEventNoun } from '../find-event-name.js';
import { findSession } from '../find-session.js';
import { isSubordinate } from '../clause.js';
import { phraseAt } from '../phrases.js';
import { resolveTime } from '../../../../mentions/times/index.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';

/** "The next meeting will be held in Tarn on 9 September", "agreed to meet again on 3 June". */
export const readNextMeeting: Rule = {
  name: 'next-meeting',
  apply: (reading) => {
    if (reading.event === undefined) return;
    for (const sentence of reading.sentences) {
      if (sentence === reading.event.sentence && !reading.event.completed) continue;
      if (reading.context.draft.relatedMeetings.some(({ relation }) => relation === 'next')) return;
      if (tellsOfNext(reading, sentence)) addNext(reading, sentence);
    }
  },
};

/** True for a sentence about the meeting after this one. */
export function tellsOfNext(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const { lexicon } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      nextWords.has(word) &&
      (findEventNoun(lexicon, tokens, { from: i + 1, to: Math.min(tokens.length, i + 6) }) !== undefined ||
        rounds.has(tokens[i + 1]?.lower ?? '') ||
        (tokens[i - 1]?.lower === 'the' &&
          findSession(tokens, { from: i, to: Math.min(tokens.length, i + 9) }) !== undefined))
    ) {
      for (let k = i + 1; k < Math.min(tokens.length, i + 30); k++) {
        if (
          (phraseAt(lexicon.event.announced, tokens, k) !== undefined || isAt(sentence, k)) &&
          !isSubordinate(tokens, k, 0)
        )
          return true;
      }
    }
    // "The Group will hold its next meeting".
    if (nextWords.has(word) && willHold(reading, sentence, i)) return true;
    if (word === 'meet' && meetsAgain.has(tokens[i + 1]?.lower ?? '')) return true;
    // "The council will next meet on 9 September".
    if (word === 'meet' && tokens[i - 1]?.lower === 'next' && tokens[i - 2]?.lower === 'will') return true;
  }
  return false;
}

/** "The next meeting | is at 7 p.m. on 17 November". */
function isAt({ tokens, times }: Sentence, at: number): boolean {
  if (tokens[at]?.lower !== 'is') return false;
  const next = tokens[at + 1];
  const time = next?.lower === 'at' || next?.lower === 'on' ? tokens[at + 2] : next;
  return time !== undefined && times.some(({ start }) => start === time.start);
}

/** "will hold its | next meeting": the verb stands before. */
function willHold({ lexicon }: Reading, { tokens }: Sentence, next: number): boolean {
  if (findEventNoun(lexicon, tokens, { from: next + 1, to: Math.min(tokens.length, next + 4) }) === undefined)
    return false;
  for (let i = Math.max(0, next - 4); i < next; i++)
    if (tokens[i]?.lower === 'will' && phraseAt(lexicon.event.announced, tokens, i) !== undefined)
      return !isSubordinate(tokens, i, 0);
  return false;
}

function addNext(reading: Reading, sentence: Sentence): void {
  const { context } = reading;
  const { draft, document } = context;
  const mention =
    sentence.times.find(
      (other) =>
        other.kind === 'date' ||
        other.kind === 'month' ||
        other.kind === 'weekday' ||
        other.kind === 'relative',
    ) ?? sentence.times.find((other) => other.kind === 'year');
  if (mention === undefined) return;
  // Without a day of publication the meeting itself says of which year the next one is.
  const own = draft.start?.value.slice(0, 10);
  const known = context.time.published === undefined && own !== undefined && /^\d{4}-\d\d-\d\d$/.test(own);
  const resolved = resolveTime(mention, {
    ...context.time,
    ...(known ? { published: own } : {}),
    completed: false,
  });
  if (resolved.time === undefined) return;
  const evidence = [cite(document.source, sentence.passage, mention.start, mention.end)];
  draft.relatedMeetings.push({
    relation: 'next',
    start: { ...resolved.time, evidence },
    evidence: [cite(document.source, sentence.passage, sentence.start, sentence.end)],
  });
  reading.told.add(sentence);
}
