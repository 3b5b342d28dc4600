import { beforeVerb, subjectBefore } from './clause.js';
import { cite } from '../../../source/passage.js';
import { findEventNoun } from './find-event-name.js';
import { findToken, isComma } from './find-token.js';
import { occasionPrepositions } from '../../../languages/en/grammar/statements.js';
import { phraseAt } from './phrases.js';
import { readAgents } from './agents/read-agents.js';
import { resolveSpeaker } from './resolve-speaker.js';
import type { Floor } from './continue-speech.js';
import type { Predicate } from './predicate.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Subject } from './subject.js';

/** The subjects of a predicate: its own, or those of the one before where "and" joins them. Undefined where nobody can be meant. */
export function subjectsOf(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  from: number,
  before: Subject[],
  floor: Floor,
  k: number,
): Subject[] | undefined {
  if (predicate.passive !== undefined) return [];
  const antecedent = whoBefore(reading, sentence, predicate.from);
  if (antecedent !== undefined) return antecedent;
  const own = subjectBefore(sentence, predicate.from, from);
  if (own.to <= own.from) return k > 0 && before.length > 0 ? before : undefined;
  const resolved = resolveSpeaker(reading, sentence, own, floor.subject ?? floor.mentioned, {
    knownOnly:
      predicate.type === 'decision' &&
      !predicate.phrase.startsWith('agree') &&
      !opensAtMeeting(reading, sentence),
  });
  return resolved.length > 0 ? resolved : undefined;
}

/** "During the summit, X signed …": what is told to have happened there. */
function opensAtMeeting(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (!occasionPrepositions.has(tokens[0]?.lower ?? '')) return false;
  const comma = findToken(tokens, 0, 12, isComma);
  return comma > 0 && findEventNoun(reading.lexicon, tokens, { from: 1, to: comma }) !== undefined;
}

/** "…, Mr Lund, who stressed that …": the person before the "who". */
function whoBefore(reading: Reading, sentence: Sentence, verb: number): Subject[] | undefined {
  const { tokens } = sentence;
  const who = beforeVerb(tokens, verb, 0);
  if (tokens[who]?.lower !== 'who' || tokens[who - 1]?.text !== ',') return undefined;
  const from = behindBy(tokens, Math.max(0, who - 30), who - 1);
  const people = readAgents(reading.lexicon, tokens, { from, to: who - 1 }).filter(
    ({ kind }) => kind === 'person',
  );
  const last = people[people.length - 1];
  if (last === undefined) return undefined;
  const participant = reading.context.people.find(
    sentence.passage.text.slice(last.name.start, last.name.end),
  );
  if (participant === undefined) return undefined;
  return [
    {
      kind: 'person',
      inferred: false,
      agent: {
        name: participant.name,
        participant,
        evidence: [cite(reading.context.document.source, sentence.passage, last.name.start, last.name.end)],
      },
    },
  ];
}

/** "The seminar was opened by | Ana Lund, who": the list begins behind the last "by". */
function behindBy(tokens: Sentence['tokens'], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.lower === 'by') return i + 1;
  return from;
}

/** "Noting that …, she called on …" takes its subject from what follows, "…, adding that …" from what stands before. */
export function participleSubject(
  reading: Reading,
  sentence: Sentence,
  predicates: readonly Predicate[],
  k: number,
  before: Subject[],
  floor: Floor,
): Subject[] | undefined {
  if (before.length > 0) return before;
  const next = predicates[k + 1]?.from ?? mainVerb(reading, sentence, predicates[k]?.from ?? 0);
  if (next === undefined) return undefined;
  const own = subjectBefore(sentence, next, 0);
  const resolved = resolveSpeaker(reading, sentence, own, floor.subject);
  return resolved.length > 0 ? resolved : undefined;
}

/** The verb of the main clause before a participle: "N.N. chaired a meeting, stressing that …". */
function mainVerb(reading: Reading, sentence: Sentence, before: number): number | undefined {
  const { event } = reading.lexicon;
  for (let i = 1; i < before; i++) {
    if (sentence.tokens[i]?.capital === true) continue;
    if (
      [
        event.chaired,
        event.heldActive,
        event.attended,
        event.met,
        event.visited,
        event.heldIntransitive,
      ].some((phrases) => phraseAt(phrases, sentence.tokens, i) !== undefined)
    )
      return i;
  }
  return undefined;
}
