import { findDateLine, findDay, saysNothing } from './find-day.js';
import { isCaption, isFurniture, isSourceRemark } from './furniture.js';
import { readLabel } from '../../../blocks/label.js';
import type { Document } from '../../../document/document.js';
import type { Label } from '../../../blocks/block.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { Passage } from '../../../source/passage.js';
import type { StatedDay } from './find-day.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** What a line above the report is. */
export type HeadLine =
  | { readonly kind: 'label'; readonly key: LabelKey; readonly label: Label; readonly day?: StatedDay }
  | { readonly kind: 'date'; readonly day: StatedDay }
  | { readonly kind: 'furniture' }
  | { readonly kind: 'words' };

/** Tells what a line above the report is; a label with its value on the next line is given by the block. */
export function readHeadLine(
  document: Document,
  line: Passage,
  given: Label | undefined,
  context: TimeContext,
): HeadLine {
  const label = given ?? readLabel(line);
  const key = label === undefined ? undefined : document.findLabel(label.name.text);
  if (label !== undefined && key !== undefined) {
    const day = findDay(document, label.value, context);
    return { kind: 'label', key, label, ...(day === undefined ? {} : { day }) };
  }
  const day = findDateLine(document, line, context);
  if (day !== undefined) return { kind: 'date', day };
  if (
    saysNothing(document, line.text) ||
    isFurniture(document, line.text) ||
    isCaption(document, line.text) ||
    isSourceRemark(document, line.text)
  )
    return { kind: 'furniture' };
  return { kind: 'words' };
}
