import { pastVerbs } from '../../../languages/en/grammar/clauses.js';
import { presentVerbs } from '../../../languages/en/grammar/statements.js';
import { phraseAt } from './phrases.js';
import { pushStatement } from './push-statement.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { SpeechKind } from '../../../languages/speech-words.js';
import type { Subject } from './subject.js';

/** Who has the floor: who spoke last, and whether a sentence without a cue may carry on. */
export interface Floor {
  subject?: Subject;
  open: boolean;
  block: number;
  /** A quotation was left open at the end of a paragraph. */
  quoting?: boolean;
  /** The person a sentence began with last, whom "he" may mean. */
  mentioned?: Subject;
  /** A speech that the paragraph before announced: "N.N. said:". */
  announced?: { readonly block: number; readonly kind: SpeechKind; readonly verb: string };
  /** Block of the body in which somebody spoke last. */
  spokeInBlock?: number;
}

/** A sentence without a cue goes on with the speech before it where it speaks of now or of what shall be. */
export function continueSpeech(reading: Reading, sentence: Sentence, floor: Floor): void {
  if (!floor.open || floor.subject === undefined) return;
  const kind = moodOf(reading, sentence);
  if (kind === undefined) {
    floor.open = false;
    return;
  }
  // "(LNA)": the agency.
  if (sentence.tokens[0]?.text === '(' && sentence.tokens.length < 6) return;
  let to = sentence.tokens.length;
  while (to > 0 && sentence.tokens[to - 1]?.text === '.') to--;
  const { agent } = floor.subject;
  const inferred = {
    ...agent,
    ...(agent.evidence === undefined
      ? {}
      : { evidence: agent.evidence.map((piece) => ({ ...piece, match: 'inferred' as const })) }),
  };
  pushStatement(reading, sentence, { from: 0, to }, inferred, { kind });
}

/** What a sentence without a cue says by its first finite verb: a wish, a demand, a promise, a statement; undefined for told past. */
function moodOf(reading: Reading, sentence: Sentence): SpeechKind | undefined {
  const { tokens } = sentence;
  let carried: SpeechKind | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const mood = phraseAt(reading.lexicon.moods, tokens, i);
    if (mood !== undefined && !(token.capital && i > 0)) return mood.value;
    if (token.lower === 'we' || token.lower === 'our') carried ??= 'statement';
    // "This year marks the anniversary of": what the report adds.
    if (token.lower === 'marks' && i > 0) return carried;
    // "120 participants attended the seminar": told by the report.
    if (!token.capital && i > 0 && phraseAt(reading.lexicon.event.attended, tokens, i) !== undefined)
      return undefined;
    if (presentVerbs.has(token.lower)) return 'statement';
    if (pastVerbs.has(token.lower)) return carried;
    if (token.lower === 'was' || token.lower === 'were' || token.lower === 'had' || token.lower === 'did')
      return carried;
    if (
      !token.capital &&
      /[a-z]{2}ed$/.test(token.lower) &&
      i > 0 &&
      tokens[i - 1]?.kind === 'word' &&
      isPredicate(sentence, i)
    )
      return carried;
  }
  return carried ?? 'statement';
}

/** A word in -ed right behind a short subject is its predicate. */
function isPredicate(sentence: Sentence, at: number): boolean {
  return (
    at <= 6 &&
    sentence.tokens.slice(0, at).every((token) => token.kind === 'word') &&
    !['and', 'or', 'of', 'the', 'with', 'by', 'more'].includes(sentence.tokens[at - 1]?.lower ?? '')
  );
}
