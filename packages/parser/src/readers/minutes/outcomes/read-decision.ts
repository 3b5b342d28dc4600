import { findPhrases, isSpacedWordUnit, mayHoldAny, phraseAt } from './phrase-index.js';
import { behindManner } from './behind-manner.js';
import {
  hasHan,
  isAlphanumericAt,
  isCapitalAt,
  isLetterAt,
  isSmallAt,
} from '../../../mentions/letters-in-text.js';
import { countLetters } from './text-edges.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import { readNameBefore } from './read-name-before.js';
import { hasRun } from '../../../mentions/letters-in-text.js';
import type { FoldedText } from './folded-text.js';
import type { NameSpan } from './name-span.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** Longest sentence that is taken as a decision as a whole, in UTF-16 units. */
const LONGEST = 240;

/** What a sentence says was decided: behind "it was agreed that", behind "the board approved", or all of "X was approved". */
export function readDecision(
  source: FoldedText,
  tables: OutcomeTables,
  from: number,
  to: number,
): Span | undefined {
  const { text, folded } = source;
  if (/[?？]["”)\s]*$/.test(text.slice(Math.max(from, to - 4), to))) return undefined;
  const opener = isCapitalAt(text, from) ? phraseAt(folded, tables.decisionOpeners, from, to) : undefined;
  if (opener !== undefined && countLetters(text, opener.end, to) >= 4) return { start: opener.end, end: to };
  const cues = findPhrases(folded, tables.decisionCues, from, to);
  const hedge = cues.length === 0 ? to : firstHedge(folded, tables, from, to);
  for (const cue of cues) {
    if (hedge < cue.start) break;
    if (isEarlier(folded, tables, cue.start)) continue;
    if (cue.value === 'passive') {
      // "Se aprueba el presupuesto": what is approved may stand behind the verb, too.
      const said = cue.start > from || countLetters(text, behindManner(source, tables, cue.end, to), to) >= 4;
      if (to - from <= LONGEST && said) return { start: from, end: to };
      continue;
    }
    const byBody = cue.value === 'clause' || isLoud(text, cue) || isBody(source, tables, from, cue.start);
    if (!byBody && tables.verbsFirst.has(cue.phrase)) {
      const after = behindBody(source, tables, cue, to);
      if (after !== undefined && countLetters(text, after, to) >= 4) return { start: after, end: to };
    }
    // "Elected Officials" is a title.
    if (
      !byBody &&
      tables.elected.has(cue.phrase) &&
      !(isCapitalAt(text, cue.start) && isSmallAt(text, cue.start + 1))
    ) {
      const name = to - from <= 120 ? readNameBefore(source, cue.start, from, tables.names) : undefined;
      if (name !== undefined && isPersonLike(source, tables, name)) return { start: from, end: to };
    }
    if (!byBody) continue;
    const start = behindManner(source, tables, cue.end, to);
    if (countLetters(text, start, to) >= 4)
      return { start: cue.value === 'act' ? cue.start : start, end: to };
  }
  // Most sentences have no verb in two parts.
  if (to - from > LONGEST || !mayHoldAny(folded, [tables.frameVerbs])) return undefined;
  return framed(source, tables, from, to) ?? framedByBody(source, tables, from, to);
}

/** "… approved the budget| and agreed to raise the fee": what was decided, cut before each further verb of deciding. */
export function splitDecision(source: FoldedText, tables: OutcomeTables, { start, end }: Span): Span[] {
  const { text, folded } = source;
  const found: Span[] = [];
  let at = start;
  for (const cue of findPhrases(folded, tables.decisionCues, start + 1, end)) {
    if (cue.value === 'passive' || cue.value === 'elected') continue;
    const cut = conjunctionBefore(source, tables, cue.start, at);
    if (cut === undefined || countLetters(text, at, cut) < 4) continue;
    const next = cue.value === 'act' ? cue.start : behindManner(source, tables, cue.end, end);
    if (countLetters(text, next, end) < 4) continue;
    found.push({ start: at, end: cut });
    at = next;
  }
  return [...found, { start: at, end }];
}

/** Where the word begins that joins what stands before an offset to it ("and", 并), with the marks before the word. */
function conjunctionBefore(
  { text, folded }: FoldedText,
  tables: OutcomeTables,
  at: number,
  floor: number,
): number | undefined {
  let end = at;
  while (end > floor && text[end - 1] === ' ') end--;
  let start = end;
  if (hasHan(text[end - 1] ?? '')) start--;
  else while (start > floor && isLetterAt(text, start - 1)) start--;
  if (start === end || !isConjunction(folded.slice(start, end), tables)) return undefined;
  return beforeMarks(text, floor, start, ',，、;；');
}

function isConjunction(word: string, tables: OutcomeTables): boolean {
  return tables.names.conjunctions.has(word) || (hasHan(word) && tables.motionTails.has(word));
}

/** Most adverbs between the two parts of a verb, and how far the second is looked for. */
const ADVERBS = 3;
const NEAR = 60;

/** "Die Satzung wurde einstimmig beschlossen", "… was unanimously agreed": a verb in two parts, the second at the end. */
function framed(source: FoldedText, tables: OutcomeTables, from: number, to: number): Span | undefined {
  const { text, folded } = source;
  let end = to;
  while (end > from && !isAlphanumericAt(text, end - 1)) end--;
  let start = end;
  while (start > from && (text[start - 1] === '-' || isLetterAt(text, start - 1))) start--;
  const last = folded.slice(start, end);
  for (const frame of tables.frames) {
    if (!frame.last.has(last)) continue;
    const [first] = findPhrases(folded, frame.first, from + 1, start);
    if (first !== undefined && !isHedged(folded, tables, from, start)) return { start: from, end: to };
  }
  // "Ada is unanimously elected treasurer": the post stands behind the verb.
  for (const frame of tables.frames) {
    const [verb] = findPhrases(folded, frame.first, from + 1, to);
    if (verb === undefined || isHedged(folded, tables, from, verb.start)) continue;
    const chosen = wordsBehind(folded, verb.end, Math.min(to, verb.end + NEAR)).some(
      (word) => frame.last.has(word) && tables.elections.has(word),
    );
    const name =
      chosen && to - from <= 120 ? readNameBefore(source, verb.start, from, tables.names) : undefined;
    if (name !== undefined && isPersonLike(source, tables, name)) return { start: from, end: to };
  }
  return undefined;
}

/** The adverbs behind the first part of a verb, and the word behind them. */
function wordsBehind(folded: string, from: number, to: number): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = from; i <= to && words.length <= ADVERBS; i++) {
    const inWord = i < to && (folded[i] === '-' || isLetterAt(folded, i));
    if (inWord && start < 0) start = i;
    else if (!inWord && start >= 0) {
      words.push(folded.slice(start, i));
      start = -1;
    }
  }
  return words;
}

function isPersonLike({ folded }: FoldedText, tables: OutcomeTables, name: NameSpan): boolean {
  return findPhrases(folded, tables.names.bodies, name.start, name.end).every(
    (match) => match.end !== name.end,
  );
}

/** "Der Rat stimmt der Vorlage zu": a body and a verb in two parts, the second at the end of the clause. */
function framedByBody(source: FoldedText, tables: OutcomeTables, from: number, to: number): Span | undefined {
  const { text, folded } = source;
  for (const frame of tables.bodyFrames) {
    const [first] = findPhrases(folded, frame.first, from + 1, to);
    if (first === undefined || !isBody(source, tables, from, first.start)) continue;
    let start = first.end;
    for (let i = first.end; i <= to; i++) {
      if (i < to && !/[\s.,;:!]/.test(text[i] ?? '')) continue;
      const ends = i === to || text[i] !== ' ';
      if (ends && frame.last.has(folded.slice(start, i)) && !isHedged(folded, tables, from, i))
        return { start: from, end: to };
      start = i + 1;
    }
  }
  return undefined;
}

/** "The chairman had agreed that …": told of an earlier time. */
function isEarlier(folded: string, { earlier }: OutcomeTables, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 16), at).trimEnd();
  return earlier.has(before.slice(before.lastIndexOf(' ') + 1));
}

/** "Members AGREED to …": a verb in capitals stands out as the mark of a decision. */
function isLoud(text: string, { start, end }: Span): boolean {
  const [verb = ''] = text.slice(start, end).split(' ', 1);
  return verb.length > 3 && verb === verb.toUpperCase() && hasRun(text, isSmallAt, 3);
}

/** "Sodann beschließt |der Rat| …": where what was decided begins behind a body that stands behind the verb. */
function behindBody(source: FoldedText, tables: OutcomeTables, cue: Span, to: number): number | undefined {
  const body = phraseAt(source.folded, tables.names.bodies, cue.end + 1, to);
  return body?.value === 'body' && /^[\s,]/.test(source.text.slice(body.end, body.end + 1))
    ? behindManner(source, tables, body.end, to)
    : undefined;
}

/** Most clauses between a body and what it decides, and their length. */
const CLAUSES = 5;
const CLAUSE = 80;

/** A deciding body stands right before the cue, or before clauses between commas: "Le conseil, après en avoir délibéré, décide …". */
function isBody(source: FoldedText, tables: OutcomeTables, floor: number, at: number): boolean {
  const from = Math.max(floor, at - CLAUSES * CLAUSE);
  if (isBodyRightBefore(source, tables, from, at)) return true;
  let end = at;
  for (let i = 0; i < CLAUSES; i++) {
    const before = source.text.slice(from, end).trimEnd();
    const comma = before.endsWith(',') ? before.lastIndexOf(',', before.length - 2) : -1;
    if (comma < 0 || before.length - comma > CLAUSE) return false;
    if (isBodyRightBefore(source, tables, from, from + comma)) return true;
    end = from + comma + 1;
  }
  return false;
}

function isBodyRightBefore(source: FoldedText, tables: OutcomeTables, from: number, at: number): boolean {
  if (endsLikeBody(source.folded, tables, from, at)) return true;
  const name = readNameBefore(source, at, from, tables.names);
  if (name === undefined) return false;
  const words = source.folded.slice(name.whole.start, name.whole.end);
  return findPhrases(words, tables.names.bodies).some(
    ({ value, end }) => value === 'body' && end === words.length,
  );
}

/** "Bauausschuss", "bouwcommissie": a body in one word, right before an offset. */
function endsLikeBody(folded: string, { bodyEndings }: OutcomeTables, from: number, at: number): boolean {
  if (bodyEndings.length === 0) return false;
  const before = folded.slice(Math.max(from, at - 40), at).trimEnd();
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return bodyEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** True where a word such as "if" stands before an offset: nothing is decided yet. */
export function isHedged(folded: string, tables: OutcomeTables, from: number, to: number): boolean {
  return firstHedge(folded, tables, from, to) < to;
}

/** Offset of the first word that makes a decision a mere possibility ("if", "should"); `to` where there is none. */
function firstHedge(folded: string, tables: OutcomeTables, from: number, to: number): number {
  let start = -1;
  for (let i = from; i <= to; i++) {
    const code = folded.charCodeAt(i);
    const inWord = i < to && (isSpacedWordUnit(code) || code === 39);
    if (inWord && start < 0) start = i;
    else if (!inWord && start >= 0) {
      if (tables.hedges.has(folded.slice(start, i))) return start;
      start = -1;
    }
  }
  return to;
}
