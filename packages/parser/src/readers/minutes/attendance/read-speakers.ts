import { cite } from '../../../source/passage.js';
import { isPersonName } from './name-form.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';

/** From so many "Name: text" lines on, a text is a transcript. */
const TRANSCRIPT = 6;
/** With so many people known by name from lists, a new short name is more likely a short form of one of them. */
const LISTED = 3;

/** Speakers of a transcript ("Rosa: I think …") who are in no list. */
export function readSpeakers(context: MinutesContext): void {
  const { document, people, draft } = context;
  const lines = document.blocks.filter((block) => isSpeakerLine(context, block));
  for (const block of lines) addSpeaker(context, block);
  if (lines.length < TRANSCRIPT) return;
  const counts = new Map<string, number>();
  for (const block of lines) {
    const name = block.label?.name.text ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Labels that come back are speakers; where none does, the lines are something else.
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  if (repeated < 2) return;
  const listed = draft.participants.filter(
    ({ kind, presence }) => kind === 'person' && presence === 'present',
  ).length;
  for (const block of lines) {
    const label = block.label;
    if (label === undefined) continue;
    const { text } = label.name;
    if (people.candidates(text).length === 0 && (listed < LISTED || text.includes(' '))) {
      people.add({
        name: text,
        presence: 'present',
        evidence: [cite(document.source, label.name, 0, text.length, { field: 'name' })],
      });
    }
    addSpeaker(context, block);
  }
}

/** Links a line to the participant it names. */
function addSpeaker(context: MinutesContext, block: Block): void {
  const name = block.label?.name;
  const participant = name === undefined ? undefined : context.people.find(name.text);
  if (name === undefined || participant === undefined) return;
  context.speakerOf.set(block, {
    name: participant.name,
    participant,
    evidence: [cite(context.document.source, name, 0, name.text.length)],
  });
}

function isSpeakerLine(context: MinutesContext, block: Block): boolean {
  const { document, lexicon } = context;
  if (block.label === undefined || block.kind === 'heading' || block.kind === 'frontMatter') return false;
  const { name, value } = block.label;
  if (value.text === '' || name.text.length > 40 || name.text.split(' ').length > 3) return false;
  const [first = ''] = name.text.split(' ', 1);
  if (
    document.findLabel(name.text) !== undefined ||
    lexicon.is('labelNouns', name.text) ||
    lexicon.is('labelNouns', first)
  )
    return false;
  // A strong label is a heading in the line.
  if (name.marks.some((mark) => mark.kind === 'strong' || mark.kind === 'link')) return false;
  // Initials of somebody known may be a word as well: "PM".
  const known = context.people.find(name.text) !== undefined;
  return (known || isPersonName(name.text, lexicon)) && !/\d/.test(name.text);
}
