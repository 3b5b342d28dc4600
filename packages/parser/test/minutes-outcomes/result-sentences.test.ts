import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

const heads = {
  en: '# Board Meeting Minutes\n\nDate: 4 March 2026\nPresent: Ada Brook, Ben Hill\n\n## 1. Boathouse\n\n',
  de: '# Protokoll der Vorstandssitzung\n\nDatum: 4. März 2026\nAnwesend: Anna Roth, Uli Baum\n\n## TOP 1 Beitrag\n\n',
  fr: '# Compte rendu du conseil d’administration\n\nDate : 4 mars 2026\nPrésents : Anne Roy, Luc Petit\n\n## 1. Cotisation\n\n',
  es: '# Acta de la junta\n\nFecha: 4 de marzo de 2026\nAsistentes: Ana Ruiz, Luis Gil\n\n## 1. Cuota\n\n',
  nl: '# Notulen bestuursvergadering\n\nDatum: 4 maart 2026\nAanwezig: Wim Bakker, Anna Smit\n\n## 1. Begroting\n\n',
  zh: '# 理事会会议纪要\n\n会议时间：2026年3月4日\n参会人：陈晓、王敏\n\n## 一、预算\n\n',
};

type Language = keyof typeof heads;

/** Each motion as "text: result", and what was decided behind it. */
function outcomes(language: Language, text: string): string[] {
  const { record } = parseReport(heads[language] + text);
  return [
    ...record.motions.map(({ text: words, result, agendaItemId }) => {
      expect(record.agenda.map(({ id }) => id)).toContain(agendaItemId);
      return `${words}: ${result ?? ''}`;
    }),
    ...record.decisions.map(({ text: words }) => words),
  ];
}

describe('a sentence that says only how a vote ended', () => {
  test.each<[Language, string, string]>([
    ['en', 'The motion carried unanimously.', 'Boathouse: passed'],
    ['en', 'Unanimously approved.', 'Boathouse: passed'],
    ['en', 'Passed 5-2', 'Boathouse: passed'],
    ['en', 'Carried.', 'Boathouse: passed'],
    ['en', 'All in favour.', 'Boathouse: passed'],
    ['en', 'Agreed unanimously.', 'Boathouse: passed'],
    ['en', 'Result: Passed.', 'Boathouse: passed'],
    ['en', 'Motion 2026-04 was defeated.', 'Boathouse: failed'],
    [
      'en',
      'The proposal was rejected by a large majority on a show of hands and without further discussion.',
      'Boathouse: failed',
    ],
    ['en', 'The motion was tabled.', 'Boathouse: deferred'],
    ['de', 'Einstimmig angenommen.', 'Beitrag: passed'],
    ['de', 'Abgelehnt.', 'Beitrag: failed'],
    ['de', 'Abstimmung: einstimmig', 'Beitrag: passed'],
    ['de', 'Der Beschluss erfolgt einstimmig.', 'Beitrag: passed'],
    ['de', 'Der Antrag ist damit abgelehnt.', 'Beitrag: failed'],
    ['de', 'Der Vorschlag wurde mit großer Mehrheit angenommen.', 'Beitrag: passed'],
    ['de', 'Der Antrag wird zurückgezogen.', 'Beitrag: withdrawn'],
    ['fr', 'Adopté à l’unanimité.', 'Cotisation: passed'],
    ['fr', 'Rejeté.', 'Cotisation: failed'],
    ['fr', 'Mis aux voix, le projet est adopté.', 'Cotisation: passed'],
    ['fr', 'La proposition est adoptée à l’unanimité des membres présents.', 'Cotisation: passed'],
    ['es', 'Se aprueba por unanimidad.', 'Cuota: passed'],
    ['es', 'Se rechaza.', 'Cuota: failed'],
    ['es', 'La propuesta queda aprobada por mayoría absoluta.', 'Cuota: passed'],
    ['es', 'Sometido a votación, se aprueba por unanimidad de los asistentes.', 'Cuota: passed'],
    ['nl', 'Met algemene stemmen aangenomen.', 'Begroting: passed'],
    ['nl', 'Verworpen.', 'Begroting: failed'],
    ['nl', 'Het voorstel wordt zonder hoofdelijke stemming aangenomen.', 'Begroting: passed'],
    ['zh', '全票通过。', '预算: passed'],
    ['zh', '经表决，一致通过。', '预算: passed'],
    ['zh', '全体一致同意。', '预算: passed'],
    ['zh', '该议案未获通过。', '预算: failed'],
  ])('%s: %s', (language, text, expected) => {
    expect(outcomes(language, text)).toEqual([expected]);
  });

  test.each<[string, Language, string, string[]]>([
    [
      'belongs to the motion that stands open above it',
      'en',
      'Ada Brook moved to paint the hull. Ben Hill seconded.\n\nCarried unanimously.',
      ['paint the hull: passed'],
    ],
    [
      'is told once, however often it is said',
      'en',
      'The motion carried.\n\nMotion passed.',
      ['Boathouse: passed'],
    ],
    [
      'belongs to what was just written as decided',
      'es',
      'Se acuerda aprobar la cuota. Se aprueba por unanimidad.',
      ['aprobar la cuota'],
    ],
    [
      'is another matter before what is decided below it',
      'de',
      'Einstimmig angenommen.\n\nEs wurde beschlossen, dass Anna Roth neue Stühle kauft.',
      ['Beitrag: passed', 'Anna Roth neue Stühle kauft'],
    ],
    ['does not say it where somebody is elected', 'de', 'Einstimmig gewählt.', []],
    ['does not say it where nobody speaks against something', 'en', 'No objections.', []],
    ['does not say it where the item was put off', 'en', 'Deferred.', []],
    ['does not say it where it asks', 'en', 'Was it approved?', []],
    ['does not say it in a note of the scribe', 'en', '[approved]', []],
    ['does not say it where something else passed', 'en', 'The treasurer passed the papers round.', []],
  ])('%s', (_, language, text, expected) => {
    expect(outcomes(language, text)).toEqual(expected);
  });

  test('says nothing of a vote where no item stands above it', () => {
    const { record } = parseReport(
      '# Minutes\n\nDate: 4 March 2026\nPresent: Ada Brook, Ben Hill\n\nCarried.\n',
    );
    expect(record.motions).toEqual([]);
    expect(record.notes.map(({ text }) => text)).toEqual(['Carried.']);
  });

  test('rests on the name of the item and on its own words', () => {
    const text = `${heads.fr}Rejeté.`;
    const [motion] = parseReport(text).record.motions;
    expect(motion?.evidence?.map(({ field, start, end }) => [field, text.slice(start, end)])).toEqual([
      ['text', 'Cotisation'],
      [undefined, 'Rejeté.'],
      ['result', 'Rejeté'],
    ]);
  });

  test('keeps motions in the order of the text', () => {
    const { record } = parseReport(
      `${heads.en}Carried.\n\n## 2. Shed\n\nAda Brook moved to sell the shed. Ben Hill seconded. Lost.\n\n## 3. Pier\n\nCarried.\n`,
    );
    expect(record.motions.map(({ text }) => text)).toEqual(['Boathouse', 'sell the shed', 'Pier']);
  });
});
