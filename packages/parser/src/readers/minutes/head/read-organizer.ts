import { bodyInTitle } from './body-in-title.js';
import { cite, sourceSpan, subPassage } from '../../../source/passage.js';
import { findPhrases } from '../../../languages/phrases.js';
import { isSpace } from '../../../mentions/letters.js';
import { isPersonName } from '../attendance/name-form.js';
import { peelName } from '../attendance/peel-name.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import { labelledValues } from '../labelled-values.js';
import { endsInLegalForm, namesMeeting, withoutDates } from './read-title.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { Titles } from './read-title.js';

/** Reads whose meeting it is: a label, else the body named in the title or in a heading beside it. */
export function readOrganizer(context: MinutesContext, titles: Titles): void {
  const { document, draft } = context;
  const add = (passage: Passage, role?: 'host'): void => {
    const { text } = passage;
    if (text === '' || draft.organizers.some(({ name }) => name === text)) return;
    draft.organizers.push({
      name: text,
      ...(role === undefined ? {} : { role }),
      evidence: [cite(document.source, passage, 0, text.length, { field: 'name' })],
    });
  };
  for (const { key, value, at } of labelledValues(document)) {
    if (at >= 30 || (key !== 'organizer' && key !== 'host') || value.text.length >= 120) continue;
    add(value, key === 'host' ? 'host' : undefined);
    if (key === 'host') addHost(context, value);
  }
  if (draft.organizers.length > 0) return;
  // A line of its own above the title says better whose meeting it is than the words of the title.
  const lines =
    titles.title === undefined
      ? []
      : titles.all.filter((line) => !namesMeeting(context, line) && isAbove(line, titles.title));
  const bodies = [...lines, ...titles.all].flatMap((title) => bodyIn(context, title) ?? []);
  const body = bodies.find(({ text }) => !isKind(context, text)) ?? bodies[0];
  if (body !== undefined) add(body);
}

/** "School Board", "Parish Council": words for a kind of body, without a name. */
function isKind({ lexicon }: MinutesContext, text: string): boolean {
  return text.split(' ').every((word) => lexicon.is('bodies', word) || lexicon.is('organs', word));
}

/** "Host: Ada Brook": somebody who hosts a meeting takes part in it. */
function addHost({ document, people, lexicon }: MinutesContext, value: Passage): void {
  const { name, start } = peelName(value.text, lexicon);
  if (!name.includes(' ') || !isPersonName(name, lexicon)) return;
  people.add({
    name,
    presence: 'present',
    roles: ['host'],
    evidence: [cite(document.source, value, start, start + name.length, { field: 'name' })],
  });
}

function isAbove(line: Passage, title: Passage | undefined): boolean {
  return (
    title !== undefined &&
    sourceSpan(line, 0, line.text.length).start < sourceSpan(title, 0, title.text.length).start
  );
}

/** The words of a title that name a body: what is left once meeting, date and organ are taken off. */
function bodyIn(context: MinutesContext, title: Passage): Passage | undefined {
  const { lexicon } = context;
  if (!namesMeeting(context, title)) {
    // "Les Amis du Pont – 4 March 2026"
    const [piece, ...more] = withoutDates(context, title);
    if (piece === undefined || more.length > 0) return undefined;
    const line = subPassage(piece, 0, trimEndMarks(piece.text, isDash).length);
    if (line.text === piece.text && line.text !== title.text) return undefined;
    const words = line.text.split(' ');
    const named =
      words.some((word) => lexicon.has('organizations', word) || lexicon.is('bodies', word)) ||
      lexicon.endsWith('organizations', line.text) ||
      endsInLegalForm(lexicon, line.text);
    return named && words.length <= 8 ? line : undefined;
  }
  for (const piece of withoutDates(context, title)) {
    // "Minutes of the club held in the hall on 3 May": where and when is said of the meeting.
    const held = findPhrases(piece.text, lexicon.phrases('held')).find(
      ({ start, end }) =>
        !findPhrases(piece.text, lexicon.phrases('meetings')).some(
          (noun) => noun.start < end && noun.end > start,
        ),
    );
    for (const part of parts(held === undefined ? piece : subPassage(piece, 0, held.start))) {
      const body = bodyInTitle(context, part);
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

function isDash(text: string, at: number): boolean {
  return ',|–—-'.includes(text[at] ?? ' ') || isSpace(text.charCodeAt(at));
}

/** A title cut at its dashes, bars, colons and brackets. */
function parts(passage: Passage): Passage[] {
  const found: Passage[] = [];
  let from = 0;
  for (const match of passage.text.matchAll(/ [-–—|](?: |$)|[:：()（）,，]/g)) {
    found.push(subPassage(passage, from, match.index));
    from = match.index + match[0].length;
  }
  found.push(subPassage(passage, from, passage.text.length));
  return found.filter(({ text }) => text !== '');
}
