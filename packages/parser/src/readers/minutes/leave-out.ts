import { attendanceKind } from './attendance/attendance-kind.js';
import { mayHoldAny } from '../../languages/phrases.js';
import { sourceSpan } from '../../source/passage.js';
import type { Block } from '../../blocks/block.js';
import type { MinutesContext, Section } from './minutes-context.js';

/**
 * Names what becomes no note though no value rests on it: headings that only say what stands below them ("Attendees"), rows
 * of column names, and words that say that nobody or nothing is there ("None").
 */
export function leaveOut(context: MinutesContext): void {
  const { draft, document, lexicon } = context;
  const nobody = [lexicon.phrases('nobody')];
  for (const section of context.sections) {
    const { heading } = section;
    if (heading !== undefined && namesOnlyItsPlace(context, section, heading))
      draft.furniture.push(labelSpan(heading));
  }
  for (const block of document.blocks) {
    if (block.kind === 'row' && block.header === true) draft.furniture.push(block);
    else if (
      (mayHoldAny(block.content.text, nobody) && lexicon.is('nobody', block.content.text)) ||
      isBreadcrumb(block)
    )
      draft.furniture.push(block);
  }
}

function namesOnlyItsPlace(context: MinutesContext, section: Section, heading: Block): boolean {
  const words = heading.label?.name.text ?? heading.content.text;
  const { lexicon, document } = context;
  return (
    section.key !== undefined ||
    lexicon.is('housekeeping', words) ||
    lexicon.is('grouping', words) ||
    attendanceKind(words, document, lexicon) !== undefined
  );
}

/** The label's words only, where a value stands behind them. */
function labelSpan(heading: Block) {
  const { label } = heading;
  if (label === undefined || label.value.text === '') return heading;
  return sourceSpan(label.name, 0, label.name.text.length);
}

/** "Home -> Meetings -> Board": the way to a page. */
function isBreadcrumb(block: Block): boolean {
  if (block.content.marks.length < 2) return false;
  const links = block.content.marks.filter((mark) => mark.kind === 'link');
  if (links.length < 2) return false;
  let rest = block.content.text.length;
  for (const link of links) rest -= link.end - link.start;
  return rest <= links.length * 5 && /->|[→»›>]/.test(block.content.text);
}
