import { phraseAt } from './phrase-index.js';
import { reword } from './motion-wording.js';
import { saysNoMore } from './motion-reading.js';
import { trimWording } from './motion-edges.js';
import { pastMarks } from '../../../mentions/past-marks.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './folded-text.js';
import type { MotionReading } from './motion-reading.js';
import type { MotionState } from './motion-state.js';
import type { OpenMotion } from './open-motion.js';
import type { Span } from '../../../source/span.js';

/** "Moved by Ada, seconded by Bo:" and below it "THAT the report be received", "D’ADOPTER le budget": what is moved stands apart. */
export function takeWording(
  { context, tables }: MotionState,
  open: OpenMotion,
  block: Block,
  source: FoldedText,
  sentence: Span,
  reading: MotionReading | undefined,
): boolean {
  if (!open.unworded || open.idle > 0 || (reading !== undefined && saysNoMore(reading))) return false;
  const { text, folded } = source;
  const start = pastMarks(text, sentence.start, sentence.end, '"“„«*');
  const opener = phraseAt(folded, tables.openers, start, sentence.end);
  if (opener === undefined) return false;
  const span = trimWording(source, tables, opener.end, sentence.end);
  if (span === undefined) return false;
  open.unworded = false;
  reword(context, open.motion, { passage: block.content, span });
  return true;
}
