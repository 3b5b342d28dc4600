import { introductionOf } from '../../introductions.js';
import { isReported } from './is-reported.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { readAgents } from '../../agents/read-agents.js';
import type { Reading } from '../../reading.js';
import type { Sentence } from '../../sentence.js';

/** Most tokens of a side with its post: "The Minister of Works and Ports, Ms Ana Lund". */
const LONGEST_SIDE = 14;

/** "He also met with N.N.": whoever meets is one of the participants, or a word for them. */
export function isMeetingOfOurs(
  reading: Reading,
  sentence: Sentence,
  at: number,
  length: number,
  floor: number,
): boolean {
  const { tokens } = sentence;
  if (
    reading.event === undefined ||
    (length < 2 && tokens[at]?.lower !== 'met') ||
    isSubordinate(tokens, at, floor) ||
    isReported(tokens, at) ||
    sentence.depth > 6
  )
    return false;
  const subject = subjectBefore(sentence, at, floor);
  if (subject.to <= subject.from || subject.to - subject.from > LONGEST_SIDE) return false;
  const words = tokens.slice(subject.from, subject.to);
  const pronouns = reading.lexicon.speech.pronouns;
  if (
    words.length === 1 &&
    (pronouns?.one.includes(words[0]?.lower ?? '') === true ||
      pronouns?.several.includes(words[0]?.lower ?? '') === true)
  )
    return true;
  if (words.some((word) => word.lower === 'delegation')) return true;
  const [agent] = readAgents(reading.lexicon, tokens, subject);
  const name = words
    .filter((word) => word.capital && !reading.lexicon.honorifics.has(word.lower.replace(/\.$/, '')))
    .map((word) => word.text)
    .join(' ');
  return (
    agent?.kind === 'person' ||
    reading.context.people.find(name) !== undefined ||
    introductionOf(reading.introductions, name) !== undefined
  );
}
