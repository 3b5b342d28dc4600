import { addEntry } from './add-entry.js';
import { isLetters } from '../../../mentions/letters-in-text.js';
import { isPost } from './read-detail.js';
import { readEntry } from './read-entry.js';
import { singularPost } from './singular-post.js';
import { splitNames } from './split-names.js';
import { subPassage } from '../../../source/passage.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Block } from '../../../blocks/block.js';
import type { Entry } from './entry.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Blocks at the top among which offices stand with those who hold them. */
const TOP = 24;

const present: AttendanceKind = { presence: 'present', roles: [], remote: false, office: false };

/**
 * "Mayor: Ada Brook", or "COUNCILLORS:" over their names: the attendance of minutes that list it by office. Where an attendance
 * list of its own was found, they only say who of it holds what.
 */
export function readOfficeLabels(context: MinutesContext): void {
  const { blocks } = context.document;
  const listed = context.draft.participants.some(
    ({ presence, roles }) => presence === 'present' && roles.length === 0,
  );
  const found: { entry: Entry; passage: Passage }[] = [];
  let offices = 0;
  const named = blocks
    .slice(0, TOP)
    .filter(
      ({ kind, label }) => kind !== 'row' && label !== undefined && namesOffice(context, label.name.text),
    );
  // One office alone may be said of anything.
  if (named.length < 2) return;
  for (const block of named) {
    const { label } = block;
    if (label === undefined) continue;
    const values =
      label.value.text === ''
        ? linesBelow(blocks, blocks.indexOf(block))
        : splitNames(label.value, context.lexicon);
    const people = values.map((passage) => ({ passage, entry: readEntry(passage, context.lexicon) }));
    if (people.length === 0 || !people.every(({ entry }) => isFullName(entry))) continue;
    offices++;
    const { text } = label.name;
    const single = singularPost(text, context.lexicon);
    // "Councillors:" is said of each; what has no singular here, of one alone.
    const title = people.length === 1 || single !== text ? single : undefined;
    for (const { passage, entry } of people)
      if (entry !== undefined)
        found.push({
          passage,
          entry: title === undefined ? entry : { ...entry, posts: [{ title }, ...entry.posts] },
        });
  }
  if (offices < 2) return;
  for (const { entry, passage } of found) {
    const known = context.people.find(entry.name);
    if (known !== undefined || !listed)
      addEntry(context, passage, { ...entry, name: known?.name ?? entry.name }, present);
  }
}

/** A post, or several of it ("Councillors"), that is no label of an attendance list by itself. */
function namesOffice({ document, lexicon }: MinutesContext, words: string): boolean {
  const key = document.findLabel(words);
  if (key !== undefined && key !== 'chair' && key !== 'secretary') return false;
  // "In the chair" is no title.
  if (lexicon.is('placePrepositions', words.split(' ')[0] ?? '')) return false;
  return words.split(' ').length <= 4 && (isPost(words, lexicon) || lexicon.has('posts', words));
}

function isFullName(entry: Entry | undefined): boolean {
  return entry?.kind === 'person' && !entry.loose && entry.name.includes(' ');
}

/** Lines right below a label, up to the next label. */
function linesBelow(blocks: readonly Block[], at: number): Passage[] {
  const lines: Passage[] = [];
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    // "D. Luis Soto" looks like an item with the letter D.
    const line = block?.kind === 'paragraph' || isLetters(block?.number ?? '', 1, 1);
    if (block === undefined || !line || !block.continues || block.label !== undefined) break;
    const { content } = block;
    const stop = content.text.endsWith('.') && isLetters(content.text.slice(-4, -1), 3, 3);
    lines.push(stop ? subPassage(content, 0, content.text.length - 1) : content);
  }
  return lines;
}
