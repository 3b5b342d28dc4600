import { addAgent } from '../add-agent.js';
import { addAll } from '../add-all.js';
import { beforeVerb, subjectBefore } from '../clause.js';
import { cite } from '../../../../source/passage.js';
import { findEventNoun } from '../find-event-name.js';
import { listEnd } from '../list-end.js';
import { pastBe } from '../../../../languages/en/grammar/clauses.js';
import { rangeSpan } from '../sentence.js';
import { guestGroups, sittingBodies, wholeChairs } from '../../../../languages/en/grammar/meetings.js';
import { readAgents } from '../agents/read-agents.js';
import type { AgentDetails } from '../add-agent.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** "N.N. chaired the meeting", "chaired by N.N.", "with N.N. presiding". */
export function readChair(
  reading: Reading,
  sentence: Sentence,
  at: number,
  length: number,
  floor: number,
): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const { source } = reading.context.document;
  const span = rangeSpan(sentence, at, at + length);
  const details: AgentDetails = {
    roles: ['chair'],
    roleEvidence: cite(source, sentence.passage, span.start, span.end, { field: 'roles' }),
  };
  // "held under the chairmanship of N.N."
  if (tokens[at]?.lower === 'under') {
    const agents = readAgents(lexicon, tokens, {
      from: at + length,
      to: listEnd(reading, sentence, at + length),
    });
    const [chair] = agents;
    if (chair?.kind === 'person') addAgent(reading, sentence, chair, details);
    return;
  }
  if (tokens[at + length]?.lower === 'by') {
    const subject = subjectBefore(sentence, at, floor);
    // "a delegation led by N.N." leads a delegation.
    const object =
      findEventNoun(lexicon, tokens, subject) ??
      (reading.event?.sentence === sentence ? reading.event : undefined) ??
      sittingBody(reading, sentence, subject, at);
    const led = tokens[at]?.lower === 'led' || tokens[at]?.lower === 'co-led';
    if (led && tokens.slice(subject.from, subject.to).some((token) => guestGroups.has(token.lower))) {
      addAll(reading, sentence, { from: at + length + 1, to: listEnd(reading, sentence, at + length + 1) });
      return;
    }
    if (object === undefined || (led && findEventNoun(lexicon, tokens, subject) === undefined)) return;
    const range = { from: at + length + 1, to: listEnd(reading, sentence, at + length + 1) };
    let chairs = true;
    for (const agent of readAgents(lexicon, tokens, range)) {
      // "chaired by A, with panellists including B": B is no chair.
      if (agent.kind === 'group') chairs = false;
      addAgent(reading, sentence, agent, chairs ? details : {});
    }
    return;
  }
  const who = beforeVerb(tokens, at, 0);
  const subject =
    tokens[who]?.lower === 'who' && tokens[who - 1]?.text === ','
      ? lastPerson(reading, sentence, who - 1)
      : subjectBefore(sentence, at, floor);
  const event = findEventNoun(lexicon, tokens, {
    from: at + length,
    to: Math.min(tokens.length, at + length + 14),
  });
  // "presided", "took the chair", "conducted the meeting": what was chaired is told by the verb.
  const alone =
    tokens[at]?.lower.startsWith('presid') === true ||
    (length > 1 &&
      wholeChairs.has(tokens[at + length - 1]?.lower ?? '') &&
      tokens[at + length]?.lower !== 'of');
  if (event === undefined && !alone) return;
  addAll(reading, sentence, subject, details);
}

/** "The Commission was co-chaired by A and B": the body whose meeting it is, by its name or the report's. */
function sittingBody(
  reading: Reading,
  { tokens, passage }: Sentence,
  subject: TokenRange,
  at: number,
): TokenRange | undefined {
  const be = beforeVerb(tokens, at, subject.from);
  const noun = tokens[be - 1];
  // "It was chaired by": the meeting of the sentence before.
  if (noun?.lower === 'it' && pastBe.has(tokens[be]?.lower ?? '')) return subject;
  if (noun === undefined || !pastBe.has(tokens[be]?.lower ?? '') || tokens[subject.from]?.lower !== 'the')
    return undefined;
  if (!noun.capital || !sittingBodies.has(noun.lower)) return undefined;
  const { draft } = reading.context;
  const word = passage.text.slice(noun.start, noun.end);
  const { sentence: told, name: span } = reading.event ?? {};
  const event = told === undefined || span === undefined ? '' : told.passage.text.slice(span.start, span.end);
  return [draft.name?.value ?? '', event, ...draft.organizers.map(({ name }) => name)].some((name) =>
    name.includes(word),
  )
    ? subject
    : undefined;
}

/** The person named last before token `to`. */
function lastPerson(reading: Reading, sentence: Sentence, to: number): TokenRange {
  let from = to;
  while (
    from > 0 &&
    to - from < 30 &&
    !/["“”]/.test(sentence.tokens[from - 1]?.text ?? '') &&
    !reading.lexicon.cues.byFirst.has(sentence.tokens[from - 1]?.lower ?? '')
  )
    from--;
  const people = readAgents(reading.lexicon, sentence.tokens, { from, to }).filter(
    ({ kind }) => kind === 'person',
  );
  return people[people.length - 1]?.tokens ?? { from: to, to };
}
