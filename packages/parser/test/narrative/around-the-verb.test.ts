import { describe, expect, test } from 'vitest';
import { people, recordOf } from './summary.js';

test('the last name of a list stands before "and others"', () => {
  const record = recordOf(
    'The Lake Board held a meeting on 2 May. Ida Roe, Wei Roe, Oren Vale and many others attended the meeting.',
  );
  expect(people(record)).toEqual(['Ida Roe', 'Wei Roe', 'Oren Vale']);
});

describe('nouns that end as adverbs do', () => {
  test('an assembly is held', () => {
    const record = recordOf('The 5th assembly was held on 2 May at the Town Hall in Ostra.');
    expect(record.start?.value).toBe('2026-05-02');
  });

  test('an assembly elects and approves', () => {
    const record = recordOf(
      'The Lake League held its conference on 2 May. The assembly approved a new budget. The assembly elected Mara Lund president.',
    );
    expect(record.decisions.map(({ text }) => text)).toEqual([
      'approved a new budget',
      'elected Mara Lund president',
    ]);
  });
});

describe('what is set in front of a speaker', () => {
  test.each([
    [
      'Warmly welcoming the pilots, Ida Roe said that the harbour was safe.',
      'Ida Roe',
      'the harbour was safe',
    ],
    [
      'Having listened to the pilots, Ida Roe said that the rules would change.',
      'Ida Roe',
      'the rules would change',
    ],
  ])('%s', (sentence, speaker, text) => {
    const record = recordOf(`Minister Ida Roe met a delegation of the Pilots Union on 2 May. ${sentence}`);
    expect(record.statements.map((statement) => [statement.speaker?.name, statement.text])).toEqual([
      [speaker, text],
    ]);
    expect(record.agenda).toEqual([]);
  });
});
