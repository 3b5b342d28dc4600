import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';

const heads = {
  en: '# Elm Club Committee Minutes\n\nDate: Wednesday 6 March 2024\nPresent: Ada Brook, Ben Hill\n\n## Actions\n\n',
  de: '# Protokoll der Vorstandssitzung\n\nDatum: 06.03.2024\nAnwesend: Anna Brück, Jonas Ebert\n\n## Aufgaben\n\n',
  fr: '# Compte rendu du bureau\n\nDate : 6 mars 2024\nPrésents : Anne Roy, Luc Petit\n\n## Actions\n\n',
  es: '# Acta de la junta directiva\n\nFecha: 6 de marzo de 2024\nAsistentes: Ana Ruiz, Luis Pardo\n\n## Tareas\n\n',
  nl: '# Notulen bestuursvergadering\n\nDatum: 6 maart 2024\nAanwezig: Jan Smit, Anja Mol\n\n## Actiepunten\n\n',
};

/** Each task on one line: owner | text | due | state. */
function tasks(language: keyof typeof heads, text: string): string[] {
  return parseReport(heads[language] + text, { language }).record.actionItems.map(
    ({ assignees, text: words, due, status = '' }) =>
      [assignees.map(({ name }) => name).join(' + '), words, due?.value ?? '', status].join(' | '),
  );
}

describe('until when', () => {
  it.each([
    ['en', '- Ada Brook to book the hall by Friday', ['Ada Brook | book the hall by Friday | 2024-03-08 | ']],
    [
      'en',
      '- Ben Hill: send the invoices (by 1 June 2024)',
      ['Ben Hill | send the invoices | 2024-06-01 | '],
    ],
    ['en', '- Ben Hill: order chairs by end of May', ['Ben Hill | order chairs by end of May | 2024-05 | ']],
    [
      'en',
      '- Ben Hill: sort the files by the end of January',
      ['Ben Hill | sort the files by the end of January | 2025-01 | '],
    ],
    ['en', '- Ben Hill: paint the shed by Easter', ['Ben Hill | paint the shed by Easter |  | ']],
    [
      'de',
      '- Anna Brück: Zelt bestellen bis 01.06.2024',
      ['Anna Brück | Zelt bestellen bis 01.06.2024 | 2024-06-01 | '],
    ],
    [
      'en',
      '- Ben Hill: paint the shed (before the next meeting)',
      ['Ben Hill | paint the shed (before the next meeting) |  | '],
    ],
    ['de', '- Anna Brück: Kasse prüfen bis 30.6.', ['Anna Brück | Kasse prüfen bis 30.6 | 2024-06-30 | ']],
    ['de', '- Anna Brück: Bericht bis Ende April', ['Anna Brück | Bericht bis Ende April | 2024-04 | ']],
    [
      'fr',
      '- Luc Petit : commander les chaises avant le 5 mai',
      ['Luc Petit | commander les chaises avant le 5 mai | 2024-05-05 | '],
    ],
    [
      'es',
      '- Ana Ruiz: pedir las sillas antes del 5 de mayo',
      ['Ana Ruiz | pedir las sillas antes del 5 de mayo | 2024-05-05 | '],
    ],
    [
      'nl',
      '- Jan Smit: stoelen bestellen vóór 5 mei',
      ['Jan Smit | stoelen bestellen vóór 5 mei | 2024-05-05 | '],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(tasks(language, text)).toEqual(expected);
  });
});

describe('what is done', () => {
  it.each([
    [
      'en',
      'a label on the line below',
      '- Ben Hill to check the roof\n  Status: Done',
      ['Ben Hill | check the roof |  | done'],
    ],
    [
      'en',
      'a word on the line below',
      '- Ben Hill to check the roof\n  Done',
      ['Ben Hill | check the roof |  | done'],
    ],
    [
      'en',
      'in brackets',
      '- Ben Hill to check the roof (completed)',
      ['Ben Hill | check the roof |  | done'],
    ],
    ['de', 'in brackets', '- Anna Brück: Rasen mähen (erledigt)', ['Anna Brück | Rasen mähen |  | done']],
    ['fr', 'in brackets', '- Anne Roy : payer le loyer (fait)', ['Anne Roy | payer le loyer |  | done']],
    [
      'es',
      'in brackets',
      '- Luis Pardo: pagar el alquiler (hecho)',
      ['Luis Pardo | pagar el alquiler |  | done'],
    ],
    ['nl', 'in brackets', '- Jan Smit: huur betalen (gedaan)', ['Jan Smit | huur betalen |  | done']],
  ] as const)('%s: %s', (language, _, text, expected) => {
    expect(tasks(language, text)).toEqual(expected);
  });
});

describe('verbs that say what is to be done', () => {
  it.each([
    ['es', '- Luis Pardo enviará las facturas', ['Luis Pardo | enviará las facturas |  | ']],
    ['fr', '- Anne Roy enverra le devis', ['Anne Roy | enverra le devis |  | ']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(tasks(language, text)).toEqual(expected);
  });
});

describe('decisions', () => {
  const decisions = (language: keyof typeof heads, text: string) =>
    parseReport(`${heads[language].split('\n\n##')[0] ?? ''}\n\n${text}`, { language }).record.decisions.map(
      (decision) => decision.text,
    );

  it.each([
    ['es', 'Se aprueba por unanimidad el presupuesto.', ['Se aprueba por unanimidad el presupuesto']],
    ['es', 'Se aprueba por unanimidad.', []],
    ['fr', "Le conseil, après en avoir délibéré, décide d'acheter un camion.", ['acheter un camion']],
    [
      'fr',
      'Le conseil municipal, après en avoir délibéré, à l’unanimité, approuve le budget.',
      ['le budget'],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(decisions(language, text)).toEqual(expected);
  });
});

describe('two numbered items', () => {
  it('are an agenda where each has its text', () => {
    const { record } = parseReport(
      'Minutes of the roof committee, 6 March 2024\n\nPresent: Ada Brook, Ben Hill\n\n1. Roof\n\nIt leaks.\n\n2. Yard\n\nIt is clean.\n',
    );
    expect(record.agenda.map(({ name }) => name)).toEqual(['Roof', 'Yard']);
  });
});
