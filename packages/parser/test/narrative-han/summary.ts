import { parseReport } from '@rapporteur/parser';
import type { MeetingRecord, Participant } from '@rapporteur/schema';

/** The record of a report with a title line above the given body. */
export function recordOf(body: string, head = '甲乙协会动态\n2025-03-08\n\n'): MeetingRecord {
  return parseReport(head + body).record;
}

/** A participant in one line: "陈甲乙 (speaker): 副会长@协会". */
export function person({ name, roles, posts }: Participant): string {
  const held = posts
    .map(({ title, organization }) => `${title ?? ''}${organization === undefined ? '' : `@${organization}`}`)
    .join('; ');
  return `${name}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}${held === '' ? '' : `: ${held}`}`;
}

/** A statement in one line: "陈甲乙 hope: …". */
export function statements(record: MeetingRecord): string[] {
  return record.statements.map(({ speaker, kind, text }) => `${speaker?.name ?? '?'} ${kind}: ${text}`);
}
