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
  const words = name.split(/[\s-]+/).filter(startsWithCapital);
  if (words.length < 2) return [];
  const initials = lettersOf(words);
  const forms = [initials];
  if (words.length > 2) forms.push(`${initials[0] ?? ''}${initials[initials.length - 1] ?? ''}`);
  const [first = ''] = name.split(' ', 1);
  const double = first.includes('-') ? lettersOf(first.split('-')) : '';
  if (double.length > 1) forms.push(double);
  return forms;
}

function lettersOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}
