import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';

const head = '# Senate Meeting\n\nDate: 4 March 2026\n\nPresent: Ada Kern, Bo Lind, Cy Moss\n\n';

/** Each motion on one line: text | mover | seconder | result | counts. */
function motions(text: string): string[] {
  return parseReport(head + text).record.motions.map(
    ({ text: words, movers, seconders, result = '', counts }) =>
      [
        words,
        movers.map(({ name }) => name).join(' + '),
        seconders.map(({ name }) => name).join(' + '),
        result,
        counts === undefined ? '' : [counts.yes, counts.no, counts.abstain].join('-'),
      ].join(' | '),
  );
}

describe('scores', () => {
  it.each([
    [
      'on the line below',
      'a. Lind motions to table the bill\n\ni. 22-0-1',
      ['table the bill | Lind |  | passed | 22-0-1'],
    ],
    [
      'before what became of it',
      'Ada Kern moved to buy a boat.\n\n9-4-0 Sent to the fleet committee',
      ['buy a boat | Ada Kern |  | passed | 9-4-0'],
    ],
    [
      'behind a word for the end',
      'Motion to table the four bills by Ada Kern, seconded by Bo Lind.\n\n- Fails: 10-15-1',
      ['table the four bills | Ada Kern | Bo Lind | failed | 10-15-1'],
    ],
    [
      'beside numerals that are no digits',
      'Ada Kern moved to buy 30 m² of tiles and ½ a ton of sand. Bo Lind seconded. 5 in favor, 1 opposed, over 2½ hours.',
      ['buy 30 m² of tiles and ½ a ton of sand | Ada Kern | Bo Lind | passed | 5-1-'],
    ],
    [
      'with strokes',
      'Ada Kern moved to buy a boat. Bo Lind seconded. Vote: 4/0/0',
      ['buy a boat | Ada Kern | Bo Lind | passed | 4-0-0'],
    ],
    [
      'a day is none',
      'Ada Kern moved to take the plan as it was approved 3/5/24. Bo Lind seconded.',
      ['take the plan as it was approved 3/5/24 | Ada Kern | Bo Lind |  | '],
    ],
  ])('%s', (_, text, expected) => {
    expect(motions(text)).toEqual(expected);
  });
});

describe('who moved, and that all agreed', () => {
  it.each([
    [
      'the mover behind what is moved',
      'A motion was made to adjourn by Senator Kern and was seconded by Senator Lind.',
      ['adjourn | Kern | Lind |  | '],
    ],
    [
      'a seconder without a name',
      'A motion was made by Ada Kern and seconded to approve the by-laws. The motion passed unanimously.',
      ['approve the by-laws | Ada Kern |  | passed | '],
    ],
    [
      'all in favour',
      'The minutes were accepted as a true record. Proposed by Cllr Kern and seconded by Cllr Lind. All members in favour.',
      ['The minutes were accepted as a true record | Kern | Lind | passed | '],
    ],
    [
      'full-width marks behind names',
      'Motion by Ada Kern， second by Bo Lind： to buy a boat. Carried.',
      ['buy a boat | Ada Kern | Bo Lind | passed | '],
    ],
    [
      'agreed by all',
      'It was proposed by Cllr Kern that the hall be let. This was seconded by Cllr Lind and agreed by all members.',
      ['the hall be let | Kern | Lind | passed | '],
    ],
  ])('%s', (_, text, expected) => {
    expect(motions(text)).toEqual(expected);
  });
});
