import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

test('who took the minutes stands in brackets among those in attendance', () => {
  const { record } = parseReport(
    '# Board of Trustees, minutes of 4 March 2026\n\nPresent: Ada Brook (Chair), Cora Dunn\nIn attendance: James Okoro (minutes), Noor Haddad (Director)\n',
  );
  expect(record.participants.map(({ name, roles }) => [name, ...roles])).toEqual([
    ['Ada Brook', 'chair'],
    ['Cora Dunn'],
    ['James Okoro', 'secretary'],
    ['Noor Haddad'],
  ]);
});

test('“Notice of minutes” names no body', () => {
  const { record } = parseReport(
    'NOTICE OF MINUTES\nALDER GLEN HOMEOWNERS ASSOCIATION, INC.\nBoard Meeting\nMarch 4, 2026\n\nBoard members present: Ada Brook, Ben Hill\n',
  );
  expect(record.organizers.map(({ name }) => name)).toEqual(['ALDER GLEN HOMEOWNERS ASSOCIATION, INC.']);
});

test('a nick behind “Scribe” is whom the list below it names so', () => {
  const { record } = parseReport(
    'Working Group call, 2026-03-04\n\nChair: Ada Brook\nScribe: bhill\nPresent: cdunn, bhill\n\nTopic: Triage\nbhill: all done\n',
  );
  expect(record.participants.map(({ name, roles }) => [name, ...roles])).toEqual([
    ['Ada Brook', 'chair'],
    ['cdunn'],
    ['bhill', 'secretary'],
  ]);
});

test.each([
  ['Wednesday 4 March 2026, 18:00–19:45, online via Zoom', ['Zoom']],
  ['Wednesday 4 March 2026, 18:00, online', ['online']],
  ['Wednesday 4 March 2026, 18:00, as agreed', []],
])('the line of the day ends with the means: %s', (line, places) => {
  const { record } = parseReport(`# Board of Trustees, minutes\n${line}\n\nPresent: Ada Brook, Cora Dunn\n`);
  expect(record.locations.map(({ name }) => name)).toEqual(places);
});

test('a table with a column of marks lists who was there, wherever it stands', () => {
  const { record } = parseReport(
    "# Minutes, Parents' Committee, 4 March 2026\n\n| Name | Role | Present |\n|------|------|---------|\n| Ada Brook | Chair | Yes |\n| Ben Hill | Treasurer | Apologies |\n| Evan Fox | Member | x |\n\n## 1. Matters arising\nPlayground quote still outstanding. (EF to chase)\n\n## 2. Fair\nNone.\n",
  );
  expect(record.participants.map(({ name, presence, posts }) => [name, presence, posts[0]?.title])).toEqual([
    ['Ada Brook', 'present', 'Chair'],
    ['Ben Hill', 'absent', 'Treasurer'],
    ['Evan Fox', 'present', 'Member'],
  ]);
  expect(record.actionItems.map(({ text, assignees }) => [text, assignees[0]?.participantId])).toEqual([
    ['chase', 'p3'],
  ]);
});

test.each([
  'Roll call: Brook – aye; Hill – nay; Dunn – aye. Motion carried.',
  'Roll call: Brook aye, Hill nay, Dunn aye.',
  'Vote: Brook: yes; Hill: no; Dunn: yes. Carried 2-1.',
])('a roll call behind a label that also heads attendance is a vote: %s', (line) => {
  const { motions } = parseReport(
    `Planning Board\nMinutes of March 4, 2026\n\nPresent: Ada Brook, Ben Hill, Cora Dunn\n\n1. Plat\nMember Dunn moved to approve the plat. Member Hill seconded.\n${line}\n\n2. Other\nNone.\n`,
  ).record;
  expect(
    motions.map(({ text, result, votes = [] }) => [text, result, ...votes.map(({ option }) => option)]),
  ).toEqual([['approve the plat', 'passed', 'yes', 'no', 'yes']]);
});
