/** Which half or part of the day the words around an hour give. */
export type DayHalf = 'am' | 'pm' | 'noon' | 'night';

/** A time of day as written, before its half of the day is worked in. */
export interface ClockReading {
  readonly next: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly half?: DayHalf;
  /**
   * How sure the writing alone is: `certain` ("19:30", "7pm", "19 Uhr"), `likely` where something else must say that it is a
   * time ("18 h", "7.30", 3点), `number` for a bare hour or HHMM.
   */
  readonly form: 'certain' | 'likely' | 'number';
}

/** Hours, minutes and seconds the clock has; 24:00 is the end of the day, as in ISO 8601. */
export function isClock(hour: number, minute = 0, second = 0): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}
