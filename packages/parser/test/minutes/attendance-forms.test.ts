import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';
import { peopleOf } from './people-of.js';

describe('labels known by their parts', () => {
  const head = 'Elm Faculty Senate Minutes\n\nMay 5, 2026\n\n';

  it.each([
    [
      'Members Absent Without Notice:\nBrook, Hill, and Voss.',
      ['Brook | absent', 'Hill | absent', 'Voss | absent'],
    ],
    [
      'Senate Officers, Clerks and Staff Present:\nK. Lund, President; G. Roy, President–Elect; and V. Moss, Clerk.',
      ['K. Lund | President', 'G. Roy | President–Elect', 'V. Moss | Clerk'],
    ],
    [
      'Guests of the Senate:\nG. Beech, S. Birch, and T. Oak.',
      ['G. Beech | guest', 'S. Birch | guest', 'T. Oak | guest'],
    ],
    [
      'Board members present:\nAda Brook (AB), board member and chair;\nBen Hill (BH), board member; and\nCora Voss (CV), alternate.',
      ['Ada Brook | chair | board member, chair', 'Ben Hill | board member', 'Cora Voss | alternate'],
    ],
    [
      'Members absent: Alternates Ada Brook and Ben Hill',
      ['Ada Brook | absent | Alternate', 'Ben Hill | absent | Alternate'],
    ],
  ])('%j', (text, expected) => {
    const people = parseReport(head + text).record.participants.map(({ name, presence, roles, posts }) =>
      [
        name,
        presence === 'absent' ? 'absent' : '',
        roles.join(', '),
        posts.map(({ title }) => title).join(', '),
      ]
        .filter(Boolean)
        .join(' | '),
    );
    expect(people).toEqual(expected);
  });
});

describe('lists of councils', () => {
  it.each([
    [
      'de',
      'a mark for the post of the line above, and columns',
      'Protokoll der 28. Sitzung des Gemeinderates\n\n18.08.2026\n\nAnwesend waren:\n\n1.)  Bürgermeister     OSR Karl Ahorn\n2.)  Vizebürgermeister  Josef Birke\n3.)  Gemeinderat     Ing. Anna Esche\n4.)     "            Rudolf Linde\n5.)     "            Eva Ulme (von Pkt. 2 - 3 abwesend)\n',
      [
        'Karl Ahorn | Bürgermeister',
        'Josef Birke | Vizebürgermeister',
        'Anna Esche | Gemeinderat',
        'Rudolf Linde | Gemeinderat',
        'Eva Ulme | Gemeinderat',
      ],
    ],
    [
      'de',
      'who else was there',
      'Niederschrift über die Sitzung der Gemeindevertretung Elmtal\n\nSitzungstermin: 25.03.2026\n\nAnwesend sind:\nBürgermeister Karl Ahorn\nGemeindevertreterin Anna Esche\n\nAbwesend sind:\nGemeindevertreter Josef Birke (entschuldigt)\n\nWeiterhin sind anwesend:\nVerwaltung/Protokollführerin Eva Ulme\n',
      [
        'Karl Ahorn | Bürgermeister',
        'Anna Esche | Gemeindevertreterin',
        'Josef Birke | absent | Gemeindevertreter',
        'Eva Ulme | secretary | Verwaltung/Protokollführerin',
      ],
    ],
    [
      'fr',
      'capitals without accents, two names on a line, proxies',
      'Compte rendu du conseil municipal du 12 mai 2026\n\nEtaient présents :\n\nMesdames et Messieurs les Conseillers :\n\n- Anne ROY,- Luc PETIT,\n- Jean ORME- Léa HETRE.\n- Guy SAULE (Absent à l’ouverture de la séance, arrivé à 20 heures 50.)\n\nPOUVOIRS : Monsieur FRENE à Madame ROY\n',
      ['Anne ROY | for FRENE', 'Luc PETIT', 'Jean ORME', 'Léa HETRE', 'Guy SAULE', 'FRENE | absent'],
    ],
    [
      'es',
      'a list inside the opening sentence',
      'ACTA DE LA SESIÓN ORDINARIA DEL PLENO\n\nEn Olmedilla, siendo las veinte horas del 30 de julio de 2.025, se reúnen en el salón de plenos los/as Sres./as Concejales/as siguientes: D. Juan Olmo Ruiz, Dña. María Isabel Haya Muñoz de la Peña, D. Luis Pino Gil y Dña. Ana Roble Sanz, al objeto de celebrar sesión ordinaria, bajo la presidencia del Sr. Alcalde D. Pedro Encina Mora.\n',
      [
        'Juan Olmo Ruiz | Concejal',
        'María Isabel Haya Muñoz de la Peña | Concejal',
        'Luis Pino Gil | Concejal',
        'Ana Roble Sanz | Concejal',
        'Pedro Encina Mora | chair | Alcalde',
      ],
    ],
    [
      'es',
      'names below their office',
      'ACTA DE LA SESIÓN ORDINARIA DEL PLENO\n\n30 de julio de 2025\n\nALCALDESA:\nDª ANA ROBLE SANZ.\nCONCEJALES:\nD. JUAN OLMO RUIZ.\nD. LUIS PINO GIL\n',
      ['ANA ROBLE SANZ | ALCALDESA', 'JUAN OLMO RUIZ | CONCEJAL', 'LUIS PINO GIL | CONCEJAL'],
    ],
    [
      'nl',
      'all but some',
      '# Notulen 11 juni 2026\n\nNotulist: Sven Beuk\n\nIedereen is aanwezig behalve Chris, Martijn en Jim, zij hadden het gemeld.\n',
      ['Sven Beuk | secretary', 'Chris | absent', 'Martijn | absent', 'Jim | absent'],
    ],
    [
      'nl',
      'a heading with more words, and groups below it',
      '# Verslag\n\n- Datum: 2 november 2026\n\n## Aanwezigen tijdens het gesprek\n\n**Team Noord**\n- Pieter Beuk\n- Anja Eik\n\n**Team Zuid**\n- Sven Linde\n\n## Besproken onderwerpen\n\nHet dak.\n',
      ['Pieter Beuk', 'Anja Eik', 'Sven Linde'],
    ],
    [
      'zh',
      'labels with objects and members',
      '家委会会议纪要\n\n时间：2026年2月27日\n出席对象：陈立秋、林晓雨、周文涛\n列席成员：何方\n',
      ['陈立秋', '林晓雨', '周文涛', '何方 | observer'],
    ],
  ])('%s: %s', (_, __, text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });
});

describe('lists set out in lines and columns', () => {
  it.each([
    [
      'two lists side by side',
      'ELM PLANNING BOARD MINUTES\nMAY 2, 2026\n\nPRESENT:        ABSENT:\nMr. Adam Brook, Chair      Ms. Sandra Hill\nMr. Peter Moss (left @ 9:20)   Mr. Mark Lund\nMs. Gail Oak\n\nAdam Brook called the meeting to order at 7:00 PM.\n',
      ['Adam Brook | chair | Chair', 'Sandra Hill | absent', 'Peter Moss', 'Mark Lund | absent', 'Gail Oak'],
    ],
    [
      'lines that each begin with a title',
      'ELM PLANNING BOARD MINUTES\nMAY 2, 2026\n\nOTHERS PRESENT:\nMr. Peter Moss, Reed Plans & Design\nMs. Gail Oak, Applicant\n',
      ['Peter Moss | Reed Plans & Design', 'Gail Oak | Applicant'],
    ],
    [
      'initials at the start of each line',
      'Notulen directievergadering\n\nDatum: 16 december 2025\nAanwezig:\nP. van den Berg\nB. de Vries\nA. van der Linde\nI. den Hollander (notulen)\nAfwezig:\nI. Eik\nS. Beuk\n',
      [
        'P. van den Berg',
        'B. de Vries',
        'A. van der Linde',
        'I. den Hollander | secretary',
        'I. Eik | absent',
        'S. Beuk | absent',
      ],
    ],
    [
      'lines that begin alike, below their office',
      'Notulen van de raad der gemeente Olmdorp, 17 december 2025\n\nAanwezig:\nWethouders:\nde heer P. Eik\nde heer G. van Linde\nDe leden:\nmevrouw E. Beuk (NT)\nde heer T. Wilg (VVD)\nAfwezig:\nde heer L. van Es (NT)\n',
      [
        'P. Eik | Wethouder',
        'G. van Linde | Wethouder',
        'E. Beuk | NT',
        'T. Wilg | VVD',
        'L. van Es | absent | NT',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const people = parseReport(text).record.participants.map(({ name, presence, roles, posts }) =>
      [
        name,
        presence === 'absent' ? 'absent' : '',
        ...roles,
        ...posts.map(({ title, organization }) => title ?? organization),
      ]
        .filter(Boolean)
        .join(' | '),
    );
    expect(people).toEqual(expected);
  });
});

describe('minutes in whole sentences', () => {
  it('are told by their words for procedure', () => {
    const { record } = parseReport(
      'Elm Community Association\nBoard of Directors Meeting March 3, 2026\nThe regular monthly meeting of the board of directors was called to order at 7:06 p.m. at the Linden Recreation Center, Tuesday, March 3, 2026, by the president, Mr. Adam Brook.\nA quorum was present with the following directors in attendance: Ms. Alma Hill, Ms. Mary Moss and Mr. Cal Oak. The following director was absent: Mrs. Hanna Lund.\nThe minutes of the February 3, 2026 meeting were approved as written.\n',
    );
    expect(record.start?.value).toBe('2026-03-03T19:06');
    expect(record.locations.map(({ name }) => name)).toEqual(['Linden Recreation Center']);
    expect(
      record.participants.map(({ name, presence, roles }) => [name, presence, ...roles].join(' | ')),
    ).toEqual([
      'Alma Hill | present',
      'Mary Moss | present',
      'Cal Oak | present',
      'Hanna Lund | absent',
      'Adam Brook | present | chair',
    ]);
  });
});

describe('the blanks of typesetting part names as others do', () => {
  it.each([
    ['before a name', 'Present: \u202fAda Brook; \u2009Ben Hill'],
    ['at the end of a line', 'Present:\n\n- Ada Brook\u202f\n- Ben Hill\u2009'],
  ])('%s', (_name, text) => {
    expect(peopleOf(`# Board Meeting\n\nDate: May 3, 2026\n\n${text}\n`)).toEqual(['Ada Brook', 'Ben Hill']);
  });
});

describe('what names nobody', () => {
  it.each([
    [
      'Elm Board Minutes\n\nMay 3, 2026\n\nPresent: Ben Hill\n\nThe manager, Ada Brook, also was present.\n',
      ['Ben Hill', 'Ada Brook'],
    ],
    [
      '# Meeting Minutes\n\nDate: May 3, 2026\n\n## Attendees\n\n- Ada Brook\n\n## Notes\n\n1. New members: Members are encouraged to bring experts to the meetings of the group.\n2. Tools: We can start this week.\n',
      ['Ada Brook'],
    ],
  ])('%j', (text, names) => {
    expect(parseReport(text).record.participants.map(({ name }) => name)).toEqual(names);
  });
});
