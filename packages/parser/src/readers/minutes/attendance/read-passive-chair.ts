import { addEntry } from './add-entry.js';
import { findPhrases } from '../../../languages/phrases.js';
import { isLetters } from '../../../mentions/letters-in-text.js';
import { isPersonName } from './name-form.js';
import { peelName } from './peel-name.js';
import { readEntry } from './read-entry.js';
import { splitNames } from './split-names.js';
import { subPassage } from '../../../source/passage.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Most characters between the opening and who opened. */
const REACH = 160;

/** "… was called to order on 3 May at 7 pm in the hall by President Ada Brook": day and place stand between the verb and who was in the chair. */
export function readPassiveChair(context: MinutesContext, passage: Passage): void {
  const { lexicon } = context;
  const [opened] = findPhrases(passage.text, lexicon.phrases('opened'));
  if (opened === undefined) return;
  const by = findPhrases(passage.text, lexicon.phrases('by')).find(({ start }) => start > opened.end);
  if (by === undefined || by.start > opened.end + REACH) return;
  const between = passage.text.slice(opened.end, by.start);
  // Another clause ("… and minutes were taken by") is about somebody else.
  if (/;|: /.test(between) || findPhrases(between, lexicon.joiners).length > 0) return;
  const name = nameBehind(context, subPassage(passage, by.end, passage.text.length));
  const entry = name === undefined ? undefined : readEntry(name, lexicon);
  if (name === undefined || entry?.kind !== 'person' || entry.loose) return;
  const known = context.people.find(entry.name);
  if (known === undefined && !entry.name.includes(' ')) return;
  addEntry(
    context,
    name,
    { ...entry, name: known?.name ?? entry.name },
    { presence: 'present', roles: ['chair'], remote: false },
  );
}

/** The name a passage begins with, with its post: "President Ada Brook", "the president, Mr Ada Brook". */
function nameBehind({ lexicon }: MinutesContext, passage: Passage): Passage | undefined {
  const stops = [...passage.text.slice(0, REACH).matchAll(/[.;]/g)];
  // That of "Mr." ends nothing.
  const stop = stops.find(({ index }) => isLetters(passage.text.slice(Math.max(0, index - 3), index), 3, 3));
  const rest = stop === undefined ? passage : subPassage(passage, 0, stop.index);
  for (const piece of splitNames(rest, lexicon).slice(0, 2)) {
    const { name } = peelName(piece.text, lexicon);
    if (isPersonName(name, lexicon)) return piece;
  }
  return undefined;
}
