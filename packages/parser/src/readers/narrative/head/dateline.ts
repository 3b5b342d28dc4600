import type { Span } from '../../../source/span.js';
import type { StatedDay } from './find-day.js';

/** What stands before the first sentence: "KARACHI, Dec 29 (APP):", "(8 May 2024, Oslo)", 新华社北京7月25日电（记者…）. */
export interface Dateline {
  /** Offset in the passage at which the report begins. */
  readonly end: number;
  readonly day?: StatedDay;
  readonly place?: Span;
}
