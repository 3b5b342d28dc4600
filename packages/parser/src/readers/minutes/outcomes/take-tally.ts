import { addReading, addTally, openMotion } from './open-motion.js';
import { foldedText } from './folded-text.js';
import { headingOf, wordedMotion } from './motion-wording.js';
import { decidedIn } from './voted-wording.js';
import { readBareScore, readScoreLine } from './score-line.js';
import { readTallyLine } from './read-tally-line.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './folded-text.js';
import type { MotionState } from './motion-state.js';
import type { OpenMotion } from './open-motion.js';
import type { Passage } from '../../../source/passage.js';
import type { TallyLine } from './read-tally-line.js';

/** One line of a tally in a block of its own. */
export function readTally(
  state: MotionState,
  block: Block,
  source: FoldedText,
  next: Block | undefined,
): boolean {
  const line = readTallyLine(source, state.tables);
  if (line === undefined) return false;
  const following =
    next === undefined ? undefined : readTallyLine(foldedText(next.content.text), state.tables);
  return takeTally(state, block, block.content, line, following);
}

/** Adds the line of a tally to the motion it goes on. Without a motion it counts only beside another such line. */
export function takeTally(
  state: MotionState,
  block: Block,
  passage: Passage,
  line: TallyLine,
  following: TallyLine | undefined,
): boolean {
  const { context, tables, open } = state;
  if (open !== undefined && goesOn(open, line)) {
    addTally(context, tables, open, passage, line);
    return true;
  }
  // "Present: …" and "Absent: …" are no votes.
  const followed =
    following !== undefined && following.option !== line.option && ['yes', 'no'].includes(line.option);
  const strongLine = state.section.heading === block;
  if (!followed && !strongLine) return false;
  const item = context.itemOf.get(block) ?? state.section.item;
  // "Approved by a majority. … For: 9": what ended is the item, not what was said since.
  const ended = item !== undefined && item === state.ended;
  const about = state.asked ?? (ended ? undefined : state.before) ?? headingOf(state.section);
  const motion = wordedMotion(state, block, about);
  state.asked = undefined;
  if (motion === undefined) return false;
  state.open = openMotion(motion, true);
  addTally(context, tables, state.open, passage, line);
  return true;
}

/** Most sentences between a motion and its score on a line of its own. */
const NEAR = 2;

/** "22-0-0" on the line below what was moved, "13 : 0" below that or below what was decided. */
export function readScore(state: MotionState, block: Block): boolean {
  const { context, tables, open, before } = state;
  const { text } = block.content;
  if (open !== undefined && !open.counted && open.idle <= NEAR) {
    const reading = (open.idle === 0 ? readScoreLine(text) : undefined) ?? readBareScore(text);
    if (reading?.vote === undefined) return false;
    addReading(context, tables, open, block.content, reading, reading.vote.span);
    return true;
  }
  const reading = before === undefined ? undefined : readBareScore(text);
  if (before === undefined || reading?.vote === undefined) return false;
  const about = decidedIn(before, tables);
  const motion = about === undefined ? undefined : wordedMotion(state, block, about);
  if (motion === undefined) return false;
  state.open = openMotion(motion, true);
  addReading(context, tables, state.open, block.content, reading, reading.vote.span);
  return true;
}

/** A further line of the tally of the motion that is open: of an option not counted yet. */
export function goesOn(open: OpenMotion, line: TallyLine): boolean {
  if (open.idle > 0 || (line.voters === undefined && open.motion.votes !== undefined && line.value > 0))
    return false;
  if (open.stated && line.voters === undefined && line.value > 0) return false;
  return line.option === 'absent' || open.motion.counts?.[line.option] === undefined;
}
