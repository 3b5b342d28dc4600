import type { MeetingTime } from '@rapporteur/schema';
import ICAL from 'ical.js';
import type { LossCollector } from '../collect-losses.js';
import type { FullTime } from '../full-time.js';
import { zoneOffset } from '../zone-offset.js';
import { addZone } from './add-zone.js';

/**
 * Adds a date-time property: a date; a floating time; a time in UTC, where the zone is UTC or an offset; or a time with `TZID` and
 * a `VTIMEZONE` that holds for it.
 */
export function addTime(
  component: ICAL.Component,
  property: 'dtstart' | 'dtend' | 'due',
  { value, hasTime, wall }: FullTime,
  { timeZone }: MeetingTime,
  collector?: LossCollector,
): void {
  if (!hasTime) {
    component.addPropertyWithValue(property, ICAL.Time.fromDateString(value));
    return;
  }
  const offset = timeZone === undefined ? undefined : zoneOffset(timeZone, wall);
  const named = timeZone !== undefined && timeZone.includes('/');
  if (timeZone !== undefined && offset === undefined)
    collector?.lose([property === 'dtend' ? 'end' : 'start', 'timeZone'], `There is no zone "${timeZone}".`);
  if (timeZone === undefined || offset === undefined || named) {
    const added = component.addPropertyWithValue(property, ICAL.Time.fromDateTimeString(value));
    if (timeZone !== undefined && offset !== undefined && component.parent) {
      added.setParameter('tzid', timeZone);
      addZone(component.parent, timeZone, offset, value);
    }
    return;
  }
  const utc = ICAL.Time.fromDateTimeString(`${value}Z`);
  utc.adjust(0, 0, -offset, 0);
  component.addPropertyWithValue(property, utc);
}
