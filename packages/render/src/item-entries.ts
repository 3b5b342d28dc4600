import type { MeetingRecord } from '@rapporteur/schema';

/** Sections whose nodes are written under their agenda items. */
export const ENTRY_SECTIONS = ['statements', 'motions', 'decisions', 'actionItems'] as const;

/** Statements, motions, decisions and tasks by `section id`, where the id is that of their agenda item. */
export function itemEntries(record: MeetingRecord): Record<string, object[]> {
  const entries: Record<string, object[]> = {};
  for (const section of ENTRY_SECTIONS)
    for (const node of record[section] ?? [])
      if (node.agendaItemId) (entries[`${section} ${node.agendaItemId}`] ??= []).push(node);
  return entries;
}
