import { auxiliaries } from '../../../languages/en/grammar/clauses.js';
import { invertedVerbs } from '../../../languages/en/grammar/statements.js';
import { phraseAt } from './phrases.js';
import { thatBehind } from './that-behind.js';
import { resolveSpeaker } from './resolve-speaker.js';
import { subjectBefore } from './clause.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { SpeechKind } from '../../../languages/speech-words.js';
import type { Subject } from './subject.js';
import type { TokenRange } from './agents/agent.js';

/** A sentence whose speaker is named at its end or in front: "…, she said", "…, said the Minister", "According to N.N., …". */
export interface Attribution {
  readonly subject: Subject;
  readonly content: TokenRange;
  readonly kind: SpeechKind;
  readonly verb: string;
}

/** Tokens at the end of a sentence in which the attribution stands. */
const REACH = 45;

/** Reads who is said to have spoken, at the end of a sentence or in front; `last` is whom a pronoun means. */
export function trailingAttribution(
  reading: Reading,
  sentence: Sentence,
  last: Subject | undefined,
): Attribution | undefined {
  const { lexicon } = reading;
  const { tokens, passage } = sentence;
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end--;
  const opening = openingAttribution(reading, sentence, end);
  if (opening !== undefined) return opening;
  for (let i = Math.max(1, end - REACH); i < end; i++) {
    const cue = phraseAt(lexicon.cues, tokens, i);
    if (cue === undefined || tokens[i]?.capital === true) continue;
    const verb = passage.text.slice(tokens[i]?.start, tokens[i + cue.length - 1]?.end);
    // "…, she said."
    if (i + cue.length === end) {
      // "Speaking after the talks, N.N. said:": what was said is still to come.
      if (tokens[end]?.text === ':') return undefined;
      const comma = lastComma(sentence, i);
      if (comma < 3) return undefined;
      const subject = subjectBefore(sentence, i, comma);
      const [speaker] = resolveSpeaker(reading, sentence, subject, last);
      // "…, officials said": told by nobody in particular.
      if (speaker?.kind === 'group' && subject.to - subject.from === 1) return undefined;
      return speaker === undefined
        ? undefined
        : { subject: speaker, content: { from: 0, to: comma }, kind: cue.value, verb };
    }
    // "…, said the Minister."
    if (tokens[i - 1]?.text === ',' && i > 3 && invertedVerbs.has(tokens[i]?.lower ?? '')) {
      const next = tokens[i + cue.length];
      // "N.N., in his address, assured the members that …" goes on.
      if (
        next === undefined ||
        thatBehind(tokens, i + cue.length) >= 0 ||
        (next.capital === false && next.lower !== 'the')
      )
        continue;
      // "…, Ms Lund, said the committee was concerned": a clause follows, no speaker.
      if (opensClauseAt(sentence, i + cue.length, end)) continue;
      const speakers = resolveSpeaker(
        reading,
        sentence,
        { from: i + cue.length, to: speakerEnd(sentence, i + cue.length, end) },
        last,
      );
      const [speaker] = speakers;
      if (speaker !== undefined && (speaker.kind === 'person' || next.lower === 'the'))
        return { subject: speaker, content: { from: 0, to: i - 1 }, kind: cue.value, verb };
    }
  }
  return undefined;
}

/** "According to N.N., …": the content is what follows. */
function openingAttribution(reading: Reading, sentence: Sentence, end: number): Attribution | undefined {
  const { tokens, passage } = sentence;
  const phrase = phraseAt(reading.lexicon.attributions, tokens, 0);
  if (phrase === undefined) return undefined;
  let comma = phrase.length;
  while (comma < end && tokens[comma]?.text !== ',') comma++;
  if (comma >= end - 2) return undefined;
  const [speaker] = resolveSpeaker(reading, sentence, { from: phrase.length, to: comma }, undefined);
  if (speaker?.kind !== 'person' || speaker.agent.participant === undefined) return undefined;
  return {
    subject: speaker,
    content: { from: comma + 1, to: end },
    kind: 'statement',
    verb: passage.text.slice(tokens[0]?.start, tokens[phrase.length - 1]?.end),
  };
}

/** True where a verb stands before the next comma or "who". */
function opensClauseAt(sentence: Sentence, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    const token = sentence.tokens[i];
    if (token === undefined || token.kind === 'mark' || token.lower === 'who') return false;
    if (auxiliaries.has(token.lower)) return true;
  }
  return false;
}

function lastComma(sentence: Sentence, before: number): number {
  for (let i = before - 1; i > 0 && before - i < 30; i--)
    if (sentence.tokens[i]?.text === ',' && sentence.tokens[i + 1]?.lower !== 'and') return i;
  return -1;
}

/** A speaker named behind the verb goes up to the end, or to what says where and when. */
export function speakerEnd(sentence: Sentence, from: number, limit: number): number {
  const { tokens } = sentence;
  for (let i = from; i < limit; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      i > from &&
      [
        'during',
        'after',
        'when',
        'while',
        'as',
        'at',
        'in',
        'adding',
        'who',
        'before',
        'on',
        'following',
      ].includes(word)
    )
      return tokens[i - 1]?.text === ',' ? i - 1 : i;
    if (
      tokens[i]?.text === '"' ||
      tokens[i]?.text === '“' ||
      tokens[i]?.text === '.' ||
      tokens[i]?.text === ':'
    )
      return i;
  }
  return limit;
}
