import { describe, expect, test } from 'vitest';
import { englishTimes } from '../../src/languages/en/times.js';
import { frenchTimes } from '../../src/languages/fr/times.js';
import {
  findClockMentions,
  findTimeMentions,
  provenDateOrder,
  resolveTime,
  type TimeContext,
  type TimeMention,
} from '../../src/mentions/times/index.js';

function only(text: string): TimeMention {
  const mentions = findTimeMentions(text, [englishTimes]);
  expect(mentions).toHaveLength(1);
  return mentions[0] as TimeMention;
}

describe('what is assumed and what is doubtful', () => {
  const cases: [
    text: string,
    context: TimeContext,
    value: string | undefined,
    assumed: string[],
    problems: string[],
  ][] = [
    ['January 22, 2026', {}, '2026-01-22', [], []],
    ['January 22', { published: '2026-01-23' }, '2026-01-22', ['year'], []],
    ['January 22', { published: '2026-01-23', reference: '2020-01-01' }, '2026-01-22', ['year'], []],
    ['January 22', { published: 'XXXX-01-23', reference: '2020-02-01' }, '2020-01-22', ['year'], []],
    ['January 22', { sentenceYear: 2024, published: '2026-01-23' }, '2024-01-22', ['year'], []],
    ['January 22', { published: '2026-01-23', completed: false }, '2027-01-22', ['year'], []],
    ['January 22', {}, 'XXXX-01-22', [], ['unknown-year']],
    ['today', { published: '2026-01-23' }, '2026-01-23', ['year', 'month', 'day'], []],
    ['today', {}, undefined, [], ['unknown-anchor']],
    ['today at noon', {}, 'XXXX-XX-XXT12:00', [], ['unknown-anchor']],
    ['today (25)', {}, 'XXXX-XX-25', [], ['unknown-anchor']],
    ['today (25)', { published: '2026-01-26' }, '2026-01-25', ['year', 'month'], []],
    ['Monday', {}, undefined, [], ['unknown-anchor']],
    ['13/01/21', {}, '2021-01-13', ['year'], ['two-digit-year']],
    ['04/03/2026', {}, '2026', [], ['ambiguous-order']],
    ['04/03/2026', { dateOrder: 'DMY' }, '2026-03-04', [], []],
    ['04/03/2026', { textOrder: 'MDY', dateOrder: 'DMY' }, '2026-04-03', [], []],
    ['04/03/2026', { languageOrder: 'MDY' }, '2026-04-03', [], []],
    ['13:05 PM EST', {}, 'XXXX-XX-XXT13:05', [], ['redundant-meridiem']],
    ['13:05 AM', {}, 'XXXX-XX-XXT13:05', [], ['contradictory-meridiem']],
    ['Monday, 14 January 2015', {}, '2015-01-14', [], ['weekday-conflict']],
    ['Wednesday, 14 January 2015', {}, '2015-01-14', [], []],
    ['Monday, 14 January', { published: '2015-02-01' }, '2015-01-14', ['year'], ['weekday-conflict']],
    ['19:00 – 18:00', {}, 'XXXX-XX-XXT19:00', [], ['reversed-range']],
    ['5 May 2022 to 3 May 2022', {}, '2022-05-05', [], ['reversed-range']],
    ['19:30', { published: '2026-01-23' }, 'XXXX-XX-XXT19:30', [], []],
    ['28 February 24:00', {}, 'XXXX-02-28', [], ['unknown-year']],
    ['31 December 24:00', {}, 'XXXX-01-01T00:00', [], ['unknown-year']],
  ];
  test.each(cases)('%s with %j', (text, context, value, assumed, problems) => {
    const resolved = resolveTime(only(text), context);
    expect(resolved.time?.value).toBe(value);
    expect(resolved.time?.assumed ?? []).toEqual(assumed);
    expect(resolved.problems).toEqual(problems);
  });
});

test('both readings of an ambiguous date are given, the one with the day first before the other', () => {
  const resolved = resolveTime(only('04/03/2026 at 7pm'), {});
  expect(resolved.alternatives).toEqual(['2026-03-04T19:00', '2026-04-03T19:00']);
});

test('a range that is ambiguous gives both readings of both ends', () => {
  const resolved = resolveTime(only('04/03/2026 – 05/03/2026'), {});
  expect(resolved.alternatives).toEqual(['2026-03-04', '2026-04-03']);
  expect(resolved.untilAlternatives).toEqual(['2026-03-05', '2026-05-03']);
});

test('the phrase is given on one line', () => {
  expect(resolveTime(only('14th January\r\n  2015'), {}).time?.text).toBe('14th January 2015');
});

describe('the order that dates prove', () => {
  const cases: [text: string, order: string | undefined][] = [
    ['23/01/2026', 'DMY'],
    ['01/23/2026', 'MDY'],
    ['17.05.2022', 'DMY'],
    ['05.06.2022', undefined],
    ['04/03/2026', undefined],
    ['2026-01-23', undefined],
    ['23/01/2026 and 01/23/2026', undefined],
  ];
  test.each(cases)('%s: %s', (text, order) => {
    expect(provenDateOrder(findTimeMentions(text, [englishTimes]))).toBe(order);
  });
});

describe('in a field known to hold times', () => {
  const cases: [text: string, ...clocks: string[]][] = [
    ['1930', '19:30'],
    ['7.30', '7:30'],
    ['0900-1030', '9:00', '10:30'],
    ['18 h', '18:00'],
    ['2008 EST', '20:08'],
    ['at 1930 in room 12', '19:30'],
    ['2500'],
    ['12'],
  ];
  test.each(cases)('%s', (text, ...clocks) => {
    const ends = findClockMentions(text, [englishTimes, frenchTimes]).flatMap(({ parts, until }) =>
      until ? [parts, until] : [parts],
    );
    expect(ends.map(({ hour, minute }) => `${String(hour)}:${String(minute).padStart(2, '0')}`)).toEqual(
      clocks,
    );
  });

  test('that is not so elsewhere', () => {
    expect(findTimeMentions('1930 7.30 0900-1030', [englishTimes])).toEqual([]);
  });
});
