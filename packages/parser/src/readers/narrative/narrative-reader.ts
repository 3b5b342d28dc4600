import { readMeeting } from './read-meeting.js';
import { scoreNarrative } from './score-narrative.js';
import { splitMeetings } from './split-meetings.js';
import type { Reader } from '../reader.js';

/** Reports in prose: press releases, readouts, news of ministries, associations and companies. */
export const narrativeReader: Reader = {
  name: 'narrative',
  score: scoreNarrative,
  split: splitMeetings,
  read: readMeeting,
};
