import { agreements } from '../../../languages/en/grammar/meetings.js';
import { beforeVerb, isAdverb, isSubordinate } from './clause.js';
import { isArticle } from './agents/word-class.js';
import { neverBefore } from '../../../languages/en/grammar/clauses.js';
import { thatBehind } from './that-behind.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';
import type { Predicate } from './predicate.js';

/** True for a predicate of a main clause: in the report itself, and with a subject of its own or that of the one before. */
export function isMain(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  before: readonly Predicate[],
): boolean {
  const { tokens } = sentence;
  const { from, to, phrase } = predicate;
  if (predicate.participle === true) return from === 0 || before.length > 0 || hasFinite(sentence, from);
  const verb = predicate.passive ?? from;
  const previous = tokens[verb - 1];
  if (previous === undefined) return false;
  // "We hope": somebody's own words, carried on.
  if (previous.lower === 'we' || previous.lower === 'i') return false;
  const impersonal = predicate.passive !== undefined && previous.lower === 'it';
  // "it was agreed that", "it was decided to".
  if (impersonal)
    return (
      tokens[to - 1]?.lower === 'that' ||
      (predicate.type === 'decision' && tokens[to - 1]?.lower === 'to') ||
      thatBehind(tokens, to) >= 0
    );
  if (
    predicate.passive === undefined &&
    (neverBefore.has(previous.lower) ||
      (isAdverb(previous) && neverBefore.has(tokens[from - 2]?.lower ?? '')))
  )
    return false;
  if (predicate.type === 'decision' && predicate.passive !== undefined && phrase.includes(' ')) return false;
  // "the offer had been rejected": before this meeting.
  if (predicate.type === 'decision' && tokens[predicate.passive ?? -1]?.lower === 'had') return false;
  const antecedent = beforeVerb(tokens, verb, 0);
  if (
    tokens[antecedent]?.lower === 'who' &&
    tokens[antecedent - 1]?.text === ',' &&
    predicate.type === 'speech'
  )
    return tokens[to]?.lower !== 'by';
  if (isSubordinate(tokens, verb, 0) || (tokens[to]?.lower === 'by' && predicate.passive === undefined))
    return false;
  if (!fitsContent(reading, sentence, predicate)) return false;
  const last = before[before.length - 1];
  return (
    last === undefined || (last.participle === true && last.from === 0) || goesOn(sentence, predicate, last)
  );
}

/** What stands around some verbs decides whether they tell of the meeting. */
function fitsContent(reading: Reading, sentence: Sentence, predicate: Predicate): boolean {
  const { tokens } = sentence;
  const { from, to, type, phrase, passive } = predicate;
  // "have in recent years explored": what has been going on is no topic of the meeting.
  if (
    type === 'topic' &&
    tokens.slice(Math.max(0, from - 8), from).some((token) => token.lower === 'have' || token.lower === 'has')
  )
    return false;
  if (phrase === 'reached' && !reachesAgreement(tokens, passive ?? from, to)) return false;
  if (phrase === 'sought' && tokens[to]?.lower === 'to') return false;
  const next = tokens[to];
  // Verbs of speech that take other objects too: what was said must follow.
  return (
    type !== 'speech' ||
    !reading.lexicon.clauseCues.has(phrase) ||
    isOwnView(reading, sentence, to) ||
    thatBehind(tokens, to) >= 0 ||
    next?.text === '"' ||
    next?.text === '“' ||
    next?.text === ':'
  );
}

/** Behind a predicate only "and" or a comma may lead to a further one of the same subject, or a subject of its own. */
function goesOn(sentence: Sentence, { from, passive }: Predicate, last: Predicate): boolean {
  const { tokens } = sentence;
  let i = (passive ?? from) - 1;
  while (i > last.to && isAdverb(tokens[i])) i--;
  const joint = tokens[i];
  if (joint?.lower === 'and' || joint?.text === ',' || joint?.lower === 'but' || joint?.lower === 'who')
    return passive === undefined;
  return opensClause(sentence, last.to, i);
}

/** "confirmed | their intention to": a stance of the speaker's own. */
function isOwnView({ lexicon }: Reading, { tokens }: Sentence, at: number): boolean {
  return isArticle(tokens[at]) && lexicon.speech.nouns?.[tokens[at + 1]?.lower ?? ''] !== undefined;
}

/** "reached a consensus", "intentions were reached": what is reached is an agreement. */
function reachesAgreement(tokens: readonly Token[], verb: number, to: number): boolean {
  return [...tokens.slice(Math.max(0, verb - 4), verb), ...tokens.slice(to, to + 6)].some((token) =>
    agreements.has(token.lower),
  );
}

/** True where a subject begins behind ", and" or ", while" or ";" not far before token `at`. */
function opensClause(sentence: Sentence, floor: number, at: number): boolean {
  const { tokens } = sentence;
  for (let i = at; i > floor && at - i < 14; i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'while' || word === 'whereas' || tokens[i]?.text === ';') return true;
    if ((word === 'and' || word === 'but') && tokens[i - 1]?.text === ',') return true;
  }
  return false;
}

/** True where a main clause stands before the participle. */
function hasFinite(sentence: Sentence, at: number): boolean {
  for (let i = 1; i < at; i++)
    if (/ed$|^(?:met|held|spoke|gave|was|were|had|led)$/.test(sentence.tokens[i]?.lower ?? '')) return true;
  return false;
}
