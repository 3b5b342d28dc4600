import { createDraft } from '../../resolution/draft.js';
import { lexiconOf } from './lexicon.js';
import { createPeople } from '../../resolution/people.js';
import { cutSections } from './cut-sections.js';
import { leaveOut } from './leave-out.js';
import { outcomeParts } from './outcome-parts.js';
import { readAgenda } from './agenda/read-agenda.js';
import { readAttendance } from './attendance/read-attendance.js';
import { readHead } from './head/read-head.js';
import { reportNothing } from './report-nothing.js';
import { scoreMinutes } from './score-minutes.js';
import { splitMeetings } from './split-meetings.js';
import type { Document } from '../../document/document.js';
import type { Draft } from '../../resolution/draft.js';
import type { MinutesContext, MinutesPart } from './minutes-context.js';
import type { Reader } from '../reader.js';

/** What the reader looks for, in this order: each part builds on what the ones before it found. */
const parts: readonly MinutesPart[] = [
  readHead,
  readAttendance,
  readAgenda,
  ...outcomeParts,
  leaveOut,
  reportNothing,
];

/** Minutes: headings, lists and labelled lines, in any of the languages at hand. */
export const minutesReader: Reader = {
  name: 'minutes',
  score: scoreMinutes,
  split: splitMeetings,
  read: readMinutes,
};

function readMinutes(document: Document): Draft {
  const draft = createDraft();
  const context: MinutesContext = {
    document,
    draft,
    people: createPeople(draft),
    lexicon: lexiconOf(document.packs),
    sections: cutSections(document),
    itemOf: new Map(),
    speakerOf: new Map(),
    endOf: new Map(),
    resultSentences: new Map(),
    time: {},
  };
  for (const part of parts) part(context);
  draft.discussion = context;
  return draft;
}
