import { describe, expect, test } from 'vitest';
import { found } from './found.js';

/** What looks like a date or time and is none; each of them alone and at the end of a sentence. */
const groups: Record<string, string[]> = {
  'amounts and numbers': [
    '$500.00',
    'USD 12,345',
    '12.05 million',
    '$12.05.2022',
    '1,000',
    '12.05.2022%',
    '5,5 %',
    '3.14',
    'in 2000 households',
    '2025 members',
    'the 2023 budget',
  ],
  'versions, numbers of documents, paths': [
    'v1.2.2023',
    'version 3.10.2',
    'release 22.04.01',
    '3.10.12',
    'v2022.05.26',
    'resolution 12/2025',
    '§ 3.2.2021',
    'a2022-05-26',
    'No. 3/2022',
    'ISBN 978-3-16-148410-0',
    'doi 10.1234/2022.05.26',
    'file-2022-05-26.md',
    '[minutes](2022-05-26-minutes.md)',
    'https://example.org/2022/05/26/report',
    'a_2022-05-26',
    '2022-05-26-27',
    '192.168.12.20',
  ],
  'telephone numbers, ratios, scores, pages': [
    '555-2014-12-04',
    'Tel. 021-2022-05-26',
    '+49 30 901820',
    '3/4',
    'on the 3rd floor',
    'on the 1st, 2nd and 3rd floors',
    '24/7',
    '50/50',
    '1/1/1/1',
    'won 3-0',
    'ratio 3:2',
    '16:9',
    'pp. 12-14',
    '26/5',
  ],
  'words that are names of months and days elsewhere': [
    'may',
    'May',
    'it may 5 times',
    'we march 12 miles',
    'March of Progress',
    'set 5 goals',
    'do 5 things',
    'April Smith',
    'in August',
    'now',
    'the remaining 3 may be',
    'Monday.com',
    'moved by Smith, second May',
    'May six members',
  ],
  'days and times that do not exist': [
    '31 April',
    '31 April 2023',
    'June 31',
    'Feb 30, 2024',
    '29 February 2023',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '32 January 2026',
    '0 May',
    '30.02.2023',
    '13/13/2023',
    '25:00',
    '24:01',
    '23:60',
    '7:5',
  ],
  'lengths of time': ['8 hours', '2 h', 'lasted 1 h 30', '30 minutes', 'for 5 days', 'PT1H30M'],
};

describe.each(Object.entries(groups))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(found(text)).toEqual([]);
    expect(found(`They noted ${text}.`)).toEqual([]);
  });
});

test('days to reckon from are no mentions where no day is given', () => {
  expect(found('Today and yesterday, on Monday, 今天')).toEqual([]);
});

test('recurring days are no mentions', () => {
  const referenceDate = '2026-01-23';
  expect(
    found('every Monday, each Friday, Black Friday, 每周三, 一周三次, jeden Montag, cada lunes', {
      referenceDate,
    }),
  ).toEqual([]);
});
