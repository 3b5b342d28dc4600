import { candidatesIn } from './event-candidates.js';
import { cite } from '../../../../source/passage.js';
import { findEventNoun } from '../find-event-name.js';
import { hasCapital } from '../../../../mentions/letters-in-text.js';
import { rangeSpan } from '../sentence.js';
import { phraseAt } from '../phrases.js';
import { scanTokens } from '../scan-tokens.js';
import { tellsOfNext } from './next-meeting.js';
import type { Candidate } from './event-forms/event-form.js';
import type { EventNoun } from '../find-event-name.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';

/** Sentences looked at for the meeting: a report comes to it early. */
const REACH = 30;

/** Finds the sentence that tells of the meeting: "a symposium was held", "the Council convened its third session", "A met with B". */
export const findEvent: Rule = {
  name: 'find-event',
  apply: (reading) => {
    let best: Candidate | undefined;
    const all: Candidate[] = [];
    for (const sentence of reading.sentences.slice(0, REACH)) {
      if (tellsOfNext(reading, sentence)) continue;
      for (const candidate of candidatesIn(reading, sentence)) {
        all.push(candidate);
        if (best === undefined || isBetter(candidate, best)) best = candidate;
      }
    }
    if (best === undefined) {
      eventOfTitle(reading);
      return;
    }
    reading.event = best;
    reading.mentions = all.filter((other) => other !== best);
    const { draft, document } = reading.context;
    const { sentence, noun, verb } = best;
    const cited = (from: number, to: number) => {
      const span = rangeSpan(sentence, from, to);
      return [cite(document.source, sentence.passage, span.start, span.end)];
    };
    nameByEvent(reading, best);
    if (noun !== undefined)
      draft.classification = { value: noun.classification, evidence: cited(noun.from, noun.to) };
    else if (phraseAt(reading.lexicon.event.visited, sentence.tokens, verb.from) !== undefined)
      draft.classification = { value: 'visit', evidence: cited(verb.from, verb.to) };
    else classifyByOthers(reading, all);
    const called = best.completed
      ? undefined
      : phraseAt(reading.lexicon.event.called, sentence.tokens, verb.from);
    draft.status = {
      value:
        (called === undefined ? undefined : reading.lexicon.eventWords.called?.[called.value]) ??
        (best.completed ? 'held' : 'confirmed'),
      evidence: cited(verb.from, verb.to),
    };
  },
};

/** A later sentence must say more; one that tells the whole day says more than one that tells none. */
function isBetter(candidate: Candidate, best: Candidate): boolean {
  if (candidate.sentence === best.sentence) return candidate.weight > best.weight;
  const dated =
    candidate.noun !== undefined &&
    hasDay(candidate.sentence) &&
    best.sentence.times.every(({ kind }) => kind === 'clock');
  return candidate.weight > best.weight + (dated ? -DATED : 1);
}

/** What the day outweighs. */
const DATED = 1.5;

function hasDay({ times }: Sentence): boolean {
  return times.some(
    ({ parts }) => parts.day !== undefined && parts.month !== undefined && parts.year !== undefined,
  );
}

/** A further meeting of a report is named by its event; "talks" or "the meeting" alone name none. */
function nameByEvent(reading: Reading, { sentence, name, noun }: Candidate): void {
  const { draft, document } = reading.context;
  if (name === undefined || noun === undefined || document.opening === undefined) return;
  const value = sentence.passage.text.slice(name.start, name.end);
  if (!hasCapital(value)) return;
  draft.name = { value, evidence: [cite(document.source, sentence.passage, name.start, name.end)] };
}

/** No sentence tells of the meeting, but the title names it: "Readout of the Council's Meeting". */
function eventOfTitle(reading: Reading): void {
  const { context, lexicon, sentences } = reading;
  const { title, draft, document } = context;
  const [sentence] = sentences;
  if (title === undefined || sentence === undefined) return;
  const tokens = scanTokens(title.text, { start: 0, end: title.text.length }, lexicon);
  let noun: EventNoun | undefined;
  for (let i = 0; i < tokens.length && (noun === undefined || noun.weak); i++)
    noun = findEventNoun(lexicon, tokens, { from: i, to: i + 3 });
  if (noun === undefined || noun.weak) return;
  draft.classification = {
    value: noun.classification,
    evidence: [cite(document.source, title, tokens[noun.from]?.start ?? 0, tokens[noun.to - 1]?.end ?? 0)],
  };
  reading.event = {
    sentence,
    verb: { from: 0, to: 0 },
    completed: true,
    classification: noun.classification,
  };
}

/** "met with" names no event; a visit or talks told beside it do. */
function classifyByOthers(reading: Reading, all: readonly Candidate[]): void {
  const { draft, document } = reading.context;
  const other = all.find(({ noun, sentence }) => noun !== undefined && sentence.depth < 2);
  if (other?.noun === undefined) return;
  const span = rangeSpan(other.sentence, other.noun.from, other.noun.to);
  draft.classification = {
    value: other.noun.classification,
    evidence: [cite(document.source, other.sentence.passage, span.start, span.end)],
  };
}
