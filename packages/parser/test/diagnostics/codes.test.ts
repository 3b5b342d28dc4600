import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/diagnostic.js';
import { parseReport } from '../../src/parse-report.js';
import type { DiagnosticCode } from '../../src/diagnostics/diagnostic.js';

/** For each code a text that gives it, and the words of the text it points at. */
const examples: Record<DiagnosticCode, readonly [text: string, at: string]> = {
  'ambiguous-date': ['Minutes of the Berth Panel\n\nDate: 03/04/2026\nPresent: Ada Brook\n', '03/04/2026'],
  'ambiguous-person': [
    'Minutes of the Berth Panel\n\nDate: 4 March 2026\nPresent: Ada Brook, Ada Hill\n\nAction: Ada to paint the shed\n',
    'Ada',
  ],
  'date-conflict': [
    'Minutes of the Berth Panel, 4 March 2026\n\nDate: 5 March 2026\nPresent: Ada Brook\n',
    '4 March 2026',
  ],
  'empty-text': [' \n', ' \n'],
  'not-a-meeting': [
    'The harbour has a new crane. It lifts twenty tonnes.\n',
    'The harbour has a new crane. It lifts twenty tonnes.\n',
  ],
  placeholder: [
    'Minutes of the Berth Panel\n\nDate: 4 March 2026\nLocation: TBA\nPresent: Ada Brook\n',
    'TBA',
  ],
  'scrambled-text': [
    'Leaders visit group\n\n6 May 2019\n\nOn April 30, Tarnwind mining group co., LTD., chairman of Brook Ada, a line of the company, general manager of vice Hill Ben, to the association visit exchange.',
    'On April 30, Tarnwind mining group co., LTD., chairman of Brook Ada, a line of the company, general manager of vice Hill Ben, to the association visit exchange.',
  ],
  'several-meetings': [
    '# Minutes, 4 March 2026\n\nPresent: Ada Brook\n\n# Minutes, 1 April 2026\n\nPresent: Ben Hill\n',
    '# Minutes, 1 April 2026',
  ],
  'status-conflict': [
    'Spring forum will be held in Norwick\n\nDate: 12 March 2026\n\nOn March 10, 2026, the Harbour Association held its spring forum in Norwick.\n',
    'will be',
  ],
  'unknown-year': ['Minutes of the Berth Panel\n\nDate: 4 March\nPresent: Ada Brook\n', '4 March'],
  'unparsed-value': [
    'Minutes of the Berth Panel\n\nDate: when the tide was out\nPresent: Ada Brook\n',
    'when the tide was out',
  ],
  'unread-language': [
    'Il consiglio si è riunito. Il presidente ha detto che il porto è pieno.',
    'Il consiglio si è riunito. Il presidente ha detto che il porto è pieno.',
  ],
  'unreadable-characters': [
    'Minutes of the Berth Panel\u0000\n\nDate: 4 March 2026\nPresent: Ada Brook\n',
    '\u0000',
  ],
  'vote-conflict': [
    '# Minutes, 4 March 2026\n\nPresent: Ada Brook, Ben Hill\n\nMotion by Ada Brook, second by Ben Hill to paint the shed. Motion passed 2-5.\n',
    'paint the shed',
  ],
};

describe.each(Object.entries(examples))('%s', (code, [text, at]) => {
  test('points at the words it is about', () => {
    const diagnostic = parseReport(text).diagnostics.find((one) => one.code === code);
    expect(diagnostic && text.slice(diagnostic.start, diagnostic.end)).toBe(at);
  });
});

test('every message says what was expected and what was found', () => {
  const messages = Object.values(examples).flatMap(([text]) =>
    parseReport(text).diagnostics.map(({ message }) => message),
  );
  for (const message of messages) expect(message).toMatch(/^Expected .+, found .+[;.]/);
});

test('the README lists every code with what it tells', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = readme
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code = '', tells]) => [code.replaceAll('`', ''), tells]);
  expect(rows.filter(([code = '']) => code in diagnosticCodes)).toEqual(Object.entries(diagnosticCodes));
});
