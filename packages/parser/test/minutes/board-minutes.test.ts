import { describe, expect, test } from 'vitest';
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

describe('minutes of senates and school boards', () => {
  test('count on from the minutes before', () => {
    const { record } = parseReport(
      'ACADEMIC SENATE\nMinutes of the Meeting held on Wednesday, 4 March 2026\n\nPRESENT: Professor A Brook (Chair), Dr B Hill\nIN ATTENDANCE: Mrs G Lee (for minute 12)\n\n10. MINUTES\n10.1 The minutes were confirmed.\n\n11. ASSESSMENT POLICY\n11.1 Considered: A paper from the Dean.\n\n12. DATE OF NEXT MEETING\n12.1 Wednesday, 3 June 2026 at 2.15 pm.\n',
    );
    expect(record.agenda.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '10 MINUTES',
      '11 ASSESSMENT POLICY',
      '12 DATE OF NEXT MEETING',
    ]);
    expect(record.relatedMeetings.map(({ start }) => start?.value)).toEqual(['2026-06-03T14:15']);
    expect(record.participants.find(({ name }) => name === 'G Lee')?.onBehalfOf).toBeUndefined();
  });

  test('number their items 1.0, 2.0, and act on items that are no tasks', () => {
    const { record } = parseReport(
      'School Board Meeting Minutes\nElmton Unified School District\nDate: March 4, 2026\n\nPresent: Ada Brook, Ben Hill\n\n1.0 CALL TO ORDER\nAda Brook called the meeting to order.\n\n2.0 ACTION ITEMS\nAdopt the calendar.\nMoved by: Ben Hill\nSeconded by: Ada Brook\n\n3.0 ADJOURNMENT\nThe meeting adjourned at 7:50 PM.\n',
    );
    expect(record.organizers.map(({ name }) => name)).toEqual(['Elmton Unified School District']);
    expect(record.agenda.map(({ number }) => number)).toEqual(['1.0', '2.0', '3.0']);
    expect(record.actionItems).toEqual([]);
  });
});

test('a mover behind a post of three words', () => {
  const { motions } = parseReport(
    'Student Senate, minutes of March 4, 2026\n\nPresent: Ada Brook, Cora Dunn\n\n1. Business\nA motion was made by President Pro Tempore Brook to table the bill and was seconded by Senator Dunn. Passes.\n\n2. Other\nNone.\n',
  ).record;
  expect(motions.map(({ movers, seconders }) => [movers[0]?.name, seconders[0]?.name])).toEqual([
    ['Brook', 'Dunn'],
  ]);
});
