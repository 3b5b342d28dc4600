import { addReading, addTally, openMotion } from './open-motion.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { headingOf, wordedMotion } from './motion-wording.js';
import { readScoreLine } from './score-line.js';
import { readTallyLine } from './read-tally-line.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './read-name.js';
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
    next === undefined
      ? undefined
      : readTallyLine({ text: next.content.text, folded: foldCase(next.content.text) }, state.tables);
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
  const motion = wordedMotion(
    context,
    tables,
    block,
    state.section,
    state.asked ?? state.before ?? headingOf(state.section),
  );
  state.asked = undefined;
  if (motion === undefined) return false;
  state.open = openMotion(motion, true);
  addTally(context, tables, state.open, passage, line);
  return true;
}

/** "22-0-0" on the line below what was moved. */
export function readScore({ context, tables, open }: MotionState, block: Block): boolean {
  const reading =
    open === undefined || open.counted || open.idle > 0 ? undefined : readScoreLine(block.content.text);
  if (open === undefined || reading?.vote === undefined) return false;
  addReading(context, tables, open, block.content, reading, reading.vote.span);
  return true;
}

/** A further line of the tally of the motion that is open: of an option not counted yet. */
export function goesOn(open: OpenMotion, line: TallyLine): boolean {
  if (open.idle > 0 || (line.voters === undefined && open.motion.votes !== undefined && line.value > 0))
    return false;
  if (open.stated && line.voters === undefined && line.value > 0) return false;
  return line.option === 'absent' || open.motion.counts?.[line.option] === undefined;
}
