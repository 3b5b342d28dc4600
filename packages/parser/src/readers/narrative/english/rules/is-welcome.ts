import { guests, welcomingVerbs } from '../../../../languages/en/grammar/meetings.js';
import { readAgents } from '../agents/read-agents.js';
import { subjectBefore } from '../clause.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';

/** True for "The visitors were welcomed by N.N.": guests are, proposals are something else. */
export function isWelcome(reading: Reading, sentence: Sentence, at: number, floor: number): boolean {
  const { tokens } = sentence;
  if (!welcomingVerbs.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'by' || sentence.depth > 4)
    return false;
  const subject = subjectBefore(sentence, at, floor);
  if (subject.to - subject.from > 8) return false;
  const words = tokens.slice(subject.from, subject.to).map((token) => token.lower);
  const pronouns = reading.lexicon.speech.pronouns;
  return (
    words.some(
      (word) =>
        guests.has(word) ||
        pronouns?.one.includes(word) === true ||
        pronouns?.several.includes(word) === true,
    ) || readAgents(reading.lexicon, tokens, subject).some(({ kind }) => kind === 'person')
  );
}
