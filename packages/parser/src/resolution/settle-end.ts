import { timeBounds } from '../mentions/times/time-bounds.js';
import type { DiagnosticDraft } from '../diagnostics/diagnostic.js';
import type { MeetingTime } from '@rapporteur/schema';

/** Something with a beginning and an end, still being read. */
interface Timed {
  start?: MeetingTime | undefined;
  end?: MeetingTime | undefined;
}

/**
 * Takes an end that lies before its start out again, and gives the finding: one of the two was misread or miswritten, and a
 * beginning is told more often and more plainly than an end. Undefined where the two agree or cannot be compared.
 *
 * @param path JSON pointer to the end in the record, for the finding
 */
export function settleEnd(timed: Timed, path: string): DiagnosticDraft | undefined {
  const { start, end } = timed;
  if (start === undefined || end === undefined || !mayPrecede(end, start)) return undefined;
  delete timed.end;
  const place = end.evidence?.[0] ?? start.evidence?.[0] ?? { start: 0, end: 0 };
  return {
    code: 'date-conflict',
    severity: 'warning',
    message: `Expected an end after the start (${start.value}), found ${JSON.stringify(end.text ?? end.value)} (${end.value}); the end was left out.`,
    start: place.start,
    end: place.end,
    path,
    alternatives: [end.value],
  };
}

/** Whether every reading of the end is before every reading of the start, or may be where the two are in different zones. */
function mayPrecede(end: MeetingTime, start: MeetingTime): boolean {
  const last = timeBounds(end.value);
  const first = timeBounds(start.value);
  if (last === undefined || first === undefined) return false;
  if (end.timeZone === start.timeZone) return end.zoneText === start.zoneText && last.latest < first.earliest;
  if (end.timeZone === undefined || start.timeZone === undefined) return false;
  return last.latest - offsets(end.timeZone).most < first.earliest - offsets(start.timeZone).least;
}

const HOUR = 3_600_000;

/** Offsets from UTC, in milliseconds, that a zone may have: those of a zone with a name are not known here. */
function offsets(timeZone: string): { least: number; most: number } {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(timeZone);
  const offset =
    (Number(fixed?.[2] ?? 0) + Number(fixed?.[3] ?? 0) / 60) * (fixed?.[1] === '-' ? -HOUR : HOUR);
  if (fixed !== null || timeZone === 'UTC' || timeZone === 'GMT') return { least: offset, most: offset };
  return { least: -12 * HOUR, most: 14 * HOUR };
}
