import { cite, sourceSpan } from '../../../source/passage.js';
import { findPhrases } from './phrase-index.js';
import { readResultAlone } from './result-sentence.js';
import { setResult } from './open-motion.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './folded-text.js';
import type { MotionState } from './motion-state.js';
import type { OpenMotion } from './open-motion.js';
import type { Span } from '../../../source/span.js';

/** Behind the count of an open motion, a whole sentence may say how it ended ("Ada is elected treasurer."). */
export function takeResult(
  { context, tables }: MotionState,
  open: OpenMotion,
  block: Block,
  source: FoldedText,
  sentence: Span,
): boolean {
  if (!open.counted || open.stated || open.idle > 0) return false;
  const cue = findPhrases(source.folded, tables.motionCues, sentence.start, sentence.end).find(
    (found) => found.value.kind === 'result',
  );
  if (cue?.value.kind !== 'result') return false;
  const { source: text } = context.document;
  open.stated = true;
  (open.motion.evidence ??= []).push(cite(text, block.content, sentence.start, sentence.end));
  setResult(
    open.motion,
    cue.value.result,
    cite(text, block.content, cue.start, cue.end, { field: 'result' }),
  );
  return true;
}

/** Keeps a sentence that says only how a vote ended, for when it is known what else its item holds. */
export function keepResult(state: MotionState, block: Block, source: FoldedText, span: Span): void {
  const { context, tables, section, before } = state;
  const item = context.itemOf.get(block) ?? section.item;
  // Without an item above it, only what calls itself a vote is one: "VOTE : unanimité".
  const voted =
    item !== undefined ||
    (before !== undefined &&
      findPhrases(source.folded, tables.voteCues, span.start, span.end)[0]?.value.kind === 'noun');
  const reading = voted ? readResultAlone(source, tables, span) : undefined;
  if (reading === undefined) return;
  state.ended = item;
  const { start } = sourceSpan(block.content, span.start, span.end);
  context.resultSentences.set(start, { item, about: before, passage: block.content, span, reading });
}
