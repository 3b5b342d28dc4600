import { describe, expect, test } from 'vitest';
import { english } from '../../src/languages/en/index.js';
import { foldCase } from '../../src/mentions/fold-case.js';
import { outcomeTables } from '../../src/readers/minutes/outcomes/outcome-tables.js';
import { readMotion } from '../../src/readers/minutes/outcomes/read-motion.js';
import type { Span } from '../../src/source/span.js';

const known = new Set(['omar', 'denny']);
const tables = outcomeTables({ packs: [english] }, (form) => known.has(form.toLowerCase()));

/** The reading in words: text | movers | seconders | result | counts. */
function read(text: string): string | undefined {
  const reading = readMotion({ text, folded: foldCase(text) }, tables, 0, text.length);
  if (reading === undefined) return undefined;
  const words = (span: Span) => text.slice(span.start, span.end);
  const { counts = {}, voters = [] } = reading.vote ?? {};
  return [
    reading.opens === undefined ? '' : reading.opens === 'sure' ? 'motion' : 'motion?',
    reading.text === undefined ? '' : words(reading.text),
    reading.movers.map(words).join(' + '),
    reading.seconders.map(words).join(' + '),
    reading.result?.value ?? (reading.unanimous === undefined ? '' : 'unanimous'),
    [counts.yes, counts.no, counts.abstain]
      .map((n) => n ?? '')
      .join('/')
      .replace(/^\/\/$/, ''),
    voters.map(({ name, option }) => `${words(name)}=${option}`).join(' '),
  ]
    .join(' | ')
    .replace(/[ |]+$/, '');
}

describe('motions in one sentence', () => {
  test.each([
    [
      'Motion by Ada Kern, second by Bo Lind to approve the March minutes.',
      'motion | approve the March minutes | Ada Kern | Bo Lind',
    ],
    ['Motion by Jim N0XYZ to buy a new repeater.', 'motion | buy a new repeater | Jim N0XYZ'],
    ['Ada moved to approve the agenda, seconded by Bo Lind.', 'motion | approve the agenda | Ada | Bo Lind'],
    [
      'Ada Kern moved, Bo Lind seconded, to accept the report; carried.',
      'motion | accept the report | Ada Kern | Bo Lind | passed',
    ],
    [
      'Cllr Kern proposed a new bench for the green; Cllr Lind seconded; Carried',
      'motion? | a new bench for the green | Kern | Lind | passed',
    ],
    [
      'It was moved by Kern, seconded by Lind, that the fee be raised to $30.',
      'motion | the fee be raised to $30 | Kern | Lind',
    ],
    [
      'On motion of Trustee Kern, seconded by Trustee Lind, the budget was adopted 5-0.',
      'motion | the budget | Kern | Lind | passed | 5/0/',
    ],
    ['Motion to approve [Kern], seconded [Lind, Moss]', 'motion | approve | Kern | Lind + Moss'],
    [
      'MOVED by Kern, SECONDED by Lind to close the session. CARRIED',
      'motion | close the session | Kern | Lind | passed',
    ],
    ['omar set motion to adopt the draft', 'motion | adopt the draft | omar'],
    ['denny second motion', ' |  |  | denny'],
    [
      'Supervisor Bo Lind made a motion to plow the lot, and Ada Kern seconded it.',
      'motion | plow the lot | Bo Lind | Ada Kern',
    ],
    [
      'A motion was made by Ada Kern and seconded by Bo Lind to table the bylaws.',
      'motion | table the bylaws | Ada Kern | Bo Lind',
    ],
    [
      'A motion has been raised to approve the spend of $400 on lamps.',
      'motion | approve the spend of $400 on lamps',
    ],
    ['Motion: the Board moves to fund the spring sprint.', 'motion | fund the spring sprint'],
    [
      'Resolution 4-26, the election board, Ada motion, Bo second vote Ada aye, Bo aye',
      'motion | Resolution 4-26, the election board | Ada | Bo |  | 2// | Ada=yes Bo=yes',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what follows a motion', () => {
  test.each([
    ['Bo Lind seconded.', ' |  |  | Bo Lind'],
    ['Seconded by Bo Lind.', ' |  |  | Bo Lind'],
    ['Motion carried.', ' |  |  |  | passed'],
    ['The motion passed 3-0.', ' |  |  |  | passed | 3/0/'],
    ['Carried unanimously', ' |  |  |  | passed'],
    ['Motion carried without objection.', ' |  |  |  | passed'],
    ['The motion failed for want of support, 2 in favor, 5 opposed.', ' |  |  |  | failed | 2/5/'],
    ['Vote: 5 in favor, 0 opposed, 0 abstained', ' |  |  |  |  | 5/0/0'],
    ['seven for, one against; Carried', ' |  |  |  | passed | 7/1/'],
    ['7 for, 0 against, 0 abstain', ' |  |  |  |  | 7/0/0'],
    ['Ayes: Kern, Lind. Nays: Moss.', ' |  |  |  |  | 2/1/ | Kern=yes Lind=yes Moss=no'],
    ['Take a vote: Ada aye, Bo aye, Cy nay', ' |  |  |  |  | 2/1/ | Ada=yes Bo=yes Cy=no'],
    [
      'Motion carried by the votes of Ada Kern yea, Bo Lind yea, and Cy Moss yea.',
      ' |  |  |  | passed | 3// | Ada Kern=yes Bo Lind=yes Cy Moss=yes',
    ],
    ['Adopted with yea three and nay none.', ' |  |  |  | passed | 3/0/'],
    ['No objections to unanimous consent', ' |  |  |  | unanimous'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is no motion', () => {
  test.each([
    'Ada moved to Boston last year.',
    'We moved to the next item.',
    'The second item was the budget.',
    'Bo passed the tea round before the long discussion about where the new shed should stand began.',
    'There were $400 for the lamps and no reports.',
    'Fast motion blurs the picture.',
  ])('%s', (text) => {
    expect(read(text)?.startsWith('motion') ?? false).toBe(false);
  });
});
