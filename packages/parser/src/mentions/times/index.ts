export type { DateOrder, TimeFlag, TimeKind, TimeMention, TimeParts, TimeZoneMention } from './time-mention.js';
export type { ResolvedTime, TimeContext, TimeProblem } from './resolved-time.js';
