import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';
import type { MeetingRecord } from '@rapporteur/schema';

/** How ministries, agencies, chambers and universities of many countries word their news: each row is a form of its own. */
function recordOf(body: string, head = 'News of the lake country\n\n3 May 2025\n\n'): MeetingRecord {
  return parseReport(head + body).record;
}

/** A participant in one line: "Mara Lund (chair): director @ Ferry Office". */
function people({ participants }: MeetingRecord): string[] {
  return participants.map(({ name, posts, roles }) => `${name}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}${posts.map(({ title, organization }) => `: ${title ?? '–'}${organization === undefined ? '' : ` @ ${organization}`}`).join('')}`);
}

describe('who is there', () => {
  test.each<[body: string, participants: string[]]>([
    ['Mara Lund today met with the Minister of Trade of New Castria, Oren Vale, in Ostra.', ['Mara Lund', 'Oren Vale: Minister of Trade of New Castria']],
    ['The Minister of Minor Ports, Shri Anand Vale, met with Smt. Lata Roe, Secretary of the Ferry Board, in Ostra.', ['Anand Vale: Minister of Minor Ports', 'Lata Roe: Secretary @ Ferry Board']],
    ['A forum was held in Ostra, attended by Vice Mayor of Ostra Wei Lan and Dr. Ida Roe.', ['Wei Lan: Vice Mayor @ Ostra', 'Ida Roe']],
    ['A workshop on ferries was held in Ostra. The workshop brought together representatives of 22 Member States.', ['representatives of 22 Member States']],
    ['A workshop on ferries was held in Ostra. Over 120 members attended the workshop.', ['Over 120 members']],
    ['The Prime Minister spoke this morning by telephone with President Ida Roe of Norwind.', ['Ida Roe: President @ Norwind']],
    ['A delegation from the Lake College visited Ostra University on 2 May. The visitors were welcomed by Professor Mara Lund, Vice-Chancellor, and Dr Oren Vale, Dean of Engineering.', ['delegation from the Lake College', 'Mara Lund: Vice-Chancellor', 'Oren Vale: Dean @ Engineering']],
    ['Mara Lund, Minister of Works, received today Oren Vale, Ambassador of Norwind, in the presence of Dr. Ida Roe, Undersecretary of the Ministry of Works.', ['Mara Lund: Minister of Works', 'Oren Vale: Ambassador of Norwind', 'Ida Roe: Undersecretary @ Ministry of Works']],
    ['Mara Lund met with Oren Vale in Ostra on 2 May. Vale, for his part, said that the pier was old.', ['Mara Lund', 'Oren Vale']],
    ['Sultan bin Rashid Al Vale met with Mara Lund in Ostra.', ['Sultan bin Rashid Al Vale', 'Mara Lund']],
  ])('%s', (body, expected) => {
    expect(people(recordOf(body))).toEqual(expected);
  });
});

describe('whose meeting it is', () => {
  test.each<[body: string, organizers: string[]]>([
    ['Mara Lund, mayor of Ostra, opened the forum on ferries on 2 May.', []],
    ['The Harbour Committee of the Bank of Ostra met on 2 May.', ['Harbour Committee of the Bank of Ostra']],
    ['Kell Lime yesterday hosted its annual Supplier Day in Ostra.', ['Kell Lime']],
    ['The fourth council meeting of the second session of the Lake Association was held in Ostra.', ['Lake Association']],
  ])('%s', (body, expected) => {
    expect(recordOf(body).organizers.map(({ name }) => name)).toEqual(expected);
  });
});
