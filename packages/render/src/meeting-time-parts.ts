/** The parts of a `MeetingTime` value as numbers; an unknown part is `undefined`. */
export interface MeetingTimeParts {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  hour: number | undefined;
  minute: number | undefined;
  second: number | undefined;
}

const VALUE = /^(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?)?$/;

function known(part: string | undefined): number | undefined {
  return part === undefined || part.startsWith('X') ? undefined : Number(part);
}

/** Reads a `MeetingTime` value (`2026-01-22T10:00`, `XXXX-01-22`); `undefined` where it is none or no real date. */
export function meetingTimeParts(value: string): MeetingTimeParts | undefined {
  const match = VALUE.exec(value);
  if (!match) return undefined;
  const year = known(match[1]);
  const month = known(match[2]);
  const day = known(match[3]);
  const hour = known(match[4]);
  const minute = known(match[5]);
  const second = known(match[6]);
  // Where they are unknown, a leap year and a long month, so that 29 February and the 31st stay possible.
  const last = daysInMonth(year ?? 2000, month ?? 1);
  const real =
    inRange(month, 1, 12) &&
    inRange(day, 1, last) &&
    inRange(hour, 0, 23) &&
    inRange(minute, 0, 59) &&
    inRange(second, 0, 59);
  return real ? { year, month, day, hour, minute, second } : undefined;
}

function inRange(part: number | undefined, first: number, last: number): boolean {
  return part === undefined || (part >= first && part <= last);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
