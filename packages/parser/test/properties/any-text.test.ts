import { MeetingRecordSchema, checkMeetingRecord } from '@rapporteur/schema';
import { findTimes, parseReport, parseReports } from '@rapporteur/parser';
import type { Evidence } from '@rapporteur/schema';
import type { ParseResult } from '@rapporteur/parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, reports } from './report-arbitraries.js';

const runs = { numRuns: 300 };

describe('any text whatever', () => {
  test('gives at least one record, which is valid and sound against the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { record } of results(text)) {
          expect(MeetingRecordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
          expect(faults(record, text)).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('is quoted to the letter in every piece of evidence and every diagnostic', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { record, diagnostics } of results(text)) {
          for (const { start, end, exact } of evidenceOf(record)) expect(text.slice(start, end)).toBe(exact);
          for (const { start, end } of diagnostics) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        for (const time of findTimes(text)) expect(text.slice(time.start, time.end)).toBe(time.exact);
      }),
      runs,
    );
  });

  test('is read alike each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(results(text)).toEqual(results(text));
      }),
      runs,
    );
  });

  test('gives the same values with CRLF as with LF line ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lf = text.replaceAll('\r', '');
        const crlf = lf.replaceAll('\n', '\r\n');
        expect(results(crlf).map(({ record }) => values(record))).toEqual(
          results(lf).map(({ record }) => values(record)),
        );
      }),
      runs,
    );
  });
});

describe('every fixture report', () => {
  test('is there', () => expect(reports.length).toBeGreaterThanOrEqual(8));

  test.each(reports.map((text) => [text.split('\n')[0], text] as const))(
    '%s: keeps its values when cut short anywhere',
    (_, text) => {
      for (let cut = 0; cut < text.length; cut += Math.ceil(text.length / 25)) {
        const { record } = parseReport(text.slice(0, cut));
        expect(faults(record, text.slice(0, cut))).toEqual([]);
      }
    },
  );
});

function results(text: string): ParseResult[] {
  const all = parseReports(text);
  expect(all.length).toBeGreaterThan(0);
  return [parseReport(text), ...all];
}

/** What the checks find wrong. A motion that failed with most votes for it may be so: a larger majority can be needed. */
function faults(record: ParseResult['record'], text: string) {
  return checkMeetingRecord(record, { text }).filter(({ code }) => code !== 'result-despite-majority');
}

/** The record without what counts characters. */
function values(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(values);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'evidence')
      .map(([key, entry]) => [key, values(entry)]),
  );
}

function evidenceOf(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'evidence' ? (entry as Evidence[]) : evidenceOf(entry),
  );
}
