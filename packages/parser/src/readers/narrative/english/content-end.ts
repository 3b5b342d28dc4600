import { isAdverb } from './clause.js';
import type { Sentence } from './sentence.js';
import type { Predicate } from './predicate.js';

/** Token at which what belongs to predicate `k` ends: before the words of the next one. */
export function contentEnd(sentence: Sentence, predicates: readonly Predicate[], k: number): number {
  const { tokens } = sentence;
  const next = predicates[k + 1];
  const predicate = predicates[k];
  if (next === undefined || predicate === undefined) return tokens.length;
  // "Noting that …, she called on …": up to the comma before the subject.
  if (predicate.participle === true && predicate.from === 0)
    return commaBefore(sentence, predicate.to, next.from);
  let at = next.passive ?? next.from;
  while (at > predicate.to && isAdverb(tokens[at - 1])) at--;
  if (!isJoint(tokens[at - 1]?.lower)) {
    // The next predicate has a subject: the content ends at the conjunction before it.
    for (let i = at - 1; i > predicate.to && at - i < 16; i--) {
      if (isJoint(tokens[i]?.lower) && tokens[i]?.text !== ',') {
        at = i;
        break;
      }
    }
  }
  while (at > predicate.to && isJoint(tokens[at - 1]?.lower)) at--;
  return at;
}

function commaBefore(sentence: Sentence, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (sentence.tokens[i]?.text === ',') return i;
  return to;
}

function isJoint(word: string | undefined): boolean {
  return (
    word === ',' || word === ';' || word === 'and' || word === 'but' || word === 'while' || word === 'whereas'
  );
}
