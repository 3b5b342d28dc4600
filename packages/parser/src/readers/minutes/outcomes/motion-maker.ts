import { isLetterAt } from '../../../mentions/letters-in-text.js';
import { readNameBefore } from './read-name-before.js';
import { readNamesAfter } from './read-names-after.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import type { Cue, Moving } from './motion-mover.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** "A motion to approve was made by Ada", "Motion to adjourn: Ada": the mover stands behind what is moved. */
export function withMaker(
  source: FoldedText,
  put: Moving,
  cues: readonly Cue[],
  tables: OutcomeTables,
  to: number,
): Moving {
  for (const [i, cue] of cues.entries()) {
    if (cue.value.kind !== 'madeBy' || cue.start < put.after) continue;
    const names = readNamesAfter(source, cue.end, cues[i + 1]?.start ?? to, tables.names);
    if (names.length > 0)
      return { ...put, names, used: [...put.used, cue, ...names.map((name) => name.whole)] };
  }
  const next = cues.find((cue) => cue.start > put.after);
  const maker =
    next?.value.kind === 'secondedBy' ? makerBefore(source, next.start, put.after, tables) : undefined;
  if (maker !== undefined) return { ...put, names: [maker.name], used: [...put.used, maker.whole] };
  const end = next?.start ?? to;
  const colon = Math.max(source.text.lastIndexOf(':', end - 1), dashBefore(source.text, end));
  if (colon <= put.after + 3) return put;
  const names = readNamesAfter(source, colon + 1, end, tables.names);
  const last = names[names.length - 1];
  if (last === undefined || !/^[\s.,;]*$/.test(source.text.slice(last.whole.end, end))) return put;
  return {
    ...put,
    names,
    used: [...put.used, { start: colon, end: colon + 1 }, ...names.map((name) => name.whole)],
  };
}

/** Where the dash stands that parts a name from what is moved: "approve the minutes – Ada". */
function dashBefore(text: string, end: number): number {
  const near = text.slice(Math.max(0, end - 60), end);
  const at = Math.max(near.lastIndexOf(' – '), near.lastIndexOf(' — '), near.lastIndexOf(' - '));
  return at < 0 ? -1 : Math.max(0, end - 60) + at + 1;
}

/** "A motion to adjourn| by Ada |was seconded by Bo": the mover at the end of what is moved, behind a small word. */
function makerBefore(
  source: FoldedText,
  end: number,
  floor: number,
  tables: OutcomeTables,
): { name: Span; whole: Span } | undefined {
  const { text, folded } = source;
  let at = end;
  for (;;) {
    at = beforeMarks(text, floor, at, ',;');
    let start = at;
    while (start > floor && isLetterAt(text, start - 1)) start--;
    if (start === at || !tables.motionTails.has(folded.slice(start, at))) break;
    at = start;
  }
  const name = readNameBefore(source, at, floor, tables.names);
  if (name?.whole.end !== at) return undefined;
  const before = folded.slice(floor, name.whole.start).trimEnd();
  const by = before.slice(before.lastIndexOf(' ') + 1);
  return tables.makers.has(by)
    ? { name, whole: { start: floor + before.length - by.length, end: name.whole.end } }
    : undefined;
}
