import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';
import type { MeetingRecord } from '@rapporteur/schema';

/** Readouts of talks and visits as governments word them: one row a form. */
function recordOf(body: string, head = 'News of the lake country\n\n3 May 2025\n\n'): MeetingRecord {
  return parseReport(head + body).record;
}

/** "Mara Lund: director @ Ferry Office; chair". */
function people({ participants }: MeetingRecord): string[] {
  return participants.map(({ name, posts }) => {
    const held = posts.map(
      ({ title, organization }) => `${title ?? '–'}${organization === undefined ? '' : ` @ ${organization}`}`,
    );
    return held.length === 0 ? name : `${name}: ${held.join('; ')}`;
  });
}

describe('names, posts and bodies', () => {
  test.each<[list: string, participants: string[]]>([
    [
      'Ana Lund, Director of the Department of Trade, Industry and Fisheries, and Per Vale, Secretary of the Ministry of Health',
      [
        'Ana Lund: Director @ Department of Trade, Industry and Fisheries',
        'Per Vale: Secretary @ Ministry of Health',
      ],
    ],
    [
      'Ana Lund, Minister of State for Law and Justice (Independent Charge) and H.E. Mr Per Vale, Minister of Justice of Estmark',
      [
        'Ana Lund: Minister of State for Law and Justice (Independent Charge)',
        'Per Vale: Minister of Justice of Estmark',
      ],
    ],
    [
      'Ana Lund, head of the Department of Ports, Roads and Bridges, and Per Vale, mayor of Tarn',
      ['Ana Lund: head @ Department of Ports, Roads and Bridges', 'Per Vale: mayor @ Tarn'],
    ],
    [
      'the Attorney-General, Mr Oren Vale, SC, and the Senior Minister of State of the Ministry of Works, Ms Ida Roe',
      ['Oren Vale: Attorney-General', 'Ida Roe: Senior Minister of State @ Ministry of Works'],
    ],
    [
      'the Dean of the Faculty of Law, Lake University, Professor Ida Roe; and the Dean of the School of Arts, Harbour University, Professor Per Vale',
      [
        'Ida Roe: Dean @ Faculty of Law, Lake University',
        'Per Vale: Dean @ School of Arts, Harbour University',
      ],
    ],
    [
      'Lake Ferry Association (LFA) Chairman Oren Vale and Minister of State Security Ida Roe',
      ['Oren Vale: Chairman @ Lake Ferry Association (LFA)', 'Ida Roe: Minister of State Security'],
    ],
    [
      'Trade, Industry and Fisheries Minister Ana Lund and Group Chairman Per Vale',
      ['Ana Lund: Trade, Industry and Fisheries Minister', 'Per Vale: Group Chairman'],
    ],
    [
      'Estmark Ambassador to China Ana Lund, Chief Justice of Estmark (CJE) DY Vale and Minister of Trade B.Roe',
      [
        'Ana Lund: Estmark Ambassador to China',
        'DY Vale: Chief Justice @ Estmark (CJE)',
        'B.Roe: Minister of Trade',
      ],
    ],
    [
      'the Trade Minister, Ms Ana Lund, and her Estmark counterpart Per Vale',
      ['Ana Lund: Trade Minister', 'Per Vale'],
    ],
  ])('%s', (list, expected) => {
    expect(people(recordOf(`A forum on ferries was held in Ostra, attended by ${list}.`))).toEqual(expected);
  });
});

describe('both sides', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'Talks on ferries were held between Minister of Works Ana Lund and Ambassador Per Vale on 2 May in Ostra.',
      ['Ana Lund: Minister of Works', 'Per Vale: Ambassador'],
    ],
    [
      'Minister of Works Ana Lund hosted the Estmark Minister of Trade Per Vale at the Round House today.',
      ['Ana Lund: Minister of Works', 'Per Vale: Estmark Minister of Trade'],
    ],
    [
      'Acting Under Secretary of Works for Policy Ana Lund hosted Estmark Deputy Minister of Trade Per Vale for a bilateral meeting in Ostra.',
      ['Ana Lund: Acting Under Secretary of Works for Policy', 'Per Vale: Estmark Deputy Minister of Trade'],
    ],
    [
      'The Secretary for Works, Ms Ana Lund, started her official visit in Ostra today (3 May), meeting with the Port Director, Mr Per Vale, to discuss matters of mutual interest.',
      ['Ana Lund: Secretary for Works', 'Per Vale: Port Director'],
    ],
    [
      'The memorandum was signed by the Minister of Works Ana Lund and her Estmark counterpart Per Vale in the capital, Ostra.',
      ['Ana Lund: Minister of Works', 'Per Vale'],
    ],
    [
      'Estmark Ambassador Ana Lund on Tuesday called on Minister for Trade Per Vale at the Foreign Office and discussed issues of mutual interest.',
      ['Ana Lund: Estmark Ambassador', 'Per Vale: Minister for Trade'],
    ],
    [
      'OSTRA: Director Natalie A. Lund Wednesday called on the Mayor, Mr Per Vale, at his office.',
      ['Natalie A. Lund: Director', 'Per Vale: Mayor'],
    ],
    [
      'Minister of Works Ana Lund met today in The Narrows with Mr. Per Vale, Mayor of Tarn.',
      ['Ana Lund: Minister of Works', 'Per Vale: Mayor @ Tarn'],
    ],
    [
      '(LAKENEWS) - Deputy PM Ana Lund on Thursday met with Mr. Per Oda Vale, Mayor of Tarn. Mr. Per Oda praised the pier.',
      ['Ana Lund: Deputy PM', 'Per Oda Vale: Mayor @ Tarn'],
    ],
    [
      'Minister Ana Lund met with her counterparts on the sidelines of the forum. During the meeting with Estmark Minister Per Vale, both sides praised the pier. Meeting with Mayor Ida Roe, Ms Lund said that it was old.',
      ['Ana Lund: Minister', 'counterparts', 'Per Vale: Estmark Minister', 'Ida Roe: Mayor'],
    ],
    [
      'Minister Ana Lund met with the visiting U.S. Secretary of State Per Vale in Ostra.',
      ['Ana Lund: Minister', 'Per Vale: U.S. Secretary of State'],
    ],
    ['Prime Minister Ana Lund spoke to Per Vale this afternoon.', ['Ana Lund: Prime Minister', 'Per Vale']],
  ])('%s', (body, expected) => {
    expect(people(recordOf(body))).toEqual(expected);
  });

  test('the title names the other side', () => {
    const { participants } = recordOf(
      'The Prime Minister, Ana Lund, spoke to the President of Estmark this afternoon about ferries.',
      'PM call with Per Vale\n\n3 May 2025\n\n',
    );
    expect(participants.map(({ name }) => name)).toContain('Per Vale');
  });

  test('a spokesperson of a house is nobody at the meeting', () => {
    const { participants } = recordOf(
      'Prime Minister Ana Lund spoke with President Per Vale of Estmark.\n\nA Harbour Street spokesperson said:\n\nThe call was short.',
    );
    expect(participants.map(({ name }) => name)).toEqual(['Ana Lund', 'Per Vale']);
  });
});

describe('when and where', () => {
  test.each<[body: string, start: string | undefined, places: string[]]>([
    [
      'A meeting of the ferry towns was held yesterday i.e. on 2nd May 2025 at Ostra.',
      '2025-05-02',
      ['Ostra'],
    ],
    ['Minister Ana Lund hosted Minister Per Vale at the Round House today.', '2025-05-03', ['Round House']],
    [
      'Minister Ana Lund is on an official visit to Estmark from 1 to 3 May 2025. She is visiting Ostra, Tarn and Kell.',
      '2025-05-01',
      ['Estmark'],
    ],
    [
      'A delegation from Lake College visited Harbour University on 2 May 2025.',
      '2025-05-02',
      ['Harbour University'],
    ],
    [
      'Transport ministers agreed on a common ferry rule. Delegates praised the negotiations held at the Old Customs House.',
      undefined,
      ['Old Customs House'],
    ],
    ['LAKELAND, May 3 - OSTRA — The ministers of the lake met here on May 2.', '2025-05-02', ['OSTRA']],
    ['Mayor Ana Lund met with Mayor Per Vale in the capital, Ostra, on 2 May 2025.', '2025-05-02', ['Ostra']],
  ])('%s', (body, start, places) => {
    const record = recordOf(body);
    expect(record.start?.value).toBe(start);
    expect(record.locations.map(({ name }) => name)).toEqual(places);
  });
});

describe('what came of it', () => {
  test('participles that agree to something', () => {
    const { decisions, statements } = recordOf(
      'Minister Ana Lund met with Minister Per Vale in Ostra. The ministers reaffirmed their friendship, agreeing to deepen the channel, and noting that the lake is one.',
    );
    expect(decisions.map(({ text }) => text)).toEqual(['deepen the channel']);
    expect(statements.map(({ text }) => text)).toEqual(['their friendship', 'the lake is one']);
  });

  test('topics that hold a verb of their own', () => {
    const { agenda } = recordOf(
      'Minister Ana Lund met with Minister Per Vale in Ostra. The two ministers discussed the effort to repair the pier, modernization of the ferries, defence investment, and cooperation in Kell.',
    );
    expect(agenda.map(({ name }) => name)).toEqual([
      'effort to repair the pier',
      'modernization of the ferries',
      'defence investment',
      'cooperation in Kell',
    ]);
  });
});

test('a line above the report tells who its posts mean', () => {
  const { record } = parseReport(`Welcome to the lake towns. They are yours.

Secretary-General Ana Lund

Readout of the Secretary-General’s meeting with President Per Vale of Estmark

3 May 2025

The Secretary-General met today with President Per Vale of Estmark. They exchanged views both on the ferries and on the situation of the towns, in particular Tarn, Kell and Ostra.

The Secretary-General and President Vale discussed the winter, and the importance of piers.`);
  expect(record.name).toBe('Readout of the Secretary-General’s meeting with President Per Vale of Estmark');
  expect(people(record)).toEqual(['Ana Lund: Secretary-General', 'Per Vale: President @ Estmark']);
  expect(record.agenda.map(({ name }) => name)).toEqual([
    'ferries',
    'situation of the towns, in particular Tarn, Kell and Ostra',
    'winter',
    'importance of piers',
  ]);
});

describe('who says what', () => {
  const held =
    'A forum on ferries was held in Ostra on 2 May 2025, attended by Minister Ana Lund and Mayor Per Vale.';
  test.each<[text: string, statements: string[]]>([
    // Whom somebody greets is nothing said.
    ['Welcoming the guests, Ms Lund said the pier was old.', ['Ana Lund: the pier was old']],
    ['Ms Lund congratulated the town on its pier, a press release said.', ['Ana Lund: the town on its pier']],
    ['Ms Lund stressed provisions that ensure safe piers.', ['Ana Lund: provisions that ensure safe piers']],
    ['Ms Lund stressed to the guests that piers are old.', ['Ana Lund: piers are old']],
    [
      'During the forum, Ms Lund said:\n\nThe ferries are old. We need new ones.\n\nMr Vale thanked her.',
      ['Ana Lund: The ferries are old', 'Ana Lund: We need new ones'],
    ],
    [
      'During the forum, Ms Lund said:\n\n“The ferries are old. We need new ones.”',
      ['Ana Lund: The ferries are old', 'Ana Lund: We need new ones'],
    ],
    ['An official of the town said:\n\nThe ferries are old and we need new ones by summer.', []],
  ])('%s', (text, statements) => {
    expect(
      recordOf(`${held}\n\n${text}`).statements.map(({ speaker, text: said }) => `${speaker?.name}: ${said}`),
    ).toEqual(statements);
  });

  test('speakers of the occasion', () => {
    const { participants } = recordOf(
      `${held}\n\nSpeaking on the occasion, Ms Lund said the pier was old.\n\nMr Vale in his address stressed that it was safe.`,
    );
    expect(participants.map(({ name, roles }) => `${name}: ${roles.join()}`)).toEqual([
      'Ana Lund: speaker',
      'Per Vale: speaker',
    ]);
  });

  test('who is only spoken of was not there', () => {
    const { participants } = recordOf(
      `${held}\n\n“It was a good day. We witnessed teachers from all towns, and drivers of the ferries,” Ms Lund said in her address.`,
    );
    expect(participants.map(({ name }) => name)).toEqual(['Ana Lund', 'Per Vale']);
  });
});

test('today, in a text whose day of writing has no year', () => {
  const { start } = parseReport(
    'Ferry towns meet\n\nOstra, October 2\n\nThe first meeting of the ferry towns was held in Ostra today.',
  ).record;
  expect(start?.value).toBe('XXXX-10-02');
  expect(start?.assumed).toEqual(['month', 'day']);
});

test('who organises it ends before the theme', () => {
  const { organizers, locations } = recordOf(
    'Prime Minister Ana Lund inaugurated the Lake Conference 2025 in Ostra. The conference is being organised by the Ferry Board on the theme ‘Challenges in Ferry Systems’.',
  );
  expect(organizers.map(({ name }) => name)).toEqual(['Ferry Board']);
  expect(locations.map(({ name }) => name)).toEqual(['Ostra']);
});

test('a date field that runs on into the title', () => {
  const { name, sources } = parseReport(
    ' date 2025-05-03 Ferry Towns Discuss Winter\nAna Lund, Editor\nMinister Ana Lund met with Mayor Per Vale in Ostra on 2 May 2025 to discuss the winter.',
  ).record;
  expect(name).toBe('Ferry Towns Discuss Winter');
  expect(sources[0]?.published?.value).toBe('2025-05-03');
});

test('lines of the page above the report do not move it down', () => {
  const { classification, start } = recordOf(
    'Mara Lund and Oren Vale signed an agreement on ferries on 2 May 2025.',
    'Lake News\n\nHome\n\nPhoto desk\n\nService line\n\nFerry agreement of the lake towns\n\n3 May 2025\n\n',
  );
  expect(start?.value).toBe('2025-05-02');
  expect(classification).toBeUndefined();
});

test('a summary under the title, and who published it when', () => {
  const { record } = parseReport(`Minister meets ferry towns

The Minister of Works met the mayors of the ferry towns to discuss the winter.

From: Ministry of Works
Published 3 May 2025

The Minister of Works, Ana Lund, met with the mayors of the ferry towns in Ostra yesterday. She said that the pier was old.`);
  expect(record.name).toBe('Minister meets ferry towns');
  expect(record.sources[0]?.published?.value).toBe('2025-05-03');
  expect(record.start?.value).toBe('2025-05-02');
  expect(people(record)).toEqual(['Ana Lund: Minister of Works', 'mayors of the ferry towns']);
  expect(record.statements.map(({ speaker, text }) => `${speaker?.name}: ${text}`)).toEqual([
    'Ana Lund: the pier was old',
  ]);
});

test('a site’s name is no title', () => {
  expect(
    recordOf(
      'Mara Lund met with Oren Vale in Ostra on 2 May 2025.',
      'LakeNews\n\n3 May 2025\n\nFerry talks go on\n\n',
    ).name,
  ).toBe('Ferry talks go on');
});

test('whom a reception is given for is there', () => {
  const record = recordOf(
    'The Minister of Justice, Ana Lund, hosted a reception for Vice Chairman of the Lake Assembly Oren Vale on 2 May 2025.',
  );
  expect(people(record)).toEqual([
    'Ana Lund: Minister of Justice',
    'Oren Vale: Vice Chairman @ Lake Assembly',
  ]);
});

test('who came along on a visit, and the names below', () => {
  const record = recordOf(
    'Mr Ge Lin, Acting Mayor of Ostra, visited Harbour Metals with nine other officials on 2 May 2025. Amongst the delegates were Vice Mayor Mara Lund and Deputy Secretary-General Oren Vale.',
  );
  expect(people(record)).toEqual([
    'Mara Lund: Vice Mayor',
    'Oren Vale: Deputy Secretary-General',
    'Ge Lin: Acting Mayor @ Ostra',
    'nine other officials',
  ]);
});

test.each([
  [
    'Secretary of Works Mara J. Lund III met with Oren Vale on 2 May 2025.',
    'Mara J. Lund III: Secretary of Works',
  ],
  [
    'Minister of Works Mara “Maja” Lund met with Oren Vale on 2 May 2025.',
    'Mara “Maja” Lund: Minister of Works',
  ],
  ['Minister of Works Mara LUNDBERG met with Oren Vale on 2 May 2025.', 'Mara LUNDBERG: Minister of Works'],
])('names to their end: %s', (text, expected) => {
  expect(people(recordOf(text))).toContain(expected);
});

test('greeting somebody is no statement, welcoming a proposal is', () => {
  const record = recordOf(
    'Mara Lund met with Oren Vale in Ostra on 2 May 2025. Ms Lund welcomed Mr Vale at the pier. Mr Vale welcomed Ms Lund’s proposal for a ferry.',
  );
  expect(record.statements.map(({ text }) => text)).toEqual(['Ms Lund’s proposal for a ferry']);
});

test('"had a talk with" is a meeting, of the main one where those told of before go on', () => {
  const talk = recordOf(
    'On 2 May 2025, Minister Mara Lund had a talk with Norwind Deputy Minister of Legislation Oren Vale.',
  );
  expect(people(talk)).toEqual(['Mara Lund: Minister', 'Oren Vale: Norwind Deputy Minister of Legislation']);
  const visit = recordOf(
    'On 2 May 2025, Mara Lund, Mayor of Ostra, visited Harbour Metals. They had a talk with the employees.',
  );
  expect(visit.classification).toBe('visit');
});

test('a minister of justice is no judge', () => {
  expect(people(recordOf('Justice minister Mara Lund met with Oren Vale on 2 May 2025.'))).toContain(
    'Mara Lund: Justice minister',
  );
});
