import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldHan } from '../../src/mentions/fold-han.js';

describe('foldHan', () => {
  test.each([
    ['會議於臺北舉行，出席者：陳學森', '会议于台北举行,出席者:陈学森'],
    ['「開放」與『合作』', '“开放”与‘合作’'],
    ['２０２５年３月８日（星期六）', '2025年3月8日(星期六)'],
    ['董事⻓、江⽅公司', '董事长、江方公司'],
    ['埃马纽埃尔•马克龙、让・保罗', '埃马纽埃尔·马克龙、让·保罗'],
    ['plain ASCII stays', 'plain ASCII stays'],
  ])('%s', (text, folded) => {
    expect(foldHan(text)).toBe(folded);
  });

  test('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldHan(text)).toHaveLength(text.length);
      }),
    );
  });
});
