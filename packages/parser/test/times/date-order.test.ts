import { findTimes } from '../../src/find-times.js';
import { describe, expect, test } from 'vitest';
import { found } from './found.js';

describe('04/03/2026 is read by', () => {
  test('another date of the text', () => {
    expect(found('04/03/2026, then 23/03/2026')).toEqual([
      '04/03/2026 = 2026-03-04',
      '23/03/2026 = 2026-03-23',
    ]);
    expect(found('04/03/2026, then 3/31/2026')).toEqual([
      '04/03/2026 = 2026-04-03',
      '3/31/2026 = 2026-03-31',
    ]);
  });

  test('the other end of its range', () => {
    expect(found('04/03/2026 – 23/03/2026')).toEqual(['04/03/2026 – 23/03/2026 = 2026-03-04 … 2026-03-23']);
  });

  test('the option, where the text proves nothing', () => {
    expect(found('04/03/2026', { dateOrder: 'DMY' })).toEqual(['04/03/2026 = 2026-03-04']);
    expect(found('04/03/2026', { dateOrder: 'MDY' })).toEqual(['04/03/2026 = 2026-04-03']);
    expect(found('04/03/2026, 23/03/2026', { dateOrder: 'MDY' })[0]).toBe('04/03/2026 = 2026-03-04');
  });

  test('the usage of the language, where there is no option', () => {
    expect(found('04/03/2026', { language: 'nl' })).toEqual(['04/03/2026 = 2026-03-04']);
    expect(found('04/03/2026', { language: 'en-US' })).toEqual(['04/03/2026 = 2026-04-03']);
    expect(found('04/03/2026', { language: 'en-GB' })).toEqual(['04/03/2026 = 2026-03-04']);
    expect(found('04/03/2026', { language: 'nl', dateOrder: 'MDY' })).toEqual(['04/03/2026 = 2026-04-03']);
  });
});

describe('where nothing decides', () => {
  test('the value is the year', () => {
    const [time] = findTimes('on 04/03/2026');
    expect(time?.time).toEqual({ value: '2026', text: '04/03/2026' });
    expect(found('in English: 04/03/2026', { language: 'en' })).toEqual(['04/03/2026 = 2026']);
  });

  test('a clock time stays', () => {
    expect(found('04/03/2026 19:30')).toEqual(['04/03/2026 19:30 = 2026-XX-XXT19:30']);
  });

  test('dates that prove both orders prove none', () => {
    expect(found('04/03/2026, 23/03/2026, 3/31/2026')[0]).toBe('04/03/2026 = 2026');
  });
});
