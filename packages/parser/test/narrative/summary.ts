import { parseReport } from '@rapporteur/parser';
import type { MeetingRecord } from '@rapporteur/schema';

/** The record of a body of text below a title and a day. */
export function recordOf(body: string): MeetingRecord {
  return parseReport(`News of the lake country\n\n3 May 2026\n\n${body}`).record;
}

/** Who took part, with roles and posts, a line each. */
export function people({ participants }: MeetingRecord): string[] {
  return participants.map(
    ({ name, roles, posts }) =>
      `${name}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}${posts.map(({ title, organization }) => `: ${title ?? '–'}${organization === undefined ? '' : ` @ ${organization}`}`).join('')}`,
  );
}
