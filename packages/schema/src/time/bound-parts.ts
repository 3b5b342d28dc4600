import { daysInMonth, localMilliseconds } from './calendar.js';
import { parseTimeValue, type TimeParts } from './parse-time-value.js';

/** The parts of the first and of the last second a value may mean; `undefined` where its year is unknown. */
export function boundParts(
  value: string,
): { earliest: Required<TimeParts>; latest: Required<TimeParts> } | undefined {
  const parts = parseTimeValue(value);
  if (parts?.year === undefined) return undefined;
  const { year, month, day, hour, minute, second } = parts;
  // Where a day is known and its month is not, both January and December have that day.
  const lastMonth = month ?? 12;
  return {
    earliest: {
      year,
      month: month ?? 1,
      day: day ?? 1,
      hour: hour ?? 0,
      minute: minute ?? 0,
      second: second ?? 0,
    },
    latest: {
      year,
      month: lastMonth,
      day: day ?? daysInMonth(year, lastMonth),
      hour: hour ?? 23,
      minute: minute ?? 59,
      second: second ?? 59,
    },
  };
}

/** The first and the last second a value may mean, in milliseconds as if there were no zones. */
export function boundMilliseconds(value: string): { earliest: number; latest: number } | undefined {
  const bounds = boundParts(value);
  if (!bounds) return undefined;
  return { earliest: localMilliseconds(bounds.earliest), latest: localMilliseconds(bounds.latest) };
}
