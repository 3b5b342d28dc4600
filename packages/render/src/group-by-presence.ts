import type { Participant } from '@rapporteur/schema';

/** Participants of one presence; `other` where it is not stated. */
export interface PresenceGroup {
  presence: 'present' | 'absent' | 'unknown' | 'other';
  members: Participant[];
}

/** Participants by presence, in the order in which minutes list them; groups without members left out. */
export function groupByPresence(participants: readonly Participant[]): PresenceGroup[] {
  const groups: PresenceGroup[] = (['present', 'absent', 'unknown', 'other'] as const).map((presence) => ({
    presence,
    members: [],
  }));
  for (const node of participants)
    (groups.find(({ presence }) => presence === node.presence) ?? groups[3])?.members.push(node);
  return groups.filter(({ members }) => members.length > 0);
}

/** Whether there is nothing to tell about presence: everybody was there, or nothing is said. */
export function presenceGoesWithoutSaying(groups: readonly PresenceGroup[]): boolean {
  return groups.length === 1 && (groups[0]?.presence === 'present' || groups[0]?.presence === 'other');
}
