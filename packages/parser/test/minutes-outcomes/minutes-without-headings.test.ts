import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

/** Motions as "text: result (counts)", then what was decided. */
function outcomes(text: string): string[] {
  const { motions, decisions } = parseReport(text).record;
  return [
    ...motions.map(({ text: words, result = '', counts }) =>
      counts === undefined
        ? `${words}: ${result}`
        : `${words}: ${result} (${String(counts.yes)}-${String(counts.no)})`,
    ),
    ...decisions.map(({ text: words }) => words),
  ];
}

describe('minutes whose discussion stands right below who was there', () => {
  test.each<[string, string, string[]]>([
    [
      'French council',
      'Compte rendu du conseil municipal du 4 mars 2026\n\nÉtaient présents :\n\n- Anne Roy,\n- Luc Petit,\n\nABSENTS : M. Faure.\n\nLe procès-verbal de la précédente séance est approuvé à l’unanimité.\n\nMonsieur le Maire souhaite ajouter un point à l’ordre du jour :\n\nSubvention au club de voile\n\nVOTE : Unanimité\n',
      [
        'Subvention au club de voile: passed',
        'Le procès-verbal de la précédente séance est approuvé à l’unanimité',
      ],
    ],
    [
      'English parish',
      'Minutes of the Parish Council Meeting held on 4 March 2026\nPresent: Cllrs Ada Brook (AB), Ben Hill (BH)\nIn attendance: Cy Moss (Clerk)\n12 APOLOGIES\nCllr Dale\n13 INTERESTS\nCllr AB declared an interest in the allotments.\n14 PUBLIC\nMembers AGREED that no items required this.\n15 PLANNING\n15.1 The minutes of the meeting held on 3 February were APPROVED.\n- Mill Lane, a porch\nNo comments and AGREED to go with the officer\n',
      [
        'no items required this',
        'The minutes of the meeting held on 3 February were APPROVED',
        'go with the officer',
      ],
    ],
    [
      'English council in running prose',
      'MARCH 4, 2026 BUDGET MEETING\n\nThe City Council met on this date at 9:30 a.m. Present were Mayor Ada Brook, Ben Hill and Cy Moss. Mayor Brook said that the session would follow the list of policy issues that had been sent out before.\n\nFIRE\n\nReferring to page 1 of the list, it was MOVED by Hill, seconded by Moss, to ask for offers for a new station. Carried unanimously by voice vote.\n\nPOLICE\n\nIt was MOVED by Moss, seconded by Hill, to approve the second post. Carried unanimously by voice vote.\n',
      ['ask for offers for a new station: passed', 'approve the second post: passed'],
    ],
    [
      'Spanish club, an agenda and below it the discussion with the same numbers',
      'Acta de la junta directiva\nFecha: 4 de marzo de 2026\nAsistentes:\nAna Ruiz\nLuis Gil\n\nOrden del día:\n\n  1. Lectura del acta anterior.\n  2. Informe de la presidenta.\n  3. Caseta.\n  1. Se da lectura al acta de la reunión del día 12/02/26 y se aprueba.\n  2. La presidenta informa del encuentro con la escuela.\n  3. Tras un breve intercambio de opiniones se acuerda alquilar una caseta pequeña.\n',
      ['Se da lectura al acta de la reunión del día 12/02/26 y se aprueba', 'alquilar una caseta pequeña'],
    ],
  ])('%s', (_, text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });

  test('names below "Present" decide nothing', () => {
    expect(
      outcomes(
        '# Minutes of the board\n\nDate: 4 March 2026\n\n## Present\n\n- Ada Brook (elected chair)\n- Ben Hill, approved auditor\n\nCy Moss, Dale Fell, Eve Lund and Fay North joined by phone.\n',
      ),
    ).toEqual([]);
  });
});

const council =
  '# Niederschrift der Gemeinderatssitzung\n\nDatum: 4. März 2026\nAnwesend: Anna Roth, Uli Baum\n\n## TOP 1 Wege\n\n';

describe('a score alone on a line', () => {
  test.each<[string, string, string[]]>([
    [
      'is of what was moved above it',
      'Es wird beantragt, den Weg am Bach zu sperren. Dem stimmt der Gemeinderat zu.\n\n13 : 0',
      ['den Weg am Bach zu sperren: passed (13-0)'],
    ],
    [
      'is of what was decided above it',
      'Der Gemeinderat beschließt, den Weg am Bach zu sperren.\n\n9 : 4',
      ['den Weg am Bach zu sperren: passed (9-4)'],
    ],
    ['is nothing below what tells of no vote', 'Das Spiel der Jugend ging gut aus.\n\n3 : 1', []],
    ['is a time of day', 'Der Gemeinderat beschließt, den Weg zu sperren.\n\n13:30', ['den Weg zu sperren']],
  ])('%s', (_, text, expected) => {
    expect(outcomes(council + text)).toEqual(expected);
  });
});

describe('what was decided', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a verb and the body',
      'Sodann beschließt die Gemeindevertretung, der geänderten Tagesordnung zuzustimmen. Abstimmungsergebnis: Einstimmig',
      ['der geänderten Tagesordnung zuzustimmen'],
    ],
    [
      'by standing unopposed',
      'Niemand wünscht eine Änderung. Die Niederschrift gilt somit als genehmigt.',
      ['Die Niederschrift gilt somit als genehmigt'],
    ],
  ])('%s', (_, text, expected) => {
    expect(outcomes(council + text)).toEqual(expected);
  });

  test('on a numbered line, behind the name of its item', () => {
    expect(
      outcomes(
        'Verslag bestuursvergadering\nDatum: 4 maart 2026\nAanwezig: Wim Bakker, Anna Smit\n\n1. Opening; De voorzitter opent de vergadering.\nEr zijn geen mededelingen.\n\n2. Verslag van 9 februari; Het verslag wordt ongewijzigd vastgesteld.\nAnna stuurt het rond.\n\n3. Rondvraag; Niemand vraagt iets.\nEinde.\n',
      ),
    ).toEqual(['Het verslag wordt ongewijzigd vastgesteld']);
  });

  test('somebody elected', () => {
    const head =
      '# Minutes\n\nDate: 4 March 2026\nPresent: Ada Brook, Ben Hill\n\n## 1. Election of chairman\n\n';
    expect(outcomes(`${head}Ada Brook elected Chairman.`)).toEqual(['Ada Brook elected Chairman']);
    expect(outcomes(`${head}Position Elected Official`)).toEqual([]);
  });
});

describe('what only puts something to the vote', () => {
  test('moves nothing, and a condition ends nothing', () => {
    expect(
      outcomes(
        '# Notulen gemeenteraad\n\nDatum: 4 maart 2026\nAanwezig: Anna de Boer, Kees Bos, Wim Vos\n\n## 1. Zwembad\n\nRaadslid Bos stelt voor om 200.000 euro vrij te maken. Raadslid Vos is daarvoor: zonder geld van het rijk komt er een ander plan. De voorzitter stelt voor dit voorstel in stemming te brengen. Het voorstel wordt aangenomen met 6 stemmen voor en 1 tegen.\n',
      ),
    ).toEqual(['200.000 euro vrij te maken: passed (6-1)']);
  });

  test('moves what was asked for where somebody so moves', () => {
    const { motions } = parseReport(
      '# Minutes\n\nDate: 4 March 2026\nPresent: Ada Brook, Ben Hill\n\n## 1. Terms\n\nAsking for a motion to accept the terms with edits, Member Brook so moved, seconded by Member Hill.\n\nThe vote was called and the motion carried unanimously.\n',
    ).record;
    expect(
      motions.map(({ movers, seconders, result }) => [movers[0]?.name, seconders[0]?.name, result]),
    ).toEqual([['Brook', 'Hill', 'passed']]);
  });
});

test('resolutions with numbers in words are decided, not discussed', () => {
  const { agenda, decisions } = parseReport(
    'ACTA DE LA SESIÓN DEL PLENO\nFecha: 5 de marzo de 2026\nAsistentes: Ana Ruiz, Luis Gil\n\n1. Convenio\n\nEl Pleno, por unanimidad, acuerda:\n\nPRIMERO: Aprobar el convenio.\n\nSEGUNDO: Facultar a la alcaldesa.\n\n2. Ruegos\n\nNo hay.\n',
  ).record;
  expect(agenda.map(({ name }) => name)).toEqual(['Convenio', 'Ruegos']);
  expect(decisions.map(({ text }) => text)).toEqual(['Aprobar el convenio', 'Facultar a la alcaldesa']);
});

describe('resolutions of Québec councils', () => {
  const head =
    'MUNICIPALITÉ DE VAL-CLAIR\n\nProcès-verbal de la séance ordinaire du conseil tenue le 4 mars 2026 à 19 h.\n\nSont présents : Anne Roy, Luc Petit, Julie Martin\n\n';

  test.each<[string, string, string[]]>([
    [
      'in one sentence',
      'Il est proposé par la conseillère Anne Roy, appuyé par le conseiller Luc Petit, et il est résolu à l’unanimité d’adopter les comptes de février.',
      ['adopter les comptes de février | Anne Roy | Luc Petit | passed'],
    ],
    [
      'on lines of their own, the wording below',
      'RÉSOLUTION NO 070-26\n\nProposé par monsieur Luc Petit\nAppuyé par madame Anne Roy\nEt résolu à l’unanimité\n\nD’ADOPTER le procès-verbal du 4 février.\n\nADOPTÉE À L’UNANIMITÉ',
      ['ADOPTER le procès-verbal du 4 février | Luc Petit | Anne Roy | passed'],
    ],
    [
      'in quotation marks',
      'Sur proposition de monsieur le conseiller Luc Petit, appuyé par madame la conseillère Anne Roy, IL EST UNANIMEMENT RÉSOLU :\n\n« d’adopter l’ordre du jour. »',
      ['adopter l’ordre du jour | Luc Petit | Anne Roy | passed'],
    ],
  ])('%s', (_, text, expected) => {
    const { record } = parseReport(head + text);
    expect(
      record.motions.map(({ text: words, movers, seconders, result }) =>
        [words.replace(/[ »]+$/, ''), movers[0]?.name, seconders[0]?.name, result].join(' | '),
      ),
    ).toEqual(expected);
    expect(record.agenda.map(({ name }) => name)).not.toContain('ADOPTÉE À L’UNANIMITÉ');
  });

  test('and their like in English', () => {
    const { motions } = parseReport(
      '# Council Minutes\n\nDate: 4 March 2026\nPresent: Ada Brook, Ben Hill\n\n## By-laws\n\nMoved by Councillor Brook, seconded by Councillor Hill:\n\nTHAT the by-law be read a third time.\n\nCARRIED\n',
    ).record;
    expect(motions.map(({ text, result }) => [text, result])).toEqual([
      ['the by-law be read a third time', 'passed'],
    ]);
  });
});

test('an announcement of votes is read as minutes, not as news', () => {
  const { motions, decisions } = parseReport(
    '第十届理事会第二次会议决议公告\n\n一、会议召开情况\n青松协会于2026年3月4日以现场会议的形式召开第十届理事会第二次会议，全体5名理事参加会议并做出表决。\n\n二、会议审议情况\n1.审议通过了《关于修订章程的议案》\n表决结果：5票同意、0票弃权、0票反对。\n\n2.审议通过了《关于年度预算的议案》\n表决结果：4票同意、1票弃权、0票反对。\n',
  ).record;
  expect(motions.map(({ counts, result }) => [result, counts?.yes, counts?.no, counts?.abstain])).toEqual([
    ['passed', 5, 0, 0],
    ['passed', 4, 0, 1],
  ]);
  expect(decisions).toEqual([]);
});
