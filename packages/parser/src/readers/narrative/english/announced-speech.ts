import { firstPersons } from '../../../languages/en/grammar/statements.js';
import { phraseEndingAt } from './phrases.js';
import { pushStatement } from './push-statement.js';
import { resolveSpeaker } from './resolve-speaker.js';
import { subjectBefore } from './clause.js';
import type { Floor } from './continue-speech.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';

/** Notes who speaks in the paragraph below: "During the meeting, Ana Lund said:" at the end of one. */
export function announceSpeech(reading: Reading, sentence: Sentence, floor: Floor): void {
  const { tokens } = sentence;
  const end = tokens.length - 1;
  if (tokens[end]?.text !== ':') return;
  const cue = phraseEndingAt(reading.lexicon.cues, tokens, end - 1);
  if (cue === undefined) return;
  const at = end - cue.length;
  const subjects = resolveSpeaker(reading, sentence, subjectBefore(sentence, at, 0), floor.subject);
  const [subject] = subjects;
  if (subjects.length !== 1 || subject?.kind !== 'person' || subject.agent.participant === undefined) return;
  floor.subject = subject;
  floor.announced = {
    block: sentence.blockIndex + 1,
    kind: cue.value,
    verb: sentence.passage.text.slice(tokens[at]?.start, tokens[end - 1]?.end),
  };
}

/** Reads a sentence of a paragraph that was announced as somebody's speech. True where it is one. */
export function readAnnounced(reading: Reading, sentence: Sentence, floor: Floor): boolean {
  const { announced, subject } = floor;
  if (announced === undefined || subject === undefined || sentence.block.kind === 'heading') return false;
  const next = announced.block + 1 === sentence.blockIndex;
  if (announced.block !== sentence.blockIndex && !(next && speaksOn(reading, sentence))) return false;
  if (next) floor.announced = { ...announced, block: sentence.blockIndex };
  let to = sentence.tokens.length;
  while (to > 0 && sentence.tokens[to - 1]?.text === '.') to--;
  const { kind, verb } = announced;
  pushStatement(
    reading,
    sentence,
    { from: 0, to },
    subject.agent,
    sentence.index === 0 ? { kind, verb } : { kind: 'statement' },
  );
  floor.open = true;
  return true;
}

/** "Hill farmers matter.", and below it "I want to see plans": a further paragraph of the same speech, in the first person. */
function speaksOn(reading: Reading, { blockIndex, passage }: Sentence): boolean {
  if (/[:：]$/.test(passage.text) || /[“"]/.test(passage.text)) return false;
  const sentences = reading.byBlock.get(blockIndex) ?? [];
  return sentences.some(({ tokens }) => tokens.some(({ lower }) => firstPersons.has(lower)));
}
