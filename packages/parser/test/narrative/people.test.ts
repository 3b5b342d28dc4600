import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';

/** Who is said to attend, in one sentence behind an opening that names the meeting. */
function attendees(list: string): string[] {
  const { record } = parseReport(
    `Forum on the lakes\n\nA forum on the lakes was held in Ostra on 2 May 2025. ${list}`,
  );
  return record.participants.map(({ name, kind, posts }) =>
    [
      kind === 'person' ? name : `${kind}: ${name}`,
      ...posts.map(({ title, organization }) => `${title ?? '–'} @ ${organization ?? '–'}`),
    ].join(' | '),
  );
}

const lists: [sentence: string, participants: string[]][] = [
  ['Mara Lund, director of the Ferry Office, attended the forum.', ['Mara Lund | director @ Ferry Office']],
  ['Foreign Minister Wei Lan attended the forum.', ['Wei Lan | Foreign Minister @ –']],
  [
    'The Minister for Transport, Mr Oren Vale, and Dr. Ida Roe attended the forum.',
    ['Oren Vale | Minister for Transport @ –', 'Ida Roe'],
  ],
  [
    'Mara Lund, member of the Party Committee and vice president of the Lake Association, attended the forum.',
    ['Mara Lund | member of the Party Committee @ Lake Association | vice president @ Lake Association'],
  ],
  [
    'Mara Lund, president of the Lake Association and chair of the Ferry Board, and Oren Vale, mayor of Ostra, attended the forum.',
    ['Mara Lund | president @ Lake Association | chair @ Ferry Board', 'Oren Vale | mayor @ Ostra'],
  ],
  [
    'The forum was attended by Mara Lund (Ferry Office); Oren Vale, treasurer, Lake Bank; and Ida Roe, PhD.',
    ['Mara Lund | – @ Ferry Office', 'Oren Vale | treasurer @ Lake Bank', 'Ida Roe'],
  ],
  [
    'Secretary of Homeland Security Alva N. Reyes, Deputy Secretary of Defense Dr. Kath Moss and FEMA Administrator Criss attended the forum.',
    [
      'Alva N. Reyes | Secretary of Homeland Security @ –',
      'Kath Moss | Deputy Secretary of Defense @ –',
      'Criss | Administrator @ FEMA',
    ],
  ],
  [
    'SONG Chunpei, general manager of Northwater Shipping Co., Ltd., attended the forum.',
    ['SONG Chunpei | general manager @ Northwater Shipping Co., Ltd.'],
  ],
  [
    'Leaders of the Water Bureau of the Ministry of Works, and the Ferry Department, attended the forum.',
    ['group: Leaders of the Water Bureau of the Ministry of Works', 'group: Leaders of the Ferry Department'],
  ],
  [
    'More than 120 guests from six towns, including Mara Lund and Oren Vale, attended the forum.',
    ['group: More than 120 guests from six towns', 'Mara Lund', 'Oren Vale'],
  ],
  [
    'Government officials, lawyers and academics from six towns attended the forum.',
    ['group: Government officials, lawyers and academics from six towns'],
  ],
  [
    'Other attendees included Mara Lund, chief executive of Lake Lines, and representatives of the fishing industry.',
    ['Mara Lund | chief executive @ Lake Lines', 'group: representatives of the fishing industry'],
  ],
  [
    'The companies that took part in the forum included Ostra Mills, VARDO and Kell Lime.',
    ['organization: Ostra Mills', 'organization: VARDO', 'organization: Kell Lime'],
  ],
  [
    'The forum was held with 43 members present. Apologies were received from Dora Finch.',
    ['group: 43 members', 'Dora Finch'],
  ],
];

describe('people, posts and bodies in every order', () => {
  test.each(lists)('%s', (sentence, participants) => {
    expect(attendees(sentence)).toEqual(participants);
  });
});

test('a list below its line', () => {
  const { record } = parseReport(
    'Forum on the lakes\n\nA forum on the lakes was held in Ostra on 2 May 2025.\n\nParticipants included:\n\n- Mara Lund, Assistant to the President and National Lake Advisor\n- Dr. Oren Vale, Director, Ferry Office\n- Governor Ida Roe (MN)',
  );
  expect(
    record.participants.map(({ name, posts }) => [
      name,
      ...posts.map(({ title = '', organization = '' }) => `${title}/${organization}`),
    ]),
  ).toEqual([
    ['Mara Lund', 'Assistant to the President/', 'National Lake Advisor/'],
    ['Oren Vale', 'Director/Ferry Office'],
    ['Ida Roe', 'Governor/MN'],
  ]);
});

test('who is only mentioned is not there', () => {
  const { record } = parseReport(
    'Forum on the lakes\n\nA forum on the lakes was held in Ostra on 2 May 2025. Mara Lund attended the forum. The pier was built by Tomas Grey in 1910.',
  );
  expect(record.participants.map(({ name }) => name)).toEqual(['Mara Lund']);
});

test('a surname with a title is the person named in full', () => {
  const { record } = parseReport(
    'Visit to Ostra\n\nMinister Oren Vale met with the Governor of Lake Province, Ida Roe, in Ostra on 2 May 2025. Governor Roe thanked Mr. Vale for the boats. The Minister said that more would come.',
  );
  expect(record.participants.map(({ name }) => name)).toEqual(['Oren Vale', 'Ida Roe']);
  expect(record.statements.map(({ speaker }) => speaker?.name)).toEqual(['Ida Roe', 'Oren Vale']);
});

const roles: [sentence: string, name: string, role: string][] = [
  ['Mara Lund chaired the forum.', 'Mara Lund', 'chair'],
  ['The forum was chaired by Mayor Oren Vale.', 'Oren Vale', 'chair'],
  ['Mara Lund presided over the forum.', 'Mara Lund', 'chair'],
  ['Mara Lund delivered a keynote speech on ferries.', 'Mara Lund', 'speaker'],
  ['In her opening remarks, Mara Lund said that the lakes were clean.', 'Mara Lund', 'speaker'],
  ['The members received an update on ferries from Director Oren Vale.', 'Oren Vale', 'speaker'],
];

describe('roles', () => {
  test.each(roles)('%s', (sentence, name, role) => {
    const { record } = parseReport(
      `Forum on the lakes\n\nA forum on the lakes was held in Ostra on 2 May 2025. ${sentence}`,
    );
    expect(record.participants.find((participant) => participant.name === name)?.roles).toEqual([role]);
  });
});
