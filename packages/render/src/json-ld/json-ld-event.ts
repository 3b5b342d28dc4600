import type { MeetingRecord, MeetingTime } from '@rapporteur/schema';
import { cleanText } from '../clean-text.js';
import type { LossCollector } from '../collect-losses.js';
import { fullTime, type FullTime } from '../full-time.js';
import { safeUrl } from '../safe-url.js';
import { formatOffset, zoneOffset } from '../zone-offset.js';
import type { JsonLdAgent, JsonLdEvent, JsonLdLocation } from './json-ld-types.js';

const STATUSES = {
  confirmed: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  tentative: undefined,
} as const;

const MODES = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** The schema.org `Event` of a record with a whole date. */
export function jsonLdEvent(
  record: MeetingRecord,
  startTime: MeetingTime,
  start: FullTime,
  ids: { report: string; event: string },
  persons: boolean,
  collector: LossCollector,
): JsonLdEvent {
  const { lose } = collector;
  const { name, status, attendanceMode, inLanguage, keywords = [], purposes = [] } = record;
  const event: JsonLdEvent = {
    '@type': 'Event',
    '@id': ids.event,
    identifier: record.id,
    startDate: dateTime(startTime, start, 'start', collector),
    subjectOf: { '@id': ids.report },
  };
  if (name !== undefined) event.name = cleanText(name);
  if (purposes.length > 0) event.description = purposes.map(({ text }) => cleanText(text)).join('; ');
  const end = fullTime(record.end);
  if (record.end && end) event.endDate = dateTime(record.end, end, 'end', collector);
  else if (record.end) lose(['end'], 'The date is not whole.');
  const eventStatus = status && STATUSES[status];
  if (eventStatus) event.eventStatus = eventStatus;
  if (status === 'held' || status === 'tentative') lose(['status'], `schema.org has no "${status}".`);
  if (attendanceMode) event.eventAttendanceMode = MODES[attendanceMode];
  const locations = (record.locations ?? []).map(jsonLdLocation);
  if (locations.length > 0) event.location = locations;
  addAgents(event, record, persons, lose);
  for (const [index, { relation, name }] of (record.relatedMeetings ?? []).entries())
    if (relation === 'series' && name !== undefined)
      event.superEvent = { '@type': 'EventSeries', name: cleanText(name) };
    else lose(['relatedMeetings', index], `schema.org has no "${relation}" of an Event.`);
  if (inLanguage !== undefined) event.inLanguage = inLanguage;
  if (keywords.length > 0) event.keywords = keywords.map(cleanText).join(', ');
  return event;
}

function dateTime(
  time: MeetingTime,
  { value, hasTime, wall }: FullTime,
  field: 'start' | 'end',
  collector: LossCollector,
): string {
  collector.loseTime(field, time);
  if (!hasTime || time.timeZone === undefined) return value;
  const offset = zoneOffset(time.timeZone, wall);
  if (offset === undefined) collector.lose([field, 'timeZone'], `There is no zone "${time.timeZone}".`);
  return offset === undefined ? value : value + formatOffset(offset);
}

function jsonLdLocation({ kind, name, address, url }: MeetingRecord['locations'][number]): JsonLdLocation {
  const safe = safeUrl(url);
  return {
    '@type': kind === 'virtual' ? 'VirtualLocation' : 'Place',
    name: cleanText(name),
    ...(address !== undefined && kind !== 'virtual' && { address: cleanText(address) }),
    ...(safe !== undefined && { url: safe }),
  };
}

function addAgents(
  event: JsonLdEvent,
  record: MeetingRecord,
  persons: boolean,
  lose: LossCollector['lose'],
): void {
  const add = (
    field: 'organizer' | 'sponsor' | 'attendee',
    type: JsonLdAgent['@type'],
    name: string,
  ): void => {
    (event[field] ??= []).push({ '@type': type, name: cleanText(name) });
  };
  for (const [index, { name, kind, role }] of (record.organizers ?? []).entries())
    if (kind === 'person' && !persons)
      lose(['organizers', index], 'Persons are named only with `persons: true`.');
    else
      add(role === 'sponsor' ? 'sponsor' : 'organizer', kind === 'person' ? 'Person' : 'Organization', name);
  for (const [index, { name, kind, presence }] of (record.participants ?? []).entries())
    if (presence === 'absent' || presence === 'unknown')
      lose(['participants', index], 'They did not attend.');
    else if (kind === 'group') lose(['participants', index], 'A group without names is no attendee.');
    else if (kind === 'person' && !persons)
      lose(['participants', index], 'Persons are named only with `persons: true`.');
    else add('attendee', kind === 'person' ? 'Person' : 'Organization', name);
  if ((record.participants ?? []).some(({ posts = [], roles = [] }) => posts.length + roles.length > 0))
    lose(['participants'], 'schema.org has no posts and roles of an attendee.');
}
