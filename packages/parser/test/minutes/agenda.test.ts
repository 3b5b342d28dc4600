import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';

const head = '# Board meeting, 3 March 2026\n\nPresent: Ada Brook, Ben Hill\n\n';

function agenda(text: string): string[] {
  const { record } = parseReport(head + text);
  return record.agenda.map(
    ({ number, name, parentId }) =>
      `${parentId === undefined ? '' : `${parentId} > `}${number === undefined ? '' : `${number} `}${name}`,
  );
}

describe('agenda', () => {
  it.each([
    ['headings', '## Budget\n\nFine.\n\n## Hall\n\nFine.', ['Budget', 'Hall']],
    ['numbered headings', '## 1. Budget\n\nFine.\n\n## 2. Hall\n\nFine.', ['1 Budget', '2 Hall']],
    [
      'numbers within numbers',
      '## 1. Budget\n\nFine.\n\n### 1.1 Dues\n\nFine.\n\n## 2. Hall\n\nFine.',
      ['1 Budget', 'a1 > 1.1 Dues', '2 Hall'],
    ],
    [
      'numbered lines with text below them',
      '1. Budget\nThe money holds.\n\n2. Hall\nThe roof leaks.\n\n3. Any other business\nNone.',
      ['1 Budget', '2 Hall', '3 Any other business'],
    ],
    [
      'numbered lines that go on',
      '1. Budget: the money holds until June.\n\n   Dues are paid.\n\n2. Hall: the roof leaks.\n\n   A bucket stands below.\n\n3. Yard: clean.\n\n   Really.',
      ['1 Budget', '2 Hall', '3 Yard'],
    ],
    ['capitals', 'BUDGET\n\nThe money holds.\n\nHALL REPAIRS\n\nThe roof leaks.', ['BUDGET', 'HALL REPAIRS']],
    ['strong lines', '**Budget**\n\nThe money holds.\n\n**Hall**\n\nThe roof leaks.', ['Budget', 'Hall']],
    ['item words', '## Item 1: Budget\n\nFine.\n\n## Item 2: Hall\n\nFine.', ['1 Budget', '2 Hall']],
    ['a list', '## Agenda\n\n- Budget\n- Hall', ['Budget', 'Hall']],
    ['a plain list', '## Agenda\n\nBudget\nHall repairs\nYard', ['Budget', 'Hall repairs', 'Yard']],
    [
      'a table',
      '## Agenda\n\n| Item | Owner |\n|---|---|\n| Budget | Ada Brook |\n| Hall | Ben Hill |',
      ['Budget', 'Hall'],
    ],
    [
      'a list and its discussion',
      '## Agenda\n\n1. Budget\n2. Hall\n3. Yard\n\n## Minutes\n\n### Budget 2026\n\nFine.\n\n### Hall\n\nFine.',
      ['1 Budget 2026', '2 Hall', '3 Yard'],
    ],
    [
      'bare numbers',
      'Ada proposed the following agenda:\n\n1. Budget\n2. Hall\n\n## Item 1\n\nFine.\n\n## Item 2\n\nFine.',
      ['1 Budget', '2 Hall'],
    ],
    ['times and presenters', '## Agenda\n\n- Budget (*Ada*, 10 minutes)\n- Hall (5 min)', ['Budget', 'Hall']],
    [
      'headings that only group',
      '## New business\n\n### Budget\n\nFine.\n\n### Hall\n\nFine.',
      ['Budget', 'Hall'],
    ],
    [
      'a grouping heading over a list',
      '## New business\n\n* The roof leaks.\n* The yard is clean.',
      ['New business'],
    ],
    [
      'repositories that only group',
      '## Agenda\n\n### tessera/parser\n\n- Slow start\n- Odd dates\n\n### tessera/site\n\n- New logo\n- Search',
      ['Slow start', 'Odd dates', 'New logo', 'Search'],
    ],
    [
      'sections that are no topics',
      '## Call to order\n\nAt 7 pm.\n\n## Budget\n\nFine.\n\n## Hall\n\nFine.\n\n## Next meeting\n\n1 April 2026.\n\n## Links\n\nNone.',
      ['Budget', 'Hall'],
    ],
    [
      'numbered housekeeping',
      '1. Apologies\nNone came.\n\n2. Budget\nFine.\n\n3. Any other business\nNone.',
      ['1 Apologies', '2 Budget', '3 Any other business'],
    ],
    [
      'counted lines with a word for the item',
      'Item 1: Budget\nThe money holds.\n\nItem 2: Hall\nThe roof leaks.\n\nItem 3: Yard\nClean.',
      ['1 Budget', '2 Hall', '3 Yard'],
    ],
    [
      'counted lines with the year',
      '26/041 BUDGET\nThe money holds.\n\n26/042 HALL REPAIRS\nThe roof leaks.\n\n26/043 YARD\nClean.',
      ['26/041 BUDGET', '26/042 HALL REPAIRS', '26/043 YARD'],
    ],
    [
      'counted lines with a dash',
      '1 – Budget\nThe money holds.\n\n2 – Hall\nThe roof leaks.\n\n3 – Yard\nClean.',
      ['1 Budget', '2 Hall', '3 Yard'],
    ],
    [
      'numbered lines that say all in themselves',
      '1. Budget: The money holds until June.\n\n2. Hall: The roof leaks.\n\n3. Yard: Clean.',
      ['1 Budget', '2 Hall', '3 Yard'],
    ],
    [
      'but not a numbered list that a line introduces',
      '## Budget\n\nWhat was said:\n1. Rent: rises.\n2. Dues: stay.\n3. Fees: fall.',
      ['Budget'],
    ],
    [
      'names whose accents are marks of their own',
      '## Agenda\n\n- REUSE\u0301\n- Hall\n\n## Hall\n\nFine.\n\n## REUSE\n\nFine.',
      ['REUSE\u0301', 'Hall', 'REUSE'],
    ],
    [
      'parts of an agenda that is numbered throughout',
      '## 1. Budget\n\nFine.\n\n## 2. Elections\n\nFine.\n\n## Election of the chair\n\nFine.\n\n## 3. Hall\n\nFine.',
      ['1 Budget', '2 Elections', '3 Hall'],
    ],
  ])('%s', (_name, text, items) => {
    expect(agenda(text)).toEqual(items);
  });

  it('names who brings an item', () => {
    const { record } = parseReport(`${head}## Agenda\n\n- Budget (*Ada*, 10 minutes)\n- Hall`);
    expect(record.agenda[0]?.presenters?.map(({ name, participantId }) => [name, participantId])).toEqual([
      ['Ada Brook', 'p1'],
    ]);
  });

  it('keeps the discussion under its item', () => {
    const { record } = parseReport(
      `${head}## Budget\n\nThe money holds until June.\n\n### Dues\n\n- Two are late.\n\n## Hall\n\nThe roof leaks.`,
    );
    expect(record.agenda.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
      ['The money holds until June.', 'Dues', 'Two are late.'],
      ['The roof leaks.'],
    ]);
    expect(record.notes).toEqual([]);
  });
});

describe('an agenda listed right above its discussion', () => {
  it('is told from it by its number one', () => {
    const list = ['Welcome', 'Budget', 'Adjournment'].map((name, i) => `  ${i + 1}. ${name}\n`).join('');
    const text = `Draft agenda\n\n${list}  1. Welcome\n\n    The chair welcomed all.\n\n  2. Budget\n\n    The money holds.\n\n  3. Adjournment\n\n    At nine.\n`;
    expect(agenda(text)).toEqual(['1 Welcome', '2 Budget', '3 Adjournment']);
  });
});

it('a heading may end with the day', () => {
  expect(agenda('## Agenda 10.31.24\n\n* Roof\n* Yard\n')).toEqual(['Roof', 'Yard']);
});

describe('numbers in several styles', () => {
  it('the first style heads the items, the others what is below them', () => {
    expect(
      agenda(
        'I. Call to Order\n\nII. Reports\n\na. President\n\ni. Thanked the staff\n\nii. Wants ideas\n\niii. Will write\n\nIII. New Business\n\n1. Fees\n\n2. Roof\n\n3. Yard\n\nV. Adjournment\n',
      ),
    ).toEqual(['I Call to Order', 'II Reports', 'III New Business', 'V Adjournment']);
  });

  it('numbers with a dash, below a label without its accents', () => {
    const { record } = parseReport(
      'ACTA DE LA ASAMBLEA GENERAL\n\nCelebrada el 3 de marzo de 2026.\n\nORDEN DEL DIA\n\n1.-Cuotas de los socios\n2.-Obras del local\n3.-Ruegos y preguntas\n\nComienza la asamblea a las 20:00 horas.\n',
    );
    expect(record.agenda.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Cuotas de los socios',
      '2 Obras del local',
      '3 Ruegos y preguntas',
    ]);
  });
});

describe('a line of several words over the agenda', () => {
  it.each([
    ['Draft agenda', '1. Welcome\n2. Budget\n'],
    ['Agenda of the public part', '1. Welcome\n2. Budget\n'],
  ])('%s', (line, list) => {
    expect(agenda(`${line}\n\n${list}`)).toEqual(['1 Welcome', '2 Budget']);
  });

  it('items with a date in their name', () => {
    const { record } = parseReport(
      'Bestuursvergadering 3 maart 2026\n\nDeelnemers: Jan Smit, Anja Mol\n\nAgendapunt 1. Opening\n\nJan heet een nieuw lid van de vereniging welkom, die door Anja is gevraagd.\n\nAgendapunt 2. Notulen vergadering 3 februari 2026\n\nDe notulen zijn goed.\n\nAgendapunt 3. Rondvraag\n\nGeen.\n',
    );
    expect(record.agenda.map(({ name }) => name)).toEqual([
      'Opening',
      'Notulen vergadering 3 februari 2026',
      'Rondvraag',
    ]);
  });
});

describe('a run of labels', () => {
  it('each topic is an item, with what is said of it', () => {
    const { record } = parseReport(
      'Date: 3 May 2026\nTime: 7 pm\nPresent: Ada Brook, Ben Hill\nTopic: Roof\nDiscussion: It leaks.\nDecision: Ask for bids.\nTopic: Yard\nDiscussion: It is clean.\n',
    );
    expect(record.agenda.map(({ name, notes }) => [name, notes.map(({ text }) => text)])).toEqual([
      ['Roof', ['It leaks.']],
      ['Yard', ['It is clean.']],
    ]);
    expect(record.decisions[0]?.agendaItemId).toBe(record.agenda[0]?.id);
  });
});

it('minutes that are an outline have its outer points as topics', () => {
  const { record } = parseReport(
    '# 2026-03-04 Maintainers sync\n\nAttendees: Ada, Ben, Cora\n\n* Release 2.0\n  * Ada: blocked on docs\n* CI flakes\n  * Cora investigated; runners too small\n* AOB\n  * Next sync 2026-03-18\n',
  );
  expect(record.agenda.map(({ name, notes = [] }) => [name, notes[0]?.text])).toEqual([
    ['Release 2.0', 'blocked on docs'],
    ['CI flakes', 'Cora investigated; runners too small'],
    ['AOB', 'Next sync 2026-03-18'],
  ]);
  expect(record.relatedMeetings.map(({ start }) => start?.value)).toEqual(['2026-03-18']);
});
