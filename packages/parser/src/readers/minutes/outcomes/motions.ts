import { keepMotion } from './open-motion.js';
import { blocksToRead } from './prose-below-facts.js';
import { mayHoldAny } from './phrase-index.js';
import { firstSection } from '../cut-sections.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { foldedText } from './folded-text.js';
import { readScore, readTally } from './take-tally.js';
import { holdsMotions } from './holds-motions.js';
import { isCandidate } from './is-candidate.js';
import { openTables } from './open-tables.js';
import { readBareScore, readScoreLine } from './score-line.js';
import { readMotionTable } from './motion-table.js';
import { readSheetLine } from './motion-sheet.js';
import { readVote } from './read-vote.js';
import { isMotionWord } from './wording-end.js';
import { sectionsOfFacts } from './sections-of-facts.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import { readMotionSentences, said } from './read-motion-sentences.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';
import type { MotionState } from './motion-state.js';

/** Sections in which nothing is moved. */
const skipped = new Set<string>(['action', 'next']);

/** A line all in strong letters is a heading of this level: motions go on across it. */
const STRONG_LINE = 7;

/** Motions with mover, seconder, vote and result: what one sentence, several lines or a table say of each is put together. */
export function readMotions(context: MinutesContext): void {
  const state: MotionState = {
    context,
    tables: openTables(context),
    section: firstSection(),
    open: undefined,
    under: undefined,
    before: undefined,
    asked: undefined,
    ended: undefined,
    announced: false,
  };
  for (const section of context.sections) {
    const before = state.section.item;
    state.section = section;
    const { heading } = section;
    const strongLine = heading !== undefined && (heading.kind !== 'heading' || heading.level === STRONG_LINE);
    // Another item of the agenda: what was moved under the last one is over.
    if (!strongLine || (section.item !== undefined && section.item !== before)) {
      state.open = undefined;
      state.under = undefined;
      state.before = undefined;
      state.asked = undefined;
      state.announced = false;
    }
    if (
      section.key !== undefined &&
      skipped.has(section.key) &&
      !(section.key === 'action' && holdsMotions(context, section, state.tables))
    )
      continue;
    const blocks = blocksToRead(section);
    readBlocks(state, heading === undefined || blocks !== section.blocks ? blocks : [heading, ...blocks]);
  }
}

function readBlocks(state: MotionState, blocks: readonly Block[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'rule' || block.kind === 'code' || block.kind === 'frontMatter')
      continue;
    // "Present: …" is never what a vote below it is about.
    if (isFact(state, block) && !(state.open?.counted === true && state.open.idle === 0)) continue;
    if (block.kind === 'row') {
      i = readMotionTable(state.context, state.tables, blocks, i, state.open?.motion);
      if (state.open !== undefined) keepMotion(state.context, state.open);
      continue;
    }
    const line = readSheetLine(state, block);
    if (line !== undefined) {
      state.announced = false;
      state.open = line.open;
      continue;
    }
    if (isPassedOver(state, block)) continue;
    const source = foldedText(block.content.text);
    if (isMotionWord(source, state.tables)) {
      state.announced = true;
      continue;
    }
    const next = blocks[i + 1];
    if (readTally(state, block, source, next)) continue;
    if (isCandidate(state.tables, blocks, i) || readScore(state, block)) continue;
    readMotionSentences(state, block, source);
  }
}

/** Most blocks have no word for motions and votes, and no score: they only stand between. */
function isPassedOver(state: MotionState, block: Block): boolean {
  const { context, tables, open, announced } = state;
  if (announced || (open !== undefined && open.unworded && open.idle === 0)) return false;
  const { text } = block.content;
  if (mayHoldAny(foldCase(text), [tables.motionCues, tables.voteCues]) || readBareScore(text) !== undefined)
    return false;
  if (readScoreLine(text) !== undefined) return false;
  const sentences = sentencesOf(block.content, context.document.packs);
  const last = sentences[sentences.length - 1];
  if (last === undefined) return true;
  if (open !== undefined) open.idle += sentences.length;
  state.before = said(state, block, last);
  return true;
}

function isFact({ context, tables }: MotionState, { label, content }: Block): boolean {
  const key =
    label === undefined || label.value.text === '' ? undefined : context.document.findLabel(label.name.text);
  if (key === undefined || !sectionsOfFacts.has(key)) return false;
  // "Roll call: Brook aye, Hill nay" is a vote.
  const source = foldedText(content.text);
  return readVote(source, tables, 0, content.text.length) === undefined;
}
