import { createIssue } from '../issues/create-issue.js';
import { placeAt, pointerOf, type Place } from '../issues/place.js';
import type { RecordIssue, RecordIssueCode, RecordIssueParams } from '../issues/record-issue.js';
import type { MessageCatalogue } from '../messages/message-catalogue.js';
import type { MeetingRecordInput } from '../record/meeting-record.js';
import { checkAgendaTree } from './check-agenda-tree.js';
import { checkAttendanceMode } from './check-attendance-mode.js';
import { checkEvidence } from './check-evidence.js';
import { checkIds } from './check-ids.js';
import { checkReferences } from './check-references.js';
import { checkTimes } from './check-times.js';
import { checkVotes } from './check-votes.js';
import { collectEntities, isObject } from './entities.js';
import type { Report } from './report.js';
import type { SourceText } from './source-texts.js';

/** What to check a record against, and in which language to say what is found. */
export interface CheckOptions {
  /**
   * The source text, so that evidence is held against it: a string for the record's first source, or texts by the `id`
   * of their source. Without it, the `text` that a source of the record carries.
   */
  text?: SourceText;
  /** The language of the messages; English where it is left out. */
  messages?: MessageCatalogue;
}

/**
 * What a shape cannot say of a record: ids are unique and references resolve, ends do not come before starts, evidence
 * is the slice of the source it claims to be, tallies and results agree, attendance mode and locations too, the agenda
 * has no cycles, what is assumed has a basis.
 *
 * Takes time linear in the sizes of record and text. What has not the shape it should is passed over: use
 * {@link validateMeetingRecord} for a value that did not come out of a schema.
 *
 * @returns the issues in reading order; none for a sound record
 * @throws TypeError where `record` is not an object, or `text` neither a string nor an object of strings
 * @example
 * ```ts
 * import { checkMeetingRecord } from '@rapporteur/schema';
 *
 * const issues = checkMeetingRecord(
 *   {
 *     schemaVersion: '1',
 *     id: 'r1',
 *     name: 'Harbour Committee',
 *     sources: [{}],
 *     evidence: [{ field: 'name', start: 5, end: 22, exact: 'Harbour Committee' }],
 *   },
 *   { text: 'Minutes of the Harbour Committee' },
 * );
 * issues[0]?.message; // → 'The quotation stands at 15–32, not at 5–22. Correct start and end.'
 * ```
 */
export function checkMeetingRecord(record: MeetingRecordInput, options: CheckOptions = {}): RecordIssue[] {
  if (!isObject(record)) {
    throw new TypeError(
      `Expected a meeting record, an object; got ${record === null ? 'null' : typeof record}. ` +
        'Use validateMeetingRecord for a value that may not be one.',
    );
  }
  return findIssues(record, options).map(({ issue }) => issue);
}

/** An issue with its place, for those who want keys rather than a pointer. */
export interface PlacedIssue {
  issue: RecordIssue;
  place: Place | undefined;
  order: number;
}

/** The same for an object of any shape. */
export function findIssues(record: object, { text, messages }: CheckOptions): PlacedIssue[] {
  if (text !== undefined && typeof text !== 'string' && !isObject(text)) {
    throw new TypeError(`Expected options.text to be a string or an object of strings; got ${typeof text}.`);
  }
  const found: PlacedIssue[] = [];
  const report: Report = <Code extends RecordIssueCode>(
    code: Code,
    entity: Parameters<Report>[1],
    field: string | undefined,
    params: RecordIssueParams[Code],
  ) => {
    const place = field === undefined ? entity.place : placeAt(entity.place, field);
    const issue = createIssue(code, pointerOf(place), params, messages);
    found.push({ issue, place, order: entity.order });
  };
  const entities = collectEntities(record as Parameters<typeof collectEntities>[0]);
  checkIds(entities, report);
  checkReferences(entities, report);
  checkTimes(entities, report);
  checkAttendanceMode(entities, report);
  checkAgendaTree(entities, report);
  checkVotes(entities, report);
  checkEvidence(entities, text, report);
  return found.sort((a, b) => a.order - b.order);
}
