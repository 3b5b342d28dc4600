import { describe, expect, it, test } from 'vitest';
import { factsOf } from './facts-of.js';
import { parseReport } from '../../src/index.js';

const top =
  'Minutes of the Elm Valley Planning Board, May 3, 2016\n\nPRESENT: Ada Brook, Ben Hill, Cora Voss\n\n';

function agenda(text: string): string[] {
  return parseReport(top + text).record.agenda.map(({ number, name }) =>
    number === undefined ? name : `${number} ${name}`,
  );
}

describe('lines that stand like headings', () => {
  const text =
    'Election of Officers\nBen nominated Ada Brook for a second year. The nomination passed by all.\n\nMinutes from April 5, 2016\nCora made a motion to approve the minutes as written. The motion passed.\n\nStreet lamps\nMinor rewording was suggested and typos were addressed. Ben will ask the county.\n';

  it('are topics above a paragraph of their own, also those of earlier minutes', () => {
    expect(agenda(text)).toEqual(['Election of Officers', 'Minutes from April 5, 2016', 'Street lamps']);
  });

  it.each([
    ['one alone', 'Street lamps\nMinor rewording was suggested and typos were addressed by the board.\n'],
    ['names above what they say', 'Submitted by,\nAda Brook\n\nApproved by,\nBen Hill\n'],
    [
      'addresses',
      'Elm Hall, Mill Lane\nThe board met in the large room. It was cold.\n\nOak Hall, Hill Lane\nThe board met there last year. It was warm.\n',
    ],
  ])('%s is none', (_, lines) => {
    expect(agenda(lines)).toEqual([]);
  });

  it('are no topics where the minutes number theirs', () => {
    expect(agenda(`1. Roof\n\nIt leaks.\n\n2. Yard\n\nIt is clean.\n\n${text}`)).toEqual([
      '1 Roof',
      '2 Yard',
    ]);
  });
});

describe('lines that count their topics in words and numbers', () => {
  it('two words', () => {
    expect(
      agenda(
        'AGENDA ITEM 1: Call to Order\n\nChair Ada Brook called the meeting to order at 7:00 P.M.\n\nAGENDA ITEM 2: Roll Call\n\nPlanning board members absent:\nDora Lund\n\nAGENDA ITEM 3: Minutes of April 5, 2016\n\nThey were approved.\n',
      ),
    ).toEqual(['1 Call to Order', '2 Roll Call', '3 Minutes of April 5, 2016']);
  });

  it('the first of them is no title, and a date in one no other meeting', () => {
    const { record } = parseReport(
      'Gemeinde Elmtal - Gemeinderat\n\nMontag, 9. März 2026, 18:00 Uhr\n\nTOP 1 Eröffnung der Sitzung\n\nProtokoll:\n\nDie Sitzung wird eröffnet.\n\nTOP 2 Genehmigung des Protokolls der 11. Sitzung vom 11.02.2026\n\nBeschluss:\n\nDas Protokoll wird genehmigt.\n\nTOP 3 Einwohnerfragestunde\n\nProtokoll:\n\nEs erfolgen keine Wortmeldungen.\n',
      { language: 'de' },
    );
    expect(record.name).toBe('Gemeinde Elmtal - Gemeinderat');
    expect(record.agenda.map(({ number, name }) => `${number ?? ''} ${name}`)).toEqual([
      '1 Eröffnung der Sitzung',
      '2 Genehmigung des Protokolls der 11. Sitzung vom 11.02.2026',
      '3 Einwohnerfragestunde',
    ]);
  });
});

describe('items counted on through a year or a meeting', () => {
  const head =
    'ALDER PARISH COUNCIL\nMinutes of the meeting held on 4 March 2026 at 7:00pm\nPresent: Cllrs Brook, Hill and Moss.\n\n';

  test.each([
    ['the number before the year', ['9/26', '10/26', '11/26']],
    ['the number before the year, in three digits', ['125/26', '126/26', '127/26']],
    ['the number behind the year', ['26/09', '26/10', '26/11']],
    ['behind a stop', ['26.44', '26.45', '26.46']],
  ])('%s', (_, numbers) => {
    const titles = ['Apologies', 'Declarations of interest', 'Finance'];
    const text = titles.map((title, i) => `${numbers[i]} ${title}\n\nThe clerk reported on it.\n\n`).join('');
    expect(factsOf(head + text)['agenda']).toEqual(titles.map((title, i) => `${numbers[i]} ${title}`));
  });

  test('points below items are no items', () => {
    const text =
      '1. Opening\n\n1.1 The chair opened.\n\n1.2 She thanked all.\n\n1.3 She left.\n\n2. Finance\n\nThe clerk reported.\n';
    expect(factsOf(head + text)['agenda']).toEqual(['1 Opening', '2 Finance']);
  });
});

describe('items called so', () => {
  test('are items though some have nothing below them', () => {
    const text =
      'BOARD OF EDUCATION\nMinutes of the meeting of 4 March 2026\nPresent: Ada Brook, Ben Hill\n\nItem 1 – Executive session\nItem 2 – Pledge\nItem 3 – Budget\nThe chair told of the budget.\nItem 4 – Reports\n';
    expect(factsOf(text)['agenda']).toEqual(['1 Executive session', '2 Pledge', '3 Budget', '4 Reports']);
  });

  test('behind marks without a blank', () => {
    const text =
      "Compte rendu du conseil d'école\n4 mars 2026\nPrésents : Mr Roy, Mme Petit\n\nOrdre du jour\n•Bilan de l'année\n•Travaux\n";
    expect(factsOf(text)).toEqual({ people: ['Roy', 'Petit'], agenda: ["Bilan de l'année", 'Travaux'] });
  });
});
