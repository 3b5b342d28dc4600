import { createHanReport } from './han-report.js';
import { checkStatus } from './check-status.js';
import { readAddress } from './read-address.js';
import { readAttendance } from './read-attendance.js';
import { readCalled } from './read-called.js';
import { readDiscussion } from './read-discussion.js';
import { readEncounter } from './read-encounter.js';
import { readEvent } from './read-event.js';
import { readNextMeeting } from './read-next-meeting.js';
import { readOrganized, readOrganizedUnder } from './read-organized.js';
import { readOutcome } from './read-outcome.js';
import { readProceedings } from './read-proceedings.js';
import { readPurposes } from './read-purposes.js';
import { readStatements } from './read-statements.js';
import { readTask } from './read-task.js';
import { readTitle } from './read-title.js';
import { setMode } from './set-place.js';
import type { HanAgent } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { NarrativeContext } from '../narrative-context.js';

/** Reads the body of a report in Chinese: first what each sentence reports of the meeting, then what was said at it. */
export function readHanBody(context: NarrativeContext): void {
  const report = createHanReport(context);
  for (const line of report.lines) {
    if (line.continued) continue;
    readSentence(report, line);
  }
  readStatements(report);
  readTitle(report);
  checkStatus(report);
}

function readSentence(report: HanReport, line: ReportLine): void {
  if (readCalled(report, line)) return;
  let from = line.sentence.start;
  let before: readonly HanAgent[] = [];
  let told = false;
  let held = false;
  let elsewhere = false;
  let decided = 0;
  for (const predicate of line.predicates) {
    if (predicate.start < decided) continue;
    switch (predicate.frame) {
      case 'hold':
        if (readEvent(report, line, predicate)) {
          told = true;
          held = true;
        } else elsewhere = true;
        break;
      case 'meet':
      case 'talk':
      case 'visit':
      case 'receive':
      case 'inform': {
        const agents = readEncounter(report, line, predicate, from, before);
        if (agents.length > 0) before = agents;
        if (predicate.frame === 'talk') readDiscussion(report, line, predicate);
        told ||= agents.length > 0;
        from = agents.length > 0 ? predicate.end : from;
        break;
      }
      case 'attend': {
        const agents = readAttendance(report, line, predicate, from);
        if (agents.length > 0) {
          before = agents;
          from = predicate.end;
        }
        break;
      }
      case 'chair':
      case 'speak': {
        const agents = readAddress(report, line, predicate, from, before);
        if (agents.length > 0) before = agents;
        if (predicate.phrase.startsWith('主持召开') || predicate.phrase === '主持举行')
          readEvent(report, line, predicate);
        from = predicate.end;
        break;
      }
      case 'organize':
        if (readOrganized(report, line, predicate, from)) from = predicate.end;
        break;
      case 'decide':
        if (!elsewhere) decided = readOutcome(report, line, predicate) ?? decided;
        break;
      case 'discuss':
        readDiscussion(report, line, predicate);
        break;
    }
  }
  if (line.predicates.length > 0) setMode(report.context, line.text, line.sentence);
  if (told) readOrganizedUnder(report, line);
  readProceedings(report, line);
  readPurposes(report, line, told && (held || line.blockIndex === 0));
  readNextMeeting(report, line);
  readTask(report, line);
}
