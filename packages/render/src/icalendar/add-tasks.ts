import type { MeetingRecord } from '@rapporteur/schema';
import ICAL from 'ical.js';
import { cleanText } from '../clean-text.js';
import type { LossCollector } from '../collect-losses.js';
import { fullTime } from '../full-time.js';
import { addTime } from './add-time.js';

/** Adds a `VTODO` for each action item. */
export function addTasks(
  calendar: ICAL.Component,
  record: MeetingRecord,
  stamp: ICAL.Time,
  uid: string,
  { lose }: LossCollector,
): void {
  for (const [index, { id, text, due, status, assignees = [] }] of (record.actionItems ?? []).entries()) {
    const task = new ICAL.Component('vtodo');
    calendar.addSubcomponent(task);
    task.addPropertyWithValue('uid', cleanText(`${uid}-${id}`));
    task.addPropertyWithValue('dtstamp', stamp);
    const summary = task.addPropertyWithValue('summary', cleanText(text));
    if (record.inLanguage !== undefined) summary.setParameter('language', record.inLanguage);
    const whole = fullTime(due);
    if (due && whole) addTime(task, 'due', whole, due);
    else if (due) lose(['actionItems', index, 'due'], 'The date is not whole.');
    if (status) task.addPropertyWithValue('status', status === 'done' ? 'COMPLETED' : 'NEEDS-ACTION');
    if (assignees.length > 0)
      lose(['actionItems', index, 'assignees'], 'An ATTENDEE is an address, and the record has names.');
  }
}
