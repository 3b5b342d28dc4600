import { agentOf, isPlaceholder, reportPlaceholder } from './agent.js';
import { dueTime } from './due-time.js';
import { cite } from '../../../source/passage.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { hasAlphanumeric } from '../../../mentions/letters-in-text.js';
import { readNamesAfter } from './read-names-after.js';
import type { ActionItemDraft, AgendaItemDraft } from '../../../resolution/draft.js';
import type { ActionReading } from './read-action.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/** Where tasks are gathered: a task that the minutes list twice is kept once. */
export interface ActionSink {
  readonly context: MinutesContext;
  readonly tables: OutcomeTables;
  /** Tasks by the beginning of their words. */
  readonly seen: Map<string, ActionItemDraft>;
  /** Sentences "Ada to …" about people who are listed nowhere, kept until it is known whether the minutes use this form. */
  readonly doubtful: {
    readonly passage: Passage;
    readonly reading: ActionReading;
    readonly item: AgendaItemDraft | undefined;
    readonly whole: Span;
  }[];
  /** How often the minutes gave a task in this form to somebody known. */
  bare: number;
}

/** Words of a passage. */
export interface Words {
  readonly passage: Passage;
  readonly span: Span;
}

/** Adds a task, or what a second mention of it says to the first. Undefined for a placeholder. */
export function addAction(
  sink: ActionSink,
  passage: Passage,
  reading: ActionReading,
  more: {
    readonly owners?: readonly Words[];
    readonly item?: AgendaItemDraft | undefined;
    readonly status?: 'open' | 'done';
    readonly whole?: Span;
  } = {},
): ActionItemDraft | undefined {
  const { context, tables } = sink;
  const { source } = context.document;
  const said = dueOfTask(sink, passage, reading);
  const { start, end } = wordsOfTask(passage, reading, said);
  const text = passage.text.slice(start, end);
  if (isPlaceholder(text, tables)) {
    reportPlaceholder(context, passage, reading.text);
    return undefined;
  }
  const key = keyOf(text);
  const known = sink.seen.get(key);
  const action: ActionItemDraft = known ?? { text, assignees: [] };
  (action.evidence ??= []).push(cite(source, passage, start, end, { field: 'text' }));
  if (more.whole !== undefined) action.evidence.push(cite(source, passage, more.whole.start, more.whole.end));
  if (more.item !== undefined) action.agendaItem ??= more.item;
  addOwners(sink, action, [...reading.owners.map((span) => ({ passage, span })), ...(more.owners ?? [])]);
  if (reading.status !== undefined) setStatus(sink, action, passage, reading.status);
  else if (more.status !== undefined) action.status = more.status;
  if (isStruck(passage, reading.text)) action.status = 'done';
  const due = said.apart ?? said.among;
  if (due !== undefined) action.due ??= due;
  if (known === undefined) {
    sink.seen.set(key, action);
    context.draft.actionItems.push(action);
  }
  return action;
}

/** Until when, as words apart from the task ("(due 3 May)") and as words of the task itself say. */
interface DueOfTask {
  readonly apart?: MeetingTime | undefined;
  readonly among?: MeetingTime | undefined;
}

function dueOfTask(
  { context, tables }: ActionSink,
  passage: Passage,
  { text, due }: ActionReading,
): DueOfTask {
  const apart = due === undefined ? undefined : dueTime(context, tables, passage, due, false);
  if (apart !== undefined) return { apart };
  // The stop behind the task may belong to its day: "bis 30.6."
  const span = { start: text.start, end: passage.text[text.end] === '.' ? text.end + 1 : text.end };
  return { among: dueTime(context, tables, passage, span, true) };
}

/** A task's words, with the stop of the day they end with; "(before the next meeting)", which names no day, stays among them. */
function wordsOfTask(passage: Passage, { text, due }: ActionReading, { apart, among }: DueOfTask): Span {
  if (due !== undefined && due.start >= text.end && apart === undefined) {
    const closing = /[)\]）】]/.test(passage.text[due.end] ?? '') ? 1 : 0;
    return { start: text.start, end: due.end + closing };
  }
  const stopped =
    among?.text?.endsWith('.') === true && passage.text.slice(text.start, text.end + 1).endsWith(among.text);
  return { start: text.start, end: text.end + Number(stopped) };
}

/** Adds owners that are not yet among a task's. */
function addOwners(sink: ActionSink, action: ActionItemDraft, owners: readonly Words[]): void {
  for (const { passage, span } of owners) {
    const name = passage.text.slice(span.start, span.end);
    if (sink.tables.nobody.has(foldCase(name))) continue;
    const everybody = sink.tables.everybody.has(foldCase(name));
    const agent = everybody
      ? { name, evidence: [cite(sink.context.document.source, passage, span.start, span.end)] }
      : agentOf(sink.context, sink.tables, passage, span);
    if (agent === undefined) continue;
    const same = action.assignees.some(
      (known) =>
        known.name === agent.name ||
        ('participant' in agent &&
          agent.participant !== undefined &&
          known.participant === agent.participant),
    );
    if (!same) action.assignees.push(agent);
  }
}

/** Adds the owners that a stretch of words names as a whole ("Ada, Bo and Cy"). */
export function addOwnerWords(sink: ActionSink, action: ActionItemDraft, passage: Passage): void {
  const { text } = passage;
  const folded = foldCase(text);
  if (sink.tables.nobody.has(folded) || isPlaceholder(text, sink.tables)) return;
  if (sink.tables.everybody.has(folded))
    return addOwners(sink, action, [{ passage, span: { start: 0, end: text.length } }]);
  const names = readNamesAfter({ text, folded }, 0, text.length, sink.tables.names);
  const whole = text.length <= 40 && names.length === 0 ? [{ start: 0, end: text.length }] : names;
  addOwners(
    sink,
    action,
    whole.map((span) => ({ passage, span })),
  );
}

/** Sets until when: in running words (`prefixed`) only a day behind "by", "before", "due". False where the words name no day. */
function setDue(
  sink: ActionSink,
  action: ActionItemDraft,
  passage: Passage,
  span: Span,
  prefixed: boolean,
): boolean {
  if (action.due !== undefined) return true;
  const due = dueTime(sink.context, sink.tables, passage, span, prefixed);
  if (due !== undefined) action.due = due;
  return due !== undefined;
}

/** Sets until when from a cell or a labelled line; what names no day ("as soon as it is dry") is kept as a note. */
export function setDueOrNote(sink: ActionSink, action: ActionItemDraft, passage: Passage): void {
  const { text } = passage;
  if (isPlaceholder(text, sink.tables) || !hasAlphanumeric(text)) return;
  if (setDue(sink, action, passage, { start: 0, end: text.length }, false)) return;
  const note = { text, evidence: [cite(sink.context.document.source, passage, 0, text.length)] };
  (action.agendaItem?.notes ?? sink.context.draft.notes).push(note);
}

/** Sets whether a task is done, with the words that say so. */
export function setStatus(
  sink: ActionSink,
  action: ActionItemDraft,
  passage: Passage,
  status: NonNullable<ActionReading['status']>,
): void {
  action.status = status.value;
  (action.evidence ??= []).push(
    cite(sink.context.document.source, passage, status.span.start, status.span.end, { field: 'status' }),
  );
}

function isStruck(passage: Passage, span: Span): boolean {
  return passage.marks.some(
    (mark) => mark.kind === 'struck' && mark.start <= span.start + 2 && mark.end >= span.end - 2,
  );
}

/** Tasks are told apart by their first letters and digits. */
function keyOf(text: string): string {
  let key = '';
  for (const ch of foldCase(text)) {
    if (hasAlphanumeric(ch)) key += ch;
    if (key.length >= 60) break;
  }
  return key;
}
