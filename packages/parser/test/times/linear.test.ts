import { describe, expect, test } from 'vitest';
import { chineseTimes } from '../../src/languages/zh/times.js';
import { dutchTimes } from '../../src/languages/nl/times.js';
import { englishTimes } from '../../src/languages/en/times.js';
import { frenchTimes } from '../../src/languages/fr/times.js';
import { germanTimes } from '../../src/languages/de/times.js';
import { spanishTimes } from '../../src/languages/es/times.js';
import { findTimeMentions } from '../../src/mentions/times/index.js';

const tables = [englishTimes, chineseTimes, germanTimes, frenchTimes, spanishTimes, dutchTimes];

/** How often a token was looked at. */
function work(text: string): number {
  const meter = { steps: 0 };
  findTimeMentions(text, tables, { meter });
  return meter.steps;
}

const pieces: Record<string, string> = {
  tabs: '\t',
  digits: '1',
  'digits and blanks': '1 ',
  slashes: '1/',
  'dates and slashes': '2022-05-26/',
  dots: '1.',
  colons: '1:',
  dashes: '1-',
  commas: ',',
  'numbers and commas': '5, ',
  years: '1年',
  'years, months, days': '1年1月1日',
  numerals: '一',
  weekdays: '周三',
  months: 'May ',
  'days and months': '5 May ',
  'months and days': 'May 5 ',
  'ranges of months': 'May 5 - ',
  'number words': 'vingt et ',
  'words of relation': 'from the ',
  'clock times': '7:30 ',
  'ranges of clock times': '7:30-',
  zones: '7:30 Europe/Ber_lin_',
  brackets: 'today (',
  'unpaired surrogates': '\ud800',
  prose: 'The board met on 5 May 2022 at 7.30pm and will meet again on Monday. 会议于3月5日召开。 ',
};

describe('sixteen times the text takes sixteen times the work', () => {
  test.each(Object.entries(pieces))('%s', (_, piece) => {
    const times = Math.ceil(2000 / piece.length);
    const short = work(piece.repeat(times));
    const long = work(piece.repeat(times * 16));
    expect(long).toBeLessThanOrEqual(short * 17);
  });

  test('and not much of it: a few looks a character', () => {
    for (const piece of Object.values(pieces)) {
      const text = piece.repeat(Math.ceil(2000 / piece.length));
      expect(work(text)).toBeLessThan(text.length * 250);
    }
  });
});
