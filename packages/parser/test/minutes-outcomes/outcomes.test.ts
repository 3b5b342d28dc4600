import { describe, expect, test } from 'vitest';
import { chinese } from '../../src/languages/zh/index.js';
import { createParser } from '../../src/create-parser.js';
import { dutch } from '../../src/languages/nl/index.js';
import { english } from '../../src/languages/en/index.js';
import { french } from '../../src/languages/fr/index.js';
import { german } from '../../src/languages/de/index.js';
import { minutesReader } from '../../src/readers/minutes/minutes-reader.js';
import { spanish } from '../../src/languages/es/index.js';

const parser = createParser({
  languages: [english, chinese, german, french, spanish, dutch],
  readers: [minutesReader],
});

const heads = {
  en: '# Board Meeting\n\nDate: 4 March 2026\n\nPresent: Ada Kern, Bo Lind, Cy Moss\n\n',
  de: '# Protokoll der Vorstandssitzung\n\nDatum: 4. März 2026\n\nAnwesend: Anna Kohl, Ben Rau, Cem Holt\n\n',
  fr: '# Compte rendu du conseil\n\nDate : 4 mars 2026\n\nPrésents : Anne Kolb, Marc Petit, Julie Roy\n\n',
  es: '# Acta de la junta directiva\n\nFecha: 4 de marzo de 2026\n\nAsistentes: Carmen Vidal, Luis Soto, Eva Mora\n\n',
  nl: '# Notulen bestuursvergadering\n\nDatum: 4 maart 2026\n\nAanwezig: Wim Bakker, Anna Smit, Roy Vos\n\n',
  zh: '# 理事会会议纪要\n\n会议时间：2026年3月4日\n\n参会人：陈晓、王敏、李刚\n\n',
};

function read(language: keyof typeof heads, text: string) {
  return parser.parseReport(heads[language] + text, { language }).record;
}

/** Each motion on one line: text | movers | seconders | result | counts. */
function motions(language: keyof typeof heads, text: string): string[] {
  return read(language, text).motions.map(({ text: words, movers, seconders, result, counts = {} }) =>
    [
      words,
      movers.map(({ name }) => name).join(' + '),
      seconders.map(({ name }) => name).join(' + '),
      result ?? '',
      [counts.yes, counts.no, counts.abstain]
        .map((n) => n ?? '')
        .join('/')
        .replace(/^\/\/$/, ''),
    ]
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
}

/** Each task on one line: text | owners | due | status. */
function tasks(language: keyof typeof heads, text: string): string[] {
  return read(language, text).actionItems.map(({ text: words, assignees, due, status }) =>
    [words, assignees.map(({ name }) => name).join(' + '), due?.value ?? '', status ?? '']
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
}

function decisions(language: keyof typeof heads, text: string): string[] {
  return read(language, text).decisions.map(({ text: words }) => words);
}

describe('motions over several lines', () => {
  test.each<[keyof typeof heads, string, string[]]>([
    [
      'en',
      '## Fees\n\nKern moved to raise the fee to $30.\n\nLind seconded.\n\nMotion carried.',
      ['raise the fee to $30 | Kern | Lind | passed'],
    ],
    [
      'en',
      '## Fees\n\n- Motion by Ada Kern to raise the fee\n- Seconded by Bo Lind\n- Motion failed',
      ['raise the fee | Ada Kern | Bo Lind | failed'],
    ],
    [
      'en',
      '## Fees\n\nMotion: Raise the fee to $30. Hold it there for two years.\nMoved by: Kern\nSeconded by: Lind\nVote: 5 in favor, 2 opposed, 1 abstained',
      ['Raise the fee to $30. Hold it there for two years | Kern | Lind | passed | 5/2/1'],
    ],
    [
      'en',
      '## Motion 4\n\nText: Raise the fee\nMover: Ada Kern\nSeconder: Bo Lind\nResult: Withdrawn',
      ['Raise the fee | Ada Kern | Bo Lind | withdrawn'],
    ],
    [
      'en',
      '## Votes\n\n| Motion | Moved by | Seconded by | Status |\n|---|---|---|---|\n| Raise the fee | Ada Kern | Bo Lind | Carried 6-1 |\n| Buy a tent | Cy Moss | Ada Kern | Tabled |',
      ['Raise the fee | Ada Kern | Bo Lind | passed | 6/1/', 'Buy a tent | Cy Moss | Ada Kern | deferred'],
    ],
    [
      'en',
      '## Logo\n\n**POLL: Adopt the new logo**\n\n| SF | F | N | A | SA |\n|---|---|---|---|---|\n| 4 | 2 | 1 | 1 | 0 |',
      ['Adopt the new logo |  |  | passed | 6/1/1'],
    ],
    [
      'en',
      '## Logo\n\n**POLL: Adopt the new logo**\n\n*No objections to unanimous consent*',
      ['Adopt the new logo |  |  | passed'],
    ],
    [
      'en',
      '## Roof\n\nA motion was made by Kern and seconded by Lind to fix the roof. Roll call: Kern - yes, Lind - yes, Moss - no.',
      ['fix the roof | Kern | Lind | passed | 2/1/'],
    ],
    [
      'en',
      '## Roof\n\nThe council voted on the roof fund. Ayes: 4. Nays: 1. Abstentions: 0.',
      ['The council voted on the roof fund |  |  | passed | 4/1/0'],
    ],
    [
      'de',
      '## TOP 2\n\n**Antrag**\n\nAnna Kohl beantragt, den Beitrag zu erhöhen.\n\n**Ja: 16**\n\n**Nein: 0**\n\n**Enthaltung: 1**\n\nDer Antrag wird angenommen.',
      ['den Beitrag zu erhöhen | Anna Kohl |  | passed | 16/0/1'],
    ],
    [
      'de',
      '## TOP 2\n\nAntrag von Anna Kohl: Kauf einer Leiter.\n\nAbstimmung: 3 dafür, 5 dagegen, 1 Enthaltung. Der Antrag ist abgelehnt.',
      ['Kauf einer Leiter | Anna Kohl |  | failed | 3/5/1'],
    ],
    [
      'de',
      '## Wahlen\n\n| | Ja | Nein | Enthaltung |\n|---|---|---|---|\n| Vorsitz | 9 | 1 | 2 |\n| Kasse | 12 | 0 | 0 |',
      ['Vorsitz |  |  | passed | 9/1/2', 'Kasse |  |  | passed | 12/0/0'],
    ],
    [
      'fr',
      '## Budget\n\nMarc Petit propose d’acheter un projecteur, appuyé par Julie Roy. Adopté à l’unanimité.',
      ['acheter un projecteur | Marc Petit | Julie Roy | passed'],
    ],
    [
      'fr',
      '## Budget\n\nMise au vote du budget prévisionnel.\n\nPour : 8 / Contre : 1 / Abstention : 2',
      ['Mise au vote du budget prévisionnel |  |  | passed | 8/1/2'],
    ],
    [
      'es',
      '## Estatutos\n\nLa pregunta a votación es: **¿Aprobáis el cambio de sede?**\n\nCon 21 votos a favor, 4 en contra y 3 abstenciones se aprueba el cambio.',
      ['¿Aprobáis el cambio de sede? |  |  | passed | 21/4/3'],
    ],
    [
      'nl',
      '## Contributie\n\nWim Bakker stelt voor om de contributie te verhogen.\n\nHet voorstel wordt met 12 stemmen voor, 3 tegen en 1 onthouding aangenomen.',
      ['de contributie te verhogen | Wim Bakker |  | passed | 12/3/1'],
    ],
    [
      'zh',
      '## 议题一\n\n陈晓提议增加一名理事，王敏附议。\n\n表决结果：赞成16票，反对0票，弃权1票。',
      ['增加一名理事 | 陈晓 | 王敏 | passed | 16/0/1'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(motions(language, text)).toEqual(expected);
  });

  test('a roll call names each voter', () => {
    const [motion] = read(
      'en',
      '## Roof\n\nMotion by Kern, second by Lind to fix the roof. Vote: Kern aye, Lind aye, Moss nay.',
    ).motions;
    expect(
      motion?.votes?.map(({ voter, option }) => `${voter.name} ${voter.participantId ?? '?'} ${option}`),
    ).toEqual(['Kern p1 yes', 'Lind p2 yes', 'Moss p3 no']);
  });
});

describe('no motions', () => {
  test.each<[keyof typeof heads, string]>([
    ['en', '## Agenda\n\n- POLL: Adopt the new logo?'],
    ['en', '## Poll\n\nMoved by: MOVER\nSeconded by: SECONDER'],
    ['en', '## Move\n\nKern moved to Leeds last summer and the club moved into the hall.'],
    ['en', '## Minutes\n\nThe chair called for a motion to adjourn.'],
    ['de', '## Wahl\n\nAnna Kohl: 11x Ja, 1x Nein, 4x Enthaltung\n\nBen Rau: 7x Ja, 3x Nein, 7x Enthaltung'],
  ])('%s: %s', (language, text) => {
    expect(motions(language, text)).toEqual([]);
  });
});

describe('decisions', () => {
  test.each<[keyof typeof heads, string, string[]]>([
    ['en', '## Roof\n\nIt was agreed that the roof will be fixed in May.', ['the roof will be fixed in May']],
    ['en', '## Roof\n\nThe board approved the bid of Larch Brothers.', ['the bid of Larch Brothers']],
    ['en', '## Roof\n\n**DECISION 60.1:** Fix the roof in May.', ['Fix the roof in May']],
    ['en', '## Roof\n\nRESOLVED, that the treasurer signs the lease.', ['the treasurer signs the lease']],
    [
      'en',
      '## Roof\n\n- Minutes of 4 February approved.\n- Deferred the roof to May.',
      ['Minutes of 4 February approved', 'Deferred the roof to May'],
    ],
    [
      'en',
      '## Grants approved\n\n- Alder Club: $500.00\n- Birch Trust: $300.00',
      ['Alder Club: $500.00', 'Birch Trust: $300.00'],
    ],
    [
      'en',
      '## Officers\n\nThe board agreed:\n\n- to meet monthly\n- to publish its minutes',
      ['to meet monthly', 'to publish its minutes'],
    ],
    ['en', '## Roof\n\nIf the bid is approved, the roof is fixed in May.', []],
    ['en', '## Roof\n\nThe board discussed whether the bid should be approved.', []],
    [
      'de',
      '## Dach\n\nDie neue Satzung wurde einstimmig beschlossen.',
      ['Die neue Satzung wurde einstimmig beschlossen'],
    ],
    ['de', '## Dach\n\nBeschluss: Das Dach wird im Mai repariert.', ['Das Dach wird im Mai repariert']],
    ['fr', '## Toit\n\nLe conseil décide de réparer le toit en mai.', ['réparer le toit en mai']],
    [
      'es',
      '## Tejado\n\nAcuerdan:\n\n1. Que el tejado se repare en mayo.\n2. Pedir tres presupuestos.',
      ['el tejado se repare en mayo', 'Pedir tres presupuestos'],
    ],
    ['nl', '## Dak\n\nEr wordt besloten om het dak in mei te repareren.', ['het dak in mei te repareren']],
    ['zh', '## 屋顶\n\n结论：五月修缮屋顶。', ['五月修缮屋顶']],
    ['zh', '## 屋顶\n\n会议决定于五月修缮屋顶。', ['于五月修缮屋顶']],
  ])('%s: %s', (language, text, expected) => {
    expect(decisions(language, text)).toEqual(expected);
  });

  test('a carried motion is no decision too', () => {
    expect(
      decisions('en', '## Roof\n\nMotion by Kern, second by Lind to fix the roof. The motion was approved.'),
    ).toEqual([]);
  });
});

describe('tasks', () => {
  test.each<[keyof typeof heads, string, string[]]>([
    [
      'en',
      '## Actions\n\n- AK to draft the letter by 20 March 2026.\n- Bo Lind: ask for bids\n- Cy and Ada to walk the roof',
      [
        'draft the letter by 20 March 2026 | AK | 2026-03-20',
        'ask for bids | Bo Lind',
        'walk the roof | Cy + Ada',
      ],
    ],
    [
      'en',
      '## Roof\n\nThe roof leaks. ACTION: Bo Lind to ask for bids. Ada will tell the neighbours.',
      ['ask for bids | Bo Lind', 'tell the neighbours | Ada'],
    ],
    ['en', '## Roof\n\nAsk three firms for bids.\n\nACTION: Bo Lind', ['Ask three firms for bids | Bo Lind']],
    [
      'en',
      '## To do\n\n- [ ] Ask for bids (Bo Lind)\n- [x] Print the badges @ada\n- ~~Sell the van~~',
      ['Ask for bids | Bo Lind |  | open', 'Print the badges | @ada |  | done', 'Sell the van |  |  | done'],
    ],
    [
      'en',
      '## Actions\n\n| Item | Done? | Responsible | Deadline |\n|---|---|---|---|\n| Ask for bids | x | Bo Lind | 2026-03-20 |\n| Print the badges |  | Ada Kern, Cy Moss |  |',
      ['Ask for bids | Bo Lind | 2026-03-20 | done', 'Print the badges | Ada Kern + Cy Moss'],
    ],
    [
      'en',
      '## Actions\n\n| Item | Done? | Responsible | Deadline |\n|---|---|---|---|\n| task |  | owner | due_date |',
      [],
    ],
    [
      'en',
      '## Actions\n\n- Ask for bids\n  - Assigned: Bo Lind\n  - Due: 20 March 2026\n  - Status: complete',
      ['Ask for bids | Bo Lind | 2026-03-20 | done'],
    ],
    [
      'en',
      '## Actions\n\n- Bo\n  - ask for bids\n  - call the mayor\n- Ada\n  - print the badges',
      ['ask for bids | Bo', 'call the mayor | Bo', 'print the badges | Ada'],
    ],
    [
      'en',
      '## Roof\n\nAction: Bo Lind to ask for bids.\n\n## Action items\n\n- Bo Lind to ask for bids',
      ['ask for bids | Bo Lind'],
    ],
    [
      'en',
      '## Roof\n\nAda to ask for bids. Bo to call the mayor. Dee to bring a ladder.',
      ['ask for bids | Ada', 'call the mayor | Bo', 'bring a ladder | Dee'],
    ],
    [
      'en',
      '## Roof\n\nAda said she would ask for bids. Bo volunteered to help with the slates.',
      ['ask for bids | Ada', 'help with the slates | Bo'],
    ],
    [
      'en',
      '## Roof\n\nThe clerk will file the claim. It will rain. The roof will be fixed in May.',
      ['file the claim | The clerk'],
    ],
    [
      'de',
      '## Aufgaben\n\n- Anna Kohl: Angebote einholen (bis 20. März 2026)\n- Ben und Cem sollen das Dach prüfen',
      ['Angebote einholen | Anna Kohl | 2026-03-20', 'das Dach prüfen | Ben + Cem'],
    ],
    ['de', '## Dach\n\nAnna kümmert sich um die Angebote.', ['die Angebote | Anna']],
    [
      'fr',
      '## Toit\n\nJulie s’occupe de demander les devis. Marc doit appeler la mairie avant le 20 mars.',
      ['demander les devis | Julie', 'appeler la mairie avant le 20 mars | Marc | 2026-03-20'],
    ],
    ['es', '## Tejado\n\nCarmen se encarga de pedir los presupuestos.', ['pedir los presupuestos | Carmen']],
    [
      'nl',
      '## Actiepunten\n\n- Wim gaat offertes opvragen voor 20 maart\n- Anna: de gemeente bellen',
      ['offertes opvragen voor 20 maart | Wim | 2026-03-20', 'de gemeente bellen | Anna'],
    ],
    [
      'zh',
      '## 遗留问题\n\n- 更新报价单 --王敏\n- 陈晓负责联系施工方',
      ['更新报价单 | 王敏', '联系施工方 | 陈晓'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(tasks(language, text)).toEqual(expected);
  });

  test('owners are the participants whom a first name, initials or a handle mean', () => {
    const { participants, actionItems } = read(
      'en',
      '## Actions\n\n- Ada to ring\n- BL to write\n- Moss to wait',
    );
    expect(
      actionItems.map(
        ({ assignees }) => participants.find(({ id }) => id === assignees[0]?.participantId)?.name,
      ),
    ).toEqual(['Ada Kern', 'Bo Lind', 'Cy Moss']);
  });

  test('an owner whom the attendance does not list has unknown presence', () => {
    expect(read('en', '## Actions\n\n- Dee Vance to bring a ladder').participants.at(-1)).toMatchObject({
      name: 'Dee Vance',
      presence: 'unknown',
    });
  });
});

describe('the next meeting', () => {
  test.each<[keyof typeof heads, string, string]>([
    ['en', '## Next meeting\n\nMonday 6 April at 7.30pm', '2026-04-06T19:30'],
    ['en', 'Next meeting: 6 April 2026, 19:30', '2026-04-06T19:30'],
    ['en', '## Closing\n\nThe next meeting will be held on April 6 at 7:30 pm.', '2026-04-06T19:30'],
    ['de', '## Nächste Sitzung\n\n6. April 2026, 19:30 Uhr', '2026-04-06T19:30'],
    ['fr', '## Prochain CA\n\nLe 06/04/2026 à 19h30', '2026-04-06T19:30'],
    ['es', '## Cierre\n\nLa próxima reunión será el 6 de abril de 2026 a las 19:30.', '2026-04-06T19:30'],
    ['nl', '## Sluiting\n\nVolgende vergadering: 6 april 2026 om 19:30 uur', '2026-04-06T19:30'],
    ['zh', '下次会议：2026年4月6日 19:30', '2026-04-06T19:30'],
    ['en', 'Next meeting: 6 avril 2026 (bilingual)', '2026-04-06'],
  ])('%s: %s', (language, text, expected) => {
    expect(
      read(language, text).relatedMeetings.map(({ relation, start }) => `${relation} ${start?.value ?? ''}`),
    ).toEqual([`next ${expected}`]);
  });

  test('a next meeting before this one is kept and reported', () => {
    const { record, diagnostics } = parser.parseReport(`${heads.en}Next meeting: 6 April 2025`);
    expect(record.relatedMeetings[0]?.start?.value).toBe('2025-04-06');
    expect(diagnostics.map(({ code }) => code)).toContain('date-conflict');
  });
});

describe('documents', () => {
  test('links and entries below their heading', () => {
    expect(
      read(
        'en',
        '## Documents\n\n- [Budget](https://alder.example/budget)\n- Roof report https://alder.example/roof\n- Map of the garden',
      ).documents.map(({ name, url }) => [name, url]),
    ).toEqual([
      ['Budget', 'https://alder.example/budget'],
      ['Roof report', 'https://alder.example/roof'],
      ['Map of the garden', undefined],
    ]);
  });
});

describe('placeholders', () => {
  test('are reported and left out', () => {
    const { record, diagnostics } = parser.parseReport(
      `${heads.en}## Action items\n\n| Item | Owner |\n|---|---|\n| TBA | TBA |\n\n## Vote\n\nMotion by MOVER, second by SECONDER to approve the budget.`,
    );
    expect(record.actionItems).toEqual([]);
    expect(record.motions.map(({ movers, seconders }) => [movers, seconders])).toEqual([[[], []]]);
    expect(diagnostics.filter(({ code }) => code === 'placeholder').length).toBeGreaterThanOrEqual(3);
  });
});

describe('chat logs', () => {
  const log = [
    '15:00:02 <ada> #startmeeting Alder weekly 2026-03-04',
    '15:00:05 <meetbot> Meeting started.',
    '15:01:00 <ada> #topic Release 5',
    '15:01:30 <cy> the branch is ready',
    '15:02:00 <ada> #action cy to tag the release',
    '15:02:40 <ada> #agreed branch on Friday',
    '15:03:00 <bo> #link https://alder.example/r5',
  ].join('\n');

  test('kept line by line', () => {
    const { record } = parser.parseReport(log);
    expect(record.name).toBe('Alder weekly 2026-03-04');
    expect(record.participants.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['ada', 'chair'],
      ['cy'],
      ['bo'],
    ]);
    expect(
      record.agenda.map(({ name, notes }) => [
        name,
        ...notes.map(({ text, speaker }) => `${speaker?.name ?? ''}: ${text}`),
      ]),
    ).toEqual([['Release 5', 'cy: the branch is ready']]);
    expect(record.actionItems.map(({ text, assignees }) => [text, assignees[0]?.name])).toEqual([
      ['tag the release', 'cy'],
    ]);
    expect(record.decisions.map(({ text }) => text)).toEqual(['branch on Friday']);
    expect(record.documents.map(({ url }) => url)).toEqual(['https://alder.example/r5']);
  });

  test.each([
    ['15:00', '16:05:10 <ada> #endmeeting', '2026-03-04T16:05'],
    ['23:00', '00:20 <ada> #endmeeting', '2026-03-05T00:20'],
    ['15:00', '<ada> #endmeeting', undefined],
  ])('begun at %s, ended by %s', (clock, line, end) => {
    const begun = `${log.replace('Meeting started.', `Meeting started at ${clock} UTC on 2026-03-04.`)}\n${line}`;
    expect(parser.parseReport(begun).record.end?.value).toBe(end);
  });
});

describe('hostile input', () => {
  const length = 20_000;
  test.each([
    'aye ',
    'Ada aye, ',
    '5 for ',
    'motion ',
    'Motion by A, second by B to ',
    'ACTION: ',
    'agreed to ',
    '- [ ] a\n',
    '**Ja: 1**\n\n',
    'Ja: 1\n',
    'seconded ',
    '(',
    '@',
    '-- ',
    'no ',
    '张三负责',
    '，结论：',
    '票',
    '<a> ',
    '1:00 <a> #action b to c\n',
    '"',
    '`',
    '~~a~~ ',
  ])('%j, over and over', (unit) => {
    const { record } = parser.parseReport(heads.en + unit.repeat(Math.ceil(length / unit.length)));
    expect(record.schemaVersion).toBe('1');
  });
});
