import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';
import { peopleOf } from './people-of.js';

const head = '# Committee meeting, 3 March 2026\n\n';

describe('attendance on one line', () => {
  it.each([
    ['Present: Ada Brook, Ben Hill and Cora Voss', ['Ada Brook', 'Ben Hill', 'Cora Voss']],
    [
      'Present: Ada Brook (Chair), Ben Hill - Treasurer, Cllr Cora Voss',
      ['Ada Brook | chair | Chair', 'Ben Hill | Treasurer', 'Cora Voss'],
    ],
    ['Present: Ada Brook, Chair; Ben Hill, Acme Ltd', ['Ada Brook | chair | Chair', 'Ben Hill | Acme Ltd']],
    ['Present: Ada Brook (AB), Ben Hill (remote)', ['Ada Brook', 'Ben Hill | remote']],
    ['Present: Ada Brook / Ben Hill / Cora Voss', ['Ada Brook', 'Ben Hill', 'Cora Voss']],
    ['Apologies: Ada Brook, Ben Hill', ['Ada Brook | absent', 'Ben Hill | absent']],
    ['Regrets: none', []],
    ['Absent: -', []],
    [
      'Guests: Ada Brook, 7 members of the public',
      ['Ada Brook | guest', '7 members of the public (group) | guest'],
    ],
    [
      'Present: Supervisors Ada Brook, Ben Hill, Clerk Cora Voss',
      ['Ada Brook | Supervisor', 'Ben Hill | Supervisor', 'Cora Voss | Clerk'],
    ],
    ['Present: President Ada Brook, Treasurer Ben Hill', ['Ada Brook | President', 'Ben Hill | Treasurer']],
    ['Chair: Ada Brook', ['Ada Brook | chair']],
    ['Scribe: Ben Hill', ['Ben Hill | secretary']],
    ['Residents: 17 (three of them on the phone)', ['Residents (group)']],
    [
      'Present: Ada van der Brook, J. R. Hill, Li-Ming Zhao',
      ['Ada van der Brook', 'J. R. Hill', 'Li-Ming Zhao'],
    ],
  ])('%s', (line, people) => {
    expect(peopleOf(head + line)).toEqual(people);
  });
});

describe('attendance as a list', () => {
  it.each([
    [
      '## Attendees\n\n* Ada Brook @adab (TSC)\n* Ben Hill, Acme Labs',
      ['Ada Brook | TSC | @adab', 'Ben Hill | Acme Labs'],
    ],
    [
      '## Voting members attending\n\n- [x] Ada Brook - Chairperson, Acme Inc.\n- [ ] Ben Hill, Bolt Ltd',
      ['Ada Brook | chair | Chairperson @ Acme Inc.', 'Ben Hill | absent | Bolt Ltd'],
    ],
    [
      '## Attendees\n\n- Ada Brook, Acme (proxy for Cora Voss)',
      ['Ada Brook | for Cora Voss | Acme', 'Cora Voss | absent | Acme'],
    ],
    [
      '## Attendees\n\n- Ada Brook for Cora Voss, Acme',
      ['Ada Brook | for Cora Voss | Acme', 'Cora Voss | absent | Acme'],
    ],
    [
      '## Attendance\n\n### Directors present\n\n- Ada Brook, President\n\n### Directors absent\n\n- None',
      ['Ada Brook | President'],
    ],
    [
      '## Attendance\n\n### Staff\n\n- Ada Brook\n\n### Not attending\n\n- Ben Hill',
      ['Ada Brook', 'Ben Hill | absent'],
    ],
    ['## Present\n\n- Brook, Ada\n- Hill, Ben\n- Voss, Cora', ['Ada Brook', 'Ben Hill', 'Cora Voss']],
    [
      '## Board members\n\n- Ada Brook\n- Ben Hill late\n- Cora Voss remote',
      ['Ada Brook', 'Ben Hill', 'Cora Voss | remote'],
    ],
    ['## Present\n\n* Ada Brook (@adab)\n* Ben Hill (@bhill)', ['Ada Brook | @adab', 'Ben Hill | @bhill']],
    [
      'Roll call\n=========\n\n* Attending:\n\n  * Ada Brook\n  * Ben Hill\n\n* Regrets: Cora Voss\n* Guest:',
      ['Ada Brook', 'Ben Hill', 'Cora Voss | absent'],
    ],
    [
      '- Date: 3 March 2026\n- Present:\n  - Ada Brook\n  - Ben Hill\n- Absent:\n  - Cora Voss',
      ['Ada Brook', 'Ben Hill', 'Cora Voss | absent'],
    ],
    ['#### *Present/Contributors*: Ada Brook, Ben Hill', ['Ada Brook', 'Ben Hill']],
    [
      '## Present\n\nAda Brook (Ada)  \nFrederick Hill (Fred)  \nCora Voss (Raven)',
      ['Ada Brook', 'Frederick Hill', 'Cora Voss'],
    ],
    [
      '## Participants\n\n    adab      Ada Brook\n    bhill     Ben Hill\n    raven     Cora Voss',
      ['Ada Brook', 'Ben Hill', 'Cora Voss'],
    ],
    [
      '## Attendees\n\n| Name | Company | Present |\n|---|---|---|\n| Ada Brook | Acme | x |\n| Ben Hill | Bolt | |',
      ['Ada Brook | Acme', 'Ben Hill | absent | Bolt'],
    ],
    ['## Participants\n\n| Nick | Name |\n|---|---|\n| adab | Ada Brook |', ['Ada Brook']],
    [
      '<h2>Attendance</h2>\n<ul>\n<li>Ada Brook</li>\n<li>Ben Hill</li>\n</ul>\n<h3>Not attending</h3>\n<ul>\n<li>Cora Voss</li>\n</ul>',
      ['Ada Brook', 'Ben Hill', 'Cora Voss | absent'],
    ],
  ])('%s', (list, people) => {
    expect(peopleOf(head + list)).toEqual(people);
  });
});

describe('attendance in sentences', () => {
  it.each([
    [
      'Board members present were supervisors Ada Brook and Ben Hill, and clerk Cora Voss. Guests were Dan Fry and Eve Orr.',
      [
        'Ada Brook | supervisor',
        'Ben Hill | supervisor',
        'Cora Voss | clerk',
        'Dan Fry | guest',
        'Eve Orr | guest',
      ],
    ],
    ['Chair Ada Brook called the monthly meeting to order at 6:30 pm.', ['Ada Brook | chair | Chair']],
    ['Board members in attendance were:\n\n- Ada Brook\n- Ben Hill', ['Ada Brook', 'Ben Hill']],
    ['Two residents and the Board Members were present.', ['Two residents (group)', 'Board Members (group)']],
    ['Apologies were received from Ada Brook and Ben Hill.', ['Ada Brook | absent', 'Ben Hill | absent']],
    ['The meeting was led by Ada Brook.', ['Ada Brook | chair']],
    ['Ada Brook presented the accounts.', ['Ada Brook | speaker']],
    ['[adab](https://github.com/adab) presented the accounts.', ['adab | speaker | @adab']],
    ['Respectfully submitted,\nAda Brook, Clerk', ['Ada Brook | secretary | Clerk']],
  ])('%s', (sentence, people) => {
    expect(
      peopleOf(`${head}## Call to order\n\n${sentence}\n\nThe meeting was adjourned at 7:07 pm.`),
    ).toEqual(people);
  });

  it('takes nobody from a committee that is only talked about', () => {
    const text = `${head}Present: Ada Brook\n\n## Website\n\nDone.\n\n## Hall\n\nDone.\n\n## Social committee\n\nThis committee is chaired by Ben Hill.`;
    expect(peopleOf(text)).toEqual(['Ada Brook']);
  });
});

describe('speakers', () => {
  const transcript = [
    'Ada: I would start.',
    'Ben: And I would wait.',
    'Ada: For what?',
    'Ben: For rain.',
    'Question: who says so?',
    'Cora: The farmers.',
    'Ada: Fine.',
  ].join('\n\n');

  it('lists the speakers of a transcript who are in no list', () => {
    expect(peopleOf(`${head}## Discussion\n\n${transcript}`)).toEqual(['Ada', 'Ben', 'Cora']);
  });

  it('resolves a short form to the person in the list, and keeps what was said as notes with the speaker', () => {
    const { record } = parseReport(
      `${head}Present: Rosa Weber (RW), Piet Maas, Ada Brook\n\n## Budget\n\nRW: the budget holds.\n\nPiet: it does not.`,
    );
    expect(record.participants).toHaveLength(3);
    expect(record.agenda[0]?.notes.map(({ text, speaker }) => [speaker?.name, text])).toEqual([
      ['Rosa Weber', 'the budget holds.'],
      ['Piet Maas', 'it does not.'],
    ]);
  });
});

describe('placeholders', () => {
  it.each(['TBA', '<name>', '[Your name]', '[Name], [Title/Role]', '{{attendee}}', '???'])(
    '%s is nobody, and is reported',
    (placeholder) => {
      const { record, diagnostics } = parseReport(`${head}## Attendees\n\n- ${placeholder}\n- Ada Brook\n`);
      expect(record.participants.map(({ name }) => name)).toEqual(['Ada Brook']);
      expect(diagnostics.map(({ code }) => code)).toContain('placeholder');
    },
  );
});

describe('a table of people', () => {
  it('whatever stands in the column of names is a name', () => {
    expect(
      peopleOf(
        `${head}## Attendees\n\n| Name | Role |\n| --- | --- |\n| Ada Dean | Chair |\n| Ben Hill | Clerk |\n`,
      ),
    ).toEqual(['Ada Dean | chair | Chair', 'Ben Hill | Clerk']);
  });
});
