import { describe, expect, test } from 'vitest';
import { people, recordOf } from './summary.js';

describe('who presided, by a phrase that says what was chaired', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'The Lake Trust held its annual meeting in Ostra on 2 May with the mayor, Mara Lund, in the chair.',
      ['Mara Lund (chair): mayor'],
    ],
    [
      'Members of the Pilots Council met in Ostra on 2 May with the Minister of Ports, Oren Vale, in the chair.',
      ['Members of the Pilots Council', 'Oren Vale (chair): Minister of Ports'],
    ],
    [
      'The Lake Board met on 2 May. Vice President Mara Lund conducted the meeting.',
      ['Mara Lund (chair): Vice President'],
    ],
    ['The Lake Board met on 2 May. Mara Lund took the chair.', ['Mara Lund (chair)']],
  ])('%s', (body, participants) => {
    expect(people(recordOf(body))).toEqual(participants);
  });

  test('what a person conducts besides makes nobody a chair', () => {
    const record = recordOf('The Lake Board met on 2 May. Ms Mara Lund conducted the survey of the harbour.');
    expect(record.participants.filter(({ roles }) => roles.includes('chair'))).toEqual([]);
  });
});

test('whoever speaks "chairing a meeting" was in the chair', () => {
  const record = recordOf(
    'Minister Mara Lund met pilots of the port on 2 May. Chairing a meeting on the locks, she said that repairs were due.',
  );
  expect(people(record)).toContain('Mara Lund (chair): Minister');
});
