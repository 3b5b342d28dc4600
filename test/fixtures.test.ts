import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseReport } from '@rapporteur/parser';
import { renderHtml, renderMarkdown } from '@rapporteur/render';
import { MeetingRecordSchema } from '@rapporteur/schema';
import { describe, expect, test } from 'vitest';
import { root } from '../tools/paths.mjs';
import { evidenceIn } from './fixtures/evidence-in.js';
import { withoutOffsets } from './fixtures/without-offsets.js';

const reports = readdirSync(join(root, 'fixtures/reports')).sort();
const records = readdirSync(join(root, 'fixtures/records')).sort();

test('every report has its record, every record its report', () => {
  expect(records).toEqual(reports.map((file) => `${parse(file).name}.json`).sort());
  expect(reports.length).toBeGreaterThanOrEqual(8);
});

describe.each(reports)('%s', (file) => {
  const text = readFileSync(join(root, 'fixtures/reports', file), 'utf8');
  const result = parseReport(text);

  test('gives its record and its diagnostics, whole', () => {
    const path = join(root, 'fixtures/records', `${parse(file).name}.json`);
    expect(toJson(result)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  test('gives a record the schema accepts as it is', () => {
    expect(MeetingRecordSchema.parse(result.record)).toEqual(result.record);
    expect(toJson(result.record)).toEqual(result.record);
  });

  test('shows the source characters behind every value', () => {
    const evidence = evidenceIn(result.record);
    for (const { start, end, exact } of evidence) expect(text.slice(start, end)).toBe(exact);
    if (result.record.start !== undefined) expect(evidence.length).toBeGreaterThan(0);
  });

  test('reports places that exist', () => {
    const lines = text.split('\n');
    for (const { start, end, line, column } of result.diagnostics) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      const lineStart = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
      expect(lineStart + column - 1).toBe(start);
    }
  });

  test('says the same with CRLF line ends', () => {
    const unix = text.replaceAll('\r\n', '\n');
    const windows = unix.replaceAll('\n', '\r\n');
    const fromWindows = parseReport(windows);
    expect(withoutOffsets(fromWindows)).toEqual(withoutOffsets(parseReport(unix)));
    for (const { start, end, exact } of evidenceIn(fromWindows.record))
      expect(windows.slice(start, end)).toBe(exact);
  });

  test('becomes a page and a Markdown text that hold its name', () => {
    expect(renderHtml(result.record)).toContain('<h1');
    expect(renderMarkdown(result.record)).toMatch(/^# /m);
  });
});

function toJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
