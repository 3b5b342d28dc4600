import { startsWithCapital } from '../../../mentions/letters-in-text.js';
import type { MinutesContext } from '../minutes-context.js';

/**
 * Lets the initials of each participant stand for them ("RW" for "Rosa Weber"), as minutes use them without a key. Initials
 * that the minutes gave to somebody themselves are theirs alone.
 */
export function addInitials(context: MinutesContext): void {
  const { draft, people } = context;
  const persons = draft.participants.filter(({ kind }) => kind === 'person');
  const own = persons.map((participant) => ({ participant, forms: initialsOf(participant.name) }));
  const free = new Set(
    own.flatMap(({ forms }) => forms).filter((form) => people.candidates(form).length === 0),
  );
  for (const { participant, forms } of own)
    for (const form of forms) if (free.has(form)) people.alias(form, participant);
}

/** "JMD" and "JD" for "Jane M. Doe"; "JF" too for "Jean-François …". */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => startsWithCapital(word));
  if (words.length < 2) return [];
  const letters = (parts: readonly string[]): string => parts.map((part) => part[0] ?? '').join('');
  const initials = letters(words);
  const double = letters((name.split(/\s/)[0] ?? '').split('-'));
  return [
    ...new Set([
      initials,
      `${initials[0] ?? ''}${initials[initials.length - 1] ?? ''}`,
      ...(double.length > 1 ? [double] : []),
    ]),
  ];
}
