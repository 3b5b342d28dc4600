import { addAgent, knownPerson } from './add-agent.js';
import { cite } from '../../../source/passage.js';
import { collectiveSubject } from './collective-subject.js';
import { findToken } from './find-token.js';
import { pronounSubjects } from './pronoun-subjects.js';
import { rangeSpan, spanText } from './sentence.js';
import { readAgents } from './agents/read-agents.js';
import { shortForm } from './short-form.js';
import { subjectRange } from './subject-range.js';
import type { AgentDraft, ParticipantDraft } from '../../../resolution/draft.js';
import type { Evidence } from '@rapporteur/schema';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Subject } from './subject.js';
import type { TokenRange } from './agents/agent.js';

/** With `knownOnly` a person who is no participant yet is nobody: background tells of people who are not there. */
export interface SpeakerOptions {
  readonly knownOnly?: boolean;
}

/** Longest subject that is taken for a speaker, in tokens. */
const LONGEST = 60;

/**
 * Whom the words of a subject mean: a full name, a surname with a post or honorific, "He" (the last single speaker), "the Minister"
 * (the participant who is one), "They" (the last several), or a body or group that speaks as one.
 */
export function resolveSpeaker(
  reading: Reading,
  sentence: Sentence,
  whole: TokenRange,
  last: Subject | undefined,
  options: SpeakerOptions = {},
): Subject[] {
  const { tokens, passage } = sentence;
  const range = subjectRange(reading, sentence, whole);
  const first = tokens[range.from];
  if (first === undefined || range.to <= range.from || range.to - range.from > LONGEST) return [];
  const { source } = reading.context.document;
  const span = rangeSpan(sentence, range.from, range.to);
  const exact = spanText(sentence, span);
  const evidence = cite(source, passage, span.start, span.end);
  const meant = range.to - range.from === 1 ? pronounSubjects(reading, first, evidence, last) : undefined;
  if (meant !== undefined) return meant;
  const both = postAndOther(reading, sentence, range, last);
  if (both !== undefined) return both.map((subject) => ({ ...subject, joint: jointAgent(exact, evidence) }));
  const agents = readAgents(reading.lexicon, tokens, range);
  const people = agents.filter((agent) => agent.kind === 'person');
  const knownOnly = options.knownOnly === true;
  if (knownOnly && people.some((agent) => knownPerson(reading, spanText(sentence, agent.name)) === undefined))
    return [];
  if (people.length > 0) {
    const alone = people.length === 1 && !agents.some((agent) => agent.kind === 'group');
    return people.map((agent) => {
      const participant = addAgent(reading, sentence, agent);
      const subject = personSubject(participant, cite(source, passage, agent.name.start, agent.name.end));
      return alone ? subject : { ...subject, joint: jointAgent(exact, evidence) };
    });
  }
  const short = shortForm(reading, sentence, range, last);
  if (short?.kind === 'group')
    // "Ministers discussed": the group told of before.
    return [
      { kind: 'group', inferred: false, agent: { name: exact, participant: short, evidence: [evidence] } },
    ];
  if (short !== undefined)
    return exact === short.name
      ? [personSubject(short, evidence)]
      : [personSubject(short, { ...evidence, match: 'inferred' }, true)];
  const collective = collectiveSubject(reading, sentence, range, agents, !knownOnly);
  return collective === undefined ? [] : [collective];
}

/** All who share a predicate, by the words that name them. */
function jointAgent(exact: string, evidence: Evidence): AgentDraft {
  return { name: exact.replace(/^the /i, ''), evidence: [evidence] };
}

function personSubject(participant: ParticipantDraft, evidence: Evidence, inferred = false): Subject {
  return { kind: 'person', inferred, agent: { name: participant.name, participant, evidence: [evidence] } };
}

/** "The Secretary-General and President Lund": a post that means somebody known, and somebody else. */
function postAndOther(
  reading: Reading,
  sentence: Sentence,
  range: TokenRange,
  last: Subject | undefined,
): Subject[] | undefined {
  const { tokens } = sentence;
  if (tokens[range.from]?.lower !== 'the') return undefined;
  const and = findToken(tokens, range.from + 1, range.to, ({ lower }) => lower === 'and');
  if (and < 0 || and - range.from > 4) return undefined;
  const known = shortForm(reading, sentence, { from: range.from, to: and }, last);
  if (known === undefined) return undefined;
  const others = resolveSpeaker(reading, sentence, { from: and + 1, to: range.to }, last);
  const [other] = others;
  if (others.length !== 1 || other?.kind !== 'person' || other.agent.participant === known) return undefined;
  const name = rangeSpan(sentence, range.from, and);
  const { source } = reading.context.document;
  return [
    personSubject(known, cite(source, sentence.passage, name.start, name.end, { match: 'inferred' }), true),
    other,
  ];
}
