import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';

const items = { de: '1. Eröffnung\n\nEr eröffnet.\n\n2. Budget\n\nEs gilt.\n' };

/** What the opening of minutes says: name, start, places, whose meeting. */
function opening(language: string, text: string): Record<string, unknown> {
  const { record } = parseReport(text, { language });
  for (const { start, end, exact } of [
    ...record.locations.flatMap(({ evidence }) => evidence ?? []),
    ...(record.evidence ?? []),
  ])
    expect(text.slice(start, end)).toBe(exact);
  return {
    name: record.name,
    start: record.start?.value,
    places: record.locations.map(({ name }) => name),
    bodies: record.organizers.map(({ name }) => name),
  };
}

describe('titles that say when and where', () => {
  it.each([
    [
      'Niederschrift über die Sitzung des Gemeinderates der Gemeinde Elmtal am 4. März 2026 um 19.30 Uhr im Gemeindesaal\n\n',
      {
        name: 'Niederschrift über die Sitzung des Gemeinderates der Gemeinde Elmtal am 4. März 2026 um 19.30 Uhr im Gemeindesaal',
        start: '2026-03-04T19:30',
        places: ['Gemeindesaal'],
        bodies: ['Gemeinde Elmtal'],
      },
    ],
    [
      'NIEDERSCHRIFT\n\nüber die am Mittwoch, dem 4. März 2026, um 19.00 Uhr im Sitzungssaal des Gemeindeamtes stattgefundene Sitzung des Gemeinderates der Marktgemeinde Elmtal.\n\n',
      {
        name: 'NIEDERSCHRIFT über die am Mittwoch, dem 4. März 2026, um 19.00 Uhr im Sitzungssaal des Gemeindeamtes stattgefundene Sitzung des Gemeinderates der Marktgemeinde Elmtal',
        start: '2026-03-04T19:00',
        places: ['Sitzungssaal des Gemeindeamtes'],
        bodies: ['Marktgemeinde Elmtal'],
      },
    ],
    [
      'P R O T O K O L L\n\nder Gemeindeversammlung der Einwohnergemeinde Elmtal vom 4. März 2026, 20.00 Uhr, in der Mehrzweckhalle\n\n',
      {
        name: 'PROTOKOLL der Gemeindeversammlung der Einwohnergemeinde Elmtal vom 4. März 2026, 20.00 Uhr, in der Mehrzweckhalle',
        start: '2026-03-04T20:00',
        places: ['Mehrzweckhalle'],
        bodies: ['Einwohnergemeinde Elmtal'],
      },
    ],
    [
      'Protokoll der 7. ordentlichen Sitzung\n\nN i e d e r s c h r i f t\n\nüber die 7. ordentliche Sitzung des Gemeinderates der Marktgemeinde Elmtal am Montag, dem 17. August 2026, im Gemeindesaal (Bahnhofstraße 11) Elmtal.\n\n',
      {
        name: 'Protokoll der 7. ordentlichen Sitzung',
        start: '2026-08-17',
        places: ['Gemeindesaal (Bahnhofstraße 11) Elmtal'],
        bodies: ['Marktgemeinde Elmtal'],
      },
    ],
  ])('%j', (title, expected) => {
    expect(opening('de', title + items.de)).toEqual(expected);
  });
});

describe('opening sentences', () => {
  it.each([
    [
      'es',
      'ACTA DE LA SESIÓN ORDINARIA DEL PLENO\n\nEn Olmedilla, siendo las 19:00 horas del día 4 de marzo de 2026, se reúnen en el salón de plenos de la Casa Consistorial los señores que se indican.\n',
      '2026-03-04T19:00',
      ['Olmedilla', 'salón de plenos de la Casa Consistorial'],
    ],
    [
      'es',
      'ACTA DE LA SESIÓN ORDINARIA DEL PLENO\n\nEn Santa Cruz de Olmos siendo las veinte horas y cinco minutos del 30 de julio de 2.025, se reúnen los señores concejales.\n',
      '2025-07-30T20:05',
      ['Santa Cruz de Olmos'],
    ],
    [
      'fr',
      "Compte rendu du conseil municipal\n\nL'an deux mille vingt-six, le quatre mars à 20 heures, le conseil municipal de la commune de Brelle s'est réuni à la mairie, sous la présidence de M. Luc PETIT, maire.\n",
      '2026-03-04T20:00',
      ['mairie'],
    ],
    [
      'en',
      'Elm Senate Minutes\n\nThe regular meeting of the Elm Senate was called to order on May 5, 2026, at 3:00 PM, in the Linden Center by President Ada Brook.\n\nPresent: Ben Hill\n',
      '2026-05-05T15:00',
      ['Linden Center'],
    ],
  ])('%s: %j', (language, text, start, places) => {
    expect(opening(language, text)).toMatchObject({ start, places });
  });
});

describe('items as councils count them', () => {
  const agenda = (language: string, text: string): string[] =>
    parseReport(text, { language }).record.agenda.map(({ number, name }) => `${number ?? ''} ${name}`);

  it.each([
    [
      'de',
      'Sitzung des Gemeinderates Elmtal\n\nDatum: 4. März 2026\nAnwesend: Karl Ahorn\n\nPkt. 1) Begrüßung\nDer Bürgermeister begrüßt alle und eröffnet die Sitzung.\n\nPkt. 2) Budget\nDas Budget wird beschlossen.\n',
      ['1 Begrüßung', '2 Budget'],
    ],
    [
      'de',
      'Gemeindeversammlung Elmtal\n\n4. März 2026\n\nVorsitz: Karl Ahorn\n\nTraktandum 1\nWahl der Stimmenzähler\n\nGewählt ist Anna Esche.\n\nTraktandum 2\nRechnung 2025\n\nDie Rechnung wird genehmigt.\n',
      ['1 Wahl der Stimmenzähler', '2 Rechnung 2025'],
    ],
    [
      'es',
      'ACTA DEL PLENO\n\n4 de marzo de 2026\n\nAsistentes: Ana Roble\n\nPRIMERO.- APROBACIÓN DEL ACTA ANTERIOR.\n\nSe aprueba.\n\nSEGUNDO.- CUENTAS DE 2025.\n\nEl alcalde las explica.\n\nTERCERO.- RUEGOS Y PREGUNTAS.\n\nNo hay.\n',
      ['PRIMERO APROBACIÓN DEL ACTA ANTERIOR', 'SEGUNDO CUENTAS DE 2025', 'TERCERO RUEGOS Y PREGUNTAS'],
    ],
    [
      'fr',
      "Compte rendu du conseil municipal du 4 mars 2026\n\nPrésents : Anne ROY\n\nI – Budget\n\nLe budget est adopté.\n\nII – Travaux de l'école :\n\nLe maire présente le devis.\n\nIII – Questions diverses\n\nAucune.\n",
      ['I Budget', "II Travaux de l'école", 'III Questions diverses'],
    ],
  ])('%s: %j', (language, text, expected) => {
    expect(agenda(language, text)).toEqual(expected);
  });

  it('a heading that says nothing but "zu Punkt 1:" is named by the agenda above', () => {
    const text =
      'Niederschrift über die Sitzung des Gemeinderates\n\nDatum: 4. März 2026\n\nAnwesend: Karl Ahorn\n\nTagesordnung\n\n1. Begrüßung\n2. Rechnungsabschluss\n\nzu Punkt 1:\n\nKarl Ahorn begrüßt alle.\n\nzu Punkt 2:\n\nEr liegt seit zwei Wochen auf.\n';
    const { record } = parseReport(text, { language: 'de' });
    expect(record.agenda.map(({ number, name, notes }) => [number, name, notes.map((n) => n.text)])).toEqual([
      ['1', 'Begrüßung', ['Karl Ahorn begrüßt alle.']],
      ['2', 'Rechnungsabschluss', ['Er liegt seit zwei Wochen auf.']],
    ]);
  });

  it('numbers in words are points of a resolution where the items are numbered, or a colon stands above', () => {
    const resolved =
      'El Pleno acuerda:\n\nPRIMERO: Aprobar el convenio con la escuela.\n\nSEGUNDO: Facultar a la alcaldesa para su firma.\n';
    const head = 'ACTA DEL PLENO\n\n4 de marzo de 2026\n\nAsistentes: Ana Roble\n\n';
    expect(agenda('es', head + resolved)).toEqual([]);
    expect(
      agenda('es', `${head}1. Actas\n\nSe aprueban.\n\n2. Convenio\n\n${resolved}\n3. Ruegos\n\nNo hay.\n`),
    ).toEqual(['1 Actas', '2 Convenio', '3 Ruegos']);
  });
});

it('the hour of a short closing line is not when the meeting began', () => {
  const { record } = parseReport(
    'ACTA DEL PLENO DEL DÍA 4 DE MARZO DE 2026\n\nEn Olmedilla, siendo las 20:05 horas, se reúnen los concejales.\n\nAsistentes: Ana Roble\n\nSe levanta la sesión a las veintiuna horas.\n',
    { language: 'es' },
  );
  expect([record.start?.value, record.end?.value]).toEqual(['2026-03-04T20:05', '2026-03-04T21:00']);
});

it('the verb a sentence begins with is nobody', () => {
  const { record } = parseReport(
    'ACTA DEL PLENO DEL DÍA 4 DE MARZO DE 2026\n\nAsiste, como Secretario, el titular de la Corporación D. Luis Pino Gil.\n\n1. Ruegos\n\nNo hay.\n',
    { language: 'es' },
  );
  expect(record.participants.map(({ name }) => name)).not.toContain('Asiste');
});
