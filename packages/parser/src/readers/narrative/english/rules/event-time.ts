import { hasAlphanumeric } from '../../../../mentions/letters-in-text.js';
import { cite } from '../../../../source/passage.js';
import { dayOf, isDay } from './day-of.js';
import { dayOfIso, shiftDay } from '../../../../mentions/times/calendar.js';
import { concludingVerbs, sittingBodies } from '../../../../languages/en/grammar/meetings.js';
import { phraseAt } from '../phrases.js';
import { resolveTime, timeValue } from '../../../../mentions/times/index.js';
import { setTimes } from './set-times.js';
import { splitWords } from '../split-words.js';
import { timesOf } from '../../head/find-day.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Passage } from '../../../../source/passage.js';
import type { Token } from '../token.js';
import type { TimeMention } from '../../../../mentions/times/index.js';

/** When the meeting was: the date of the sentence that tells of it, else the first "On …," of the report's opening. */
export const readEventTime: Rule = {
  name: 'event-time',
  apply: (reading) => {
    const { draft } = reading.context;
    const { event } = reading;
    if (event === undefined || draft.start !== undefined) return;
    const near = reading.mentions.filter(
      ({ sentence }) => sentence.blockIndex <= event.sentence.blockIndex + 1,
    );
    for (const { sentence, verb } of [event, ...near]) {
      const day = dayOf(sentence, verb.from);
      if (day === undefined) continue;
      setTimes(reading, sentence, day, event.completed);
      if (concludes(sentence, verb.from)) endOnly(reading, sentence);
      return;
    }
    for (const sentence of reading.sentences) {
      if (sentence.blockIndex !== event.sentence.blockIndex && sentence.depth > 0) continue;
      const day = opensWithDay(sentence);
      if (day === undefined) continue;
      setTimes(reading, sentence, day, event.completed);
      return;
    }
    dayOfTitle(reading);
  },
};

/** "Ports Council, 23 February 2026": the day with which a title that names a meeting ends. */
function dayOfTitle(reading: Reading): void {
  const { title, draft, document, time } = reading.context;
  if (title === undefined) return;
  const [mention, ...others] = timesOf(document, title.text).filter(({ kind }) => kind === 'date');
  if (mention === undefined || others.length > 0 || mention.parts.year === undefined) return;
  const lead = title.text.slice(0, mention.start).trimEnd();
  if (hasAlphanumeric(title.text.slice(mention.end)) || !/[,–—(-]$/.test(lead)) return;
  if (
    !splitWords(lead.toLowerCase()).some(
      (word) => sittingBodies.has(word) || reading.lexicon.events.byFirst.has(word),
    )
  )
    return;
  const resolved = resolveTime(mention, time);
  if (resolved.time === undefined) return;
  const evidence = [cite(document.source, title, mention.start, mention.end)];
  draft.start = { ...resolved.time, evidence };
  if (resolved.until !== undefined) draft.end = { ...resolved.until, evidence };
}

/** "concluded on 14 March": the day is the last one. */
function concludes(sentence: Sentence, verb: number): boolean {
  return (
    concludingVerbs.has(sentence.tokens[verb]?.lower ?? '') ||
    (sentence.tokens[verb]?.lower === 'was' && sentence.tokens[verb + 1]?.lower === 'concluded')
  );
}

/** Makes the day found the last one; "a two-day visit" then gives the first. */
function endOnly(reading: Reading, sentence: Sentence): void {
  const { draft } = reading.context;
  const { start } = draft;
  if (start === undefined || draft.end !== undefined) return;
  draft.end = start;
  draft.start = undefined;
  const day = dayOfIso(start.value);
  const told = lengthTold(reading, sentence);
  if (told === undefined || day === undefined) return;
  const { token, passage } = told;
  const first = shiftDay(day, 1 - daysOf(reading, token.lower));
  const value = timeValue(first);
  if (value === undefined) return;
  const evidence = [
    ...(start.evidence ?? []),
    cite(reading.context.document.source, passage, token.start, token.end, { match: 'inferred' }),
  ];
  draft.start = { value, text: start.text ?? '', assumed: ['day'], evidence };
}

/** "The five-day session": in the sentence itself, or of the event in one of the next two. */
function lengthTold(reading: Reading, own: Sentence): { token: Token; passage: Passage } | undefined {
  const at = reading.sentences.indexOf(own);
  for (const { tokens, passage } of reading.sentences.slice(at, at + 3)) {
    const i = tokens.findIndex(({ lower }) => daysOf(reading, lower) > 0);
    const token = tokens[i];
    if (token !== undefined && (tokens === own.tokens || namesEvent(reading, tokens, i)))
      return { token, passage };
  }
  return undefined;
}

/** "The five-day | session", at the beginning of a sentence. */
function namesEvent({ lexicon }: Reading, tokens: Sentence['tokens'], at: number): boolean {
  return (
    at === 1 &&
    tokens[0]?.lower === 'the' &&
    [at + 1, at + 2].some((i) => phraseAt(lexicon.events, tokens, i) !== undefined)
  );
}

/** Longest event that is told by its days. */
const MOST_DAYS = 7;

/** How many days "two-day" or "3-day" says; 0 for other words. */
function daysOf({ context }: Reading, word: string): number {
  if (!word.endsWith('-day')) return 0;
  const count = word.slice(0, -4);
  const days = context.document.language.outcomes?.votes.numbers[count] ?? Number(count);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : 0;
}

function opensWithDay(sentence: Sentence): TimeMention | undefined {
  return sentence.times.find(
    (mention) =>
      isDay(mention) && mention.start - sentence.start < (sentence.tokens[0]?.lower === 'on' ? 24 : 12),
  );
}
