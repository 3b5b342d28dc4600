import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';
import { peopleOf } from './people-of.js';

const head = '# Committee meeting, 3 March 2026\n\n';
const french = "# Compte rendu du conseil d'administration\n\nDate : 3 mars 2026\n\n";

describe('titles in a list of people', () => {
  it.each([
    [
      'a title begins the next name, also behind a post',
      'Present: Cllr A Brook – Chairman, Cllrs B Hill, C Voss, Cllr D Lane and the Clerk – Eva Marsh',
      ['A Brook | chair | Chairman', 'B Hill', 'C Voss', 'D Lane', 'Eva Marsh | Clerk'],
    ],
    [
      'behind a title a word that names a body is a name',
      'Present: Mr B Banks, Mrs Ada House',
      ['B Banks', 'Ada House'],
    ],
    [
      'a post may follow a full name without a comma',
      'Present: Mr W Brook Clerk to the Council, Mrs P Hill Treasurer',
      ['W Brook | Clerk to the Council', 'P Hill | Treasurer'],
    ],
    ['what somebody is called', 'Present: Ada ‘Addie’ Brook, Ben Hill', ['Ada ‘Addie’ Brook', 'Ben Hill']],
    [
      'an address tells that words are a name',
      'Present:\n\n- Ada Pressing Bank <ada@example.org>\n- Ben Hill',
      ['Ada Pressing Bank', 'Ben Hill'],
    ],
    [
      "a picture's name and the link's beside it",
      'Present:\n\n- Ada Brook Ada Brook\n- Ben Hill',
      ['Ada Brook', 'Ben Hill'],
    ],
    [
      'lines that begin with capitals are lines of a list',
      '## Present\n\nAda Brook, President of the Harbour Society\nBen Hill, Vice President of the Harbour\nCora Lund, Treasurer',
      [
        'Ada Brook | President of the Harbour Society',
        'Ben Hill | Vice President of the Harbour',
        'Cora Lund | Treasurer',
      ],
    ],
    [
      'names in capitals may end the sentence',
      'Present: Ada BROOK, Ben HILLER.',
      ['Ada BROOK', 'Ben HILLER'],
    ],
  ])('%s', (_, line, people) => {
    expect(peopleOf(head + line)).toEqual(people);
  });

  it('titles of several people are none of one', () => {
    const { record } = parseReport(`${french}Présents : M. Luc Petit, Mmes et MM. Anne Roy, Paul Noir\n`);
    expect(record.participants.map(({ name, honorific }) => [name, honorific])).toEqual([
      ['Luc Petit', 'M.'],
      ['Anne Roy', undefined],
      ['Paul Noir', undefined],
    ]);
  });
});

describe('proxies', () => {
  it.each([
    [
      'a title and a surname mean whoever is listed',
      `${french}Présents : Anne Roy, Luc Petit\nExcusés : Paul Noir (pouvoir à Mme Roy)\n`,
      ['Anne Roy | for Paul Noir', 'Luc Petit', 'Paul Noir | absent'],
    ],
    [
      'a list of their own',
      `${french}Présents : Anne Roy, Luc Petit\nPouvoirs : Mme Eve Blanc donne pouvoir à M. Luc Petit, M. Paul Noir donne pouvoir à M. le Maire\n`,
      ['Anne Roy', 'Luc Petit | for Eve Blanc', 'Eve Blanc | absent', 'Paul Noir | absent'],
    ],
    [
      'in English, both ways',
      `${head}## Present\n\n- Ada Brook\n- Ben Hill\n\n## Proxies\n\n- Cora Voss represented by Ada Brook\n- Ben Hill for Dee Lane\n`,
      ['Ada Brook | for Cora Voss', 'Ben Hill | for Dee Lane', 'Cora Voss | absent', 'Dee Lane | absent'],
    ],
    ['a name alone says nothing', `${head}Present: Ada Brook\nProxies: Ben Hill\n`, ['Ada Brook']],
  ])('%s', (_, text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});

describe('lists under a label of several words', () => {
  it('heads a section as "Present:" does', () => {
    const text = `${head}Council attendees:\n\n- Ada Brook (ABR), Chair\n- Alma Bell (AB)\n\nRegrets:\n\n- Ben Hill\n`;
    expect(peopleOf(text)).toEqual(['Ada Brook | chair | Chair', 'Alma Bell', 'Ben Hill | absent']);
  });

  it('initials that the list gives stand for nobody else', () => {
    const text = `${head}Present: Ada Brook (ADB), Alma Bell (AB), Ben Hill (BH)\n\n## Roof\n\nAB moved to mend the roof. BH seconded. Motion carried.\n`;
    const { record } = parseReport(text);
    const mover = record.motions[0]?.movers[0]?.participantId;
    expect(record.participants.find(({ id }) => id === mover)?.name).toBe('Alma Bell');
  });
});

describe('whose meeting it is', () => {
  it.each([
    ['Annual Parish Meeting', []],
    ['Parish Council Meeting Minutes', ['Parish Council']],
    ['Compte rendu du conseil municipal de Brelle du 3 mai 2024', ['conseil municipal de Brelle']],
    ['CONSEIL MUNICIPAL DU 25 MARS 2026', []],
    ['Minutes of the Statutory Annual Meeting of Elmton Parish Council held via Zoom', ['Elmton Parish']],
    ['Minutes of the Board of Directors of the Alder Trust', ['Alder Trust']],
    ["Compte rendu de la réunion du bureau de l'Amicale du Pont", ['Amicale du Pont']],
    [
      "Compte rendu du conseil d'administration de l'association Les Amis du Pont",
      ['association Les Amis du Pont'],
    ],
    ['Alder Foundation Cross Project Council Meeting 2026-04-12', ['Alder Foundation']],
    ['Borough of Elm Hollow: Minutes of the Regular Meeting', ['Borough of Elm Hollow']],
    ['Gemeinderatssitzung', []],
    ['Notulen van de vergadering van het bestuur van Vereniging Olm', ['Vereniging Olm']],
    ['Acta de la asamblea de la asociación Amigos del Río', ['asociación Amigos del Río']],
  ])('%s', (title, names) => {
    const { record } = parseReport(`${title}\n\nPresent: Ada Brook, Ben Hill\n`);
    expect(record.organizers.map(({ name }) => name)).toEqual(names);
  });
});

it('what stands below the list of those present names no meeting', () => {
  const { record } = parseReport(
    '# Meeting minutes\n\nDate: 3 May 2024\n\n## Present\n\nAda Brook, President of the Harbour Society\n',
  );
  expect([record.name, record.organizers]).toEqual([undefined, []]);
});

describe('people by their handles', () => {
  it.each([
    ['a list', '## Attendees\n\n- @ada\n- @ben-h (Acme)\n', ['ada | @ada', 'ben-h | Acme | @ben-h']],
    ['lines', '## Attendees\n\n@ada\n@ben-h\n', ['ada | @ada', 'ben-h | @ben-h']],
    ['one line', 'Present: @ada @ben-h', ['ada | @ada', 'ben-h | @ben-h']],
  ])('%s', (_, text, people) => {
    expect(peopleOf(head + text)).toEqual(people);
  });
});

describe('German and Dutch lists', () => {
  const german = '# Protokoll der Gemeinderatssitzung\n\nDatum: 3. März 2026\n\n';
  it.each([
    [
      'posts in one word, and the part at the meeting',
      `${german}Anwesend:\nBürgermeisterin Ada Brück als Vorsitzende\nBauamtsleiter Jonas Ebert\nHauptamtsleiterin Mia Falk als Schriftführerin\n`,
      [
        'Ada Brück | chair | Bürgermeisterin',
        'Jonas Ebert | Bauamtsleiter',
        'Mia Falk | secretary | Hauptamtsleiterin',
      ],
    ],
    [
      'a surname that ends like a post',
      `${german}Anwesend: Ada Hofmeister, Jonas Ebert\n`,
      ['Ada Hofmeister', 'Jonas Ebert'],
    ],
    [
      'a list ends with the next label',
      `${german}Abwesend:\nGemeinderat Jonas Ebert\nBeginn: 19.00 Uhr\nEnde: 21.00 Uhr\n`,
      ['Jonas Ebert | absent | Gemeinderat'],
    ],
    [
      'absent with notice',
      '# Bestuursvergadering 3 maart 2026\n\nAanwezig: Jan Smit, Anja Mol\nAfwezig m.k.: Kees Vos\n',
      ['Jan Smit', 'Anja Mol', 'Kees Vos | absent'],
    ],
  ])('%s', (_, text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});

describe('two lists side by side', () => {
  it('each name has the post right of it', () => {
    const text = `${head}## Attendees\n\n| Alder | Role | Birch | Role |\n| --- | --- | --- | --- |\n| Ada Brook | Director | Ben Hill | Engineer |\n| Cora Voss | Clerk | | |\n`;
    expect(peopleOf(text)).toEqual(['Ada Brook | Director', 'Cora Voss | Clerk', 'Ben Hill | Engineer']);
  });
});

describe('who hosts', () => {
  it('a person is host and takes part', () => {
    const { record } = parseReport(
      '# Weekly sync\n\nDate: 2026-05-07\nHost: Ada Brook\nAttendees: Ben Hill, Cora Voss\n',
    );
    expect(record.organizers).toMatchObject([{ name: 'Ada Brook', role: 'host' }]);
    expect(record.participants).toMatchObject([
      { name: 'Ada Brook', roles: ['host'] },
      { name: 'Ben Hill' },
      { name: 'Cora Voss' },
    ]);
  });
});

describe('attendance by office', () => {
  const spanish = 'ACTA DE LA SESIÓN ORDINARIA DEL PLENO\n\n';
  it.each([
    [
      'offices over their names',
      `${spanish}ALCALDESA-PRESIDENTA:\nDª ANA RUIZ GIL.\nCONCEJALES:\nD. LUIS PARDO\nD. EVA MORA\nSECRETARIO:\nD. JUAN SOTO.\n\nEn la villa, siendo las 19.00 horas del 3 de marzo de 2026, se abre la sesión.\n\n1º.- Presupuesto.\n\nSe aprueba por unanimidad el presupuesto.\n\n2º.- Obras.\n\nNo hay.\n`,
      [
        'JUAN SOTO | secretary | SECRETARIO',
        'ANA RUIZ GIL | ALCALDESA-PRESIDENTA',
        'LUIS PARDO | CONCEJAL',
        'EVA MORA | CONCEJAL',
      ],
    ],
    [
      'on one line each',
      'Town Council Minutes, 3 March 2026\n\nMayor: Ada Brook\nCouncillors: Ben Hill, Cora Voss\n\n1. Roof\n\nIt leaks.\n\n2. Yard\n\nClean.\n',
      ['Ada Brook | Mayor', 'Ben Hill | Councillor', 'Cora Voss | Councillor'],
    ],
    [
      'one office alone says nothing of the attendance',
      'Town Council Minutes, 3 March 2026\n\nMayor: Ada Brook\n\n1. Roof\n\nIt leaks.\n\n2. Yard\n\nClean.\n',
      [],
    ],
    [
      'beside an attendance list they only add posts',
      'Town Council Minutes, 3 March 2026\n\nMayor: Ada Brook\nTreasurer: Ben Hill\nPresent: Ada Brook, Cora Voss\n\n1. Roof\n\nIt leaks.\n\n2. Yard\n\nClean.\n',
      ['Ada Brook | Mayor', 'Cora Voss'],
    ],
    [
      'a post, and behind a comma who holds it',
      `${spanish}En la villa, siendo las 19.00 horas del 3 de marzo de 2026, se abre la sesión, presidida por el Sr. Alcalde-Presidente, D. Luis Pardo Gil.\n\n1º.- Presupuesto.\n\nSe aprueba.\n\n2º.- Obras.\n\nNo hay.\n`,
      ['Luis Pardo Gil | chair | Alcalde-Presidente'],
    ],
  ])('%s', (_, text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});
