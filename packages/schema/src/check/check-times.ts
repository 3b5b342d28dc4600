import { compareMeetingTimes } from '../time/compare-meeting-times.js';
import { parseTimeValue } from '../time/parse-time-value.js';
import { isObject, stringAt, type Entities, type Found, type Unsure } from './entities.js';
import type { Report } from './report.js';

/** An end is not before its start, as far as the two can be compared; what is assumed is stated, and has a basis. */
export function checkTimes(entities: Entities, report: Report): void {
  for (const entity of [...entities.MeetingRecord, ...entities.AgendaItem]) {
    const start = timeAt(entity.value, 'start');
    const end = timeAt(entity.value, 'end');
    if (start && end && compareMeetingTimes(end, start) === 'before') {
      report('end-before-start', entity, 'end', { start: start.value, end: end.value });
    }
  }
  for (const time of entities.MeetingTime) checkAssumed(time, report);
}

function timeAt(entity: Unsure, field: string) {
  const time = entity[field];
  if (!isObject(time)) return undefined;
  const [value, timeZone, zoneText] = [
    stringAt(time, 'value'),
    stringAt(time, 'timeZone'),
    stringAt(time, 'zoneText'),
  ];
  if (value === undefined) return undefined;
  return { value, ...(timeZone !== undefined && { timeZone }), ...(zoneText !== undefined && { zoneText }) };
}

function checkAssumed(time: Found, report: Report): void {
  const { assumed, evidence } = time.value;
  const value = stringAt(time.value, 'value');
  const stated = value === undefined ? undefined : parseTimeValue(value);
  if (!Array.isArray(assumed) || assumed.length === 0 || value === undefined || !stated) return;
  const parts = assumed.filter((part): part is string => typeof part === 'string');
  const has: Readonly<Record<string, boolean>> = {
    year: stated.year !== undefined,
    month: stated.month !== undefined,
    day: stated.day !== undefined,
    time: stated.hour !== undefined,
  };
  for (const part of new Set(parts)) {
    if (has[part] === false) report('assumed-part-absent', time, 'assumed', { part, value });
  }
  const hasBasis =
    stringAt(time.value, 'text') !== undefined || (Array.isArray(evidence) && evidence.length > 0);
  if (!hasBasis) report('assumed-without-basis', time, 'assumed', { parts });
}
