import { agentOf, isPlaceholder, reportPlaceholder } from './agent.js';
import { dueMonth } from './due-month.js';
import { cite } from '../../../source/passage.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { futureTime, mentionsIn } from './future-time.js';
import { phraseAt } from './phrase-index.js';
import { readNamesAfter } from './read-name.js';
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
  const { start, end } = wordsOfTask(sink, passage, reading);
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
  if (reading.due !== undefined) setDue(sink, action, passage, reading.due, false);
  setDue(sink, action, passage, withStop(passage.text, reading.text), true);
  if (known === undefined) {
    sink.seen.set(key, action);
    context.draft.actionItems.push(action);
  }
  return action;
}

/** A task's words with the stop behind them, which may belong to a day: "bis 30.6." */
function withStop(text: string, { start, end }: Span): Span {
  return { start, end: text[end] === '.' ? end + 1 : end };
}

/** A task's words; "(before the next meeting)", which names no day, stays among them. */
function wordsOfTask(sink: ActionSink, passage: Passage, { text, due }: ActionReading): Span {
  if (due === undefined || due.start < text.end || dueIn(sink, passage, due, false) !== undefined)
    return text;
  const closing = /[)\]）】]/.test(passage.text[due.end] ?? '') ? 1 : 0;
  return { start: text.start, end: due.end + closing };
}

/** Adds owners that are not yet among a task's. */
export function addOwners(sink: ActionSink, action: ActionItemDraft, owners: readonly Words[]): void {
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

/** Sets until when: in running words (`prefixed`) only a day behind "by", "before", "due". */
export function setDue(
  sink: ActionSink,
  action: ActionItemDraft,
  passage: Passage,
  span: Span,
  prefixed: boolean,
): void {
  if (action.due !== undefined) return;
  const due = dueIn(sink, passage, span, prefixed);
  if (due !== undefined) action.due = due;
}

function dueIn(
  { context, tables }: ActionSink,
  passage: Passage,
  span: Span,
  prefixed: boolean,
): MeetingTime | undefined {
  const folded = foldCase(passage.text);
  for (const mention of mentionsIn(context, passage, span)) {
    if (prefixed && !followsCue(folded, tables, mention.start, span.start)) continue;
    const due = futureTime(context, passage, mention);
    if (due !== undefined) return due;
  }
  return dueMonth(context, tables, passage, span);
}

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

/** Most characters between a word such as "by" and its day ("by the end of"). */
const REACH = 24;

function followsCue(folded: string, tables: OutcomeTables, at: number, floor: number): boolean {
  for (let i = Math.max(floor, at - REACH); i < at; i++) {
    const cue = phraseAt(folded, tables.dueBefore, i, at);
    if (cue === undefined) continue;
    const between = folded.slice(cue.end, at).replace(/[\s:：(]/g, '');
    if (between === '' || tables.articles.has(between)) return true;
  }
  return false;
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
    if (/[\p{L}\p{N}]/u.test(ch)) key += ch;
    if (key.length >= 60) break;
  }
  return key;
}
