import type { MeetingTime } from '@rapporteur/schema';
import { dutchTimes } from './languages/nl/times.js';
import { chineseTimes } from './languages/zh/times.js';
import { englishTimes } from './languages/en/times.js';
import { frenchTimes } from './languages/fr/times.js';
import { germanTimes } from './languages/de/times.js';
import { spanishTimes } from './languages/es/times.js';
import { findTimeMentions, provenDateOrder, resolveTime } from './mentions/times/index.js';

/** Settings of {@link findTimes}. */
export interface FindTimesOptions {
  referenceDate?: string;
  dateOrder?: 'DMY' | 'MDY';
  language?: string;
}

/** A date or time a text mentions. */
export interface FoundTime {
  start: number;
  end: number;
  exact: string;
  time: MeetingTime;
  until?: MeetingTime;
}

const TABLES = [englishTimes, chineseTimes, germanTimes, frenchTimes, spanishTimes, dutchTimes];

/** The dates and times a text mentions, in text order. */
export function findTimes(text: string, options: FindTimesOptions = {}): FoundTime[] {
  const mentions = findTimeMentions(text, TABLES);
  const textOrder = provenDateOrder(mentions);
  return mentions.map((mention) => {
    const { time, until } = resolveTime(mention, {
      ...(options.referenceDate !== undefined && { reference: options.referenceDate }),
      ...(options.dateOrder && { dateOrder: options.dateOrder }),
      ...(textOrder && { textOrder }),
    });
    const { start, end, exact } = mention;
    return { start, end, exact, time, ...(until && { until }) };
  });
}
