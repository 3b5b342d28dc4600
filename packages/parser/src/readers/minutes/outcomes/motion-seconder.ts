import { phraseAt } from './phrase-index.js';
import { placeholderAfter } from './motion-edges.js';
import { readNameBefore } from './read-name-before.js';
import { readNamesAfter } from './read-names-after.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import type { Cue } from './motion-mover.js';
import type { FoldedText } from './folded-text.js';
import type { NameSpan } from './name-span.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** Who seconded, by the cues of a sentence; `used` holds the stretches that say it. */
export function readSeconders(
  source: FoldedText,
  cues: readonly Cue[],
  tables: OutcomeTables,
  from: number,
  to: number,
): { names: NameSpan[]; used: Span[] } {
  for (const [i, cue] of cues.entries()) {
    const limit = cues[i + 1]?.start ?? to;
    const floor = i === 0 ? from : (cues[i - 1]?.end ?? from);
    const { kind } = cue.value;
    const pair = kind === 'noun' || kind === 'moves' ? moverAndSeconder(source, cue, tables, to) : undefined;
    if (pair?.[1] !== undefined) return { names: [pair[1]], used: [pair[1].whole] };
    const before = kind === 'moves' ? readNameBefore(source, cue.start, floor, tables.names) : undefined;
    const both = before === undefined ? undefined : atStroke(source.text, before);
    if (both !== undefined) return { names: [both[1]], used: [both[1].whole] };
    if (kind === 'secondedBy') {
      const names = readNamesAfter(source, cue.end, limit, tables.names);
      const blank = names.length === 0 ? placeholderAfter(source, cue.end, to, tables) : undefined;
      if (blank !== undefined) names.push(blank);
      return { names, used: [cue, ...names.map((name) => name.whole)] };
    }
    if (kind === 'movedAndSeconded') {
      const names = readNamesAfter(source, cue.end, limit, tables.names).slice(1);
      if (names.length > 0) return { names, used: names.map((name) => name.whole) };
    }
    if (kind === 'seconds') {
      // "Moved: Ada  Seconded: Bo": a colon leads on to the name.
      const colon = /^ ?[:：]/.test(source.text.slice(cue.end, cue.end + 2))
        ? readNamesAfter(source, cue.end, limit, tables.names)
        : [];
      if (colon.length > 0) return { names: colon, used: [cue, ...colon.map(({ whole }) => whole)] };
      const name = readNameBefore(source, cue.start, floor, tables.names);
      if (name !== undefined) return { names: [name], used: [name.whole, cue] };
      // "Motion to approve [Ada], seconded [Bo, Cy]", "Second: Bo"
      const marked = /^ ?[[(–—-]/.test(source.text.slice(cue.end, cue.end + 2));
      const names = marked ? readNamesAfter(source, cue.end, limit, tables.names) : [];
      if (names.length > 0) return { names, used: [cue, ...names.map((name) => name.whole)] };
      // "Proposed Cllr Ash, seconded Cllr Birch": the name follows as it does for the mover.
      const after =
        isMovedBefore(cues[i - 1]) && /[,;.)] ?$/.test(source.text.slice(floor, cue.start))
          ? readNamesAfter(source, cue.end, limit, tables.names)
          : [];
      if (after.length > 0) return { names: after, used: [cue, ...after.map((name) => name.whole)] };
      // "Made by Ada and seconded to approve …": somebody, but the minutes do not say who.
      if (
        (isMovedBefore(cues[i - 1]) &&
          phraseAt(source.folded, tables.openers, cue.end + 1, to) !== undefined) ||
        // "Motion was made, seconded and carried to …"
        (cues[i - 1]?.value.kind === 'raised' && cue.start - (cues[i - 1]?.end ?? 0) <= 6)
      )
        return { names: [], used: [cue] };
    }
  }
  return { names: [], used: [] };
}

/** "Ash/Birch moved to …": the mover before the stroke, the seconder behind it. */
export function atStroke(text: string, { start, end }: Span): readonly [NameSpan, NameSpan] | undefined {
  const stroke = text.slice(start, end).indexOf('/');
  if (stroke <= 1 || start + stroke + 2 >= end) return undefined;
  const part = (from: number, to: number): NameSpan => ({
    start: from,
    end: to,
    whole: { start: from, end: to },
  });
  return [part(start, start + stroke), part(start + stroke + 1, end)];
}

/** "Motion (Ash/Birch) to …", "Moved (Ash, Birch)": mover and seconder in brackets right behind the word. */
export function moverAndSeconder(
  source: FoldedText,
  cue: Span,
  tables: OutcomeTables,
  to: number,
): readonly [NameSpan, NameSpan | undefined] | undefined {
  if (!/^ ?[([]/.test(source.text.slice(cue.end, cue.end + 2))) return undefined;
  const names = readNamesAfter(source, cue.end, Math.min(to, cue.end + 120), tables.names);
  const last = names[names.length - 1];
  const [mover, seconder, third] = names;
  if (mover === undefined || last === undefined || third !== undefined) return undefined;
  return /[)\]]/.test(source.text[last.whole.end] ?? '') ? [mover, seconder] : undefined;
}

function isMovedBefore(cue: Cue | undefined): boolean {
  const kind = cue?.value.kind;
  return kind === 'moves' || kind === 'proposes' || kind === 'movedBy';
}

/** "Motion to approve [Ada], seconded [Bo]": the mover in brackets before the seconder. */
export function namesInBrackets(
  source: FoldedText,
  end: number,
  tables: OutcomeTables,
  from: number,
): NameSpan[] {
  const { text } = source;
  const close = beforeMarks(text, from, end, ',;');
  if (!/[)\]]/.test(text[close - 1] ?? '')) return [];
  const opening = text[close - 1] === ']' ? '[' : '(';
  const reach = Math.max(from, close - 120);
  for (let i = close - 2; i >= reach; i--)
    if (text[i] === opening) return readNamesAfter(source, i + 1, close - 1, tables.names);
  return [];
}

/** Furthest from the end of a sentence that the bracket begins. */
const REACH = 160;

/** "Motion to accept (Ash/Birch)", "… (Ash/Birch), approved 5-0": mover and seconder in the last bracket, parted by a stroke. */
export function pairAtEnd(
  source: FoldedText,
  tables: OutcomeTables,
  from: number,
  to: number,
): { mover: NameSpan; seconder: NameSpan; whole: Span } | undefined {
  const { text } = source;
  const floor = Math.max(from, to - REACH);
  const near = text.slice(floor, to);
  const close = near.lastIndexOf(')');
  const open = near.lastIndexOf('(', close);
  if (open < 0 || close < open || !/^\([^/]{1,30}\/[^/]{1,30}\)(?:[.,;:]|$)/.test(near.slice(open)))
    return undefined;
  const [start, end] = [floor + open, floor + close + 1];
  const [mover, seconder, third] = readNamesAfter(source, start + 1, end - 1, tables.names);
  return mover === undefined || seconder?.whole.end !== end - 1 || third !== undefined
    ? undefined
    : { mover, seconder, whole: { start, end } };
}
