import { hasAlphanumeric } from '../../../../mentions/letters-in-text.js';
import { wasWere } from '../../../../languages/en/grammar/clauses.js';
import { cite } from '../../../../source/passage.js';
import { dayOfIso, shiftDay } from '../../../../mentions/times/calendar.js';
import {
  announcingVerbs,
  concludingVerbs,
  otherDates,
  sittingBodies,
  visitingVerbs,
} from '../../../../languages/en/grammar/meetings.js';
import { phraseAt } from '../phrases.js';
import { resolveTime, timeValue } from '../../../../mentions/times/index.js';
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
    const told = [
      event,
      ...reading.mentions.filter(({ sentence }) => sentence.blockIndex <= event.sentence.blockIndex + 1),
    ].find(({ sentence, verb }) => dayOf(sentence, verb.from) !== undefined);
    const own = told === undefined ? undefined : dayOf(told.sentence, told.verb.from);
    const opening =
      own === undefined
        ? reading.sentences.filter(
            (sentence) => sentence.blockIndex === event.sentence.blockIndex || sentence.depth === 0,
          )
        : [];
    const sentence =
      told !== undefined ? told.sentence : opening.find((other) => opensWithDay(other) !== undefined);
    const mention = own ?? (sentence === undefined ? undefined : opensWithDay(sentence));
    if (sentence === undefined || mention === undefined) {
      dayOfTitle(reading);
      return;
    }
    setTimes(reading, sentence, mention, event.completed);
    if (told !== undefined && concludes(sentence, told.verb.from)) endOnly(reading, sentence);
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

/** The day a sentence gives its event: set in front, or behind the verb and outside other clauses. */
export function dayOf(sentence: Sentence, verb: number): TimeMention | undefined {
  const { tokens } = sentence;
  const verbStart = tokens[verb]?.start ?? sentence.start;
  const days = sentence.times.filter((mention) => isDay(mention) && !isOthers(sentence, mention));
  const fronted = days.find((mention) => mention.start < verbStart && mention.start - sentence.start < 24);
  const chosen =
    fronted ??
    days.find((mention) => mention.start > verbStart) ??
    days.find((mention) => mention.start < verbStart);
  if (chosen === undefined || chosen.kind === 'date') return chosen;
  // "yesterday, i.e. on 2 July": the date says which day it was.
  return (
    days.find(({ kind, start }) => kind === 'date' && start > chosen.start && start - chosen.end < APPOSED) ??
    chosen
  );
}

/** Most characters between a day and the date that says which one it was. */
const APPOSED = 12;

function isDay(mention: TimeMention): boolean {
  return mention.kind === 'date' || mention.kind === 'relative' || mention.kind === 'weekday';
}

function isOthers(sentence: Sentence, mention: TimeMention): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start >= mention.start);
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const word = tokens[i]?.lower ?? '';
    // "by 3 May" is a term, "by video link on 3 May" is none.
    if (otherDates.has(word) && !(word === 'by' && i < at - 1)) return true;
    if (tokens[i]?.kind === 'mark') break;
  }
  // Within "which …" or "that …" up to the next comma.
  for (let i = at - 1; i >= 0 && i > at - 14; i--) {
    const token = tokens[i];
    if (token?.text === ',') return false;
    // "announced that the congress will be held on 30 April".
    if (token?.lower === 'that' && announcingVerbs.has(tokens[i - 1]?.lower ?? '')) return false;
    if (token?.lower === 'which' || token?.lower === 'who' || token?.lower === 'that')
      return !tellsOfMeeting(tokens, i + 1);
  }
  return false;
}

/** "which was held", "which took place", "who paid him a visit": the clause tells of the meeting itself. */
function tellsOfMeeting(tokens: Sentence['tokens'], at: number): boolean {
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  return (
    (wasWere.has(verb) && next === 'held') ||
    (verb === 'took' && next === 'place') ||
    visitingVerbs.has(verb) ||
    (verb === 'called' && next === 'on')
  );
}

function opensWithDay(sentence: Sentence): TimeMention | undefined {
  return sentence.times.find(
    (mention) =>
      isDay(mention) && mention.start - sentence.start < (sentence.tokens[0]?.lower === 'on' ? 24 : 12),
  );
}

/** Sets start and end from a mention; a clock time elsewhere in the sentence completes it. */
export function setTimes(
  reading: Reading,
  sentence: Sentence,
  mention: TimeMention,
  completed: boolean,
): void {
  const { context } = reading;
  const { draft, document } = context;
  const clock =
    mention.parts.hour === undefined ? sentence.times.find((other) => other.kind === 'clock') : undefined;
  const merged: TimeMention =
    clock === undefined
      ? mention
      : {
          ...mention,
          parts: { ...mention.parts, ...clock.parts },
          ...(clock.zone === undefined ? {} : { zone: clock.zone }),
        };
  const sentenceYear = sentence.times.find((other) => other.kind === 'date' && other.parts.year !== undefined)
    ?.parts.year;
  const resolved = resolveTime(merged, {
    ...context.time,
    completed,
    ...(sentenceYear === undefined || mention.parts.year !== undefined ? {} : { sentenceYear }),
  });
  const evidence = [cite(document.source, sentence.passage, mention.start, mention.end)];
  // "Ostra, May 3: … was held today": the day is known, the year is not.
  const { published } = draft;
  if (
    resolved.time === undefined &&
    mention.parts.relativeDays === 0 &&
    published !== undefined &&
    /^XXXX-\d\d-\d\d$/.test(published.value)
  ) {
    draft.start = {
      value: published.value,
      text: mention.exact,
      assumed: ['month', 'day'],
      evidence: [...(published.evidence ?? []), ...evidence],
    };
    return;
  }
  if (clock !== undefined) evidence.push(cite(document.source, sentence.passage, clock.start, clock.end));
  if (resolved.time === undefined || !/\d/.test(resolved.time.value)) return;
  draft.start = { ...resolved.time, evidence };
  if (resolved.until !== undefined) draft.end = { ...resolved.until, evidence };
  else if (clock?.until !== undefined) {
    const end = resolveTime(
      { ...mention, parts: { ...mention.parts, ...clock.until } },
      { ...context.time, completed },
    );
    if (end.time !== undefined) draft.end = { ...end.time, evidence };
  }
  const place = evidence[0];
  if (resolved.problems.includes('unknown-year') && place !== undefined) {
    draft.diagnostics.push({
      code: 'unknown-year',
      severity: 'warning',
      message: `Expected the year of "${mention.exact}" in the text or the options, found none; it was left open.`,
      start: place.start,
      end: place.end,
      path: '/start',
    });
  }
  if (resolved.alternatives !== undefined && place !== undefined) {
    draft.diagnostics.push({
      code: 'ambiguous-date',
      severity: 'warning',
      message: `Expected a date that can be read one way, found "${mention.exact}"; day and month were left open. Set dateOrder to decide.`,
      start: place.start,
      end: place.end,
      path: '/start',
      alternatives: resolved.alternatives,
    });
  }
}
