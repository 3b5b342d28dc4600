import { isCapitalAt } from '../../../mentions/letters-in-text.js';
import { isSpace } from '../../../mentions/letters.js';
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
  const initials = capitalStarts(name);
  if (initials.length < 2) return [];
  const forms = [initials];
  if (initials.length > 2) forms.push(`${initials.charAt(0)}${initials.charAt(initials.length - 1)}`);
  const [first = ''] = name.split(' ', 1);
  const double = first
    .split('-')
    .map((part) => part.charAt(0))
    .join('');
  if (double.length > 1) forms.push(double);
  return forms;
}

/** The capitals that words and parts of words begin with. */
function capitalStarts(name: string): string {
  let capitals = '';
  for (let at = 0; at < name.length; at++) {
    const begins = at === 0 || name[at - 1] === '-' || isSpace(name.charCodeAt(at - 1));
    if (begins && isCapitalAt(name, at)) capitals += name.charAt(at);
  }
  return capitals;
}
