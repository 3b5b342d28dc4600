import { describe, expect, test } from 'vitest';
import { createSource } from '../../src/source/source.js';
import { scanBlocks } from '../../src/blocks/scan-blocks.js';

const content = (text: string) =>
  scanBlocks(createSource(text), { isLoneLabel: () => false }).map((block) => block.content.text);

// Wide enough for the first line to have been wrapped at its end.
const first = '山岭县林业协会理事会会议于三月四日在县城召开，来自各乡镇的理事和会员代表';
const second = '出席会议。';

describe('wrapped lines of Han characters', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['blanks and LF', '  \n'],
    ['LF and blanks', '\n  '],
  ])('are joined without a space: %s', (_, lineEnd) => {
    expect(content(`${first}${lineEnd}${second}`)).toEqual([`${first}${second}`]);
  });

  test.each([
    ['a blank', ' '],
    ['two blanks', '  '],
    ['a wide blank', '\u3000'],
    ['a tab', '\t'],
  ])('keep the space that stands within a line: %s', (_, space) => {
    expect(content(`会议时间${space}会议地点`)).toEqual(['会议时间 会议地点']);
  });

  test('keep the space beside words of other scripts', () => {
    expect(content(`${first}\nZhou Lin ${second}`)).toEqual([`${first} Zhou Lin ${second}`]);
  });
});
