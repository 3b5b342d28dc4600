import { describe, expect, test } from 'vitest';
import { people, recordOf } from './summary.js';

const met = 'Minister Oren Vale met a delegation of the Pilots Union on 2 May.';

function topics(body: string): string[] {
  return recordOf(body).agenda.map(({ name }) => name);
}

describe('who speaks in the middle of a sentence', () => {
  test('"Dykes, he said, must hold"', () => {
    const { statements } = recordOf(
      `${met} Mr Vale noted that rents fell. Dykes, he said, must hold for a century.`,
    );
    expect(statements.map(({ speaker, text }) => [speaker?.name, text])).toEqual([
      ['Oren Vale', 'rents fell'],
      ['Oren Vale', 'must hold for a century'],
    ]);
  });
});

describe('what was talked about', () => {
  test.each([
    [
      'Topics discussed with the pilots included fees, storage, and the new lock.',
      ['fees', 'storage', 'new lock'],
    ],
    [
      'Among the topics on the agenda were the budget and the congress of 2027.',
      ['budget', 'congress of 2027'],
    ],
    ['The agenda included a report on fees.', ['a report on fees']],
    ['During the talks with Director Ida Roe, MP, fees were discussed.', ['fees']],
    ['Housing plans were discussed.', ['Housing plans']],
    ['The following items were discussed.', []],
    ['The topics were chosen by the pilots.', []],
  ])('%s', (sentence, agenda) => {
    expect(topics(`${met} ${sentence}`)).toEqual(agenda);
  });

  test('behind the day of the talks', () => {
    expect(topics('Minister Oren Vale and Director Ida Roe held talks on 2 May on new quotas.')).toEqual([
      'new quotas',
    ]);
  });
});

describe('who took part', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'A delegation of the Pilots Union led by its president, Ida Roe, visited the Lock Authority on 2 May.',
      ['delegation of the Pilots Union', 'Ida Roe: president'],
    ],
    [
      'President Mara Lund received the letters of credence of the ambassador of Norwind, Mr Oren Vale, on 2 May.',
      ['Mara Lund: President', 'Oren Vale: ambassador of Norwind'],
    ],
    [
      'Minister Mara Lund chaired a meeting on 2 May, attended by Oren Vale, President of the Chamber of Shipping Norwind.',
      ['Oren Vale: President @ Chamber of Shipping Norwind', 'Mara Lund (chair): Minister'],
    ],
  ])('%s', (body, participants) => {
    expect(people(recordOf(body)).sort()).toEqual([...participants].sort());
  });

  test('partners hold a workshop and are no guests of it', () => {
    const record = recordOf(
      'The Port Ministry hosted a workshop on locks on 2 May in collaboration with the Lake Institute.',
    );
    expect(record.organizers.map(({ name, role }) => [name, role])).toContainEqual([
      'Lake Institute',
      'cohost',
    ]);
    expect(record.participants).toEqual([]);
  });
});

test('what was signed behind words set in front without a comma', () => {
  const record = recordOf(`${met} After the talks a memorandum of understanding was signed.`);
  expect(record.decisions.map(({ text }) => text)).toEqual(['memorandum of understanding was signed']);
});
