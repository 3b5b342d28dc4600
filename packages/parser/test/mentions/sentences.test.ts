import { chinese, english } from '@rapporteur/parser';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/mentions/sentences.js';

const packs = [english, chinese];

describe('splitSentences', () => {
  test.each([
    ['It rained. We met.', ['It rained.', 'We met.']],
    ['It rained.We met.', ['It rained.', 'We met.']],
    ['Dr. Stone of Brook Co., Ltd. spoke. All left.', ['Dr. Stone of Brook Co., Ltd. spoke.', 'All left.']],
    ['J. Kim met the U.S. Treasury at 3.5 per cent.', ['J. Kim met the U.S. Treasury at 3.5 per cent.']],
    ['He came at 7 p.m. and left.', ['He came at 7 p.m. and left.']],
    ['“We agree.” She sat down.', ['“We agree.”', 'She sat down.']],
    ['Why? Because! And… so on', ['Why?', 'Because!', 'And… so on']],
    ['会议召开。会长讲话！“好。”散会', ['会议召开。', '会长讲话！', '“好。”', '散会']],
    ['See example.com today. Bye.', ['See example.com today.', 'Bye.']],
    ['one line\nanother line', ['one line', 'another line']],
    ['  ', []],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text, packs).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
