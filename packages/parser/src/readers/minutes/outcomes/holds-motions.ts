import { createMemory } from '../../../source/remember.js';
import { foldedText } from './folded-text.js';
import { readMotion } from './read-motion.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';

/** Blocks of a section that are looked at. */
const REACH = 60;

const known = createMemory<Section, boolean>();

/**
 * "Action items" over motions: on the agendas of boards these are the items that a vote is taken on, not tasks. True where a
 * sentence of the section, or of the one above it, has a mover and a seconder, or a mover and a vote, or a line one of them as its label.
 */
export function holdsMotions(context: MinutesContext, section: Section, tables: OutcomeTables): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) {
    const found = known.get(at) ?? hasMotion(context, at, tables);
    known.set(at, found);
    if (found) return true;
  }
  return false;
}

function hasMotion(context: MinutesContext, section: Section, tables: OutcomeTables): boolean {
  for (const { kind, content, label } of section.blocks.slice(0, REACH)) {
    if (kind !== 'paragraph' && kind !== 'item') continue;
    // "Moved: Ada Brook"
    const key = label === undefined ? undefined : context.document.findLabel(label.name.text);
    if (key === 'mover' || key === 'seconder') return true;
    const source = foldedText(content.text);
    let moved = false;
    for (const { start, end } of sentencesOf(content, context.document.packs)) {
      const reading = readMotion(source, tables, start, end);
      if (reading === undefined) continue;
      moved ||= reading.opens === 'sure' && reading.movers.length > 0;
      if (
        moved &&
        (reading.seconders.length > 0 || reading.vote !== undefined || reading.result !== undefined)
      )
        return true;
    }
  }
  return false;
}
