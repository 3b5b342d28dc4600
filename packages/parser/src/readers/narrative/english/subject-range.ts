import { finiteVerbs } from '../../../languages/en/grammar/clauses.js';
import { setInClauses, toldDeeds } from '../../../languages/en/grammar/statements.js';
import { isArticle } from './agents/word-class.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

/** The words of a subject that name who speaks: without what a label, another predicate or a clause set in says. */
export function subjectRange(reading: Reading, sentence: Sentence, whole: TokenRange): TokenRange {
  return beforeLeader(sentence, beforePredicate(reading, sentence, behindLabel(sentence, whole)));
}

/** "Repairs: | Director Lund told": what a paragraph is about, before its first subject. */
function behindLabel({ tokens }: Sentence, { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < Math.min(to, from + 4); i++)
    if (tokens[i]?.text === ':' && from === 0) return { from: i + 1, to };
  return { from, to };
}

/** The subject alone, where another predicate stands between it and the verb: "Members | were supportive and felt". */
function beforePredicate(reading: Reading, sentence: Sentence, range: TokenRange): TokenRange {
  const { tokens } = sentence;
  const clause = lastClause(sentence, range);
  if (clause > range.from) return { from: clause, to: range.to };
  for (let i = range.from + 1; i < range.to; i++) {
    const token = tokens[i];
    if (token !== undefined && finiteVerbs.has(token.lower) && tokens[i - 1]?.kind === 'word')
      return { from: range.from, to: i };
    // "Karl Tamm | presented the report and thanked": a verb of the same subject before.
    if (
      token !== undefined &&
      !token.capital &&
      i - range.from > 1 &&
      (token.lower.endsWith('ed') || toldDeeds.has(token.lower)) &&
      (tokens[i - 1]?.capital === true || reading.lexicon.posts.has(tokens[i - 1]?.lower ?? '')) &&
      (isArticle(tokens[i + 1]) || tokens[i + 1]?.lower === 'on') &&
      (tokens[range.to]?.lower === 'and' || tokens[range.to - 1]?.lower === 'and')
    )
      return { from: range.from, to: i };
  }
  return range;
}

/** "Ana Lund presented the plan, and | the leaders": behind a clause of its own; the range's start where there is none. */
function lastClause({ tokens }: Sentence, { from, to }: TokenRange): number {
  let told = false;
  let start = from;
  for (let i = from + 1; i < to - 1; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!tokens[i]?.capital && (toldDeeds.has(word) || word.endsWith('ed')) && isArticle(tokens[i + 1]))
      told = true;
    if (told && tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and' && i + 2 < to) start = i + 2;
  }
  return start;
}

/** "The operators | , led by their chairman,": who leads a group is no part of its name. */
function beforeLeader({ tokens }: Sentence, { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++)
    if (
      tokens[i]?.text === ',' &&
      ((tokens[i + 1]?.lower === 'led' && tokens[i + 2]?.lower === 'by') ||
        (setInClauses.has(tokens[i + 1]?.lower ?? '') && !goesOn(tokens, i + 2, to)))
    )
      return { from, to: i };
  return { from, to };
}

/** "A, who chairs the Board, and B": another speaker behind the clause. */
function goesOn(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and') return true;
  return false;
}
