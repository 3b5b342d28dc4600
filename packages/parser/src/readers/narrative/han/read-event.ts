import { addAgent, citeSpan, wordsOf } from './add-agents.js';
import { addNextMeeting } from './read-next-meeting.js';
import { addOrganizers, hostOfEvent } from './read-organizers.js';
import { eventHeadBefore, findEventHead } from './event-head.js';
import { endsWithBody, readHanAgents, spansWithin, trimAgents } from '../../../mentions/han/index.js';
import { readSlots } from './read-slots.js';
import { setPlace } from './set-place.js';
import { setStart } from './set-start.js';
import { skipAdverbs } from './adverbials.js';
import { futureWord, isNextMeeting } from './future.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Predicate } from './find-predicates.js';
import type { Span } from '../../../source/span.js';

/** Reads a clause that says a meeting was held, opened or closed: 协会于某日在某地召开座谈会, 座谈会在某地召开. */
export function readEvent(report: HanReport, line: ReportLine, predicate: Predicate): boolean {
  const { context } = report;
  const { draft } = context;
  const { masked } = line.text;
  const { clause } = predicate;
  if (isNextMeeting(masked, clause.start, predicate.start)) return false;
  const object = trimAgents(masked, skipAdverbs(masked, predicate.end, clause.end), clause.end);
  const slots = readSlots(masked, clause.start, predicate.start, report.names);
  const objectHead =
    eventHeadBefore(masked, object.start, object.end) ?? findEventHead(masked, object.start, object.end);
  const subjectHead =
    slots.subjectSpan === undefined
      ? undefined
      : eventHeadBefore(masked, slots.subjectSpan.start, slots.subjectSpan.end);
  const head = objectHead ?? subjectHead ?? findEventHead(masked, clause.start, predicate.start);
  const passive = objectHead === undefined && (subjectHead !== undefined || object.end <= object.start);
  if (head === undefined && !passive) return false;
  const host =
    passive && slots.subjectSpan !== undefined ? hostOfEvent(masked, slots.subjectSpan, head) : undefined;
  // A body's own meeting in a report of an audience is another meeting.
  if (report.main === 'encounter' && host !== undefined) return false;
  const tail = head === undefined ? undefined : masked.slice(Math.max(0, head.span.end - 4), head.span.end);
  if (
    report.main === 'event' &&
    isSameSeries(report, masked, slots.subjectSpan, tail) &&
    futureWord(masked, clause.start, predicate.start) !== undefined
  ) {
    addNextMeeting(report, line, clause);
    return false;
  }
  const first = report.main === undefined;
  // Another event that is still to come says nothing of this one.
  if (!first && futureWord(masked, clause.start, predicate.start) !== undefined) return false;
  report.main ??= 'event';
  const own =
    tail ??
    (slots.subjectSpan === undefined
      ? undefined
      : masked.slice(Math.max(slots.subjectSpan.start, slots.subjectSpan.end - 3), slots.subjectSpan.end));
  if (own !== undefined) report.eventTail ??= own;
  const future = futureWord(masked, clause.start, predicate.start);
  if (draft.status === undefined) {
    draft.status = {
      value: future === undefined ? 'held' : future.tentative ? 'tentative' : 'confirmed',
      evidence: [
        citeSpan(
          context,
          line.text,
          future === undefined ? predicate : { start: future.span.start, end: predicate.end },
        ),
      ],
    };
  }
  const named =
    passive && slots.subjectSpan !== undefined && head !== undefined
      ? { start: slots.subjectSpan.start, end: Math.max(slots.subjectSpan.end, head.span.end) }
      : object;
  // A further meeting of a report has no title above it; 座谈会 alone names none.
  const bare = head === undefined || named.end - named.start <= head.span.end - head.span.start + 1;
  if (first && !bare && context.document.opening !== undefined)
    draft.name ??= { value: wordsOf(line.text, named), evidence: [citeSpan(context, line.text, named)] };
  if (head !== undefined && first)
    draft.classification ??= {
      value: classify(
        masked,
        objectHead === undefined ? (slots.subjectSpan ?? clause) : object,
        head.classification,
      ),
      evidence: [citeSpan(context, line.text, head.span)],
    };
  setStart(report, line, clause, future !== undefined);
  if (slots.place !== undefined) setPlace(context, line.text, slots.place);
  if (!passive) listSubEvents(report, line, object);
  const told = hostBeforeVerb(masked, clause.start, predicate.start);
  if (first && told !== undefined) addOrganizers(context, line.text, told, 'organizer');
  if (!first && (draft.organizers.length > 0 || !isSameSeries(report, masked, slots.subjectSpan, tail)))
    return true;
  if (passive) {
    if (host !== undefined) addOrganizers(context, line.text, host, 'organizer');
    return true;
  }
  const subject = subjectBefore(masked, clause, slots.subjectSpan);
  if (subject === undefined) return true;
  const agents = readHanAgents(masked, subject.start, subject.end);
  if (agents.some((agent) => agent.kind === 'person')) {
    for (const agent of agents) addAgent(context, line.text, agent);
  } else if (wordsOf(line.text, subject).length <= 60) {
    addOrganizers(context, line.text, subject, 'organizer');
  }
  return true;
}

/** 由某协会举办的研讨会…举行, 会议由某协会举办: the body between 由 and its verb. */
function hostBeforeVerb(masked: string, start: number, verb: number): Span | undefined {
  const by = masked.lastIndexOf('由', verb - 1);
  if (by < start) return undefined;
  const words = masked.slice(by + 1, verb);
  const done = /(?:共同|联合)?(?:举办|主办|承办|组织|召集|发起)的/.exec(words);
  if (done !== null) return { start: by + 1, end: by + 1 + done.index };
  return endsWithBody(masked, by + 1, verb) ? { start: by + 1, end: verb } : undefined;
}

/** 举行了“甲”“乙”和“丙”分论坛: each of several meetings in quotation marks is an item of the agenda. */
function listSubEvents(report: HanReport, line: ReportLine, object: Span): void {
  const named = spansWithin(line.text.quotes, object.start + 1, object.end);
  if (named.length < 2) return;
  for (const name of named)
    report.context.draft.agenda.push({
      name: wordsOf(line.text, name),
      notes: [],
      evidence: [citeSpan(report.context, line.text, name)],
    });
}

/** 理事会第二次会议 is a board's meeting, 会员代表大会第一次会议 a general one, whatever the last noun. */
/** True for an event whose name ends as the main one's does: the next of its series. */
function isSameSeries(
  report: HanReport,
  masked: string,
  subject: Span | undefined,
  tail: string | undefined,
): boolean {
  if (report.eventTail === undefined) return false;
  return (
    tail === report.eventTail ||
    (subject !== undefined && masked.slice(subject.start, subject.end).endsWith(report.eventTail))
  );
}

function classify(masked: string, name: Span, last: string): string {
  if (last !== 'conference') return last;
  const words = masked.slice(Math.max(name.start, name.end - 18), name.end);
  if (/理事会|董事会|监事会/.test(words)) return 'board-meeting';
  if (/会员代表大会|会员大会|股东大会|代表大会/.test(words)) return 'general-meeting';
  return /委员会|常委会|执委会/.test(words) && !/工作/.test(words) ? 'committee-meeting' : last;
}

function subjectBefore(masked: string, clause: Span, subject: Span | undefined): Span | undefined {
  if (subject === undefined || subject.start < clause.start) return undefined;
  return masked.slice(subject.start, subject.end).includes(',') ? undefined : subject;
}
