import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.js';
import { parseReport } from '../../src/index.js';

describe('who called to order is in the chair, and no place', () => {
  test.each([
    ['at 6:30 pm by President Ann Moss via Zoom', ['Cy Dale | absent', 'Ann Moss | chair'], ['Zoom']],
    [
      'at 6:30 p.m. by President Ann Moss in the Mill Room',
      ['Cy Dale | absent', 'Ann Moss | chair'],
      ['Mill Room'],
    ],
    ['by President Ann Moss at 6:30 p.m.', ['Cy Dale | absent', 'Ann Moss | chair'], undefined],
  ])('%s', (how, people, places) => {
    const facts = factsOf(
      `# Board meeting minutes, 4 March 2026\n\nThe meeting was called to order ${how}.\n\nAbsent: Cy Dale\n`,
    );
    expect(facts['people']).toEqual(people);
    expect(facts['places']).toEqual(places);
  });
});

describe('attendance in ordinary layouts', () => {
  test.each([
    [
      'a post in the plural before the first of several names',
      'Present: Mayor Ann Moss, Council Members Cy Dale, Lee Lund',
      ['Ann Moss', 'Cy Dale', 'Lee Lund'],
    ],
    ['a post of two words behind a name', 'In attendance: Joe Dale, Chief Executive', ['Joe Dale']],
  ])('%s', (_, line, people) => {
    expect(factsOf(`# Council meeting minutes, 4 March 2026\n\n${line}\n`)['people']).toEqual(people);
  });
});

describe('numbered lines of plain text that go on in themselves', () => {
  const head = 'Title: Council Meeting\nDate: 4 March 2026\n\nPresent: A. Moss, B. Dale\n\n';

  test.each([
    [
      'behind a short first sentence',
      '1. Apologies. None were received.\n2. Minutes of last meeting. Taken as read.\n3. Roads\n3.1 Mill Lane. A sign is missing.\n4. Any other business. The hall was cleaned.\n',
      ['1 Apologies', '2 Minutes of last meeting', '3 Roads', '4 Any other business'],
    ],
    [
      'with nothing but a blank behind their number',
      '1 Opening\nThe chair welcomed everybody.\n\n2 Election of a treasurer\nNobody stood.\n\n3 Closing remarks\nThe chair thanked everybody.\n',
      ['1 Opening', '2 Election of a treasurer', '3 Closing remarks'],
    ],
  ])('%s', (_, text, agenda) => {
    expect(factsOf(head + text)['agenda']).toEqual(agenda);
  });
});

describe('headings in front of their text', () => {
  test('in capitals', () => {
    expect(
      factsOf(
        'Minutes of the Regular Meeting\nBoard of Directors, Mill Water District\nMarch 4, 2026\n\n' +
          'CALL TO ORDER: President Moss called the meeting to order at 6:02 p.m.\n' +
          'ROLL CALL: Directors present: Moss, Dale, Lund. Absent: Fell. Staff present: Counsel Joe Lane.\n\n' +
          'PUBLIC COMMENT: None.\n\nROAD REPAIRS: The road has been mended.\n\nADJOURNMENT: The meeting was adjourned at 7:40 p.m.\n',
      ),
    ).toEqual({
      people: ['Moss | chair', 'Dale', 'Lund', 'Fell | absent', 'Joe Lane'],
      agenda: ['PUBLIC COMMENT', 'ROAD REPAIRS'],
    });
  });

  test('in ordinary letters, and no people', () => {
    const { agenda } = factsOf(
      'St. Alma Church\nVestry Minutes\nMarch 10, 2026\n\nPresent: Tom Dale, Ann Moss\n\n' +
        'Approval of Minutes: The minutes were read.\n\nRector’s Report: The retreat is in April.\n\nRoof fund: We hold $4,100.\n\nNew business: None.\n',
    );
    expect(agenda).toEqual(['Approval of Minutes', 'Rector’s Report', 'Roof fund', 'New business']);
  });

  test('speakers of a transcript head nothing', () => {
    const { agenda } = factsOf(
      'Garden Club Meeting Notes\nMarch 10, 2026\n\nPresent: Tom, Ann, Cy\n\nTom: The shed is old.\n\nAnn: The roof leaks.\n\nCy: The door too.\n',
    );
    expect(agenda).toBeUndefined();
  });
});

test('a chat log without a bot’s summary, some of its commands without a nick', () => {
  const { record } = parseReport(
    '#elm-dev: weekly sync\nMeeting started by ada at 15:00:02 UTC.\n\n#topic release\n<ada> #info 2.0 is frozen\n' +
      '<ben> I can write the notes\n<ada> #action ben write release notes by Friday\n<ada> #agreed ship on March 11\n#endmeeting\n',
  );
  expect(record.participants.map(({ name, roles }) => [name, ...roles])).toEqual([['ada', 'chair'], ['ben']]);
  expect(
    record.agenda.map(({ name, notes }) => [
      name,
      ...notes.map(({ speaker, text }) => `${speaker?.name ?? ''}: ${text}`),
    ]),
  ).toEqual([['release', 'ada: 2.0 is frozen', 'ben: I can write the notes']]);
  expect(
    record.actionItems.map(({ text, assignees }) => [text, ...assignees.map(({ name }) => name)]),
  ).toEqual([['write release notes by Friday', 'ben']]);
  expect(record.decisions.map(({ text }) => text)).toEqual(['ship on March 11']);
});

describe('what heads an item in council minutes', () => {
  const head =
    'ELM PARISH COUNCIL\nMinutes of the meeting held on Wednesday 4th March 2026 at 7.30 p.m.\n\nPresent: Cllrs A Moss (Chairman), B Dale\n\n';

  test('words that another language has for attendance, and the minutes of the last meeting', () => {
    const facts = factsOf(
      `${head}26/031 Apologies\nNone.\n\n26/032 Minutes\nThey were signed.\n\n26/033 Public participation\nA resident complained.\n\n26/034 Finance\nAll was paid.\n`,
    );
    expect(facts['agenda']).toEqual([
      '26/031 Apologies',
      '26/032 Minutes',
      '26/033 Public participation',
      '26/034 Finance',
    ]);
  });

  test('a title that ends with an abbreviation keeps its stop', () => {
    expect(parseReport(`${head}1. Roads\nNone.\n`).record.name).toBe(
      'Minutes of the meeting held on Wednesday 4th March 2026 at 7.30 p.m.',
    );
  });
});

test('a couple under one name is a group of two', () => {
  const { record } = parseReport(
    '# Garden club committee minutes, 4 March 2026\n\nPresent: Mr and Mrs Moss, Dr E Lund\n\nApologies: Mr & Mrs Dale\n',
  );
  expect(record.participants.map(({ name, kind, presence }) => [name, kind, presence])).toEqual([
    ['Mr and Mrs Moss', 'group', 'present'],
    ['E Lund', 'person', 'present'],
    ['Mr & Mrs Dale', 'group', 'absent'],
  ]);
});

test('topics of an agenda in several parts stand in the order of the text', () => {
  const { agenda, next } = factsOf(
    '# TSC Meeting 2026-03-04\n\n## Present\n* Ada Moss\n* Ben Dale\n\n## Agenda\n\n### Announcements\n* None\n\n### acme/core\n* Old runtimes #12\n* Release cadence #13\n\n## Upcoming Meetings\n* 2026-03-18 15:00 UTC\n',
  );
  expect(agenda).toEqual(['Announcements', 'Old runtimes #12', 'Release cadence #13']);
  expect(next).toEqual(['next 2026-03-18T15:00']);
});

describe('motions as councils, boards and branches write them', () => {
  const head =
    'Mill Town Board\nMinutes of the regular meeting of 4 March 2026\n\nPresent: Ann Moss (Chair), Cy Dale, Lee Lund\nAbsent: Eve Fell\n\n';

  test.each([
    [
      'resolved, with mover and seconder behind',
      '1. Planning\nIt was RESOLVED to object. Proposed by Cllr Dale, seconded by Cllr Lund, 2 for, 1 against.\n\n2. Roads\nNone.\n',
      ['Dale / Lund | object | passed | 2-1-?'],
    ],
    [
      'mover and seconder, and resolved',
      '1. Finance\na) Payments: It was proposed by Cllr Dale, seconded by Cllr Lund and RESOLVED to approve payments of £10.\nb) Salaries: deferred to the next meeting.\n\n2. Roads\nNone.\n',
      ['Dale / Lund | approve payments of £10 | passed'],
    ],
    [
      'labels beside one another',
      'ACTION ITEMS\nA. Adopt the calendar\nMoved: Dale  Seconded: Lund\nAyes: 4  Noes: 0\n',
      ['Dale / Lund | Adopt the calendar | passed | 4-0-?'],
    ],
    [
      'in short',
      'M/S/C (Dale/Lund) to approve the minutes.\n',
      ['Dale / Lund | approve the minutes | passed'],
    ],
    ['in short, nobody named', 'M/S/P to accept the minutes.\n', ['accept the minutes | passed']],
    [
      'a pair behind the motion',
      'Motion to accept the report (A. Moss/C. Dale). Carried.\n',
      ['A. Moss / C. Dale | accept the report | passed'],
    ],
    [
      'initials before a comma',
      'Proposal to buy a cooker. Proposed AM, seconded LL, carried nem con.\n',
      ['AM / LL | buy a cooker | passed'],
    ],
    [
      'a mover with a post of two words, and a roll call',
      'MOTION: Council Member Dale moved to adopt the ordinance.\nSeconded by Lund.\nAYES: Moss, Dale\nNOES: Lund\nABSENT: Fell\nMotion carried.\n',
      ['Dale / Lund | adopt the ordinance | passed | 2-1-? | Moss yes | Dale yes | Lund no | Fell absent'],
    ],
    [
      'people who speak for something vote on nothing',
      'Speaking in favor: Ida Kern, Max Reed. Speaking in opposition: None.\n',
      undefined,
    ],
    [
      'hands without an opinion',
      '1. Draft\nShow of hands: adopt? 14 yes, 2 no, 3 no opinion.\n\n2. Next\nNone.\n',
      ['Show of hands: adopt? | passed | 14-2-3'],
    ],
    [
      'what was denied under a heading that only groups',
      '# New business\n\nUnit 12 asked for a satellite dish. Denied.\n',
      ['Unit 12 asked for a satellite dish | failed'],
    ],
  ])('%s', (_, text, motions) => {
    expect(factsOf(head + text)['motions']).toEqual(motions);
  });

  test('a decision is not cut at a word that only looks like "and"', () => {
    expect(
      factsOf(
        `${head}1. Budget\nIt was agreed that the budget be approved subject to a review.\n\n2. Roads\nNone.\n`,
      )['decisions'],
    ).toEqual(['the budget be approved subject to a review']);
  });
});

describe('people told in other forms than their names', () => {
  test.each([
    [
      'initials of somebody listed, who sent apologies',
      'Present: Ada Moss, Ben Dale\nApologies: Eve Fell\n\n1. Apologies\nEF sent apologies.\n\n2. Roads\nNone.\n',
      ['Ada Moss', 'Ben Dale', 'Eve Fell | absent'],
    ],
    [
      'the last name of somebody absent, once more in a roll call',
      'Present: Ada Moss, Ben Dale\nAbsent: Eve Fell\n\nMotion by Moss, second by Dale, to adjourn.\nAyes: Moss, Dale\nNoes: None\nAbsent: Fell\n',
      ['Ada Moss', 'Ben Dale', 'Eve Fell | absent'],
    ],
    [
      'staff on the line below those absent',
      'Present: Ada Moss, Ben Dale\nAbsent: Eve Fell\nStaff: City Manager Joe Lund, Clerk Pat Reed\n',
      ['Ada Moss', 'Ben Dale', 'Eve Fell | absent', 'Joe Lund', 'Pat Reed'],
    ],
    [
      'who took the minutes',
      'Chair: Ada Moss\nMinutes: Ben Dale\n',
      ['Ada Moss | chair', 'Ben Dale | secretary'],
    ],
    [
      'offices set in below their name, some by nick',
      'Attendees\n\n   Present\n          Ada Moss, ben_d, cy\n\n   Chair\n          Ada Moss\n\n   Scribe\n          ben_d, cy\n',
      ['Ada Moss | chair', 'ben_d | secretary', 'cy | secretary'],
    ],
  ])('%s', (_, text, people) => {
    expect(factsOf(`Committee minutes, 4 March 2026\n\n${text}`)['people']).toEqual(people);
  });

  test('a day is nobody', () => {
    const { people } = factsOf(
      '# Committee minutes, 4 March 2026\n\nPresent: Ada Moss, Ben Dale\n\nBen will write the notes by Friday.\n',
    );
    expect(people).toEqual(['Ada Moss', 'Ben Dale']);
  });
});

describe('labels and words that are no people', () => {
  test.each([
    [
      'labels beside one another, parted by a bar',
      '**Facilitator:** Sam Moss | **Notes:** Jo Dale\n**Here:** Sam, Jo, Kit\n**Not here:** Max\n',
      ['Sam Moss | chair', 'Jo Dale | secretary', 'Kit', 'Max | absent'],
    ],
    [
      'a remark behind a label for guests',
      'Present: Ada Moss\n\nGuests: long talk; consensus.\n',
      ['Ada Moss'],
    ],
    [
      'who was there by invitation',
      'Directors present: Ada Moss, Cy Dale\nAlso present by invitation: Joe Lund, Chief Financial Officer\n\nMs. Moss acted as Chair of the meeting.\n',
      ['Ada Moss | chair', 'Cy Dale', 'Joe Lund'],
    ],
  ])('%s', (_, text, people) => {
    expect(factsOf(`Committee meeting notes, 4 March 2026\n\n${text}`)['people']).toEqual(people);
  });

  test('an initial before a last name is the person of the list', () => {
    const { people, motions } = factsOf(
      'Committee meeting notes, 4 March 2026\n\nPresent: Ada Moss, Cy Dale\n\nC. Dale moved to adjourn; A. Moss seconded. So voted.\n',
    );
    expect(people).toEqual(['Ada Moss', 'Cy Dale']);
    expect(motions).toEqual(['C. Dale / A. Moss | adjourn | passed']);
  });
});

test.each([
  [
    'Joe Moss moved and Lee Dale seconded that the minutes of May be approved. Motion carried.',
    ['Joe Moss / Lee Dale | the minutes of May be approved | passed'],
  ],
  [
    'Upon motion duly made by Mr. Moss, seconded by Ms. Dale, and unanimously carried, it was RESOLVED, that the grants are hereby approved.',
    ['Moss / Dale | the grants are hereby approved | passed'],
  ],
])('what is to be approved is what was moved: %s', (text, motions) => {
  expect(
    factsOf(`Board meeting notes, 4 March 2026\n\nPresent: Joe Moss, Lee Dale\n\n${text}\n`)['motions'],
  ).toEqual(motions);
});

describe('items and the body in their names', () => {
  const head =
    "Residents' Association Committee Meeting\n10 March 2026, 7.30pm\n\nPresent: Ann Moss, Cy Dale\n\n";

  test('numbered lines with a dash behind their title', () => {
    const text =
      '1. Minutes of last meeting - agreed.\n2. Finance - CD reported £340. All is paid.\n3. AOB - none.\n';
    expect(factsOf(head + text)['agenda']).toEqual(['1 Minutes of last meeting', '2 Finance', '3 AOB']);
    expect(parseReport(head + text).record.organizers.map(({ name }) => name)).toEqual([
      "Residents' Association",
    ]);
  });

  test('who is to speak in a bracket before the item', () => {
    const { record } = parseReport(`${head}Agenda:\n- [Ann Moss] Release 2.0\n- [Cy] Costs\n`);
    expect(
      record.agenda.map(({ name, presenters }) => [name, ...(presenters ?? []).map((one) => one.name)]),
    ).toEqual([
      ['Release 2.0', 'Ann Moss'],
      ['Costs', 'Cy Dale'],
    ]);
  });
});

describe('tasks and decisions in notes', () => {
  const head = 'PTA Meeting Notes - March 4, 2026\n\nPresent: Ada Moss, Cy Dale, Lee Lund\n\n';

  test.each([
    [
      'two owners in one sentence',
      'Street party: Cy to book the band, Lee to apply for the permit by March 31.\n',
      ['Cy | book the band', 'Lee | apply for the permit by March 31 | 2026-03-31'],
    ],
    ['two owners of one task', 'Ada, Cy and Lee to clean the hall.\n', ['Ada, Cy, Lee | clean the hall']],
    [
      'states and days behind a dash',
      '## Actions\n- Cy – call the plumber – DONE\n- Lee - update the site - by 18 March\n- Ada – paint – carry over\n',
      ['Cy | call the plumber | done', 'Lee | update the site | 2026-03-18', 'Ada | paint | open'],
    ],
  ])('%s', (_, text, actions) => {
    expect(factsOf(head + text)['actions']).toEqual(actions);
  });

  test.each([
    ['Budget: $300 left. Voted to spend $100 on books.', ['spend $100 on books']],
    ['The engine needs a service. Agreed to go ahead.', ['go ahead']],
    ['Cy agreed to go ahead.', undefined],
  ])('what was decided, and not by whom: %s', (text, decisions) => {
    expect(factsOf(`${head}${text}\n`)['decisions']).toEqual(decisions);
  });
});

describe('lists of people as bodies write them', () => {
  test.each([
    [
      'several who hold one office, between semicolons',
      'PRESENT: Chair Ann Moss; Trustees Cy Dale, Lee Lund, and Joe Fell; President Ida Kern (ex officio)',
      ['Ann Moss', 'Cy Dale', 'Lee Lund', 'Joe Fell', 'Ida Kern'],
    ],
    [
      'columns behind a bracket',
      'Councillors present:  Ann Moss (Vice Chair)    Ben Dale',
      ['Ann Moss', 'Ben Dale'],
    ],
    [
      'offices in short',
      'Attending: Pres. Ann Moss, Sec. Cy Dale, Treas. Lee Lund',
      ['Ann Moss', 'Cy Dale', 'Lee Lund'],
    ],
    [
      'who presided',
      'In the chair: Ann Moss\nSederunt: Cy Dale, Lee Lund',
      ['Ann Moss | chair', 'Cy Dale', 'Lee Lund'],
    ],
  ])('%s', (_, line, people) => {
    const names = factsOf(`Meeting minutes, 4 March 2026\n\n${line}\n`)['people']?.map((one) =>
      one.replace(/ \| chair$/, ''),
    );
    expect(names).toEqual(people.map((one) => one.replace(/ \| chair$/, '')));
  });
});

describe('motions put in other words', () => {
  const head =
    'Club Board\nMinutes of the meeting of 4 March 2026\n\nPresent: Ann Moss, Cy Dale, Lee Lund\n\n';

  test.each([
    [
      'what the board approved on a motion',
      'On motion by Trustee Dale, seconded by Trustee Lund, the Board approved the minutes of May.\n',
      ['Dale / Lund | the minutes of May | passed'],
    ],
    [
      'a noun that was proposed',
      '1. Accounts. These were presented. Adoption was proposed by C. Dale and seconded by L. Lund. Carried nem con.\n\n2. Roads\nNone.\n',
      ['C. Dale / L. Lund | Adoption | passed'],
    ],
    [
      'mover and seconder alone below an item',
      '1. Welcome\nAll were welcome.\n2. Previous minutes\nProposed: CD   Seconded: LL\n3. Roads\nNone.\n',
      ['CD / LL | Previous minutes'],
    ],
    ['a number is nobody', 'Membership: One proposed member, Max Reed. Approved.\n', undefined],
  ])('%s', (_, text, motions) => {
    expect(factsOf(head + text)['motions']).toEqual(motions);
  });
});

describe('strong headings in front of their text', () => {
  test('with Roman numbers, below the head', () => {
    expect(
      factsOf(
        '**OAK RIDGE ASSOCIATION**\n**Board Meeting Minutes**\n**Date:** March 10, 2026\n\n**Present:** Ann Moss (President), Tom Dale\n**Absent:** Lee Lund\n\n' +
          '**I. Call to Order:** 6:32 PM by Ann Moss\n\n**II. Financial Report:** We hold $42,100.\n\n' +
          '**III. Roof:** Motion by Tom Dale, seconded by Ann Moss to accept the bid. **Motion passed unanimously.**\n\n**IV. Adjournment:** The meeting closed at 7:41 PM.\n',
      ),
    ).toEqual({
      people: ['Ann Moss | chair', 'Tom Dale', 'Lee Lund | absent'],
      agenda: ['I Call to Order', 'II Financial Report', 'III Roof', 'IV Adjournment'],
      motions: ['Tom Dale / Ann Moss | accept the bid | passed'],
    });
  });
});

test.each([
  [
    '1. Draft\nVote: Adopt the draft as it stands.\nAccepted (4 yes, 0 no).\n\n2. Next\nNone.\n',
    ['Adopt the draft as it stands | passed | 4-0-?'],
  ],
  [
    'Proposal that the club buys a cooker. Proposed Ann Moss, seconded Tom Dale, carried.\n',
    ['Ann Moss / Tom Dale | the club buys a cooker | passed'],
  ],
])('the noun for a vote is no part of what is voted on', (text, motions) => {
  expect(
    factsOf(`Board meeting minutes, 10 March 2026\n\nPresent: Ann Moss, Tom Dale\n\n${text}`)['motions'],
  ).toEqual(motions);
});

describe('what stands beside the facts', () => {
  test('"New business:" is no owner, and heads what was moved below it', () => {
    expect(
      factsOf(
        'Mill Society\nMinutes of the Quarterly Meeting\nMarch 8, 2026\n\nPresent: Ann Moss, Tom Dale\n\n' +
          'Letters: A letter came.\n\nOld Business: The date was set.\n\nNew Business: Ann Moss moved that we buy a scanner. Seconded by Tom Dale. The motion carried.\n',
      ),
    ).toEqual({
      people: ['Ann Moss', 'Tom Dale'],
      agenda: ['Letters', 'Old Business', 'New Business'],
      motions: ['Ann Moss / Tom Dale | we buy a scanner | passed'],
    });
  });

  test('a line in capitals above the title is no item', () => {
    const { agenda } = factsOf(
      'WORKERS LOCAL 88\nGeneral Membership Meeting\nMinutes of March 5, 2026\n\nPresent: Ann Moss, Tom Dale\n\nSAFETY\nAll is well.\n',
    );
    expect(agenda).toEqual(['SAFETY']);
  });

  test('a part in the meeting behind a body in a table', () => {
    const { record } = parseReport(
      '# Group meeting notes 2026-03-04\n\n## Participants\n\n| Name | Organisation |\n|---|---|\n| Ada Moss | Acme (chair) |\n| Ben Dale | Bolt |\n',
    );
    expect(record.participants.map(({ name, roles, posts }) => [name, ...roles, ...posts])).toEqual([
      ['Ada Moss', 'chair', { organization: 'Acme' }],
      ['Ben Dale', { organization: 'Bolt' }],
    ]);
  });

  test('what is put off under the next topic is not what was moved before', () => {
    const { motions } = factsOf(
      'Board meeting notes 2026-03-04\n\nPresent: Ada Moss, Ben Dale\n\nTopic: Release\n  Motion by Ada Moss, second by Ben Dale, to release.\n\nTopic: Mentors\n  Discussion deferred.\n',
    );
    expect(motions).toEqual(['Ada Moss / Ben Dale | release']);
  });
});

test.each([
  ['6:00 pm', '6:04', '7:12', '2026-01-15T18:04', '2026-01-15T19:12'],
  ['9:00 am', '9:02', '10:30', '2026-01-15T09:02', '2026-01-15T10:30'],
])('a meeting planned for %s that is called to order at %s', (planned, begun, ended, start, end) => {
  const { record } = parseReport(
    `Elm Creek Board Meeting\nJanuary 15, 2026 – ${planned}\n\nPresent: Ann Moss, Tom Dale\n\n1. Call to order ${begun}\n2. Roads\nNone.\n3. Adjourn ${ended}\n`,
  );
  expect([record.start?.value, record.end?.value]).toEqual([start, end]);
});

describe('boards that number by letters below Roman numbers', () => {
  const head =
    'Mill Board\nMinutes of the regular meeting of 4 March 2026\n\nMembers present: Ann Moss, Cy Dale, Lee Lund\n\n';

  test.each([
    [
      'mover and seconder beside one another below an item',
      'IV. REPORTS\nNone.\n\nV. BUSINESS\nA. Adopt the calendar\nMoved: Dale  Seconded: Lund\nAyes: 4  Noes: 0\n\nVI. CLOSING\nNone.\n',
      ['Dale / Lund | Adopt the calendar | passed | 4-0-?'],
    ],
    [
      'senators',
      'III. Minutes\nMotion to approve by Sen. Dale, second by Sen. Lund. Carried.\n\nIV. Next\nNone.\n',
      ['Dale / Lund | approve | passed'],
    ],
  ])('%s', (_, text, motions) => {
    expect(factsOf(head + text)['motions']).toEqual(motions);
  });

  test('who opened the meeting, by initial and last name', () => {
    expect(factsOf(`${head}Called to Order: 6:00 p.m. by A. Moss.\n`)['people']).toEqual([
      'Ann Moss | chair',
      'Cy Dale',
      'Lee Lund',
    ]);
  });
});
