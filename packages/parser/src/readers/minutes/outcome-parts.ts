import { readMotions } from './outcomes/motions.js';
import type { MinutesPart } from './minutes-context.js';

/** What came out of the meeting: the parts that run once head, attendance and agenda are read, in this order. */
export const outcomeParts: readonly MinutesPart[] = [readMotions];
