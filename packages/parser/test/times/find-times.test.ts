import { findTimes } from '../../src/find-times.js';
import { MeetingTimeSchema } from '@rapporteur/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Text made of what dates are made of, so that near misses are common. */
const dateLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'1 7 12 25 31 32 2023 1930 0 24 05 . , : / - – ~ ( ) \n \r\n \t'.split(' '),
        ...'January may Mar. 3rd at from to and until today yesterday Monday next pm a.m. noon midnight UTC PST of the h'.split(
          ' ',
        ),
        ...'Uhr am 5. Mai le mars à heures vingt et un de junio las om uur t/m 年 月 日 时 点 半 至 上午 今天 （ ） ： 周 三 二〇二五'.split(
          ' ',
        ),
      ),
      fc.constant(' '),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(dateLike, fc.string({ unit: 'binary', maxLength: 200 }));
const runs = { numRuns: 2000 };
const referenceDate = '2026-01-23';

describe('any text whatever', () => {
  test('gives mentions that are quoted to the letter, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end, exact } of findTimes(text, { referenceDate })) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(exact);
          from = end;
        }
      }),
      runs,
    );
  });

  test('gives times that the schema takes, with and without a day of reference', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const options of [{}, { referenceDate }]) {
          for (const { time, until } of findTimes(text, options)) {
            for (const each of until === undefined ? [time] : [time, until]) {
              expect(MeetingTimeSchema.safeParse(each).error?.issues ?? []).toEqual([]);
            }
          }
        }
      }),
      runs,
    );
  });

  test('is read alike each time, and alike with other line ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lf = text.replaceAll('\r', '');
        const values = (of: string) =>
          findTimes(of, { referenceDate }).map(({ time, until }) => [time, until]);
        expect(values(lf)).toEqual(values(lf));
        expect(values(lf.replaceAll('\n', '\r\n'))).toEqual(values(lf));
      }),
      runs,
    );
  });
});

describe('misuse', () => {
  test.each([undefined, null, 5, ['2026-01-22']])('a text that is %j throws', (text) => {
    expect(() => findTimes(text as never)).toThrow(TypeError);
  });

  const options: [options: unknown, error: ErrorConstructor][] = [
    [{ referenceDate: '2026-02-30' }, RangeError],
    [{ referenceDate: '23/01/2026' }, RangeError],
    [{ dateOrder: 'YMD' }, RangeError],
    [{ language: 5 }, TypeError],
    [{ refDate: '2026-01-23' }, TypeError],
    ['2026-01-23', TypeError],
  ];
  test.each(options)('options %j throw', (given, error) => {
    expect(() => findTimes('', given as never)).toThrow(error);
  });

  test('a language not known is no misuse', () => {
    expect(findTimes('23/01/2026', { language: 'it' })).toHaveLength(1);
  });
});
