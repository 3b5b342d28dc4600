import type { Evidence } from '@rapporteur/schema';
import type { Reading } from './reading.js';
import type { Subject } from './subject.js';
import type { Token } from './token.js';

/** Participants among whom two are looked for. */
const REACH = 20;

/**
 * Whom a pronoun means: "He" the last single speaker, "They" the last several, "It" the last body; nobody where no such one
 * spoke. Undefined for other words.
 */
export function pronounSubjects(
  reading: Reading,
  word: Token,
  evidence: Evidence,
  last: Subject | undefined,
): Subject[] | undefined {
  const { pronouns } = reading.lexicon.speech;
  if (pronouns?.one.includes(word.lower) === true)
    return last === undefined || last.kind === 'group' ? [] : [again(last, evidence)];
  if (pronouns?.several.includes(word.lower) === true)
    return last !== undefined && isSeveral(last) && !isOccasion(reading, last)
      ? [again(last, evidence)]
      : [everybody(reading, word, evidence)];
  if (word.lower === 'it') return last?.kind === 'body' ? [again(last, evidence)] : [];
  return undefined;
}

function again(last: Subject, evidence: Evidence): Subject {
  return {
    ...last,
    inferred: true,
    agent: { ...last.agent, evidence: [{ ...evidence, match: 'inferred' }] },
  };
}

/** "They" where nobody spoke before: the two who met, else the word itself. */
function everybody({ context }: Reading, word: Token, evidence: Evidence): Subject {
  const people = context.draft.participants.slice(0, REACH).filter(({ kind }) => kind === 'person');
  const name = people.length === 2 ? people.map((person) => person.name).join(' and ') : word.text;
  return { kind: 'group', inferred: true, agent: { name, evidence: [{ ...evidence, match: 'inferred' }] } };
}

function isSeveral({ kind, joint }: Subject): boolean {
  return kind !== 'person' || joint !== undefined;
}

/** "The discussions covered X. They …": talks are not those who hold them. */
function isOccasion(reading: Reading, { kind, agent }: Subject): boolean {
  const noun = agent.name.toLowerCase().split(' ').at(-1) ?? '';
  return kind !== 'person' && agent.participant === undefined && reading.lexicon.events.byFirst.has(noun);
}
