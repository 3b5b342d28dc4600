import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';
import { people, recordOf } from './summary.js';
import type { MeetingRecord } from '@rapporteur/schema';

function said({ statements }: MeetingRecord): string[] {
  return statements.map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`);
}

describe('who is there', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'The meeting, chaired by Mayor Mara Lund and attended by Director Oren Vale, discussed the fees.',
      ['Mara Lund (chair): Mayor', 'Oren Vale: Director'],
    ],
    ['The meeting was chaired by Mayor Mara Lund. It went on for two hours.', ['Mara Lund (chair): Mayor']],
    ['Trade grew last year. The committee, chaired by Mayor Mara Lund, will report in June.', []],
    [
      'The ceremony was held in Ostra and addressed by Governor Mara Lund and Dr. Ida Roe.',
      ['Mara Lund: Governor', 'Ida Roe'],
    ],
    [
      'Minister Mara Lund received today HRH Prince Omar bin Vale.',
      ['Mara Lund: Minister', 'Omar bin Vale: HRH Prince'],
    ],
    [
      'Minister Mara Lund received today Norwind Minister of State His Royal Highness Shaikh Omar bin Vale.',
      ['Mara Lund: Minister', 'Omar bin Vale: Norwind Minister of State'],
    ],
    [
      'Minister of Ports Mara Lund has met with Minister of Ports of the country Oren Vale.',
      ['Mara Lund: Minister of Ports', 'Oren Vale: Minister of Ports of the country'],
    ],
    [
      'The 2nd meeting of ministers took place in Ostra on 2 May. The meeting was attended by a delegation composed of Director Mara Lund and Deputy Director Oren Vale.',
      ['delegation', 'Mara Lund: Director', 'Oren Vale: Deputy Director'],
    ],
    [
      'The conference was held on 2 May and attended by delegates from many councils. Delegates also attended workshops on fees.',
      ['delegates from many councils'],
    ],
    [
      'The annual meeting was held in Ostra on 2 May. During the meeting, Mara Lund, president of the Lake Chamber, presented the awards.',
      ['Mara Lund: president @ Lake Chamber'],
    ],
    ['The annual meeting was held in Ostra on 2 May. During the meeting, awards were presented.', []],
    [
      'The conference was held in Ostra on 2 May. Present were Min So Hon, president of Lake University, and officials of the Chamber.',
      ['Min So Hon: president @ Lake University', 'officials of the Chamber'],
    ],
    [
      'The seminar was held in Ostra on 2 May. Prof. Mara Lund, Director of the Ferry Institute, was also among the guests.',
      ['Mara Lund: Director @ Ferry Institute'],
    ],
    [
      'Hon. Dr. Mara Lund, Minister of Industries and Health, attended the forum held in Ostra.',
      ['Mara Lund: Minister of Industries and Health'],
    ],
    [
      'Norwind Ambassador to Tarn Oren Vale has paid a courtesy call on Deputy Prime Minister and Defence Minister Mara Lund.',
      ['Oren Vale: Norwind Ambassador to Tarn', 'Mara Lund: Deputy Prime Minister: Defence Minister'],
    ],
    [
      'President of Norwind Mara Lund held a meeting with Minister of Foreign Affairs of Norway Oren Vale, who arrived in Ostra for a working visit, the Lake portal reports.',
      ['Mara Lund: President @ Norwind', 'Oren Vale: Minister of Foreign Affairs of Norway'],
    ],
    [
      'OSTRA, May 2 (LNA) -- Minister of Sport Mara Lund discussed on Saturday with Minister of Sport and Youth Sheikh Omar bin Vale means of developing cooperation.',
      ['Mara Lund: Minister of Sport', 'Omar bin Vale: Minister of Sport and Youth'],
    ],
    [
      'The ceremony was held on 2 May and attended by Rector of Lake University Prof. Dr. Ir. Mara Lund, M.Eng., LPU, Vice Rectors, Deans of Faculties and other guests.',
      ['Mara Lund: Rector @ Lake University', 'Vice Rectors, Deans of Faculties', 'other guests'],
    ],
    [
      'The forum was held in Ostra on 2 May. Director Mara Lund said the Chamber has held several meetings with advisers of the ministry.',
      ['Mara Lund: Director'],
    ],
    [
      'The forum was held in Ostra, attended by Director Mara Lund and Dr. Ida Roe, LNA reported.',
      ['Mara Lund: Director', 'Ida Roe'],
    ],
    [
      'Mara Lund attended the General Meeting of the Lake Chamber. The General Meeting was opened by Oren Vale, president of the Chamber.',
      ['Mara Lund', 'Oren Vale: president @ Chamber'],
    ],
    [
      'Cabinet Secretary Amb. Mara Lund met with Oren Vale, Ambassador of Norwind, on 2 May.',
      ['Mara Lund: Cabinet Secretary', 'Oren Vale: Ambassador of Norwind'],
    ],
    [
      'Political consultations with the participation of Deputy Minister Mara Lund and Deputy Minister Oren Vale took place in Ostra on 2 May.',
      ['Mara Lund: Deputy Minister', 'Oren Vale: Deputy Minister'],
    ],
    [
      'The annual meeting was held on 2 May under the chairmanship of Dr. Mara Lund, Head of the Ferry Office, with the participation of some members of the Lake Council.',
      ['Mara Lund (chair): Head @ Ferry Office', 'members of the Lake Council'],
    ],
    [
      'Mara Lund met on 2 May with Mr. Lo Vi Chan Tam Ming Sun, president of the Lake Chamber, and Ms. Ida Roe.',
      ['Mara Lund', 'Lo Vi Chan Tam Ming Sun: president @ Lake Chamber', 'Ida Roe'],
    ],
    [
      'Talks were held between Mara Lund, Minister of Ports, and Oren Vale, Minister of Trade, in Ostra. Both sides were accompanied by a delegation comprising senior officers of the ministries.',
      ['Mara Lund: Minister of Ports', 'Oren Vale: Minister of Trade', 'senior officers of the ministries'],
    ],
    [
      'The Minister of Trade, Mara Lund, received on 2 May the Ambassador of Norwind in Ostra, Oren Vale.',
      ['Mara Lund: Minister of Trade', 'Oren Vale: Ambassador of Norwind'],
    ],
    [
      'A delegation led by Mara Lund, president of Lake College (LC) and Ida Roe, founder of LC paid a visit to Ostra on 2 May.',
      ['delegation', 'Mara Lund: president @ Lake College (LC)', 'Ida Roe: founder @ LC'],
    ],
  ])('%s', (body, participants) => {
    expect(people(recordOf(body))).toEqual(participants);
  });
});

describe('what was talked about', () => {
  test.each<[body: string, agenda: string[]]>([
    ['Mara Lund met with Oren Vale. They discussed the draft which holds the aims of the group.', ['draft']],
    [
      'The conference was held on 2 May. The conference debated and passed a range of motions.',
      ['a range of motions'],
    ],
    [
      'Minister Mara Lund discussed today with Minister Oren Vale ways to widen trade.',
      ['ways to widen trade'],
    ],
    ['Mara Lund met with Oren Vale. Special attention was paid to the new pier.', ['new pier']],
    ['Mara Lund met with Oren Vale. The meeting tackled trade and ports.', ['trade and ports']],
    [
      'Mara Lund met with Oren Vale. The two sides utilised the opportunity to discuss ways to widen trade.',
      ['ways to widen trade'],
    ],
    [
      'Mara Lund met with Oren Vale. They discussed trade in various fields, such as food and timber.',
      ['trade in various fields, such as food and timber'],
    ],
    [
      'Mara Lund met with Oren Vale. They discussed a range of subjects including fees and the new pier.',
      ['a range of subjects including fees and the new pier'],
    ],
    [
      'Mara Lund met with Oren Vale. During the talks, the state of trade was discussed in detail, as well as next steps for ports.',
      ['state of trade', 'next steps for ports'],
    ],
    ['Mara Lund met with Oren Vale. This was discussed before.', []],
  ])('%s', (body, agenda) => {
    expect(recordOf(body).agenda.map(({ name }) => name)).toEqual(agenda);
  });
});

describe('who said what', () => {
  test.each<[body: string, statements: string[]]>([
    [
      'Mara Lund met with Oren Vale. Vale voiced thanks for the welcome, lauding the ties between the towns.',
      ['Oren Vale: thanks for the welcome', 'Oren Vale: the ties between the towns'],
    ],
    [
      'The Minister of Ports visited Vardo on 2 May. The Minister said that the quay would open in June. “We will build more,” said Mara Lund, Minister of Ports.',
      ['Mara Lund: the quay would open in June', 'Mara Lund: We will build more'],
    ],
    [
      'Mara Lund met with Minister of Ports of Norway Oren Vale. The Norwegian Minister said that trade had grown.',
      ['Oren Vale: trade had grown'],
    ],
    [
      'Mara Lund met with Oren Vale. Vale sought cooperation of the council for the fair.',
      ['Oren Vale: cooperation of the council for the fair'],
    ],
    ['Mara Lund met with Oren Vale. Vale sought to close the pier.', []],
    [
      'Mara Lund met with Oren Vale. Lund expressed her thanks for the visit and gave a short introduction to the port.',
      ['Mara Lund: her thanks for the visit'],
    ],
    [
      'Mara Lund met with Oren Vale. Mara Lund said that trade had grown. Oren Vale showed the guests the pier. He said that it would be repaired.',
      ['Mara Lund: trade had grown', 'Oren Vale: it would be repaired'],
    ],
    [
      'A symposium was held in Ostra on 2 May, during which Mara Lund, Director of Ports, warmly welcomed the delegation.',
      [],
    ],
    [
      'Mara Lund met with Oren Vale. The parties confirmed their intention to meet more often.',
      ['parties: their intention to meet more often'],
    ],
    [
      'Mara Lund met with Oren Vale. Lund proposed a new pier. This year marks the 30th anniversary of the treaty.',
      ['Mara Lund: a new pier'],
    ],
    [
      'The Minister of Ports visited the port of Vardo on 2 May. The Minister said that the quay would open in June.',
      ['Minister: the quay would open in June'],
    ],
  ])('%s', (body, statements) => {
    expect(said(recordOf(body))).toEqual(statements);
  });
});

describe('when and where', () => {
  test('a clause with "which" tells when and where the meeting was', () => {
    const { start, locations } = recordOf(
      'Mara Lund attended the General Meeting of the Lake Chamber which was held in Ostra on 2 May.',
    );
    expect([start?.value, locations.map(({ name }) => name)]).toEqual(['2026-05-02', ['Ostra']]);
  });

  test.each(['LNA', 'On'])('"%s" alone is no title', (line) => {
    expect(parseReport(`${line}\n\nMara Lund met with Oren Vale on 2 May 2026.`).record.name).toBeUndefined();
  });

  test('a dateline behind the name of an agency with brackets of its own', () => {
    const { record } = parseReport(
      '(NEWS- Lake Agency (LNA)) OSTRA, 3 May 2026 (LNA) -- Mara Lund met with Oren Vale on Saturday.',
    );
    expect([record.sources[0]?.published?.value, record.start?.value]).toEqual(['2026-05-03', '2026-05-02']);
  });

  test('a day told by its ordinal alone, before a place', () => {
    const { start, locations } = recordOf(
      'Mara Lund met with Oren Vale on the 2nd at the Ministry of Ports.',
    );
    expect(start?.value).toBe('2026-05-02');
    expect(locations.map(({ name }) => name)).toEqual(['Ministry of Ports']);
  });

  test('a clause about the one who came tells the place', () => {
    const { locations } = recordOf(
      'On 2 May Mara Lund held talks with President Oren Vale who paid her a courtesy call at Lake House, Ostra.',
    );
    expect(locations.map(({ name }) => name)).toEqual(['Lake House, Ostra']);
  });

  test('a numbered room', () => {
    const { locations } = recordOf(
      'A symposium was held on 2 May at No. 1 meeting room of the Ferry Office.',
    );
    expect(locations.map(({ name }) => name)).toEqual(['No. 1 meeting room of the Ferry Office']);
  });

  test('a field of the page that runs on into the first sentence', () => {
    const { record } = parseReport(' date 2026-05-03 Minister Mara Lund met with Oren Vale on 2 May 2026.');
    expect([record.sources[0]?.published?.value, record.start?.value]).toEqual(['2026-05-03', '2026-05-02']);
  });
});

test.each<[body: string, purposes: string[]]>([
  [
    'The meeting took place in Ostra on 2 May. The meeting was held to prepare for the summit.',
    ['prepare for the summit'],
  ],
  [
    'A ceremony to mark the anniversary of the Lake Council took place in Ostra on 2 May.',
    ['mark the anniversary of the Lake Council'],
  ],
  [
    'Mara Lund met with Oren Vale on 2 May. The meeting was part of continuing efforts to keep the ferries running and to settle fees.',
    ['keep the ferries running', 'settle fees'],
  ],
  [
    'Aiming at better relations with Tarn, a delegation led by Mara Lund visited the chamber on 2 May.',
    ['better relations with Tarn'],
  ],
  [
    'The Lake Chamber hosted a webinar on 2 May to educate small firms on insurance.',
    ['educate small firms on insurance'],
  ],
  [
    'A webinar was held on 2 May. The webinar, organised by the policy centre of the Lake Chamber (LC), aimed to bridge the knowledge gap.',
    ['bridge the knowledge gap'],
  ],
  [
    'Governor Mara Lund visited Minister Oren Vale in Ostra. The visit had two purposes: firstly, to congratulate the minister, and secondly, to report on schools.',
    ['congratulate the minister', 'report on schools'],
  ],
  ['A workshop was held on 2 May on how to provide shelter.', []],
])('%s', (body, purposes) => {
  expect(recordOf(body).purposes.map(({ text }) => text)).toEqual(purposes);
});

describe('the head', () => {
  test('a line that stands twice is the title', () => {
    const title = 'Ferry Office holds its forum in Ostra today';
    const body = 'The forum was held in Ostra on 2 May 2026. Director Mara Lund said that trade had grown.';
    const { record } = parseReport(
      ['Lake Commission for the Sustainable Use of Ferries', title, title, body].join('\n\n'),
    );
    expect(record.name).toBe(title);
  });

  test('a field of the page with nothing but its buttons', () => {
    const { record } = parseReport(
      ' date 2026-05-03 + ↺ − 16 px\n\nOn 2 May 2026, Mara Lund met with Oren Vale. The sides discussed trade. Lund said that it had grown.',
    );
    expect([record.name, record.sources[0]?.published?.value]).toEqual([undefined, '2026-05-03']);
  });

  test.each([
    ['Ostra. 3 May 2026. LAKE.NEWS/ On 2 May 2026, Mara Lund met with Oren Vale.', '2026-05-03'],
    ['Ostra /LNA/ On 2 May 2026, Mara Lund met with Oren Vale.', undefined],
    ['OSTRA, 3 May 2026. /LNA/. On 2 May 2026, Mara Lund met with Oren Vale.', '2026-05-03'],
  ])('%s', (body, published) => {
    const { record } = parseReport(`Lund and Vale talk of the new pier\n\n${body}`);
    expect([record.sources[0]?.published?.value, record.start?.value]).toEqual([published, '2026-05-02']);
    expect(record.participants.map(({ name }) => name)).toEqual(['Mara Lund', 'Oren Vale']);
  });
});

test('a minister told by the post alone is the one of the title', () => {
  const { record } = parseReport(
    'Minister Mara Lund visits Vardo\n\n3 May 2026\n\nThe Minister of Ports visited the port of Vardo on 2 May. The Minister said that the quay would open in June.',
  );
  expect(people(record)).toEqual(['Mara Lund: Minister']);
  expect(said(record)).toEqual(['Mara Lund: the quay would open in June']);
});

test('a minister of another post in the title is nobody', () => {
  const { record } = parseReport(
    'Governor Mara Lund visits Vardo\n\n3 May 2026\n\nThe Minister of Ports visited the port of Vardo on 2 May. The Minister said that the quay would open in June.',
  );
  expect(people(record)).toEqual([]);
  expect(said(record)).toEqual(['Minister: the quay would open in June']);
});
