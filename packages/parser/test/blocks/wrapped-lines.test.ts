import { describe, expect, test } from 'vitest';
import { createSource } from '../../src/source/source.js';
import { scanBlocks } from '../../src/blocks/scan-blocks.js';

const blocks = (text: string): string[] =>
  scanBlocks(createSource(text), { isLoneLabel: () => false, isLabel: () => false }).map(
    ({ content }) => content.text,
  );

/** Words that fill lines of a given width, broken as an editor breaks them. */
function wrap(words: readonly string[], width: number): string {
  const lines = [''];
  for (const word of words) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const words =
  'The Council of the Ferry Users met in Norwick and heard that the early boat runs again Mara Holt thanked'.split(
    ' ',
  );

describe('lines that an editor wrapped are one paragraph', () => {
  test.each([60, 72, 80, 100, 120, 130])('at %i columns', (width) => {
    const text = [...words, ...words, ...words].join(' ');
    expect(blocks(wrap(text.split(' '), width))).toEqual([text]);
  });

  test('and lines that were ended on purpose are blocks of their own', () => {
    expect(blocks('Minutes\nFerry Users\nNorwick, 4 March 2026')).toEqual([
      'Minutes',
      'Ferry Users',
      'Norwick, 4 March 2026',
    ]);
  });

  test.each([
    [
      'Ada Brook, President of the Harbour Society\nBen Hill, Clerk\nCora Lund, Treasurer of the Harbour Society',
      3,
    ],
    [
      'Present: Supervisor Ada Brook, Supervisor Ben Hill, Clerk Cora\nLund, Treasurers Dora Quint and Eve Orr, Supervisor Gail Summers,\nHal Winter',
      1,
    ],
  ])('names on lines of their own, and names that were wrapped: %s', (text, count) => {
    expect(blocks(text)).toHaveLength(count);
  });

  test('so are whole sentences on long lines', () => {
    const first =
      'The treasurer said that the winter season had been better than anybody on the harbour board had thought in autumn.';
    const second = 'Ada will write to the harbour master.';
    expect(blocks(`${first}\n${second}`)).toEqual([first, second]);
  });
});

test('a line that ends in an article goes on, also with a capital', () => {
  const words = { isLoneLabel: () => false, isArticle: (word: string) => word === 'the' };
  const contents = scanBlocks(createSource('Ada Brook moved to close the\nOpen Forum.\nCarried.\n'), words);
  expect(contents.map(({ content }) => content.text)).toEqual([
    'Ada Brook moved to close the Open Forum.',
    'Carried.',
  ]);
});
