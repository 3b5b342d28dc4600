import type { MinutesContext } from '../minutes-context.js';

/** Lets the initials of each participant stand for them ("RW" for "Rosa Weber"), as minutes use them without a key. */
export function addInitials(context: MinutesContext): void {
  const { draft, people } = context;
  for (const participant of draft.participants) {
    if (participant.kind !== 'person') continue;
    const words = participant.name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (words.length < 2) continue;
    const initials = words.map((word) => word[0] ?? '').join('');
    people.alias(initials, participant);
    // "JF" for "Jean-Francois …".
    const [first = ''] = participant.name.split(/\s/);
    const double = first
      .split('-')
      .map((part) => part[0] ?? '')
      .join('');
    if (double.length > 1 && double !== initials) people.alias(double, participant);
    const outer = `${initials[0] ?? ''}${initials[initials.length - 1] ?? ''}`;
    if (outer !== initials) people.alias(outer, participant);
  }
}
