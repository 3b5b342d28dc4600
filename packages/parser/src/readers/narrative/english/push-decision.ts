import { decisionVerbs } from '../../../languages/en/grammar/statements.js';
import { cite } from '../../../source/passage.js';
import { inTime } from './in-time.js';
import { subjectBefore } from './clause.js';
import { isArticle } from './agents/word-class.js';
import { rangeSpan, spanText } from './sentence.js';
import { isBackground } from './is-background.js';
import { trimEnd } from './trim-content.js';
import type { Predicate } from './predicate.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

/** Adds what was decided, the content of its predicate ending at token `end`. False where the words are no decision. */
export function pushDecision(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  content: TokenRange,
  end: number,
): boolean {
  const { draft, document } = reading.context;
  const { tokens, passage } = sentence;
  if (isBackground(reading, sentence)) return false;
  // "The MOU was signed by A and B" tells who signed what was told to be signed.
  if (
    predicate.passive !== undefined &&
    tokens[predicate.to]?.lower === 'by' &&
    draft.decisions.slice(-20).some(({ text }) => text.includes(predicate.phrase))
  )
    return false;
  const decided = decidedRange(sentence, predicate, content, end);
  if (decided === undefined) return false;
  let range = decided;
  const verb = tokens[predicate.from]?.lower ?? '';
  // "agreed here on Tuesday on common rules".
  while (
    decisionVerbs.has(verb) &&
    range.to - range.from > 3 &&
    (tokens[range.from]?.lower === 'here' ||
      tokens[range.from]?.lower === 'on' ||
      inTime(sentence, tokens[range.from]?.start ?? 0))
  )
    range = { from: range.from + 1, to: range.to };
  while (
    isArticle(tokens[range.from]) &&
    predicate.passive !== undefined &&
    range !== content &&
    range.to - range.from > 3
  )
    range = { from: range.from + 1, to: range.to };
  if (range.to - range.from < 2) return false;
  const span = rangeSpan(sentence, range.from, range.to);
  draft.decisions.push({
    text: spanText(sentence, span),
    evidence: [cite(document.source, passage, span.start, span.end)],
  });
  return true;
}

/** What follows "agreed to"; the deed itself, "signed the treaty"; or the subject of "was adopted". Undefined where it has none. */
function decidedRange(
  sentence: Sentence,
  { from, to, passive }: Predicate,
  content: TokenRange,
  end: number,
): TokenRange | undefined {
  const { tokens } = sentence;
  if (passive === undefined)
    return decisionVerbs.has(tokens[from]?.lower ?? '') ? content : { from, to: content.to };
  const subject = subjectBefore(sentence, passive, 0);
  const impersonal = subject.to - subject.from === 1 && tokens[subject.from]?.lower === 'it';
  if (impersonal) return content;
  // "The agreement was signed by A and B": who did it is told by the participants.
  const told = tokens[to]?.lower === 'by' ? to : end;
  // "After the talks a memorandum was signed": no comma parts the subject from what is set in front.
  const start = subject.to > subject.from ? subject.from : lastArticle(tokens, passive);
  return start < 0 ? undefined : { from: start, to: trimEnd(sentence, start, told) };
}

/** The article of the last words before a token; -1 where none stands close before. */
function lastArticle(tokens: Sentence['tokens'], before: number): number {
  for (let i = before - 1; i >= 0 && before - i < 12 && tokens[i]?.kind === 'word'; i--)
    if (isArticle(tokens[i])) return i;
  return -1;
}
