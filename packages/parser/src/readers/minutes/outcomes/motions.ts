import { addReading, belongsTo, isPending, isSame, keepMotion, openMotion } from './open-motion.js';
import { blocksToRead } from './prose-below-facts.js';
import { subPassage } from '../../../source/passage.js';
import { mayBeginIn, mayHoldAny } from './phrase-index.js';
import { firstSection } from '../cut-sections.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { headingOf, reword, wordedMotion } from './motion-wording.js';
import { votedWording } from './voted-wording.js';
import { goesOn, readScore, readTally, takeTally } from './take-tally.js';
import { holdsMotions } from './holds-motions.js';
import { isCandidate } from './is-candidate.js';
import { isPlaceholder, reportPlaceholder } from './agent.js';
import { openTables } from './open-tables.js';
import { readMotion } from './read-motion.js';
import { readBareScore, readScoreLine } from './score-line.js';
import { readMotionTable } from './motion-table.js';
import { readSheetLine } from './motion-sheet.js';
import { readVote } from './read-vote.js';
import { mayBeTally, readTallyLine } from './read-tally-line.js';
import { isMotionWord, wordingEnd } from './wording-end.js';
import { keepResult, takeResult } from './take-result.js';
import { takeWording } from './take-wording.js';
import { sectionsOfFacts } from './sections-of-facts.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './read-name.js';
import type { MinutesContext } from '../minutes-context.js';
import type { MotionReading } from './motion-reading.js';
import type { MotionState } from './motion-state.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';
import type { Wording } from './motion-wording.js';

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
    const line = readSheetLine(state.context, state.tables, block, state.section, state.open);
    if (line !== undefined) {
      state.announced = false;
      state.open = line.open;
      continue;
    }
    if (isPassedOver(state, block)) continue;
    const source = { text: block.content.text, folded: foldCase(block.content.text) };
    if (isMotionWord(source, state.tables)) {
      state.announced = true;
      continue;
    }
    const next = blocks[i + 1];
    if (readTally(state, block, source, next)) continue;
    if (isCandidate(state.tables, blocks, i) || readScore(state, block)) continue;
    readSentences(state, block, source);
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

const facts = new Set<string>(sectionsOfFacts);

function isFact({ context, tables }: MotionState, { label, content }: Block): boolean {
  const key =
    label === undefined || label.value.text === '' ? undefined : context.document.findLabel(label.name.text);
  if (key === undefined || !facts.has(key)) return false;
  // "Roll call: Brook aye, Hill nay" is a vote.
  const source = { text: content.text, folded: foldCase(content.text) };
  return readVote(source, tables, 0, content.text.length) === undefined;
}

function readSentences(state: MotionState, block: Block, source: FoldedText): void {
  const { context, tables } = state;
  const passage = block.content;
  const sentences = sentencesOf(passage, context.document.packs);
  let told = 0;
  for (const [n, sentence] of sentences.entries()) {
    if (sentence.end <= told) continue;
    const reading = readMotion(source, tables, sentence.start, sentence.end);
    const { open } = state;
    const counts =
      mayBeTally(source.text, sentence.start, sentence.end) &&
      mayBeginIn(source.folded, [tables.voteCues], sentence.start, sentence.end);
    const line = counts ? readTallyLine(partOf(source, sentence), tables) : undefined;
    if (line !== undefined && (open === undefined ? line.voters !== undefined : goesOn(open, line))) {
      const next = sentences[n + 1];
      const following = next === undefined ? undefined : readTallyLine(partOf(source, next), tables);
      if (takeTally(state, block, subPassage(passage, sentence.start, sentence.end), line, following))
        continue;
    }
    if (state.announced && reading?.opens === undefined) {
      // "Motion" on a line of its own, and below it what is moved.
      state.announced = false;
      const motion = wordedMotion(context, tables, block, state.section, { passage, span: sentence });
      if (motion !== undefined) state.open = openMotion(motion, false);
      continue;
    }
    state.announced = false;
    if (open !== undefined && takeWording(state, open, block, source, sentence, reading)) continue;
    if (reading === undefined) {
      if (open !== undefined && takeResult(state, open, block, source, sentence)) continue;
      keepResult(state, block, source, sentence);
      if (open !== undefined) open.idle++;
      state.before = said(state, block, sentence);
      continue;
    }
    if (reading.question !== undefined) {
      state.asked = { passage, span: reading.question };
      state.before = state.asked;
      if (open !== undefined && !open.counted && !open.stated) {
        reword(context, open.motion, state.asked);
        state.asked = undefined;
      }
    }
    const under = state.under !== undefined && open?.stated === true && reading.result !== undefined;
    if (reading.opens !== undefined && !(open !== undefined && isSame(open, source.text, reading))) {
      const own =
        reading.text === undefined
          ? undefined
          : { start: reading.text.start, end: wordingEnd(source, tables, sentences, n, reading.text) };
      if (own !== undefined && own.end > sentence.end) told = own.end;
      if (own === undefined && isUnfilled(state, passage, reading)) continue;
      const motion = wordedMotion(
        context,
        tables,
        block,
        state.section,
        own === undefined ? (state.before ?? headingOf(state.section)) : { passage, span: own },
      );
      if (motion === undefined) continue;
      state.under = open !== undefined && isPending(open) ? open : undefined;
      state.open = openMotion(motion, reading.opens === 'sure');
      state.open.unworded = own === undefined;
      addReading(context, tables, state.open, passage, reading, sentence);
    } else if (under && state.under !== undefined) {
      // "The amendment carried. The motion as amended carried."
      state.open = state.under;
      state.under = undefined;
      addReading(context, tables, state.open, passage, reading, sentence);
    } else if (
      open !== undefined &&
      (reading.opens !== undefined ||
        (belongsTo(open, reading) && !isPointOfItsOwn(block, reading, sentence)))
    ) {
      addReading(context, tables, open, passage, reading, sentence);
    } else if (isVoteApart(state, reading, source, sentence)) {
      const about =
        state.asked ?? votedWording(context, tables, block, reading, sentence, state.before, state.section);
      const motion = wordedMotion(context, tables, block, state.section, about);
      state.asked = undefined;
      if (motion !== undefined)
        addReading(context, tables, (state.open = openMotion(motion, true)), passage, reading, sentence);
    } else {
      keepResult(state, block, source, sentence);
      if (open !== undefined) open.idle++;
    }
    if (reading.rest > 24 && reading.question === undefined) state.before = said(state, block, sentence);
  }
}

/** "b) Salaries: deferred" says what became of the salaries, not of what was moved under a). */
function isPointOfItsOwn(
  block: Block,
  { vote, rest, movers, seconders }: MotionReading,
  sentence: Span,
): boolean {
  return (
    block.kind === 'item' &&
    block.number !== undefined &&
    sentence.start === 0 &&
    rest > 6 &&
    vote === undefined &&
    movers.length + seconders.length === 0
  );
}

/** What a vote without words of its own is about: a sentence, or the item that a heading names. */
function said({ context, section }: MotionState, block: Block, span: Span): Wording | undefined {
  if (block === section.heading) return headingOf(section);
  // "Resolution: The fee is 5 euros.": the label is none of its words.
  const { label, content } = block;
  const labelled =
    label !== undefined &&
    span.start === 0 &&
    outcomeKeys.has(context.document.findLabel(label.name.text) ?? '');
  return labelled
    ? {
        passage: label.value,
        span: { start: 0, end: span.end - (content.text.length - label.value.text.length) },
      }
    : { passage: content, span };
}

const outcomeKeys = new Set<string>(['decision', 'conclusion', 'motion']);

/** A vote that belongs to no motion moved before: with its count, or with its end where the question was asked. */
function isVoteApart(
  state: MotionState,
  reading: MotionReading,
  { text }: FoldedText,
  sentence: Span,
): boolean {
  if (/[?？]$/.test(text.slice(sentence.start, sentence.end))) return false;
  return (
    reading.vote !== undefined ||
    (state.asked !== undefined && (reading.unanimous !== undefined || reading.result !== undefined))
  );
}

/** "Moved by: MOVER" without a word of what was moved: a form that nobody filled in. */
function isUnfilled({ context, tables }: MotionState, passage: Passage, { movers }: MotionReading): boolean {
  const blank = movers.filter(({ start, end }) => isPlaceholder(passage.text.slice(start, end), tables));
  if (blank.length === 0 || blank.length < movers.length) return false;
  for (const span of blank) reportPlaceholder(context, passage, span);
  return true;
}

function partOf({ text, folded }: FoldedText, span: Span): FoldedText {
  return { text: text.slice(span.start, span.end), folded: folded.slice(span.start, span.end) };
}
