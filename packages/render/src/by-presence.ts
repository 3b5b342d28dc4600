import type { Participant } from '@rapporteur/schema';

/** Participants by presence, in the order in which minutes list them; `others` of whom it is not stated. */
export function byPresence(
  participants: readonly Participant[],
): [presence: string, members: Participant[]][] {
  const groups: Record<'present' | 'absent' | 'unknown' | 'others', Participant[]> = {
    present: [],
    absent: [],
    unknown: [],
    others: [],
  };
  for (const node of participants) groups[node.presence ?? 'others'].push(node);
  return Object.entries(groups).filter(([, members]) => members.length > 0);
}
