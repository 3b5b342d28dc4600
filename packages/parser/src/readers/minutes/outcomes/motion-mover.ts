import { hasLetter, isLetterAt, isSmallAt, startsWithCapital } from '../../../mentions/letters-in-text.js';
import { phraseAt } from './phrase-index.js';
import { readNameBefore } from './read-name-before.js';
import { readNamesAfter } from './read-names-after.js';
import { atStroke, moverAndSeconder } from './motion-seconder.js';
import { placeholderAfter, skip, skipReference, wordAt } from './motion-edges.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import type { FoldedText } from './folded-text.js';
import type { MotionCue, OutcomeTables } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';

export type Cue = PhraseMatch<MotionCue>;

/** Who moved, as a sentence says it; `used` holds the stretches that say it. */
export interface Moving {
  readonly names: readonly Span[];
  readonly used: readonly Span[];
  readonly sure: boolean;
  /** Where what is moved begins at the earliest: behind the cue and the names that belong to it. */
  readonly after: number;
  /** Where the moving clause begins; text before it may be what is moved. */
  readonly before: number;
}

/** Who moved: the first cue of the sentence that names somebody or says that a motion was put. */
export function readMover(
  source: FoldedText,
  cues: readonly Cue[],
  tables: OutcomeTables,
  from: number,
  to: number,
  seconded: boolean,
): Moving | undefined {
  for (const [i, cue] of cues.entries()) {
    const limit = cues[i + 1]?.start ?? to;
    const floor = i === 0 ? from : (cues[i - 1]?.end ?? from);
    const { kind } = cue.value;
    const pair = kind === 'noun' || kind === 'moves' ? moverAndSeconder(source, cue, tables, to) : undefined;
    if (pair !== undefined && startsClause(source.text, cue.start, from)) {
      const [mover, seconder] = pair;
      const after = (seconder ?? mover).whole.end + 1;
      return {
        names: [mover],
        used: [cue, mover.whole, { start: after - 1, end: after }],
        sure: true,
        after,
        before: cue.start,
      };
    }
    if (kind === 'movedBy' || kind === 'movedAndSeconded') {
      const names = readNamesAfter(source, cue.end, limit, tables.names).slice(
        0,
        kind === 'movedBy' ? undefined : 1,
      );
      const blank = names.length === 0 ? placeholderAfter(source, cue.end, to, tables) : undefined;
      if (blank !== undefined) names.push(blank);
      const end = names[names.length - 1]?.end ?? cue.end;
      if (names.length === 0 && !(tables.carried.has(cue.phrase) && hasOpener(source, cue.end, to, tables)))
        continue;
      return {
        names,
        used: [cue, ...names.map((name) => name.whole)],
        sure: true,
        after: end,
        before: cue.start,
      };
    }
    // "Adoption was proposed by Ada and seconded by Bo."
    if (kind === 'madeBy' && seconded && i === 0) {
      const names = readNamesAfter(source, cue.end, limit, tables.names);
      const last = names[names.length - 1];
      if (last !== undefined)
        return {
          names,
          used: [cue, ...names.map((name) => name.whole)],
          sure: true,
          after: last.end,
          before: cue.start,
        };
    }
    if (kind === 'raised') {
      const names = /^ ?[(（[]/.test(source.text.slice(cue.end, cue.end + 2))
        ? readNamesAfter(source, cue.end, limit, tables.names)
        : [];
      // "Asking for a motion to …, Ada so moved"
      const later = cues[i + 1];
      if (
        later?.value.kind === 'moves' &&
        !hasLetter(source.text.slice(later.end, later.end + 2)) &&
        readNameBefore(source, later.start, cue.end, tables.names) !== undefined
      )
        continue;
      // "Es wird beantragt, den Weg zu sperren"
      const clause =
        cue.phrase.split(' ').length > 2 &&
        source.text.startsWith(', ', cue.end) &&
        isSmallAt(source.text, cue.end + 2);
      if (
        names.length === 0 &&
        !clause &&
        !hasOpener(source, cue.end, to, tables) &&
        !seconded &&
        cue.end < to
      )
        continue;
      return {
        names,
        used: [cue, ...names.map((name) => name.whole)],
        sure: true,
        after: names[names.length - 1]?.whole.end ?? cue.end,
        before: cue.start,
      };
    }
    if (kind === 'moves' || kind === 'proposes') {
      const name = readNameBefore(source, cue.start, floor, tables.names);
      // "Proposed Cllr Ash, seconded Cllr Birch": notes that leave "by" out.
      // "Proposed: Cllr Ash.": a colon leads on to the name.
      const colon = /^ ?[:：] ?\S/.test(source.text.slice(cue.end, cue.end + 4));
      const after =
        name === undefined && (seconded || colon) && startsClause(source.text, cue.start, from)
          ? readNamesAfter(source, cue.end, limit, tables.names)
          : [];
      if (after.length === 1)
        return {
          names: after,
          used: [cue, ...after.map(({ whole }) => whole)],
          sure: true,
          after: after[0]?.whole.end ?? cue.end,
          before: cue.start,
        };
      if (name === undefined || !isPut(source, cue, to, tables, seconded, cues[i + 1])) continue;
      // "Motion: the Board moves to …": whoever decides is not who moved.
      const mover = (kind === 'moves' ? atStroke(source.text, name)?.[0] : undefined) ?? name;
      const names = isWholeBody(source, tables, name) ? [] : [mover];
      return {
        names,
        used: [name.whole, cue],
        sure: kind === 'moves',
        after: cue.end,
        before: name.whole.start,
      };
    }
    if (
      kind === 'poll' &&
      startsClause(source.text, cue.start, from) &&
      /^ ?[:：]/.test(source.text.slice(cue.end, cue.end + 2))
    ) {
      return { names: [], used: [cue], sure: false, after: cue.end, before: cue.start };
    }
    if (kind === 'noun') {
      const name = readNameBefore(source, cue.start, floor, tables.names);
      // "Jan motion, Dick second": notes that leave the verb out.
      if (name !== undefined && seconded)
        return {
          names: [name],
          used: [name.whole, cue],
          sure: true,
          after: cue.end,
          before: name.whole.start,
        };
      const next = cues[i + 1];
      // "Motion: the Board moves to …": the verb says better what is moved.
      if (
        next?.value.kind === 'moves' &&
        readNameBefore(source, next.start, cue.end, tables.names) !== undefined
      )
        continue;
      if (
        name === undefined &&
        startsClause(source.text, cue.start, from) &&
        hasOpener(source, cue.end, to, tables)
      ) {
        return { names: [], used: [cue], sure: true, after: cue.end, before: cue.start };
      }
    }
  }
  return undefined;
}

/** "the Board" moves nothing, "Board Member Moss" does. */
function isWholeBody({ folded }: FoldedText, tables: OutcomeTables, { start, end }: Span): boolean {
  const body = phraseAt(folded, tables.names.bodies, start, end);
  return body?.value === 'body' && body.end === end;
}

/** Something is moved: an opener with a verb follows, or nothing at all, or a comma and the seconder. */
function isPut(
  source: FoldedText,
  cue: Cue,
  to: number,
  tables: OutcomeTables,
  seconded: boolean,
  next: Cue | undefined,
): boolean {
  if (seconded) return true;
  if (hasOpener(source, cue.end, to, tables)) return true;
  const rest = source.text.slice(cue.end, Math.min(to, cue.end + 3));
  const object = wordAt(source.folded, skip(source.text, cue.end, to), to);
  if (
    object !== '' &&
    /^ /.test(rest) &&
    !tables.notMoved.has(object) &&
    phraseAt(source.folded, tables.openers, cue.end + 1, to) === undefined
  )
    return true;
  return (
    cue.value.kind === 'moves' &&
    (/^[.,;]?$/.test(rest.trim()) ||
      (rest.startsWith(',') && isLetterAt(rest, rest[1] === ' ' ? 2 : 1)) ||
      (next !== undefined && next.start - cue.end < 3))
  );
}

/** An opener stands next, before a word that something can be moved with ("to approve", not "to the hall"). */
function hasOpener({ text, folded }: FoldedText, at: number, to: number, tables: OutcomeTables): boolean {
  const start = skip(text, skipReference(text, at, to), to);
  if (/[:：]/.test(text.slice(at, start))) return true;
  const opener = phraseAt(folded, tables.openers, start, to);
  if (opener === undefined) return false;
  const word = wordAt(folded, skip(text, opener.end, to), to);
  if (word === '' || tables.notAfterOpener.has(word)) return word !== '' && opener.phrase.length > 2;
  return !startsWithCapital(text.slice(skip(text, opener.end, to), to)) || opener.phrase.length > 3;
}

function startsClause(text: string, at: number, from: number): boolean {
  const before = beforeMarks(text, from, at, '*_"“(');
  return before <= from || '.;:!?)–—-'.includes(text.charAt(before - 1));
}
