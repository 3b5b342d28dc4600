import { describe, expect, test } from 'vitest';
import { found } from './found.js';

type Case = [text: string, referenceDate: string, ...mentions: string[]];

describe('what is over is the latest such day on or before the day of reference', () => {
  const cases: Case[] = [
    ['held on January 22', '2026-01-23', 'January 22 = 2026-01-22'],
    ['held on January 22', '2026-01-22', 'January 22 = 2026-01-22'],
    ['held on January 22', '2026-01-21', 'January 22 = 2025-01-22'],
    ['held on December 30', '2026-01-02', 'December 30 = 2025-12-30'],
    ['held on 29 February', '2026-01-02', '29 February = 2024-02-29'],
    ['12月31日至1月2日举行', '2026-01-05', '12月31日至1月2日 = 2025-12-31 … 2026-01-02'],
    ['visiting from 8 to 11 October', '2014-10-10', '8 to 11 October = 2014-10-08 … 2014-10-11'],
    ['17日在北京', '2026-01-23', '17日 = 2026-01-17'],
    ['30日在京', '2026-03-02', '30日 = 2026-01-30'],
    ['30日至31日', '2024-04-01', '30日至31日 = 2024-03-30 … 2024-03-31'],
    ['5月', '2026-03-02', '5月 = 2025-05'],
  ];
  test.each(cases)('%s, %s', (text, referenceDate, ...mentions) => {
    expect(found(text, { referenceDate })).toEqual(mentions);
  });
});

describe('what is announced is the earliest such day on or after it', () => {
  const cases: Case[] = [
    ['The next meeting will be held on 5 March at noon', '2026-01-23', '5 March at noon = 2026-03-05T12:00'],
    ['It will be held on January 5', '2025-12-20', 'January 5 = 2026-01-05'],
    ['Next meeting: December 3', '2026-01-23', 'December 3 = 2026-12-03'],
    ['January 5 will see the vote', '2025-12-20', 'January 5 = 2026-01-05'],
    ['下次会议定于3月5日召开', '2026-01-23', '3月5日 = 2026-03-05'],
    ['3月5日将召开', '2026-01-23', '3月5日 = 2026-03-05'],
    ['Nächste Sitzung: 5. März', '2026-01-23', '5. März = 2026-03-05'],
    ['La prochaine réunion aura lieu le 5 mars', '2026-01-23', '5 mars = 2026-03-05'],
    ['La próxima reunión será el 5 de marzo', '2026-01-23', '5 de marzo = 2026-03-05'],
    ['Volgende vergadering: 5 maart', '2026-01-23', '5 maart = 2026-03-05'],
    [
      'It will last from 29 December to 3 January',
      '2025-12-20',
      '29 December to 3 January = 2025-12-29 … 2026-01-03',
    ],
  ];
  test.each(cases)('%s, %s', (text, referenceDate, ...mentions) => {
    expect(found(text, { referenceDate })).toEqual(mentions);
  });

  test('only where the word leads up to the date', () => {
    const referenceDate = '2026-01-23';
    expect(found('The prize, which will be given again, was given on January 22', { referenceDate })).toEqual(
      ['January 22 = 2026-01-22'],
    );
    expect(found('On January 22 the board decided that it will build.', { referenceDate })).toEqual([
      'January 22 = 2026-01-22',
    ]);
    expect(found('It will build. On January 22 the board met.', { referenceDate })).toEqual([
      'January 22 = 2026-01-22',
    ]);
  });
});

describe('the year of the sentence comes before that of the reference', () => {
  const cases: Case[] = [
    [
      'Opened on 13 March 2006, it ended on 28 March.',
      '2010-01-01',
      '13 March 2006 = 2006-03-13',
      '28 March = 2006-03-28',
    ],
    [
      'On 9 October and again on 11 October 2014',
      '2020-01-01',
      '9 October = 2014-10-09',
      '11 October 2014 = 2014-10-11',
    ],
    [
      'Signed on 13 March 2006. It ended on 28 March.',
      '2010-01-01',
      '13 March 2006 = 2006-03-13',
      '28 March = 2009-03-28',
    ],
    ['To review 2024 a symposium met on January 22', '2026-01-23', 'January 22 = 2026-01-22'],
  ];
  test.each(cases)('%s, %s', (text, referenceDate, ...mentions) => {
    expect(found(text, { referenceDate })).toEqual(mentions);
  });
});

describe('days seen from the day of reference', () => {
  const cases: Case[] = [
    ['today', '2026-01-01', 'today = 2026-01-01'],
    ['yesterday', '2026-01-01', 'yesterday = 2025-12-31'],
    ['the day after tomorrow', '2024-02-28', 'the day after tomorrow = 2024-03-01'],
    ['this morning (25)', '2026-01-25', 'this morning (25) = 2026-01-25'],
    ['yesterday (6)', '2026-01-07', 'yesterday (6) = 2026-01-06'],
    ['yesterday (31)', '2026-01-01', 'yesterday (31) = 2025-12-31'],
    ['tomorrow (1)', '2025-12-31', 'tomorrow (1) = 2026-01-01'],
    ['昨日（31日）', '2026-01-01', '昨日（31日） = 2025-12-31'],
    ['今天（11月5日）', '2024-11-05', '今天（11月5日） = 2024-11-05'],
    ['yesterday', '0001-01-01', 'yesterday = 0000-12-31'],
    ['heute, gestern Abend', '2026-01-01', 'heute = 2026-01-01', 'gestern Abend = 2025-12-31'],
    ["aujourd'hui et demain", '2026-01-01', "aujourd'hui = 2026-01-01", 'demain = 2026-01-02'],
    ['ayer', '2026-01-01', 'ayer = 2025-12-31'],
    ['overmorgen', '2026-01-01', 'overmorgen = 2026-01-03'],
    [
      'tomorrow from 10 to 11 AM',
      '2026-01-01',
      'tomorrow from 10 to 11 AM = 2026-01-02T10:00 … 2026-01-02T11:00',
    ],
    [
      'next Monday, 13:00-14:00',
      '2026-01-23',
      'next Monday, 13:00-14:00 = 2026-01-26T13:00 … 2026-01-26T14:00',
    ],
    ['today to tomorrow', '2026-01-01', 'today to tomorrow = 2026-01-01 … 2026-01-02'],
    ['today at 7pm', '2026-01-01', 'today at 7pm = 2026-01-01T19:00'],
    ['本月5日，上月28日', '2026-01-23', '本月5日 = 2026-01-05', '上月28日 = 2025-12-28'],
    ['去年12月，今年5月3日，明年', '2026-01-23', '去年12月 = 2025-12', '今年5月3日 = 2026-05-03'],
    ['in June this year', '2022-06-19', 'June this year = 2022-06'],
    ['On Monday', '2026-01-23', 'Monday = 2026-01-19'],
    ['On Friday', '2026-01-23', 'Friday = 2026-01-23'],
    ['last Friday', '2026-01-23', 'last Friday = 2026-01-16'],
    ['Monday 5th', '2026-02-10', 'Monday 5th = 2026-01-05'],
    ['Thursday 5th', '2026-02-10', 'Thursday 5th = 2026-02-05'],
    ['next Friday', '2026-01-23', 'next Friday = 2026-01-30'],
    ['It will meet on Monday', '2026-01-23', 'Monday = 2026-01-26'],
    [
      '上周五，本周三，下周一',
      '2026-01-23',
      '上周五 = 2026-01-16',
      '本周三 = 2026-01-21',
      '下周一 = 2026-01-26',
    ],
    ['lundi prochain', '2026-01-23', 'lundi prochain = 2026-01-26'],
    ['Monday to Wednesday', '2026-01-23', 'Monday to Wednesday = 2026-01-19 … 2026-01-21'],
  ];
  test.each(cases)('%s, %s', (text, referenceDate, ...mentions) => {
    expect(found(text, { referenceDate })).toEqual(mentions);
  });
});

test('the day of publication comes before the day of reference', () => {
  const options = { source: { published: '2020-06-07' }, referenceDate: '2026-01-23' };
  expect(found('held on June 6', options)).toEqual(['June 6 = 2020-06-06']);
});

test('a word of several languages is a day only where it can be nothing else', () => {
  const referenceDate = '2026-01-23';
  expect(found('hier', { referenceDate, language: 'fr' })).toEqual(['hier = 2026-01-22']);
  expect(found('hier', { referenceDate, language: 'de' })).toEqual([]);
  expect(found('hier', { referenceDate })).toEqual([]);
  expect(found('hier soir', { referenceDate })).toEqual(['hier soir = 2026-01-22']);
});
