import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';
import { people, recordOf } from './summary.js';
import type { MeetingRecord } from '@rapporteur/schema';

function places({ locations }: MeetingRecord): string[] {
  return locations.map(({ name }) => name);
}

describe('when and where between a verb and whom it is about', () => {
  test.each<[body: string, participants: string[], locations: string[]]>([
    [
      'The Minister of Trade, Mara Lund, received today in her office the Ambassador of Norwind, Mr. Oren Vale.',
      ['Mara Lund: Minister of Trade', 'Oren Vale: Ambassador of Norwind'],
      [],
    ],
    [
      "Minister Mara Lund received today at the ministry's headquarters Dr. Oren Vale, Minister of Ports of Norwind.",
      ['Mara Lund: Minister', 'Oren Vale: Minister of Ports of Norwind'],
      ["ministry's headquarters"],
    ],
    [
      'Minister Mara Lund received in Ostra the Ambassador of Norwind, Mr. Oren Vale.',
      ['Mara Lund: Minister', 'Oren Vale: Ambassador of Norwind'],
      ['Ostra'],
    ],
    [
      'Minister Mara Lund met on 2 May in Ostra with President Oren Vale.',
      ['Mara Lund: Minister', 'Oren Vale: President'],
      ['Ostra'],
    ],
  ])('%s', (body, participants, locations) => {
    const record = recordOf(body);
    expect(people(record)).toEqual(participants);
    expect(places(record)).toEqual(locations);
  });
});

/** The facts of a text without a title: classification, status, start, organizers and people. */
function untitled(text: string): Record<string, unknown> {
  const { record } = parseReport(text);
  return {
    name: record.name,
    classification: record.classification,
    status: record.status,
    start: record.start?.value,
    organizers: record.organizers.map(({ name }) => name),
    people: people(record),
  };
}

test('a report without a title is named by no sentence of it', () => {
  const text =
    'OSTRA, 4 March 2026 (LNA) - The Lake Chamber on Wednesday hosted a roundtable on port fees, bringing together 60 exporters.';
  const { record } = parseReport(text);
  expect(record.name).toBeUndefined();
  expect(record.classification).toBe('roundtable');
});

describe('sessions of bodies', () => {
  test('concluded, with those who chaired it and the next one', () => {
    const text = `The 12th Joint Lake Commission between Norwind and Estmark concluded in Ostra on 5 March 2026 with the signing of two agreements.

The Commission was co-chaired by Norwind's Minister of Economy, Dr. Mara Lund, and Estmark's Deputy Prime Minister Oren Vale.

Opening the session, Dr. Lund said the ferries were full. The next session will be held in Estmark in 2027.`;
    const { record } = parseReport(text);
    expect(untitled(text)).toMatchObject({
      classification: 'session',
      status: 'held',
      people: [
        'Mara Lund (chair): Minister of Economy @ Norwind',
        'Oren Vale (chair): Deputy Prime Minister @ Estmark',
      ],
    });
    expect(record.statements.map(({ speaker, text: said }) => `${speaker?.name}: ${said}`)).toEqual([
      'Mara Lund: the ferries were full',
    ]);
    expect(record.relatedMeetings.map(({ relation, start }) => [relation, start?.value])).toEqual([
      ['next', '2027'],
    ]);
  });

  test.each<[sentence: string, status: string]>([
    ['The third Norwind-Estmark Joint Committee kicked off in Ostra on 5 March 2026.', 'held'],
    ['The 4th Joint Ports Council was held in Ostra on 5 March 2026.', 'held'],
    [
      'The Minister of Ports, Mara Lund, chaired the 4th Joint Ports Council in Ostra on 5 March 2026.',
      'held',
    ],
    ['The sixth Joint Ferry Commission will be held in Ostra on 5 March 2026.', 'confirmed'],
  ])('%s', (sentence, status) => {
    expect(untitled(sentence)).toMatchObject({ classification: 'session', status, start: '2026-03-05' });
  });
});

describe('meetings still to come', () => {
  test('who will meet holds it, who will chair it is no participant yet, and a town hall is a place', () => {
    const text = `Mayors to discuss floods on 12 March

The Council of Mayors of the Lake Valley will meet on Thursday, 12 March 2026, at 10 a.m. in the Town Hall of Ostra to discuss the flood plan. Mayor Mara Lund will chair the meeting. The public is welcome.`;
    const { record } = parseReport(text);
    expect(untitled(text)).toEqual({
      name: 'Mayors to discuss floods on 12 March',
      classification: 'meeting',
      status: 'confirmed',
      start: '2026-03-12T10:00',
      organizers: ['Council of Mayors of the Lake Valley'],
      people: ['Mara Lund (chair): Mayor'],
    });
    expect(record.participants.map(({ presence }) => presence)).toEqual([undefined]);
    expect(places(record)).toEqual(['Town Hall of Ostra']);
    expect(record.purposes.map(({ text: purpose }) => purpose)).toEqual(['discuss the flood plan']);
  });

  test('what will meet a need is no meeting', () => {
    expect(parseReport('The new ferry will meet the needs of the towns for many years.').record.status).toBe(
      undefined,
    );
  });
});

function said({ statements }: MeetingRecord): string[] {
  return statements.map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`);
}

describe('posts', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'The forum was held in Ostra on 2 May. Special Secretary Trade Mara Lund and Director Trade and Shipping Oren Vale were present.',
      ['Mara Lund: Special Secretary Trade', 'Oren Vale: Director Trade and Shipping'],
    ],
    [
      'The Honourable Minister of Ports, Alhaji Oren Vale, met with Mayor Mara Lund here on 2 May.',
      ['Oren Vale: Minister of Ports', 'Mara Lund: Mayor'],
    ],
    [
      'Ambassador of Norwind Oren Vale on Friday called on Minister for Trade Mara Ida Lund here.',
      ['Oren Vale: Ambassador of Norwind', 'Mara Ida Lund: Minister for Trade'],
    ],
    [
      'Minister Mara Lund received an audience with the Chairman of the Farmers Foundation, Oren Vale, in Ostra on 2 May.',
      ['Mara Lund: Minister', 'Oren Vale: Chairman @ Farmers Foundation'],
    ],
    [
      'The summit was held in Ostra on 2 May. Among those who attended the summit were Director Mara Lund and Mayor Oren Vale.',
      ['Mara Lund: Director', 'Oren Vale: Mayor'],
    ],
    [
      'Delegates from 12 towns wrapped up the third session of the Lake Assembly in Ostra on 2 May with the adoption of two resolutions on seed banks and fees.',
      ['Delegates from 12 towns'],
    ],
  ])('%s', (body, participants) => {
    expect(people(recordOf(body))).toEqual(participants);
  });
});

describe('datelines without a day', () => {
  test.each<[opening: string, participants: string[]]>([
    ['OSTRA, Lake Province (LNA) -- Some 85 farmers', ['85 farmers']],
    ['Ha Linh (LNA) – Some 85 farmers', ['85 farmers']],
  ])('%s', (opening, participants) => {
    expect(people(recordOf(`${opening} gathered for a summit in Tarn on 2 May.`))).toEqual(participants);
  });
});

describe('what was told to somebody', () => {
  test.each<[sentence: string, statement: string]>([
    ['Ms Lund briefed the members on the new pier.', 'Mara Lund: the new pier'],
    ['Ms Lund informed the members of the Council about the new pier.', 'Mara Lund: the new pier'],
    ['Ms Lund bared that the pier was old.', 'Mara Lund: the pier was old'],
    ['The minister toured the pier and assured the ambassador of her support.', 'Mara Lund: her support'],
  ])('%s', (sentence, statement) => {
    const record = recordOf(
      `Minister Mara Lund met with Ambassador Oren Vale in Ostra on 2 May. ${sentence}`,
    );
    expect(said(record)).toEqual([statement]);
  });
});

describe('no value that is something else', () => {
  test('an object behind its verb is no speaker', () => {
    const record = recordOf(
      'The forum was held in Ostra on 2 May. Ida Roe, head of Lake Mills, introduced the mayor.',
    );
    expect(said(record)).toEqual([]);
  });

  test('who attended is told by the report, not by the last speaker', () => {
    const record = recordOf(
      'The seminar was held in Ostra on 2 May. Director Mara Lund noted that prices fell. About 120 people from ministries and schools attended the seminar.',
    );
    expect(said(record)).toEqual(['Mara Lund: prices fell']);
  });

  test('the course of a session is no chair, and the person before "who" speaks', () => {
    const record = recordOf(
      'The seminar was held in Ostra on 2 May and opened by Deputy Governor Ida Roe, who stressed the role of research. The first session was chaired by Mara Lund, Director of the Ferry Department, and featured talks by Prof. Wei Lan (Lake University) and Dr. Oren Vale (Ports Bank).',
    );
    expect(people(record)).toEqual([
      'Ida Roe: Deputy Governor',
      'Mara Lund (chair): Director @ Ferry Department',
    ]);
    expect(said(record)).toEqual(['Ida Roe: the role of research']);
  });

  test('a place within the name of a meeting is none', () => {
    const record = recordOf(
      'The Lake Bank hosted its 9th Research Seminar on "Fees in Small Ports" on 2 May 2026 in Ostra.',
    );
    expect(places(record)).toEqual(['Ostra']);
  });

  test('who is to host another meeting holds no part in this one', () => {
    const record = recordOf(
      'The ministers met in Ostra on 2 May. They looked forward to the third conference, to be hosted by Norwind in 2027.',
    );
    expect(record.organizers).toEqual([]);
  });

  test('people from several countries, each with one', () => {
    const record = recordOf(
      'The forum was held in Ostra on 2 May and attended by Ministers Mara Lund of Norwind, Ida Roe of Tarn and Oren Vale of Kell.',
    );
    expect(people(record)).toEqual([
      'Mara Lund: Ministers @ Norwind',
      'Ida Roe: – @ Tarn',
      'Oren Vale: – @ Kell',
    ]);
  });

  test('a group with its count in brackets', () => {
    const record = recordOf(
      "The Lake Network organised a workshop on land from 1 to 2 May 2026 at the Lake Hall. The workshop brought together 46 participants (31 women and 15 men) drawn from village councils, farmers' groups and the Land Office.",
    );
    expect(people(record)).toEqual([
      "46 participants (31 women and 15 men) drawn from village councils, farmers' groups and the Land Office",
    ]);
    expect(places(record)).toEqual(['Lake Hall']);
    expect([record.start?.value, record.end?.value]).toEqual(['2026-05-01', '2026-05-02']);
  });

  test('what took place, told in a clause', () => {
    const record = recordOf(
      'Delegates from 30 towns attended the 61st Lake Congress, which took place today at the Round House in Ostra.',
    );
    expect(record.start?.value).toBe('2026-05-03');
    expect(places(record)).toEqual(['Round House', 'Ostra']);
  });

  test('a group and who leads it', () => {
    const record = recordOf(
      'Mayor Mara Lund held a meeting with leaders of ferry operators on 2 May in Ostra. The operators, led by their chairman Oren Vale, complained that the pier was too small.',
    );
    expect(said(record)).toEqual(['operators: the pier was too small']);
  });
});

describe('days and names that stand elsewhere', () => {
  test('the day of a title', () => {
    const record = parseReport(
      'Ports and Ferries Council, 23 February 2026\n\nMinisters held an exchange of views on the fees of small ports, based on a note of the Presidency. The meeting was chaired by Mara Lund, Minister for Ports of Norwind.\n\nThe next Ports and Ferries Council will take place on 30 March 2026.',
    ).record;
    expect(record.start?.value).toBe('2026-02-23');
    expect(record.agenda.map(({ name }) => name)).toEqual(['fees of small ports']);
    expect(record.relatedMeetings.map(({ relation, start }) => [relation, start?.value])).toEqual([
      ['next', '2026-03-30'],
    ]);
  });

  test('how many days a session had', () => {
    const record = parseReport(
      'Ostra, 4 December 2025 – Delegates from 61 towns wrapped up the seventh session of the Lake Assembly today.\n\nThe five-day session was attended by 900 people.',
    ).record;
    expect([record.start?.value, record.end?.value]).toEqual(['2025-11-30', '2025-12-04']);
  });

  test('the Head of State is the president of the title', () => {
    const record = parseReport(
      'President Mara Lund receives Secretary General of the Lake Council\n\n16 January 2026\n\nThe Head of State received Secretary General of the Lake Council Oren Vale. The Head of State noted that trade grew.',
    ).record;
    expect(people(record)).toEqual(['Mara Lund: President', 'Oren Vale: Secretary General @ Lake Council']);
    expect(said(record)).toEqual(['Mara Lund: trade grew']);
  });
});

describe('who was there, in more orders', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'The Transport Committee heard evidence this morning from ferry operators. Giving evidence were Mara Lund, Managing Director, Lake Ferries; Oren Vale, Chief Executive, Passenger Voice; and Cllr Ida Roe.',
      [
        'Mara Lund: Managing Director @ Lake Ferries',
        'Oren Vale: Chief Executive @ Passenger Voice',
        'Ida Roe',
        'ferry operators',
      ],
    ],
    [
      'Secretary Mara Lund met with Minister Oren Vale in Ostra on 2 May. Accompanying Secretary Lund were Assistant Secretary Wei Lan and Col. Ida Roe.',
      ['Wei Lan: Assistant Secretary', 'Ida Roe', 'Mara Lund: Secretary', 'Oren Vale: Minister'],
    ],
    [
      'The Foreign Ministers of Norwind, Estmark and Tarnland met in Ostra on 2 May 2026.',
      ['Foreign Ministers of Norwind, Estmark and Tarnland'],
    ],
    [
      "The forum was held in Ostra on 2 May. National Hill Farmers' Union President Mara Lund was present.",
      ["Mara Lund: President @ National Hill Farmers' Union"],
    ],
    [
      'The workshop was held on 2 May. It was facilitated by Ms. Mara Lund, Programme Officer at the Lake Network, and Mr. Oren Vale from the Land Office.',
      ['Mara Lund (chair): Programme Officer @ Lake Network', 'Oren Vale (chair): – @ Land Office'],
    ],
    [
      'Minister of Ports Mara Lund chaired a meeting in Ostra on 2 May. Minister of State Ida Roe and officials were present. The Minister directed the officials to finish the pier.',
      ['Mara Lund (chair): Minister of Ports', 'Ida Roe: Minister of State', 'officials'],
    ],
  ])('%s', (body, participants) => {
    expect(people(recordOf(body))).toEqual(participants);
  });
});

test('a summary above the lines that say who published it and when', () => {
  const record = parseReport(
    'Ports Secretary hosts first Ferry Board\n\nMinisters and ferry towns meet to talk about fares and piers.\n\nFrom: Department for Ports\nPublished 26 January 2026\n\nThe first meeting of the Ferry Board took place today (Monday 26 January), chaired by the Ports Secretary Mara Lund.',
  ).record;
  expect(record.start?.value).toBe('2026-01-26');
  expect(people(record)).toEqual(['Mara Lund (chair): Ports Secretary']);
});

describe('what stands in lists, clauses and further paragraphs', () => {
  test('the objectives of a workshop', () => {
    const { purposes } = recordOf(
      'The workshop on land was held in Ostra on 2 May.\n\nThe objectives of the workshop were:\n- To raise awareness of the Land Act\n- To agree on an action plan',
    );
    expect(purposes.map(({ text }) => text)).toEqual([
      'raise awareness of the Land Act',
      'agree on an action plan',
    ]);
  });

  test('a clause with "during which"', () => {
    const record = recordOf(
      'Chairman of the Lake Assembly Oren Vale hosted a reception for President Mara Lund in Ostra on 2 May, during which he affirmed that the towns are friends.',
    );
    expect(said(record)).toEqual(['Oren Vale: the towns are friends']);
  });

  test('a speech in several paragraphs ends where nobody speaks of himself', () => {
    const record = recordOf(
      'The Ferry Board met in Ostra on 2 May to discuss piers.\n\nMinister Mara Lund said:\n\nFerries are the backbone of the lake.\n\nI want to see plans by the summer.\n\nThe Board was set up in 2020.',
    );
    expect(said(record)).toEqual([
      'Mara Lund: Ferries are the backbone of the lake',
      'Mara Lund: I want to see plans by the summer',
    ]);
  });

  test('a meeting set in front as a phrase, and a member named in full without a post', () => {
    const record = parseReport(
      'LAKE FERRY ALLIANCE – NEWS\n\nLFA General Assembly re-elects Mara Lund as President\n\nOstra, 19 November 2025 – At its General Assembly held in Tarn on 13–14 November 2025, the Lake Ferry Alliance (LFA) re-elected Mara Lund (Lund Ferries, Norwind) as President.\n\nIn her address, Ms Lund said: "Piers are old."',
    ).record;
    expect(record.name).toBe('LFA General Assembly re-elects Mara Lund as President');
    expect(record.classification).toBe('general-meeting');
    expect([record.start?.value, record.end?.value]).toEqual(['2025-11-13', '2025-11-14']);
    expect(said(record)).toEqual(['Mara Lund: Piers are old']);
  });

  test('a weekday with the date in brackets says which number is the day', () => {
    const { published } =
      parseReport(
        'Ministry meets farmers\n\nOstra, Monday (2/3/2026) - Minister Mara Lund met with farmers at the Lake House.',
      ).record.sources[0] ?? {};
    expect(published?.value).toBe('2026-03-02');
  });
});

describe('further orders of words', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'Prime Minister Mara Lund chaired on Friday at the Government Palace a ministerial meeting on water. After hearing a presentation by the Minister of Water, Oren Vale, the Prime Minister instructed the towns to repair the pipes.',
      ['Mara Lund (chair): Prime Minister'],
    ],
    [
      'On 2 May, Minister of Foreign Affairs of the Republic of Norland Mara Lund received Ambassador Extraordinary and Plenipotentiary of Tarnland Oren Vale on the completion of his mission in Norland.',
      [
        'Mara Lund: Minister of Foreign Affairs of the Republic of Norland',
        'Oren Vale: Ambassador Extraordinary and Plenipotentiary of Tarnland',
      ],
    ],
    [
      "The CEO of the Ports Agency, Mrs. Mara Lund, met yesterday, Saturday, at the Agency's headquarters with a delegation from the Lake Council headed by Mr. Oren Vale.",
      ['Mara Lund: CEO @ Ports Agency', 'delegation from the Lake Council', 'Oren Vale'],
    ],
    [
      'The conference was held in Ostra on 2 May and attended by Ministers from Norwind, Estmark and Tarnland.',
      ['Ministers from Norwind, Estmark and Tarnland'],
    ],
    [
      'The Lake Club held its annual meeting in Ostra on 2 May. Commodore Mara Lund welcomed 63 members.',
      ['Mara Lund: Commodore'],
    ],
  ])('%s', (body, participants) => {
    const record = recordOf(body);
    expect(people(record)).toEqual(participants);
    expect(
      record.statements.filter(
        ({ speaker }) => !participants.some((one) => one.startsWith(speaker?.name ?? '-')),
      ),
    ).toEqual([]);
  });

  test('whose news it is, before the first sentence', () => {
    const record = parseReport(
      'National Ports Agency - The director of the Agency, Mrs. Mara Lund, met on 2 May 2026 with Mayor Oren Vale in Ostra.',
    ).record;
    expect(people(record)).toEqual(['Mara Lund: director @ Agency', 'Oren Vale: Mayor']);
  });

  test('the next meeting of a report without a day of publication', () => {
    const record = parseReport(
      'Forum of the lake towns – Ward 12\n\nThe monthly forum took place on Wednesday evening, 8 October 2025, at the Lake Hall. The next meeting will be on Wednesday 12 November at 18:00.',
    ).record;
    expect(record.relatedMeetings[0]?.start?.value).toBe('2025-11-12T18:00');
  });
});

describe('who is who in a sentence', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'Vice President Mara Lund received on 2 May a delegation led by Minister Oren Vale, as the two countries marked an anniversary.',
      ['Mara Lund: Vice President', 'delegation', 'Oren Vale: Minister'],
    ],
    [
      'The forum was held in Ostra on 2 May. Apologies were received from the Lake Province Minister, Oren Vale.',
      ['Oren Vale: Minister @ Lake Province'],
    ],
    [
      'The forum was held in Ostra on 2 May. Parliamentary Secretary Dean Roe attended.',
      ['Dean Roe: Parliamentary Secretary'],
    ],
    [
      'On 2 May, the President of the Lake Chamber, Mr Oren Vale, welcomed to the Chamber H.E. Ms Mara Lund, Ambassador of Norwind, accompanied by Mr Wei Lan, Commercial Counsellor.',
      [
        'Oren Vale: President @ Lake Chamber',
        'Mara Lund: Ambassador of Norwind',
        'Wei Lan: Commercial Counsellor',
      ],
    ],
    [
      'The Lake Group held its fourth meeting in Ostra on 2 May. The delegations were led by Ms Mara Lund, Permanent Secretary, Ministry of Ports, and Mr Oren Vale, Director General for Ferries.',
      ['Mara Lund: Permanent Secretary @ Ministry of Ports', 'Oren Vale: Director General for Ferries'],
    ],
    [
      'Consultations between Norwind and Tarnland were held in Ostra on 2 May. Secretary Mara Lund led the Norwind delegation while Mr. Oren Vale, Secretary for Ports, led the Tarnland delegation.',
      ['Mara Lund: Secretary', 'Norwind delegation', 'Oren Vale: Secretary for Ports', 'Tarnland delegation'],
    ],
    [
      'Trustees of the Lake Library met Friday and heard from Director Mara Lund that costs have doubled.',
      ['Trustees of the Lake Library', 'Mara Lund: Director'],
    ],
    [
      'The symposium was held in Ostra on 2 May. Keynote speaker Dr Oren Vale, Head of Ferries at the Lake Council, was present.',
      ['Oren Vale (speaker): Head of Ferries @ Lake Council'],
    ],
  ])('%s', (body, participants) => {
    expect(people(recordOf(body))).toEqual(participants);
  });

  test.each<[body: string, statements: string[]]>([
    [
      'Vice President Mara Lund received Minister Oren Vale on 2 May. Lund, who was flanked by Secretary Ida Roe, said the piers were old. Vale, speaking through an interpreter, said he was ready.',
      ['Mara Lund: the piers were old', 'Oren Vale: he was ready'],
    ],
    [
      "State Secretary Mara Lund met with her counterparts in Ostra on 2 May. In talks with Tarnland's Deputy Minister Oren Vale, she stressed the role of ports.",
      ['Mara Lund: the role of ports'],
    ],
    [
      'Consultations were held in Ostra on 2 May. The Norwind side requested more ferries.',
      ['Norwind side: more ferries'],
    ],
  ])('%s', (body, statements) => {
    expect(said(recordOf(body))).toEqual(statements);
  });

  test('what had been rejected before is no decision', () => {
    const record = recordOf(
      'The members attended the AGM in Ostra on 2 May. Secretary Oren Vale reported that the offer had been rejected in a ballot.',
    );
    expect(record.decisions).toEqual([]);
    expect(record.classification).toBe('general-meeting');
  });

  test('whose release it is, above its title', () => {
    const record = parseReport(
      'The Hon Mara Lund MP\nMinister for Ports\n\n18 March 2026\n\nRegional Ministers meet in Ostra\n\nMinisters responsible for ports met today in Ostra for the fifth Ports Forum. Minister Lund, who chaired the Forum, said piers were old.',
    ).record;
    expect(record.name).toBe('Regional Ministers meet in Ostra');
    expect(said(record)).toEqual(['Mara Lund: piers were old']);
  });

  test.each<[sentence: string, next: string]>([
    ['The next round of consultations will be held in Tarn in 2027.', '2027'],
    ['The Group will hold its next meeting in Tarn on 9 September 2026.', '2026-09-09'],
    ['The next regular meeting is at 7 p.m. Nov. 17.', '2026-11-17T19:00'],
  ])('%s', (sentence, next) => {
    const record = recordOf(`Consultations were held in Ostra on 2 May. ${sentence}`);
    expect(record.relatedMeetings.map(({ start }) => start?.value)).toEqual([next]);
  });
});

describe('heads, places and speakers that looked like others', () => {
  test('a dateline ended by a full stop is not the day of the meeting', () => {
    const record = parseReport(
      'First meeting of the Lake Council\n\nOstra, 30.04.2026. The inaugural meeting of the Lake Council took place by videoconference on 29 April 2026. The Norwind side was represented by Council co-chair Ms Mara Lund. Opening remarks were delivered by Ambassador Ida Roe.',
    ).record;
    expect(record.start?.value).toBe('2026-04-29');
    expect(record.sources[0]?.published?.value).toBe('2026-04-30');
    expect(people(record)).toEqual(['Mara Lund: co-chair @ Council', 'Ida Roe: Ambassador']);
  });

  test('an office in capitals above the title, and the day of release', () => {
    const record = parseReport(
      "MINISTRY OF LABOUR AND PORTS\nPRESS STATEMENT\nFor immediate release: 8 April 2026\n\nLabour Ministry and unions meet over dues\n\nThe Minister of Labour, Mara Lund, yesterday met the leadership of the Ferrymen's Union in Ostra.",
    ).record;
    expect(record.name).toBe('Labour Ministry and unions meet over dues');
    expect(record.start?.value).toBe('2026-04-07');
  });

  test('an office is a place, no post, and its owner no place alone', () => {
    const record = recordOf(
      "A delegation of the Lake Chamber held discussions with the Managing Director of the Ports Authority, Captain Oren Vale, at the Authority's head office on 2 May.",
    );
    expect(people(record)).toEqual([
      'delegation of the Lake Chamber',
      'Oren Vale: Managing Director @ Ports Authority',
    ]);
    expect(places(record)).toEqual(["Authority's head office"]);
  });

  test.each<[body: string, statements: string[]]>([
    [
      'Trustees met on 2 May at the Lake House to talk about repairs. Repairs: Director Dev Roe told Trustees that the roof was mended. Trustees said goodbye to the clerk.',
      ['Dev Roe: the roof was mended'],
    ],
    [
      'The kick-off meeting was held in Ostra on 2 May. The coordinator, Dr Mara Lund, presented the plan, and the leaders of each part outlined their tasks.',
      ['leaders of each part: their tasks'],
    ],
    [
      'The conference was held in Ostra on 2 May. The President of the Lake Society, Mr Oren Vale, and Director Ida Roe also addressed the conference.',
      [],
    ],
  ])('%s', (body, statements) => {
    const record = recordOf(body);
    expect(said(record)).toEqual(statements);
    expect(record.agenda).toEqual([]);
  });
});

test('a place in the title and a line in the report make a meeting of both kinds', () => {
  const { record } = parseReport(
    'Lake Council meeting held in Ostra\n\n3 May 2026\n\nThe annual meeting of the Lake Council took place by videoconference on 2 May 2026.',
  );
  expect(record.attendanceMode).toBe('mixed');
  expect(record.locations.map(({ kind }) => kind)).toEqual(['virtual', 'physical']);
});

describe('the verb of the sentence behind a clause', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'The Lake Friendship Group, chaired by Mara Lund MP, held a meeting with the Ambassador of Norwind, H.E. Mr Oren Vale, in Ostra on 2 May. MPs Ida Roe and Wei Lan took part in the meeting.',
      [
        'Mara Lund (chair)',
        'Lake Friendship Group',
        'Oren Vale: Ambassador of Norwind',
        'Ida Roe: MPs',
        'Wei Lan: MPs',
      ],
    ],
    ['A technical consultation on ferries, convened by the Lake Bureau, ended in Ostra on 2 May.', []],
    ['The newly elected Youth Parliament of Ostra held its first session on 2 May.', []],
  ])('%s', (body, participants) => {
    expect(people(recordOf(body))).toEqual(participants);
  });

  test('a meeting that somebody announces', () => {
    const record = parseReport(
      "The Board of Lakeland Ferries plc today announced that an Extraordinary General Meeting of shareholders will be held on 30 April 2026 at 11.00 at the company's head office in Ostra.",
    ).record;
    expect(record.status).toBe('confirmed');
    expect(record.classification).toBe('general-meeting');
    expect(record.start?.value.slice(0, 10)).toBe('2026-04-30');
    expect(places(record)).toEqual(["company's head office", 'Ostra']);
  });
});
