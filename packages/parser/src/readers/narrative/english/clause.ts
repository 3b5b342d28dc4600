import { approximations, postOpeners } from '../../../languages/en/grammar/people.js';
import {
  bareDeterminers,
  clauseOpeners,
  fronters,
  nounsInIng,
  nounsInLy,
  relativeOccasions,
  setInOpeners,
  setInPronouns,
  subordinators,
} from '../../../languages/en/grammar/clauses.js';
import { isArticle, isPostNominal, isPreposition } from './agents/word-class.js';
import { ADVERB, isClass } from './word.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';
import type { TokenRange } from './agents/agent.js';

/** True for words that may stand between subject and verb. */
export function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isClass(token, ADVERB) || (!token.capital && token.lower.endsWith('ly') && !nounsInLy.has(token.lower)))
  );
}

/** Token before the verb at `at`, adverbs and auxiliaries skipped. */
export function beforeVerb(tokens: readonly Token[], at: number, floor: number): number {
  let i = at - 1;
  while (i >= floor && isAdverb(tokens[i])) i--;
  return i;
}

/** True where the verb at `at` belongs to a clause within the sentence: "who said", "after he met". */
export function isSubordinate(tokens: readonly Token[], at: number, floor: number): boolean {
  let i = beforeVerb(tokens, at, floor);
  const before = tokens[i];
  if (
    before !== undefined &&
    (subordinators.has(before.lower) || (before.lower === 'that' && tokens[i - 1]?.kind === 'word'))
  )
    return true;
  // "since the Council announced", "that participants agreed": back to the start of the clause.
  for (let steps = 0; i >= floor && steps < 12; i--, steps++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.lower === 'and') return false;
    // "a reception, during which he said": as good as a sentence of its own.
    if (token.lower === 'which' && relativeOccasions.has(tokens[i - 1]?.lower ?? '')) return false;
    if (clauseOpeners.has(token.lower) && i > 0) return true;
  }
  return false;
}

/** Tokens a subject is looked for before its verb. */
const REACH = 160;

/**
 * The subject of the verb at `verb`: back to the start of its clause, without what is set in front ("In his speech, …"), adverbs
 * and set-in participles. Empty where none stands there.
 */
export function subjectBefore(sentence: Sentence, verb: number, floor: number): TokenRange {
  const { tokens } = sentence;
  const last = beforeTime(sentence, beforeVerb(tokens, verb, floor), floor);
  // "Dykes, he said, must hold": a pronoun behind a comma is the whole subject.
  if (last > floor && setInPronouns.has(tokens[last]?.lower ?? '') && tokens[last - 1]?.text === ',')
    return { from: last, to: last + 1 };
  const to = withoutTail(sentence, last + 1, floor);
  const from = Math.max(floor, to - REACH, behindQuotation(tokens, floor, to));
  let start = from;
  // Pieces set in front: they begin with a preposition or a participle and end with a comma.
  for (;;) {
    const head = tokens[start];
    if (head === undefined || start >= to) break;
    if (
      head.kind === 'mark' ||
      ((head.lower === 'and' ||
        head.lower === 'but' ||
        head.lower === 'while' ||
        head.lower === 'meanwhile' ||
        head.lower === 'finally' ||
        head.lower === 'however') &&
        tokens.slice(from, start).every((token) => token.kind === 'mark'))
    ) {
      start++;
      continue;
    }
    if (!isFronted(tokens, start)) break;
    const comma = frontedEnd(tokens, start, to);
    start = comma === undefined ? unmarkedStart(sentence, start, to) : comma + 1;
    if (comma === undefined) break;
  }
  return { from: Math.min(start, to), to };
}

/** “…,” N.N. said: the subject begins behind the quotation; "a forum was held, during which N.N. …": behind "which". */
function behindQuotation(tokens: readonly Token[], floor: number, to: number): number {
  for (let i = to - 1; i > floor && to - i < REACH; i--) {
    if (tokens[i]?.text === '”' && [',', '.', '!', '?'].includes(tokens[i - 1]?.text ?? '')) return i + 1;
    // "Ana Lund led one side while Wei Roe led the other".
    if (
      (tokens[i]?.lower === 'while' || tokens[i]?.lower === 'whereas') &&
      tokens[i + 1]?.lower.endsWith('ing') === false
    )
      return i + 1;
    if (tokens[i]?.lower === 'which' && relativeOccasions.has(tokens[i - 1]?.lower ?? '')) return i + 1;
  }
  return floor;
}

/** "N.N. on Friday said": the day between subject and verb belongs to neither. */
function beforeTime(sentence: Sentence, last: number, floor: number): number {
  const { tokens, times } = sentence;
  let at = last;
  while (
    at > floor &&
    times.some(
      (time) =>
        time.kind !== 'year' && time.start <= (tokens[at]?.start ?? 0) && (tokens[at]?.end ?? 0) <= time.end,
    )
  )
    at--;
  if (at === last) return last;
  if (tokens[at]?.lower === 'on') at--;
  return at > floor && tokens[at]?.kind === 'word' ? at : last;
}

/** Without what stands between a subject and its verb: "N.N., for her part, said", "the Council on Tuesday adopted". */
function withoutTail(sentence: Sentence, end: number, floor: number): number {
  const { tokens } = sentence;
  let to = end;
  if (tokens[to - 1]?.text === ',') to--;
  if (tokens[to - 1]?.lower === 'part' && tokens[to - 3]?.lower === 'for' && tokens[to - 4]?.text === ',')
    to -= 4;
  // "N.N., in his address, assured": set in between two commas.
  if (to < end) {
    let comma = to - 1;
    while (comma > floor && to - comma < 9 && tokens[comma]?.text !== ',') comma--;
    if (
      comma > floor + 1 &&
      tokens[comma]?.text === ',' &&
      setInOpeners.has(tokens[comma + 1]?.lower ?? '') &&
      tokens[comma - 1]?.capital === true
    )
      to = comma;
  }
  const day = to - floor < 3 ? undefined : sentence.times.find((time) => time.end === tokens[to - 1]?.end);
  if (day !== undefined) {
    let at = to;
    while (at > floor && (tokens[at - 1]?.start ?? -1) >= day.start) at--;
    if (tokens[at - 1]?.lower === 'on') at--;
    if (tokens[at - 1]?.text === ',') at--;
    if (at > floor && tokens[at - 1]?.kind === 'word') to = at;
  }
  return to;
}

/** The subject behind a piece without comma: behind its date ("On Monday the board …"), else the words that stand together before the verb. */
function unmarkedStart(sentence: Sentence, start: number, to: number): number {
  const { tokens } = sentence;
  if (bareDeterminers.has(tokens[start]?.lower ?? '')) return start;
  const mention = sentence.times.find(
    (time) => time.start === tokens[start]?.start || time.start === tokens[start + 1]?.start,
  );
  if (mention !== undefined) {
    let at = start;
    while (at < to && (tokens[at]?.start ?? 0) < mention.end) at++;
    if (at < to) return at;
  }
  let at = to;
  while (
    at > start &&
    (tokens[at - 1]?.capital === true || isArticle(tokens[at - 1]) || tokens[at - 1]?.kind === 'number')
  )
    at--;
  return at;
}

/** Where a piece set in front ends: at its comma. */
function frontedEnd(tokens: readonly Token[], start: number, to: number): number | undefined {
  let depth = 0;
  for (let i = start; i < to; i++) {
    const token = tokens[i];
    if (token?.text === '(') depth++;
    if (token?.text === ')') depth--;
    // "During the talks with Minister Ana Lund, MP, | fees were discussed".
    const letters =
      token?.text === ',' && i + 2 < to && tokens[i + 2]?.text === ',' && isPostNominal(tokens[i + 1]);
    if (letters) continue;
    if (depth <= 0 && token?.text === ',' && !isInnerComma(tokens, i, to)) return behindName(tokens, i, to);
  }
  return undefined;
}

/**
 * "After a talk by the Minister of Water, Ana Lund, | the Premier left": the name belongs to the piece in front, for no comma closes
 * an apposition ("Ana Lund, the Premier, left").
 */
function behindName(tokens: readonly Token[], comma: number, to: number): number {
  let i = comma + 1;
  while (i < to && tokens[i]?.kind === 'word' && tokens[i]?.capital === true && i - comma < 5) i++;
  if (i - comma < 3 || tokens[i]?.text !== ',' || !isArticle(tokens[i + 1])) return comma;
  // The subject ends before its verb; an apposition has its own comma there.
  for (let k = i + 1; k <= to; k++) if (tokens[k]?.text === ',') return comma;
  return i;
}

/** The comma of a date ("On May 5, 2024,") or of a list within the piece. */
function isInnerComma(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to) return false;
  if (next.kind === 'number' && next.text.length === 4) return true;
  // "In Oslo, Norway, …": a further comma must follow for the rest to be a subject of its own.
  if (next.lower === 'and' && isArticle(tokens[at + 2]) === false && tokens[at + 2]?.capital !== true)
    return true;
  return next.lower === 'to' || (next.lower === 'and' && tokens[at + 2]?.lower === 'to');
}

function isFronted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "Over 120 members": the number belongs to the subject.
  if (tokens[at + 1]?.kind === 'number' && approximations.has(token.lower)) return false;
  // "Acting Minister Lund", "Under Secretary Lund": the words begin a post.
  if (postOpeners.has(token.lower) && token.capital && tokens[at + 1]?.capital === true) return false;
  if (isPreposition(token) && token.lower !== 'of') return true;
  if (fronters.has(token.lower)) return true;
  // "Warmly welcoming the guests, …".
  if (at === 0 && token.lower.endsWith('ly') && tokens[1]?.lower.endsWith('ing') === true)
    return isFronted(tokens, 1);
  return (
    token.kind === 'word' &&
    token.lower.endsWith('ing') &&
    token.lower.length > 5 &&
    !nounsInIng.has(token.lower) &&
    tokens[at + 1]?.kind === 'word' &&
    !(token.capital && tokens[at + 1]?.capital === true && at > 0)
  );
}
