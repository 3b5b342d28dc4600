import { parseReport } from '../../src/index.js';
import type { Participant } from '@rapporteur/schema';

/** Participants on one line each, as tables of tests state them: `Ada Brook | absent | chair | Treasurer @ Acme`. */
export function peopleOf(text: string): string[] {
  return parseReport(text).record.participants.map(personLine);
}

function personLine(person: Participant): string {
  const posts = person.posts.map(({ title, organization }) =>
    [title, organization].filter((part) => part !== undefined).join(' @ '),
  );
  const parts = [
    person.kind === 'person' ? person.name : `${person.name} (${person.kind})`,
    person.presence === 'present' ? '' : (person.presence ?? 'unstated'),
    person.attendance ?? '',
    person.onBehalfOf === undefined ? '' : `for ${person.onBehalfOf}`,
    ...person.roles,
    ...posts,
    ...(person.identifiers ?? []).map(({ identifier }) => identifier),
  ];
  return parts.filter((part) => part !== '').join(' | ');
}
