import { findPhrases, phraseAt } from './phrase-index.js';
import { readNameBefore, readNamesAfter } from './read-name.js';
import { readVote } from './read-vote.js';
import type { FoldedText, NameSpan } from './read-name.js';
import type { MotionCue, OutcomeTables } from './outcome-tables.js';
import type { MotionResult } from '../../../languages/outcome-words.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';
import type { VoteReading } from './read-vote.js';

/** What one sentence says of a motion. */
export interface MotionReading {
  /** `sure`: the sentence puts a motion. `likely`: it does where a seconder or a vote belongs to it. Absent: it speaks of one put before. */
  readonly opens?: 'sure' | 'likely';
  /** What is moved, where the sentence says so. */
  readonly text?: Span;
  readonly movers: readonly Span[];
  readonly seconders: readonly Span[];
  readonly result?: { readonly value: MotionResult; readonly span: Span };
  readonly unanimous?: Span;
  readonly vote?: VoteReading;
  /** The wording put to the vote, where the sentence gives it apart from who moved ("The vote would be to …"). */
  readonly question?: Span;
  /** Letters and digits of the sentence that nothing was read from, up to 64: few where it says nothing else. */
  readonly rest: number;
}

type Cue = PhraseMatch<MotionCue>;

/** Reads the sentence between two offsets. Undefined where it says nothing of motions, votes or their results. */
export function readMotion(source: FoldedText, tables: OutcomeTables, from: number, to: number): MotionReading | undefined {
  const cues = findPhrases(source.folded, tables.motionCues, from, to);
  const vote = readVote(source, tables, from, to);
  if (cues.length === 0 && vote === undefined) return undefined;

  const seconding = readSeconders(source, cues, tables, from, to);
  const bracketed = seconding.used.length === 0 ? [] : namesInBrackets(source, seconding.used[0]?.start ?? to, tables, from);
  const put = readMover(source, cues, tables, from, to, seconding.used.length > 0);
  const moving = put === undefined || put.names.length > 0 ? put : withMaker(source, put, cues, tables, to);
  const { result, unanimous } = readResult(source, cues, vote, moving !== undefined || seconding.used.length > 0, from, to);
  const taken = [...seconding.used, ...(moving?.used ?? []), ...(moving?.names.length === 0 ? bracketed.map((name) => name.whole) : [])];
  const tail = [result?.span, unanimous, vote?.span].filter((span) => span !== undefined);
  const text = moving === undefined ? undefined : motionText(source, moving, taken, tail, tables, from, to);
  const asked = cues.find((cue) => cue.value.kind === 'question');
  const question = asked === undefined ? undefined : trim(source.text, asked.end, to);
  if (question !== undefined && moving === undefined) return { question, movers: [], seconders: [], rest: 64 };
  if (moving === undefined && seconding.used.length === 0 && result === undefined && unanimous === undefined && vote === undefined) return undefined;
  return {
    ...(moving === undefined ? {} : { opens: moving.sure ? ('sure' as const) : ('likely' as const) }),
    ...(text === undefined ? {} : { text }),
    movers: moving === undefined ? [] : moving.names.length > 0 ? moving.names : bracketed,
    seconders: seconding.names,
    ...(result === undefined ? {} : { result }),
    ...(unanimous === undefined ? {} : { unanimous }),
    ...(vote === undefined ? {} : { vote }),
    rest: unread(source, [...taken, ...tail, ...cues], from, to),
  };
}

/** "Motion to approve [Ada], seconded [Bo]": the mover in brackets before the seconder. */
function namesInBrackets(source: FoldedText, end: number, tables: OutcomeTables, from: number): NameSpan[] {
  const { text } = source;
  let close = end;
  while (close > from && /[\s,;]/.test(text[close - 1] ?? '')) close--;
  if (!/[)\]]/.test(text[close - 1] ?? '')) return [];
  const opening = text[close - 1] === ']' ? '[' : '(';
  const reach = Math.max(from, close - 120);
  for (let i = close - 2; i >= reach; i--) if (text[i] === opening) return readNamesAfter(source, i + 1, close - 1, tables.names);
  return [];
}

interface Moving {
  readonly names: readonly Span[];
  readonly used: readonly Span[];
  readonly sure: boolean;
  /** Where what is moved begins at the earliest: behind the cue and the names that belong to it. */
  readonly after: number;
  /** Where the moving clause begins; text before it may be what is moved. */
  readonly before: number;
}

/** Who moved: the first cue of the sentence that names somebody or says that a motion was put. */
function readMover(source: FoldedText, cues: readonly Cue[], tables: OutcomeTables, from: number, to: number, seconded: boolean): Moving | undefined {
  for (const [i, cue] of cues.entries()) {
    const limit = cues[i + 1]?.start ?? to;
    const floor = i === 0 ? from : (cues[i - 1]?.end ?? from);
    const { kind } = cue.value;
    if (kind === 'movedBy' || kind === 'movedAndSeconded') {
      const names = readNamesAfter(source, cue.end, limit, tables.names).slice(0, kind === 'movedBy' ? undefined : 1);
      const end = names[names.length - 1]?.end ?? cue.end;
      if (names.length === 0 && !isPlaceholderSpan(source, cue.end, limit)) continue;
      return { names, used: [cue, ...names.map((name) => name.whole)], sure: names.length > 0, after: end, before: cue.start };
    }
    if (kind === 'raised') {
      const names = /^ ?[(（[]/.test(source.text.slice(cue.end, cue.end + 2)) ? readNamesAfter(source, cue.end, limit, tables.names) : [];
      if (names.length === 0 && !hasOpener(source, cue.end, to, tables) && !seconded && cue.end < to) continue;
      return { names, used: [cue, ...names.map((name) => name.whole)], sure: true, after: names[names.length - 1]?.whole.end ?? cue.end, before: cue.start };
    }
    if (kind === 'moves' || kind === 'proposes') {
      const name = readNameBefore(source, cue.start, floor, tables.names);
      if (name === undefined || !isPut(source, cue, to, tables, seconded, cues[i + 1])) continue;
      // "Motion: the Board moves to …": whoever decides is not who moved.
      const names = phraseAt(source.folded, tables.names.bodies, name.start, name.end)?.value === 'body' ? [] : [name];
      return { names, used: [name.whole, cue], sure: kind === 'moves', after: cue.end, before: name.whole.start };
    }
    if (kind === 'poll' && startsClause(source.text, cue.start, from) && /^ ?[:：]/.test(source.text.slice(cue.end, cue.end + 2))) {
      return { names: [], used: [cue], sure: false, after: cue.end, before: cue.start };
    }
    if (kind === 'noun') {
      const name = readNameBefore(source, cue.start, floor, tables.names);
      // "Jan motion, Dick second": notes that leave the verb out.
      if (name !== undefined && seconded) return { names: [name], used: [name.whole, cue], sure: true, after: cue.end, before: name.whole.start };
      if (name === undefined && startsClause(source.text, cue.start, from) && hasOpener(source, cue.end, to, tables)) {
        return { names: [], used: [cue], sure: true, after: cue.end, before: cue.start };
      }
    }
  }
  return undefined;
}

/** "A motion to approve was made by Ada", "Motion to adjourn: Ada": the mover stands behind what is moved. */
function withMaker(source: FoldedText, put: Moving, cues: readonly Cue[], tables: OutcomeTables, to: number): Moving {
  for (const [i, cue] of cues.entries()) {
    if (cue.value.kind !== 'madeBy' || cue.start < put.after) continue;
    const names = readNamesAfter(source, cue.end, cues[i + 1]?.start ?? to, tables.names);
    if (names.length > 0) return { ...put, names, used: [...put.used, cue, ...names.map((name) => name.whole)] };
  }
  const end = cues.find((cue) => cue.start > put.after)?.start ?? to;
  const colon = source.text.lastIndexOf(':', end - 1);
  if (colon <= put.after + 3) return put;
  const names = readNamesAfter(source, colon + 1, end, tables.names);
  const last = names[names.length - 1];
  if (last === undefined || !/^[\s.,;]*$/.test(source.text.slice(last.whole.end, end))) return put;
  return { ...put, names, used: [...put.used, { start: colon, end: colon + 1 }, ...names.map((name) => name.whole)] };
}

/** Something is moved: an opener with a verb follows, or nothing at all, or a comma and the seconder. */
function isPut(source: FoldedText, cue: Cue, to: number, tables: OutcomeTables, seconded: boolean, next: Cue | undefined): boolean {
  if (seconded) return true;
  if (hasOpener(source, cue.end, to, tables)) return true;
  const rest = source.text.slice(cue.end, Math.min(to, cue.end + 3));
  const object = wordAt(source.folded, skip(source.text, cue.end, to), to);
  if (object !== '' && /^ /.test(rest) && !tables.notMoved.has(object) && phraseAt(source.folded, tables.openers, cue.end + 1, to) === undefined) return true;
  return cue.value.kind === 'moves' && (/^[.,;]?$/.test(rest.trim()) || /^, ?\p{L}/u.test(rest) || (next !== undefined && next.start - cue.end < 3));
}

/** An opener stands next, before a word that something can be moved with ("to approve", not "to the hall"). */
function hasOpener({ text, folded }: FoldedText, at: number, to: number, tables: OutcomeTables): boolean {
  const start = skip(text, skipReference(text, at, to), to);
  if (text[start - 1] === ':' || text[start - 1] === '：') return true;
  const opener = phraseAt(folded, tables.openers, start, to);
  if (opener === undefined) return false;
  const word = wordAt(folded, skip(text, opener.end, to), to);
  if (word === '' || tables.notAfterOpener.has(word)) return word !== '' && opener.phrase.length > 2;
  return !/^\p{Lu}/u.test(text.slice(skip(text, opener.end, to), to)) || opener.phrase.length > 3;
}

/** Past the number or reference of a motion: "Motion 3:", "Motion #2026-04/1", "Motion BV_12". */
function skipReference(text: string, at: number, to: number): number {
  const reference = /^ ?(?:[#№]|no\. ?|nr\. ?)?(?=[\w./-]*\d)[\w./-]{1,24}(?=[\s:：.–—-]|$)/i.exec(text.slice(at, Math.min(to, at + 32)));
  return reference === null ? at : at + reference[0].length;
}

function readSeconders(source: FoldedText, cues: readonly Cue[], tables: OutcomeTables, from: number, to: number): { names: NameSpan[]; used: Span[] } {
  for (const [i, cue] of cues.entries()) {
    const limit = cues[i + 1]?.start ?? to;
    const floor = i === 0 ? from : (cues[i - 1]?.end ?? from);
    const { kind } = cue.value;
    if (kind === 'secondedBy') {
      const names = readNamesAfter(source, cue.end, limit, tables.names);
      return { names, used: [cue, ...names.map((name) => name.whole)] };
    }
    if (kind === 'movedAndSeconded') {
      const names = readNamesAfter(source, cue.end, limit, tables.names).slice(1);
      if (names.length > 0) return { names, used: names.map((name) => name.whole) };
    }
    if (kind === 'seconds') {
      const name = readNameBefore(source, cue.start, floor, tables.names);
      if (name !== undefined) return { names: [name], used: [name.whole, cue] };
      // "Motion to approve [Ada], seconded [Bo, Cy]", "Second: Bo"
      const marked = /^ ?[[(:：–—-]/.test(source.text.slice(cue.end, cue.end + 2));
      const names = marked ? readNamesAfter(source, cue.end, limit, tables.names) : [];
      if (names.length > 0) return { names, used: [cue, ...names.map((name) => name.whole)] };
    }
  }
  return { names: [], used: [] };
}

/** A result belongs to a motion where its noun, a vote, a mover or seconder stand beside it, or where it is nearly all the sentence says. */
function readResult(
  source: FoldedText,
  cues: readonly Cue[],
  vote: VoteReading | undefined,
  moved: boolean,
  from: number,
  to: number,
): { result?: { value: MotionResult; span: Span }; unanimous?: Span } {
  const noun = cues.some((cue) => cue.value.kind === 'noun' || cue.value.kind === 'poll');
  // A Han character says as much as several letters.
  const short = to - from <= (/\p{Script=Han}/u.test(source.text.slice(from, Math.min(to, from + 48))) ? 14 : 48);
  let result: { value: MotionResult; span: Span } | undefined;
  let unanimous: Span | undefined;
  let settled = false;
  for (const cue of cues) {
    if (cue.value.kind === 'unanimous') unanimous ??= cue;
    if (cue.value.kind !== 'result' || settled) continue;
    // Apart from the rest of the sentence: at its end, or between marks ("…, and carried unanimously, …").
    const together = cues.some((next) => next.value.kind === 'unanimous' && next.start - cue.end === 1);
    const ends = together || /^(?: ?[.,;!)\]]|$)/.test(source.text.slice(cue.end, Math.min(to, cue.end + 2)));
    if (noun || vote !== undefined || short || (moved && ends)) result = { value: cue.value.result, span: { start: cue.start, end: cue.end } };
    if (together && moved) settled = true;
  }
  return { ...(result === undefined ? {} : { result }), ...(unanimous === undefined ? {} : { unanimous: { start: unanimous.start, end: unanimous.end } }) };
}

/** What is moved: behind the mover and seconder up to the next thing said of the motion, else what stands before them. */
function motionText(
  source: FoldedText,
  moving: Moving,
  taken: readonly Span[],
  tail: readonly Span[],
  tables: OutcomeTables,
  from: number,
  to: number,
): Span | undefined {
  const { text, folded } = source;
  let start = skipReference(text, moving.after, to);
  // "Motion by A, second by B to approve …": the seconder stands between.
  for (const span of [...taken].sort((a, b) => a.start - b.start)) {
    if (span.start >= start && /^[\s,;/)\]([]*(?:and )?$/.test(text.slice(start, Math.min(span.start, start + 12))) && span.start - start < 12) start = span.end;
  }
  start = skip(text, start, to);
  let opener = phraseAt(folded, tables.openers, start, to);
  while (opener !== undefined) {
    start = skip(text, opener.end, to);
    opener = phraseAt(folded, tables.openers, start, to);
  }
  // The first stretch of words that nothing else was read from.
  const spans = [...taken, ...tail].sort((x, y) => x.start - y.start);
  for (const span of [...spans, { start: to, end: to }]) {
    if (span.end <= start) continue;
    const after = span.start > start ? trim(text, start, span.start) : undefined;
    const opened = after === undefined ? undefined : phraseAt(folded, tables.openers, after.start, after.end);
    const wording = after === undefined || opened === undefined ? after : trim(text, opened.end, after.end);
    if (wording !== undefined && letters(text, wording) >= 3 && !isVoteWord(folded, wording, tables)) return withoutTrailing(source, wording, tables);
    start = Math.max(start, span.end);
  }
  const before = trim(text, from, moving.before);
  return before !== undefined && letters(text, before) >= 6 ? before : undefined;
}

/** "… als Kassenwart vor": the end of a verb in two parts is no part of the motion. */
function withoutTrailing({ text, folded }: FoldedText, span: Span, tables: OutcomeTables): Span {
  let start = span.end;
  while (start > span.start && /\p{L}/u.test(text[start - 1] ?? '')) start--;
  const last = folded.slice(start, span.end);
  return start > span.start && tables.trailing.has(last) ? (trim(text, span.start, start) ?? span) : span;
}

/** "vote" in "Bo second vote Ada aye" announces the roll call. */
function isVoteWord(folded: string, span: Span, tables: OutcomeTables): boolean {
  const word = phraseAt(folded, tables.voteCues, span.start, span.end);
  return word?.end === span.end && word.value.kind !== 'option';
}

function isPlaceholderSpan({ text }: FoldedText, from: number, to: number): boolean {
  return text.slice(from, Math.min(to, from + 8)).trim().startsWith('<');
}

function unread({ text }: FoldedText, spans: readonly Span[], from: number, to: number): number {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = from;
  let left = 0;
  for (const span of [...sorted, { start: to, end: to }]) {
    if (span.start > at) left += letters(text, { start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  return Math.min(left, 64);
}

function letters(text: string, span: Span): number {
  let n = 0;
  for (let i = span.start; i < span.end && n < 64; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) n++;
  return n;
}

function startsClause(text: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && /[\s*_"“(]/.test(text[before - 1] ?? '')) before--;
  return before <= from || /[.;:!?)–—-]/.test(text[before - 1] ?? '');
}

function skip(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && /[\s,:：;.\]")–—-]/.test(text[i] ?? '')) i++;
  return i;
}

function trim(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && /[\s,;:–—\-"“*，；：、)\]]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;:.–—\-"”*[(，；：。、]/.test(text[end - 1] ?? '')) end--;
  // A conjunction that led on to the seconder or the result.
  const small = /(?:^|[ ,;])(?:and|und|et|y|en|was|were)$/.exec(text.slice(Math.max(start, end - 6), end));
  if (small !== null) return trim(text, start, end - small[0].length);
  return end > start ? { start, end } : undefined;
}

function wordAt(folded: string, start: number, to: number): string {
  let end = start;
  while (end < to && /[\p{L}\p{N}]/u.test(folded[end] ?? '')) end++;
  return folded.slice(start, end);
}
