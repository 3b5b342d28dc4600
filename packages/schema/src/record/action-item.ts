import type { AgentRef } from './agent-ref.js';
import type { Evidence } from './evidence.js';
import type { MeetingTime } from './meeting-time.js';

/** What an action item may be: still to do, or done. */
export const ACTION_STATUSES = ['open', 'done'] as const;
/** One of {@link ACTION_STATUSES}. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Something somebody is to do after the meeting. iCalendar `VTODO`, JSCalendar `Task`. */
export interface ActionItem {
  /** Identifier within the record. */
  id: string;
  /** What is to be done, without the name and the due date where they are set apart. iCalendar `SUMMARY`. */
  text: string;
  /** Who is to do it. iCalendar `ATTENDEE`. */
  assignees: AgentRef[];
  /** By when. iCalendar `DUE`. */
  due?: MeetingTime;
  /** Whether it is done, where stated. iCalendar `STATUS` (`NEEDS-ACTION`, `COMPLETED`). */
  status?: ActionStatus;
  /** `id` of the agenda item under which it is given. */
  agendaItemId?: string;
  /** Where it stands. */
  evidence?: Evidence[];
}

/** {@link ActionItem} as written by an author: lists may be left out. */
export interface ActionItemInput extends Omit<ActionItem, 'assignees'> {
  assignees?: AgentRef[];
}
