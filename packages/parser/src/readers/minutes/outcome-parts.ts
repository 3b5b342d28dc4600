import { readActions } from './outcomes/actions.js';
import { readChatLog } from './outcomes/chat-log.js';
import { readChatSummary } from './outcomes/chat-summary.js';
import { readDecisions } from './outcomes/decisions.js';
import { readDocuments } from './outcomes/documents.js';
import { readMotions } from './outcomes/motions.js';
import { readNextMeeting } from './outcomes/next-meeting.js';
import { readResultSentences } from './outcomes/result-sentence.js';
import type { MinutesPart } from './minutes-context.js';

/** What came out of the meeting: the parts that run once head, attendance and agenda are read, in this order. */
export const outcomeParts: readonly MinutesPart[] = [
  readChatSummary,
  readChatLog,
  readMotions,
  readActions,
  readDecisions,
  readResultSentences,
  readNextMeeting,
  readDocuments,
];
