export {
  findClockMentions,
  findTimeMentions,
  scanTimes,
  type FindTimeOptions,
  type ScannedTimes,
  type TenseWord,
} from './find-time-mentions.js';
export { findAnnouncedDay } from './find-announced-day.js';
export type { TokenMeter } from './reading.js';
export type {
  DateOrder,
  TimeFlag,
  TimeKind,
  TimeMention,
  TimeParts,
  TimeZoneMention,
} from './time-mention.js';
export type { ResolvedTime, TimeContext, TimeProblem } from './resolved-time.js';
export { provenDateOrder } from './proven-date-order.js';
export { readRepublicDate } from './republic-date.js';
export { resolveTime } from './resolve-time.js';
export { timeValue } from './time-value.js';
export { resolveAll, type ResolvedMention } from './resolve-all.js';
