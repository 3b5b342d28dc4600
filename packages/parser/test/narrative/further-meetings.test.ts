import { describe, expect, test } from 'vitest';
import { parseReport, parseReports } from '@rapporteur/parser';

/** Each meeting in one line: "2025-05-02 Round House: Mara Lund, Ida Roe". */
function meetings(text: string): string[] {
  return parseReports(text).map(
    ({ record: { name, start, locations, participants } }) =>
      `${start?.value ?? '–'} ${locations.map((place) => place.name).join(', ')}: ${participants
        .map((participant) => participant.name)
        .join(', ')}${name === undefined ? '' : ` (${name})`}`,
  );
}

const ministers = `Minister Lund meets Minister Vale

3 May 2025

The Minister of Works, Ms Mara Lund, met with the Minister of Trade of Estmark, Mr Oren Vale, in Ostra on 2 May 2025. Ms Lund said that the ferries were on time.`;

describe('a report that goes on to further meetings', () => {
  test('the same day, and apart from the first', () => {
    const text = `${ministers}

Later that day, the Minister also met with the Mayor of Tarn, Ms Ida Roe, at the Round House. Ms Roe stressed that the pier was old.

Separately, Ms Lund received the Ambassador of Norwind, Mr Per Kell.`;
    expect(meetings(text)).toEqual([
      '2025-05-02 Ostra: Mara Lund, Oren Vale (Minister Lund meets Minister Vale)',
      '2025-05-02 Round House: Mara Lund, Ida Roe',
      '– : Mara Lund, Per Kell',
    ]);
    const [, second] = parseReports(text);
    expect(second?.record.sources[0]?.published?.value).toBe('2025-05-03');
    expect(second?.record.participants[0]?.posts).toEqual([{ title: 'Minister of Works' }]);
    expect(second?.record.start?.assumed).toEqual(['year', 'month', 'day']);
    expect(second?.record.statements.map(({ speaker, text: said }) => `${speaker?.name}: ${said}`)).toEqual([
      'Ida Roe: the pier was old',
    ]);
    for (const { record } of parseReports(text))
      for (const { evidence } of record.participants)
        for (const { start, end, exact } of evidence ?? []) expect(text.slice(start, end)).toBe(exact);
  });

  test('parseReport gives the first and says that there are more', () => {
    const { record, diagnostics } = parseReport(
      `${ministers}\n\nSeparately, Ms Lund received the Ambassador of Norwind, Mr Per Kell.`,
    );
    expect(record.participants.map(({ name }) => name)).toEqual(['Mara Lund', 'Oren Vale']);
    expect(diagnostics.map(({ code }) => code)).toContain('several-meetings');
  });

  test('同日…会见, 某大会当天召开', () => {
    expect(
      meetings(`李海强会见海国总理
2024-03-06

国务院总理李海强5日上午在人民大会堂会见海国总理马克伦。马克伦表示，海方愿扩大贸易。

同日，李海强还会见了山国外长博多。李海强指出，两国友谊源远流长。

海国商会第六届会员代表大会当天下午在京召开，选举产生了新一届理事。`),
    ).toEqual([
      '2024-03-05 人民大会堂: 李海强, 马克伦 (李海强会见海国总理)',
      '2024-03-05 : 李海强, 博多',
      '2024-03-05 京:  (海国商会第六届会员代表大会)',
    ]);
  });
});

describe('one meeting all the same', () => {
  test.each<[what: string, text: string]>([
    [
      'a visit, whoever is met on it',
      `College visits the works

3 May 2025

A delegation from Lake College led by President Ida Roe visited the Harbour Works on 2 May 2025. Ms Roe said that the plant was modern.

Later that day, the delegation met with the Mayor of Tarn, Ms Mara Lund.`,
    ],
    [
      'a tour that belongs to it',
      `${ministers}\n\nLater that day, the ministers toured the new pier together.`,
    ],
    [
      'the same people again',
      `${ministers}\n\nLater that day, Ms Lund and Mr Vale held talks on the timetable.`,
    ],
    [
      '参观',
      '3月5日，江州港务集团董事长李海强一行到临川大学座谈交流。临川大学校长王沪林出席。\n\n当天，李海强一行还参观了图书馆和实验室。',
    ],
    ['words inside a sentence', `${ministers} The boats, which had arrived separately, left later that day.`],
  ])('%s', (_, text) => {
    expect(parseReports(text)).toHaveLength(1);
  });
});
