import type { MeetingRecord } from '@rapporteur/schema';
import ICAL from 'ical.js';
import { cleanText } from '../clean-text.js';
import type { LossCollector } from '../collect-losses.js';
import { fullTime, type FullTime } from '../full-time.js';
import { safeUrl } from '../safe-url.js';
import { addTime } from './add-time.js';

/** Adds the `VEVENT`. */
export function addEvent(
  calendar: ICAL.Component,
  record: MeetingRecord,
  start: FullTime,
  stamp: ICAL.Time,
  uid: string,
  collector: LossCollector,
): void {
  const { lose } = collector;
  const {
    name,
    status,
    inLanguage,
    locations = [],
    purposes = [],
    agenda = [],
    documents = [],
    keywords = [],
  } = record;
  const event = new ICAL.Component('vevent');
  calendar.addSubcomponent(event);
  const addText = (property: string, text: string): void => {
    const added = event.addPropertyWithValue(property, cleanText(text));
    if (inLanguage !== undefined) added.setParameter('language', inLanguage);
  };

  event.addPropertyWithValue('uid', cleanText(uid));
  event.addPropertyWithValue('dtstamp', stamp);
  addTimes(event, record, start, collector);
  if (name !== undefined) addText('summary', name);
  const description = [
    ...purposes.map(({ text }) => text),
    ...agenda.map(({ number, name }) => (number === undefined ? name : `${number} ${name}`)),
  ];
  if (description.length > 0) addText('description', description.join('\n'));
  if (agenda.some(({ notes = [], presenters = [], start }) => start ?? notes[0] ?? presenters[0]))
    lose(['agenda'], 'Only numbers and names are written, in the description.');

  const places = locations.filter(({ kind }) => kind !== 'virtual');
  if (places.length > 0)
    addText(
      'location',
      places.map(({ name, address }) => [name, address].filter(Boolean).join(', ')).join('; '),
    );
  for (const [index, { kind, name, url }] of locations.entries()) {
    const safe = safeUrl(url);
    if (kind !== 'virtual') continue;
    if (safe === undefined) lose(['locations', index], 'A CONFERENCE is a URL, and there is no safe one.');
    else event.addPropertyWithValue('conference', safe).setParameter('label', cleanText(name));
  }

  if (status === 'tentative' || status === 'confirmed' || status === 'cancelled')
    event.addPropertyWithValue('status', status.toUpperCase());
  else if (status) lose(['status'], `iCalendar has no "${status}".`);
  const url = (record.sources ?? []).map((source) => safeUrl(source.url)).find((safe) => safe !== undefined);
  if (url !== undefined) event.addPropertyWithValue('url', url);
  for (const [index, document] of documents.entries()) {
    const safe = safeUrl(document.url);
    if (safe === undefined) lose(['documents', index], 'An attachment is a URL, and there is no safe one.');
    else event.addPropertyWithValue('attach', safe);
  }
  if (keywords.length > 0) {
    const categories = new ICAL.Property('categories');
    categories.setValues(keywords.map(cleanText));
    event.addProperty(categories);
  }
}

function addTimes(
  event: ICAL.Component,
  record: MeetingRecord,
  start: FullTime,
  collector: LossCollector,
): void {
  const { lose, loseTime } = collector;
  if (!record.start) return;
  loseTime('start', record.start);
  addTime(event, 'dtstart', start, record.start, collector);
  if (!record.end) return;
  const end = fullTime(record.end);
  // Both ends are dates or both are times; an end without a zone of its own is in that of the start.
  if (!end) lose(['end'], 'The date is not whole.');
  else if (end.hasTime !== start.hasTime)
    lose(['end'], 'One of start and end has a time of day, the other has none.');
  else if (record.start.timeZone === undefined && record.end.timeZone !== undefined && end.hasTime)
    lose(['end'], 'The end has a zone and the start has none.');
  else if (end.wall < start.wall) lose(['end'], 'It is before the start.');
  else {
    loseTime('end', record.end);
    if (end.hasTime) addTime(event, 'dtend', end, { ...record.start, ...record.end }, collector);
    else {
      // The day after: iCalendar excludes the end, the record includes its last day.
      const after = ICAL.Time.fromDateString(end.value);
      after.adjust(1, 0, 0, 0);
      event.addPropertyWithValue('dtend', after);
    }
  }
}
