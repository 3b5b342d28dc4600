import ICAL from 'ical.js';
import { formatOffset } from '../zone-offset.js';

/**
 * Adds what the calendar's `VTIMEZONE` of that name needs for one more time: an observance with the offset then in force. RFC 5545
 * wants a definition for every `TZID`; one that holds for the times of this calendar is enough, and needs no table of zones.
 *
 * @param since wall time from which the observance holds, unless it is the first
 */
export function addZone(calendar: ICAL.Component, timeZone: string, offset: number, since: string): void {
  const zones = calendar.getAllSubcomponents('vtimezone');
  let zone = zones.find((known) => known.getFirstPropertyValue('tzid') === timeZone);
  if (!zone) {
    zone = new ICAL.Component('vtimezone');
    zone.addPropertyWithValue('tzid', timeZone);
    calendar.addSubcomponent(zone);
  }
  const observances = zone.getAllSubcomponents('standard');
  const to = formatOffset(offset);
  const last = observances.at(-1)?.getFirstPropertyValue('tzoffsetto')?.toString();
  if (last === to) return;
  const observance = new ICAL.Component('standard');
  const begin = last === undefined ? '1601-01-01T00:00:00' : since;
  observance.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(begin));
  observance.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(last ?? to));
  observance.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(to));
  zone.addSubcomponent(observance);
}
