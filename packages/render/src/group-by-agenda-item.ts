import type { AgendaItem, Decision, MeetingRecord, Motion, Statement } from '@rapporteur/schema';
import type { SectionName } from './labels/labels.js';

/** What is written under an agenda item besides its own notes. */
export interface AgendaEntries {
  statements: Statement[];
  motions: Motion[];
  decisions: Decision[];
}

const KINDS = ['statements', 'motions', 'decisions'] as const;

/**
 * Statements, motions and decisions by the id of their agenda item. Where the agenda is written, they stand under their item, and the
 * sections of their own keep the rest (key `undefined`); a kind whose section is not wanted, or whose agenda is not, is not taken apart.
 */
export function groupByAgendaItem(
  record: MeetingRecord,
  sections: readonly SectionName[],
): Map<string | undefined, AgendaEntries> {
  const rest: AgendaEntries = { statements: [], motions: [], decisions: [] };
  const groups = new Map<string | undefined, AgendaEntries>([[undefined, rest]]);
  if (sections.includes('agenda'))
    for (const { id } of record.agenda) groups.set(id, { statements: [], motions: [], decisions: [] });
  for (const kind of KINDS) {
    const apart = sections.includes(kind);
    for (const node of record[kind]) {
      const group = (apart && groups.get(node.agendaItemId)) || rest;
      (group[kind] as (typeof node)[]).push(node);
    }
  }
  return groups;
}

/** Whether an agenda item is its name and nothing else. */
export function isPlainItem(item: AgendaItem, entries: AgendaEntries | undefined): boolean {
  const { statements = [], motions = [], decisions = [] } = entries ?? {};
  const lists = [item.presenters ?? [], item.notes, statements, motions, decisions];
  return !item.start && !item.end && item.parentId === undefined && lists.every(({ length }) => length === 0);
}
