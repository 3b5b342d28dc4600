import { describe, expect, test } from 'vitest';
import { people, recordOf } from './summary.js';

describe('a post in the plural belongs to each of those behind it', () => {
  test.each<[list: string, participants: string[]]>([
    [
      'Trustees Ida Roe, Wei Lan and Oren Vale',
      ['Ida Roe: Trustees', 'Wei Lan: Trustees', 'Oren Vale: Trustees'],
    ],
    [
      'Professors Ida Roe and Wei Lan, and Councillors Oren Vale and Mara Lund',
      ['Ida Roe: Professors', 'Wei Lan: Professors', 'Oren Vale: Councillors', 'Mara Lund: Councillors'],
    ],
    ['Ministers Ida Roe (Ports) and Wei Lan (Water)', ['Ida Roe: Ministers', 'Wei Lan: Ministers']],
    [
      'Members of the Provincial Assembly Ida Roe and Wei Lan, and Oren Vale',
      [
        'Ida Roe: Members of the Provincial Assembly',
        'Wei Lan: Members of the Provincial Assembly',
        'Oren Vale',
      ],
    ],
    [
      'Senators Ida Roe and Wei Lan and Oren Vale, head of the Lock Authority',
      ['Ida Roe: Senators', 'Wei Lan: Senators', 'Oren Vale: head @ Lock Authority'],
    ],
  ])('%s', (list, participants) => {
    expect(people(recordOf(`The Lake Board met on 2 May. ${list} attended the meeting.`))).toEqual([
      ...participants,
    ]);
  });
});

describe('whose body ends before the next name', () => {
  test.each<[list: string, participants: string[]]>([
    [
      'Dr Ida Roe of the University of Tarn and Wei Lan, head of the Lock Authority',
      ['Ida Roe: – @ University of Tarn', 'Wei Lan: head @ Lock Authority'],
    ],
    [
      'Ida Roe from the Ministry of Water and Wei Lan of the Lock Authority',
      ['Ida Roe: – @ Ministry of Water', 'Wei Lan: – @ Lock Authority'],
    ],
    [
      'Ida Roe of the Ministry of Water and Rural Development and Wei Lan of the Lock Authority',
      ['Ida Roe: – @ Ministry of Water and Rural Development', 'Wei Lan: – @ Lock Authority'],
    ],
    ['Vice Chancellor University of Tarn Dr Ida Roe', ['Ida Roe: Vice Chancellor @ University of Tarn']],
  ])('%s', (list, participants) => {
    expect(people(recordOf(`The Lake Board met on 2 May. The meeting was attended by ${list}.`))).toEqual(
      participants,
    );
  });
});

test('a panel is no part of the list of those who moderate it', () => {
  const record = recordOf(
    'The Lake Forum was held on 2 May. Panellists in the session moderated by Director Ida Roe included Wei Lan and Oren Vale.',
  );
  const chairs = record.participants.filter(({ roles }) => roles.includes('chair'));
  expect(chairs.map(({ name }) => name)).toEqual(['Ida Roe']);
});
