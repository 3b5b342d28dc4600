import { findPhrases, phraseAt } from './phrase-index.js';
import { readNamesAfter } from './read-names-after.js';
import { trimEnd, trimStart } from './text-edges.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import type { ActionReading } from './read-action.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** What stands behind a task on its line, and where the task ends. */
interface TaskTail extends Pick<ActionReading, 'owners' | 'due' | 'status'> {
  readonly end: number;
}

/** Owner, day and state behind labels of their own at the end of the line: "… Owner: Ada. Due: 3 May. Status: done". */
export function readFields(source: FoldedText, tables: OutcomeTables, start: number, end: number): TaskTail {
  const { text, folded } = source;
  const labels = findPhrases(folded, tables.fields, start + 1, end).filter((match) =>
    /^ ?[:：]/.test(text.slice(match.end, match.end + 2)),
  );
  let owners: readonly Span[] = [];
  let due: Span | undefined;
  let status: ActionReading['status'];
  let cut = end;
  for (const [i, label] of labels.entries()) {
    const limit = labels[i + 1]?.start ?? end;
    const from = trimStart(text, label.end, limit);
    const to = trimEnd(text, from, limit);
    if (label.value === 'owner') owners = readNamesAfter(source, from, to, tables.names);
    else if (label.value === 'due') due = { start: from, end: to };
    else status = stateIn(folded, tables, from, to);
    if (label.value === 'owner' && owners.length === 0) continue;
    cut = Math.min(cut, label.start);
  }
  cut = beforeMarks(text, start, cut, '([{（【.;,–—-');
  return {
    end: cut,
    owners,
    due,
    status,
  };
}

/** The state a short text names: "Complete", "in progress". */
export function stateIn(
  folded: string,
  tables: OutcomeTables,
  from: number,
  to: number,
): ActionReading['status'] {
  const [first] = findPhrases(folded, tables.states, from, Math.min(to, from + 40));
  return first === undefined
    ? undefined
    : { value: first.value, span: { start: first.start, end: first.end } };
}

/** Names, days and states at the end of a line: "… (Ada)", "… --Ada", "… @ada @bo", "… [due 3 May]", "… (done)". */
export function readTail(
  source: FoldedText,
  tables: OutcomeTables,
  start: number,
  end: number,
  owned: boolean,
): TaskTail {
  const { text, folded } = source;
  let to = trimEnd(text, start, end);
  let owners: readonly Span[] = [];
  let due: Span | undefined;
  let status: ActionReading['status'];
  for (let round = 0; round < 3; round++) {
    const bracket = openingBracket(text, start, to);
    if (bracket !== undefined) {
      const inside = trimStart(text, bracket + 1, to - 1);
      const cue = phraseAt(folded, tables.dueBefore, inside, to - 1);
      const state = phraseAt(folded, tables.states, inside, to - 1);
      if (state !== undefined && trimEnd(text, inside, to - 1) === state.end)
        status ??= { value: state.value, span: { start: state.start, end: state.end } };
      else if (cue !== undefined && due === undefined)
        due = { start: trimStart(text, cue.end, to - 1), end: to - 1 };
      else if (!owned && owners.length === 0) {
        const names = readNamesAfter(source, inside, to - 1, tables.names);
        const last = names[names.length - 1];
        if (last === undefined || trimEnd(text, inside, to - 1) !== last.whole.end) break;
        owners = names;
      } else break;
      to = trimEnd(text, start, bracket);
      continue;
    }
    // "… – done", "… - by 3 May"
    const dash = lastDash(text, start, to);
    if (dash !== undefined) {
      const state = phraseAt(folded, tables.states, dash.end, to);
      const cue = phraseAt(folded, tables.dueBefore, dash.end, to);
      const stated = state?.end === to;
      if (stated) status ??= { value: state.value, span: { start: state.start, end: state.end } };
      else if (cue !== undefined && due === undefined && /\d/.test(text.slice(cue.end, to)))
        due = { start: trimStart(text, cue.end, to), end: to };
      if (stated || due?.end === to) {
        to = dash.start;
        continue;
      }
    }
    if (owned || owners.length > 0) break;
    const names = trailingNames(source, tables, start, to);
    if (names === undefined) break;
    owners = names.owners;
    to = trimEnd(text, start, names.start);
  }
  return {
    end: to,
    owners,
    due,
    status,
  };
}

/** Longest state or day behind a dash. */
const REACH = 40;

/** The last dash between blanks, near the end. */
function lastDash(text: string, start: number, end: number): Span | undefined {
  for (let at = end - 3; at > Math.max(start, end - REACH); at--)
    if (/^ [-–—] $/.test(text.slice(at, at + 3))) return { start: at, end: at + 3 };
  return undefined;
}

/** "… --Ada", "… — Ada and Bo", "… @ada @bo". */
function trailingNames(
  source: FoldedText,
  tables: OutcomeTables,
  start: number,
  end: number,
): { owners: readonly Span[]; start: number } | undefined {
  const { text } = source;
  const reach = Math.max(start + 1, end - 80);
  for (let i = end - 1; i >= reach; i--) {
    const ch = text[i] ?? '';
    const handle = ch === '@' && /[\s，。,、;]/.test(text[i - 1] ?? '');
    const dash =
      /[–—-]/.test(ch) && (/[\s–—-]/.test(text[i - 1] ?? '') || text[i - 1] === '-' || text[i - 1] === '—');
    if (handle) {
      // The first of the handles in a row.
      let first = i;
      for (let j = i - 1; j >= reach; j--) {
        if (text[j] === '@') first = j;
        else if (
          /[.。;；,，]/.test(text[j] ?? '') ||
          (text[j] === ' ' && !/[@\w\u4e00-\u9fff]/.test(text[j - 1] ?? ''))
        )
          break;
        else if (text[j] === ' ' && !text.slice(Math.max(reach, j - 40), j).includes('@')) break;
      }
      const names = handlesIn(text, first, end);
      return names.length > 0 && names[names.length - 1]?.end === end
        ? { owners: names, start: first }
        : undefined;
    }
    if (dash) {
      const names = readNamesAfter(source, i + 1, end, tables.names);
      const last = names[names.length - 1];
      const from = beforeMarks(text, start, i, '–—-');
      return last?.whole.end === end && (i - from >= 1 || /[–—]/.test(ch))
        ? { owners: names, start: from }
        : undefined;
    }
    if (/[.。;；:：]/.test(ch)) return undefined;
  }
  return undefined;
}

function handlesIn(text: string, start: number, end: number): Span[] {
  const handles: Span[] = [];
  for (let i = start; i < end; i++) {
    if (text[i] !== '@') continue;
    let to = i + 1;
    while (to < end && /[^\s@,，、;；]/.test(text[to] ?? '')) to++;
    if (to > i + 1) handles.push({ start: i, end: to });
    i = to - 1;
  }
  return handles;
}

/** Opening bracket of a short bracket that closes at the very end. */
function openingBracket(text: string, start: number, end: number): number | undefined {
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };
  const opening = pairs[text[end - 1] ?? ''];
  if (opening === undefined) return undefined;
  for (let i = end - 2; i > Math.max(start, end - 100); i--) if (text[i] === opening) return i;
  return undefined;
}
