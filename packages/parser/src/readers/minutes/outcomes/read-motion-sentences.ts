import { addReading, belongsTo, isPending, isSame, openMotion } from './open-motion.js';
import { goesOn, takeTally } from './take-tally.js';
import { headingOf, reword, wordedMotion } from './motion-wording.js';
import { isPlaceholder, reportPlaceholder } from './agent.js';
import { keepResult, takeResult } from './take-result.js';
import { mayBeginIn } from './phrase-index.js';
import { mayBeTally, readTallyLine } from './read-tally-line.js';
import { readMotion } from './read-motion.js';
import { saysNoMore } from './motion-reading.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import { subPassage } from '../../../source/passage.js';
import { takeWording } from './take-wording.js';
import { votedWording } from './voted-wording.js';
import { wordingEnd } from './wording-end.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './folded-text.js';
import type { MotionReading } from './motion-reading.js';
import type { MotionState } from './motion-state.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';
import type { Wording } from './motion-wording.js';

/** Reads the sentences of a block one by one: each opens a motion, adds to the one that is open, or says what a later vote is about. */
export function readMotionSentences(state: MotionState, block: Block, source: FoldedText): void {
  const { context, tables } = state;
  const passage = block.content;
  const sentences = sentencesOf(passage, context.document.packs);
  let told = 0;
  for (const [n, sentence] of sentences.entries()) {
    if (sentence.end <= told) continue;
    const reading = readMotion(source, tables, sentence.start, sentence.end);
    const { open } = state;
    if (takeTallySentence(state, block, source, sentence, sentences[n + 1])) continue;
    if (state.announced && reading?.opens === undefined) {
      // "Motion" on a line of its own, and below it what is moved.
      state.announced = false;
      const motion = wordedMotion(state, block, { passage, span: sentence });
      if (motion !== undefined) state.open = openMotion(motion, false);
      continue;
    }
    state.announced = false;
    if (open !== undefined && takeWording(state, open, block, source, sentence, reading)) continue;
    if (reading === undefined) {
      passOver(state, block, source, sentence);
      continue;
    }
    if (reading.question !== undefined) askFor(state, { passage, span: reading.question });
    if (reading.opens !== undefined && !(open !== undefined && isSame(open, source.text, reading))) {
      const own =
        reading.text === undefined
          ? undefined
          : { start: reading.text.start, end: wordingEnd(source, tables, sentences, n, reading.text) };
      if (own !== undefined && own.end > sentence.end) told = own.end;
      if (!putMotion(state, block, sentence, reading, own)) continue;
    } else {
      takeReading(state, block, source, sentence, reading);
    }
    if (!saysNoMore(reading) && reading.question === undefined) state.before = said(state, block, sentence);
  }
}

/** Takes a sentence that is one line of a tally; false for any other. */
function takeTallySentence(
  state: MotionState,
  block: Block,
  source: FoldedText,
  sentence: Span,
  next: Span | undefined,
): boolean {
  const { tables, open } = state;
  const counts =
    mayBeTally(source.text, sentence.start, sentence.end) &&
    mayBeginIn(source.folded, [tables.voteCues], sentence.start, sentence.end);
  const line = counts ? readTallyLine(partOf(source, sentence), tables) : undefined;
  if (line === undefined || !(open === undefined ? line.voters !== undefined : goesOn(open, line)))
    return false;
  const following = next === undefined ? undefined : readTallyLine(partOf(source, next), tables);
  return takeTally(state, block, subPassage(block.content, sentence.start, sentence.end), line, following);
}

/** A sentence that says nothing of motions may say how the vote on the last one ended, or what the next is about. */
function passOver(state: MotionState, block: Block, source: FoldedText, sentence: Span): void {
  const { open } = state;
  if (open !== undefined && takeResult(state, open, block, source, sentence)) return;
  keepResult(state, block, source, sentence);
  if (open !== undefined) open.idle++;
  state.before = said(state, block, sentence);
}

/** The wording put to the vote: of the motion that is open, else of the vote that follows. */
function askFor(state: MotionState, question: Wording): void {
  const { open } = state;
  state.before = question;
  state.asked = question;
  if (open !== undefined && !open.counted && !open.stated) {
    reword(state.context, open.motion, question);
    state.asked = undefined;
  }
}

/** Opens the motion that a sentence puts, in words of its own or in those before; false where nothing is put. */
function putMotion(
  state: MotionState,
  block: Block,
  sentence: Span,
  reading: MotionReading,
  own: Span | undefined,
): boolean {
  const { context, tables, open } = state;
  const passage = block.content;
  if (own === undefined && isUnfilled(state, passage, reading)) return false;
  const about = own === undefined ? (state.before ?? headingOf(state.section)) : { passage, span: own };
  const motion = wordedMotion(state, block, about);
  if (motion === undefined) return false;
  state.under = open !== undefined && isPending(open) ? open : undefined;
  state.open = openMotion(motion, reading.opens === 'sure');
  state.open.unworded = own === undefined;
  addReading(context, tables, state.open, passage, reading, sentence);
  return true;
}

/** Adds what a sentence says to the motion it belongs to, which may be one that is about a vote alone. */
function takeReading(
  state: MotionState,
  block: Block,
  source: FoldedText,
  sentence: Span,
  reading: MotionReading,
): void {
  const { context, tables, open, under } = state;
  const passage = block.content;
  if (under !== undefined && open?.stated === true && reading.result !== undefined) {
    // "The amendment carried. The motion as amended carried."
    state.open = under;
    state.under = undefined;
    addReading(context, tables, under, passage, reading, sentence);
  } else if (
    open !== undefined &&
    (reading.opens !== undefined || (belongsTo(open, reading) && !isPointOfItsOwn(block, reading, sentence)))
  ) {
    addReading(context, tables, open, passage, reading, sentence);
  } else if (isVoteApart(state, reading, source, sentence)) {
    const about = state.asked ?? votedWording(state, block, reading, sentence);
    const motion = wordedMotion(state, block, about);
    state.asked = undefined;
    if (motion === undefined) return;
    state.open = openMotion(motion, true);
    addReading(context, tables, state.open, passage, reading, sentence);
  } else {
    keepResult(state, block, source, sentence);
    if (open !== undefined) open.idle++;
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
export function said({ context, section }: MotionState, block: Block, span: Span): Wording | undefined {
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
