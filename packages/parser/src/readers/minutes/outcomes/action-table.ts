import { addAction, addOwnerWords, setDueOrNote, setStatus } from './add-action.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { stateIn } from './action-tail.js';
import type { ActionSink } from './add-action.js';
import type { Block } from '../../../blocks/block.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { Passage } from '../../../source/passage.js';

/** Column heads whose cells hold the task itself. */
const taskKeys = new Set<LabelKey | undefined>(['action', 'topic', 'title', 'notes', 'discussion']);

/**
 * Reads the table that begins at block `at` as a list of tasks: in a section of tasks any table; elsewhere one with a
 * column of tasks and one of owners, or one of owners and one of days. Gives the index of its last row.
 */
export function readActionTable(
  sink: ActionSink,
  blocks: readonly Block[],
  at: number,
  listed: boolean,
): number {
  let last = at;
  while (isRowOrRule(blocks[last + 1])) last++;
  // A Markdown table must have a header; some leave it empty and put their own in the first row.
  const rows = blocks
    .slice(at, last + 1)
    .filter((block) => block.kind === 'row' && block.cells?.some((cell) => cell.text !== '') === true);
  const [head, ...body] = rows;
  const cells = head?.cells ?? [];
  const keys = cells.map((cell) => sink.context.document.findLabel(cell.text));
  const owner = ownerColumn(keys);
  const due = keys.indexOf('due');
  const state = cells.findIndex((cell, i) => keys[i] === 'result' || isStateHead(sink, cell));
  if (!listed && !(keys.includes('action') && owner >= 0) && !(owner >= 0 && due >= 0)) return last;
  let task = keys.indexOf('action');
  if (task < 0)
    task = keys.findIndex((key, i) => taskKeys.has(key) && i !== owner && i !== state && key !== undefined);
  if (task < 0)
    task = keys.findIndex(
      (key, i) => key === undefined && i !== owner && i !== due && i !== state && !isNumberColumn(body, i),
    );
  if (task < 0) return last;
  for (const row of body) readRow(sink, row, { task, owner, due, state });
  return last;
}

function ownerColumn(keys: readonly (LabelKey | undefined)[]): number {
  const owner = keys.indexOf('owner');
  return owner >= 0
    ? owner
    : keys.findIndex((key) => key === 'participants' || key === 'speaker' || key === 'chair');
}

function readRow(
  sink: ActionSink,
  row: Block,
  column: { task: number; owner: number; due: number; state: number },
): void {
  const cell = (i: number): Passage | undefined =>
    i < 0 || row.cells?.[i]?.text === '' ? undefined : row.cells?.[i];
  const text = cell(column.task);
  if (text === undefined) return;
  const item = sink.context.itemOf.get(row);
  const action = addAction(
    sink,
    text,
    {
      text: { start: 0, end: beforeLastStop(text.text) },
      owners: [],
      due: undefined,
      status: undefined,
      form: 'none',
    },
    { item },
  );
  if (action === undefined) return;
  const owner = cell(column.owner);
  if (owner !== undefined) addOwnerWords(sink, action, owner);
  const due = cell(column.due);
  if (due !== undefined) setDueOrNote(sink, action, due);
  const state = cell(column.state);
  if (state === undefined) return;
  const ticked = /^(?:\[?[xX✓✔☑√]\]?|✅)$/u.test(state.text);
  const found = ticked
    ? { value: 'done' as const, span: { start: 0, end: state.text.length } }
    : stateIn(foldCase(state.text), sink.tables, 0, state.text.length);
  if (found !== undefined) setStatus(sink, action, state, found);
}

function isStateHead(sink: ActionSink, cell: Passage): boolean {
  const folded = foldCase(cell.text);
  return sink.tables.words.some((words) => words.actions.statusLabels.includes(folded));
}

function isNumberColumn(rows: readonly Block[], i: number): boolean {
  return rows.length > 0 && rows.every((row) => /^[#\d.]*$/.test(row.cells?.[i]?.text ?? ''));
}

function beforeLastStop(text: string): number {
  return /[.;。；]$/.test(text) ? text.length - 1 : text.length;
}

function isRowOrRule(block: Block | undefined): boolean {
  return block !== undefined && block.continues && (block.kind === 'row' || block.kind === 'rule');
}
