import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';

const heads = {
  en: '# Elm Club Committee Minutes\n\nDate: Wednesday 6 March 2024\nPresent: Ada Brook, Ben Hill\n\n## Actions\n\n',
  de: '# Protokoll der Vorstandssitzung\n\nDatum: 06.03.2024\nAnwesend: Anna Brück, Jonas Ebert\n\n## Aufgaben\n\n',
  fr: '# Compte rendu du bureau\n\nDate : 6 mars 2024\nPrésents : Anne Roy, Luc Petit\n\n## Actions\n\n',
  es: '# Acta de la junta directiva\n\nFecha: 6 de marzo de 2024\nAsistentes: Ana Ruiz, Luis Pardo\n\n## Tareas\n\n',
  nl: '# Notulen bestuursvergadering\n\nDatum: 6 maart 2024\nAanwezig: Jan Smit, Anja Mol\n\n## Actiepunten\n\n',
  zh: '# 榆树协会理事会会议纪要\n\n会议时间：2024年3月6日\n参会人员：陈立秋、林晓雨\n\n## 待办事项\n\n',
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
    [
      'en',
      '- Ben Hill: order chairs by end of May',
      ['Ben Hill | order chairs by end of May | 2024-05-31 | '],
    ],
    [
      'en',
      '- Ben Hill: sort the files by the end of January',
      ['Ben Hill | sort the files by the end of January | 2025-01-31 | '],
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
    ['de', '- Anna Brück: Kasse prüfen bis 30.6.', ['Anna Brück | Kasse prüfen bis 30.6. | 2024-06-30 | ']],
    ['de', '- Anna Brück: Bericht bis Ende April', ['Anna Brück | Bericht bis Ende April | 2024-04-30 | ']],
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

describe('times reckoned from the meeting', () => {
  it.each([
    ['en', '- Ben Hill to write to the bank by 30/6', '30/6', '2024-06-30', 'year'],
    ['en', '- Ben Hill to write to the bank by the 15th', '15th', '2024-03-15', 'year,month'],
    ['en', '- Ben Hill to ask again in two weeks', 'in two weeks', '2024-03-20', 'year,month,day'],
    [
      'en',
      '- Ben Hill to report within the next 10 days',
      'within the next 10 days',
      '2024-03-16',
      'year,month,day',
    ],
    ['en', '- Ben Hill to report within eleven days', 'within eleven days', '2024-03-17', 'year,month,day'],
    ['en', '- Ben Hill to report in a fortnight.', 'in a fortnight', '2024-03-20', 'year,month,day'],
    ['en', '- Ben Hill to write by end of month', 'end of month', '2024-03-31', 'year,month'],
    ['en', '- Ben Hill to write by the end of June', 'the end of June', '2024-06-30', 'year'],
    ['en', '- Ben Hill to write by the end of June 2025', 'the end of June 2025', '2025-06-30', ''],
    ['en', '- Ben Hill to write by year end', 'year end', '2024-12-31', 'year'],
    ['de', '- Anna Brück: Kasse prüfen bis zum 15.', '15.', '2024-03-15', 'year,month'],
    [
      'de',
      '- Anna Brück: Bericht innerhalb von zwei Wochen',
      'innerhalb von zwei Wochen',
      '2024-03-20',
      'year,month,day',
    ],
    ['de', '- Anna Brück: Bericht bis Ende des Monats', 'Ende des Monats', '2024-03-31', 'year,month'],
    ['de', '- Anna Brück lädt bis 1. Juni alle Mitglieder ein.', '1. Juni', '2024-06-01', 'year'],
    [
      'fr',
      '- Luc Petit : rendre les clés sous neuf jours',
      'sous neuf jours',
      '2024-03-15',
      'year,month,day',
    ],
    ['es', '- Ana Ruiz: entregar las llaves en nueve días', 'en nueve días', '2024-03-15', 'year,month,day'],
    [
      'nl',
      '- Jan Smit: sleutels inleveren binnen negen dagen',
      'binnen negen dagen',
      '2024-03-15',
      'year,month,day',
    ],
    ['fr', "- Luc Petit : écrire à la mairie d'ici le 15 mai", '15 mai', '2024-05-15', 'year'],
    ['fr', "- Luc Petit : écrire à la mairie d'ici fin juin", 'fin juin', '2024-06-30', 'year'],
    [
      'fr',
      '- Luc Petit : écrire à la mairie sous quinze jours',
      'sous quinze jours',
      '2024-03-21',
      'year,month,day',
    ],
    ['es', '- Ana Ruiz: escribir al banco antes del 15 de mayo', '15 de mayo', '2024-05-15', 'year'],
    ['es', '- Ana Ruiz: escribir al banco antes de fin de mes', 'fin de mes', '2024-03-31', 'year,month'],
    [
      'es',
      '- Ana Ruiz: escribir al banco en un plazo de 10 días',
      'en un plazo de 10 días',
      '2024-03-16',
      'year,month,day',
    ],
    ['nl', '- Jan Smit: bank schrijven vóór 1 juni', '1 juni', '2024-06-01', 'year'],
    [
      'nl',
      '- Jan Smit: bank schrijven binnen drie weken',
      'binnen drie weken',
      '2024-03-27',
      'year,month,day',
    ],
    ['nl', '- Jan Smit: bank schrijven voor 30-6', '30-6', '2024-06-30', 'year'],
    ['zh', '- 陈立秋：12月8日前完成测试', '12月8日', '2024-12-08', 'year'],
    ['zh', '- 陈立秋：6月底前提交报告', '6月底', '2024-06-30', 'year'],
    ['zh', '- 陈立秋：两周内提交报告', '两周内', '2024-03-20', 'year,month,day'],
    ['zh', '- 陈立秋：年底前提交报告', '年底', '2024-12-31', 'year'],
  ] as const)('%s: %s', (language, text, words, value, assumed) => {
    const whole = heads[language] + text;
    const due = parseReport(whole, { language }).record.actionItems[0]?.due;
    expect([due?.text, due?.value, (due?.assumed ?? []).join(',')]).toEqual([words, value, assumed]);
    for (const { start, end, exact } of due?.evidence ?? []) {
      expect(whole.slice(start, end)).toBe(exact);
      expect(exact).toBe(words);
    }
  });

  it.each([
    ['en', '- Ben Hill to report soon'],
    ['en', '- Ben Hill to paint the shed by the end of the week'],
    ['en', '- Ben Hill to store heat for use in 10 days of frost'],
    ['en', '- Ben Hill to report within two weeks of the sale'],
    ['en', '- Ben Hill to raise the fee by 3.5'],
    ['en', '- Ben Hill to write before the next meeting'],
    ['de', '- Anna Brück: Zaun streichen bis Ostern'],
    ['zh', '- 陈立秋：本周内提交报告'],
  ] as const)('%s: %s names no day', (language, text) => {
    const [task] = parseReport(heads[language] + text, { language }).record.actionItems;
    expect(task).toBeDefined();
    expect(task?.due).toBeUndefined();
  });

  it.each([
    [
      'en',
      '- Ben Hill to write before the next meeting',
      'the next meeting',
      '\n\nNext meeting: 10 April 2024, 7 pm',
    ],
    [
      'de',
      '- Anna Brück: Brief bis zur nächsten Sitzung',
      'nächsten Sitzung',
      '\n\nNächste Sitzung: 10.04.2024',
    ],
    ['zh', '- 陈立秋：下次会议前提交报告', '下次会议', '\n\n下次会议：2024年4月10日'],
  ] as const)('%s: by the next meeting, where its day is told', (language, text, words, next) => {
    const due = parseReport(heads[language] + text + next, { language }).record.actionItems[0]?.due;
    expect(due).toMatchObject({ value: '2024-04-10', text: words, assumed: ['year', 'month', 'day'] });
  });

  it('a column that names no day is kept as a note', () => {
    const { record } = parseReport(
      `${heads.en}| Task | Owner | Due |\n|---|---|---|\n| Paint the shed | Ben Hill | when dry |\n| Mow | Ada Brook | 30/6 |\n| Sow | Ada Brook | end of June |\n`,
    );
    expect(record.actionItems.map(({ due }) => due?.value)).toEqual([undefined, '2024-06-30', '2024-06-30']);
    expect(record.notes.map(({ text }) => text)).toEqual(['when dry']);
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

describe('days that can be read both ways', () => {
  const parse = (text: string, dateOrder?: 'DMY') =>
    parseReport(
      `# Board meeting\n\nDate: 4 March 2026\nPresent: Ada Brook, Ben Hill\n\n## Water\n\n${text}`,
      dateOrder === undefined ? {} : { dateOrder },
    );

  it('the one that lies ahead is meant', () => {
    const { record, diagnostics } = parse('- Action: Ada Brook to write by 02/05/2026\n');
    expect(record.actionItems[0]?.due?.value).toBe('2026-05-02');
    expect(diagnostics).toEqual([]);
  });

  it('are reported where both lie ahead', () => {
    const text = '- Action: Ada Brook to write by 06/07/2026\n\nNext meeting: 08/09/2026, 7 pm\n';
    const { record, diagnostics } = parse(text);
    expect(record.actionItems[0]?.due?.value).toBe('2026');
    expect(diagnostics.map(({ code, path, alternatives }) => [code, path, alternatives])).toEqual([
      ['ambiguous-date', '/actionItems/0/due', ['2026-07-06', '2026-06-07']],
      ['ambiguous-date', '/relatedMeetings/0/start', ['2026-09-08T19:00', '2026-08-09T19:00']],
    ]);
    const decided = parse(text, 'DMY');
    expect(decided.record.actionItems[0]?.due?.value).toBe('2026-07-06');
    expect(decided.diagnostics).toEqual([]);
  });
});
