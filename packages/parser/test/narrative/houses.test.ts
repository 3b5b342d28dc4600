import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';
import type { MeetingRecord } from '@rapporteur/schema';

/** How ministries, agencies, chambers and universities of many countries word their news: each row is a form of its own. */
function recordOf(body: string, head = 'News of the lake country\n\n3 May 2025\n\n'): MeetingRecord {
  return parseReport(head + body).record;
}

/** A participant in one line: "Mara Lund (chair): director @ Ferry Office". */
function people({ participants }: MeetingRecord): string[] {
  return participants.map(
    ({ name, posts, roles }) =>
      `${name}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}${posts.map(({ title, organization }) => `: ${title ?? '–'}${organization === undefined ? '' : ` @ ${organization}`}`).join('')}`,
  );
}

describe('who is there', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'Mara Lund today met with the Minister of Trade of New Castria, Oren Vale, in Ostra.',
      ['Mara Lund', 'Oren Vale: Minister of Trade of New Castria'],
    ],
    [
      'The Minister of Minor Ports, Shri Anand Vale, met with Smt. Lata Roe, Secretary of the Ferry Board, in Ostra.',
      ['Anand Vale: Minister of Minor Ports', 'Lata Roe: Secretary @ Ferry Board'],
    ],
    [
      'A forum was held in Ostra, attended by Vice Mayor of Ostra Wei Lan and Dr. Ida Roe.',
      ['Wei Lan: Vice Mayor @ Ostra', 'Ida Roe'],
    ],
    [
      'A workshop on ferries was held in Ostra. The workshop brought together representatives of 22 Member States.',
      ['representatives of 22 Member States'],
    ],
    [
      'A workshop on ferries was held in Ostra. Over 120 members attended the workshop.',
      ['Over 120 members'],
    ],
    [
      'The Prime Minister spoke this morning by telephone with President Ida Roe of Norwind.',
      ['Ida Roe: President @ Norwind'],
    ],
    [
      'A delegation from the Lake College visited Ostra University on 2 May. The visitors were welcomed by Professor Mara Lund, Vice-Chancellor, and Dr Oren Vale, Dean of Engineering.',
      ['delegation from the Lake College', 'Mara Lund: Vice-Chancellor', 'Oren Vale: Dean @ Engineering'],
    ],
    [
      'Mara Lund, Minister of Works, received today Oren Vale, Ambassador of Norwind, in the presence of Dr. Ida Roe, Undersecretary of the Ministry of Works.',
      [
        'Mara Lund: Minister of Works',
        'Oren Vale: Ambassador of Norwind',
        'Ida Roe: Undersecretary @ Ministry of Works',
      ],
    ],
    [
      'Mara Lund met with Oren Vale in Ostra on 2 May. Vale, for his part, said that the pier was old.',
      ['Mara Lund', 'Oren Vale'],
    ],
    [
      'The Deputy Minister of Trade, Mr. Oren Vale, had a meeting today (3 May) with the Ambassador of Norwind, H.E. Ms. Ida Roe.',
      ['Oren Vale: Deputy Minister of Trade', 'Ida Roe: Ambassador of Norwind'],
    ],
    [
      'The signing ceremony was held in Ostra and attended by Kell Lime CEO Mara Lund.',
      ['Mara Lund: CEO @ Kell Lime'],
    ],
    [
      'Dr. Mara Lund from Lake College was invited to visit our school and gave a lecture. Vice President Oren Vale presided over the lecture meeting.',
      ['Oren Vale (chair): Vice President', 'Mara Lund (speaker): – @ Lake College'],
    ],
    [
      'A forum was held in Ostra. Tan Wenbo, Lu Jing and Ng Eng Hen, vice presidents, attended the forum.',
      ['Tan Wenbo: vice presidents', 'Lu Jing: vice presidents', 'Ng Eng Hen: vice presidents'],
    ],
    ['Sultan bin Rashid Al Vale met with Mara Lund in Ostra.', ['Sultan bin Rashid Al Vale', 'Mara Lund']],
  ])('%s', (body, expected) => {
    expect(people(recordOf(body))).toEqual(expected);
  });
});

describe('whose meeting it is', () => {
  test.each<[body: string, organizers: string[]]>([
    ['Mara Lund, mayor of Ostra, opened the forum on ferries on 2 May.', []],
    ['The Harbour Committee of the Bank of Ostra met on 2 May.', ['Harbour Committee of the Bank of Ostra']],
    [
      'The Harbour Committee of Ostra received a briefing from Mayor Oren Vale on 2 May.',
      ['Harbour Committee of Ostra'],
    ],
    ['Kell Lime yesterday hosted its annual Supplier Day in Ostra.', ['Kell Lime']],
    [
      'The fourth council meeting of the second session of the Lake Association was held in Ostra.',
      ['Lake Association'],
    ],
  ])('%s', (body, expected) => {
    expect(recordOf(body).organizers.map(({ name }) => name)).toEqual(expected);
  });
});

describe('at what occasion it was said', () => {
  test.each<[body: string, classification: string | undefined, participants: string[]]>([
    [
      'Speaking on Friday during a consultative meeting with chairpersons of water boards at the Lake Hotel in Ostra, the Secretary said that pipes leak.',
      'meeting',
      ['chairpersons of water boards'],
    ],
    [
      'The Minister stated this when he received a delegation of the Cocoa Growers Association, led by Chief (Mrs.) Ida Roe, in his office.',
      undefined,
      ['delegation of the Cocoa Growers Association', 'Ida Roe: Chief'],
    ],
  ])('%s', (body, classification, participants) => {
    const record = recordOf(body);
    expect([
      record.status,
      record.classification,
      people(record).filter((line) => !/^Secretary/.test(line)),
    ]).toEqual(['held', classification, participants]);
  });

  test('an event that is off', () => {
    const record = recordOf(
      'The Ministry of Works wishes to inform all members that the Regional Forum on Water, originally scheduled for 18 March 2025 in Ostra, has been postponed until further notice.',
    );
    expect([record.status, record.start?.value]).toEqual(['postponed', '2025-03-18']);
  });
});

describe('who said what', () => {
  test.each<[body: string, statements: string[]]>([
    [
      'Mara Lund met with Oren Vale in Ostra. Mr. Vale, in his address, assured the members that the pier was safe.',
      ['Oren Vale: the pier was safe'],
    ],
    [
      'Minister Oren Vale hosted a roundtable with farmers. Speaking after the event, Minister Vale said:',
      [],
    ],
    [
      'A forum was held in Ostra. Mara Lund, president of the Lake Association, pointed out in her speech that ferries are late.',
      ['Mara Lund: ferries are late'],
    ],
    [
      'The Harbour Committee met in Ostra. The Chairperson of the committee, Ms Mara Lund, said the committee was concerned about the pier.',
      ['Mara Lund: the committee was concerned about the pier'],
    ],
    [
      'Oren Vale, Special Assistant to the Prime Minister, held a meeting with Ambassador Ida Roe in Ostra. The SAPM said that the road was ready.',
      ['Oren Vale: the road was ready'],
    ],
    [
      'The Prime Minister spoke to the Prime Minister of Norwind, Ida Roe. The Prime Minister stressed that the sea was safe.',
      ['Prime Minister: the sea was safe'],
    ],
    [
      'The Prime Minister spoke to President Ida Roe of Norwind. President Roe thanked the Prime Minister for the boats.',
      ['Ida Roe: the Prime Minister for the boats'],
    ],
  ])('%s', (body, expected) => {
    expect(recordOf(body).statements.map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`)).toEqual(
      expected,
    );
  });
});

describe('the head of the page', () => {
  test.each<[text: string, name: string, published: string | undefined]>([
    [
      'Office of the Press Secretary\n\nFOR IMMEDIATE RELEASE\n\nMay 3, 2025\n\nReadout of the call with President Roe\n\nThe President spoke with President Ida Roe of Norwind.',
      'Readout of the call with President Roe',
      '2025-05-03',
    ],
    [
      'Forum on ferries held in Ostra\n\nRelease time: 2025-05-03 Source: Lake Association Views: 318\n\nA forum on ferries was held in Ostra on May 2. Mara Lund, president of the Lake Association, attended the forum and delivered a speech on the winter timetable.',
      'Forum on ferries held in Ostra',
      '2025-05-03',
    ],
    [
      'Chamber and bank discuss small projects\n\nAmran - Monday, May 5, 2025 - The Chamber met with the bank manager, Mr. Oren Vale.',
      'Chamber and bank discuss small projects',
      '2025-05-05',
    ],
  ])('%s', (text, name, published) => {
    const { record } = parseReport(text);
    expect([record.name, record.sources[0]?.published?.value]).toEqual([name, published]);
  });
});
