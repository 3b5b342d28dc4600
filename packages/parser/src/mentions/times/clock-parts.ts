import type { ClockReading } from './clock-reading.js';
import type { TimeFlag, TimeParts } from './time-mention.js';

/** Works "pm", 下午 and the like into the hour. */
export function clockParts(clock: ClockReading): { parts: TimeParts; flags: TimeFlag[] } {
  const { hour, flags } = hourOf(clock);
  const minute = clock.minute ?? 0;
  const parts: TimeParts = { hour: hour === 24 && minute > 0 ? 0 : hour, minute };
  return { parts: clock.second === undefined ? parts : { ...parts, second: clock.second }, flags };
}

function hourOf({ hour, half }: ClockReading): { hour: number; flags: TimeFlag[] } {
  switch (half) {
    case 'am':
      if (hour > 12) return { hour, flags: ['contradictory-meridiem'] };
      return hour === 0
        ? { hour, flags: ['redundant-meridiem'] }
        : { hour: hour === 12 ? 0 : hour, flags: [] };
    case 'pm':
      if (hour > 12) return { hour, flags: ['redundant-meridiem'] };
      return hour === 0
        ? { hour, flags: ['contradictory-meridiem'] }
        : { hour: hour === 12 ? 12 : hour + 12, flags: [] };
    case 'noon':
      // 中午1点 is an hour after noon, 中午11点半 half an hour before it.
      return { hour: hour <= 3 ? hour + 12 : hour, flags: [] };
    case 'night':
      // "2 at night" is after midnight, "10 at night" and 晚上7点 before it.
      if (hour === 12) return { hour: 24, flags: [] };
      return { hour: hour >= 5 && hour < 12 ? hour + 12 : hour, flags: [] };
    default:
      return { hour, flags: [] };
  }
}
