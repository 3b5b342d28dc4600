import type { Participant } from '@rapporteur/schema';

const GROUPS = ['present', 'absent', 'unknown', 'others'];

/** Participants by presence, in the order in which minutes list them; `others` of whom it is not stated. */
export function byPresence(
  participants: readonly Participant[],
): [presence: string, members: Participant[]][] {
  const group = (presence = 'others'): string => (GROUPS.includes(presence) ? presence : 'others');
  return GROUPS.map((name): [string, Participant[]] => [
    name,
    participants.filter((node) => group(node.presence) === name),
  ]).filter(([, [first]]) => first);
}
