import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.js';
import { parseReport } from '../../src/index.js';

describe('minutes that call themselves so in a word', () => {
  test('"Board Minutes" and a day, in prose below', () => {
    const text =
      'Board Minutes - March 4, 2026\n\nPresent were Ada Brook, Ben Hill and Cy Moss. The treasurer gave her report. It was decided to hold a raffle.\n';
    const { record } = parseReport(text);
    expect(record.name).toBe('Board Minutes - March 4, 2026');
    expect(record.start?.value).toBe('2026-03-04');
    expect(factsOf(text)).toEqual({
      people: ['Ada Brook', 'Ben Hill', 'Cy Moss'],
      decisions: ['hold a raffle'],
    });
  });

  test('of which body, and of which meeting on the next line', () => {
    const text =
      'Protokoll Förderverein Ahorn e.V.\n\nMitgliederversammlung vom 04.03.2026 in Oberau\n\nDer 1. Vorsitzende, Uli Baum, eröffnete um 19:40 Uhr die Versammlung. In Abwesenheit des Schriftführers wurde Anna Roth zur Protokollantin benannt.\n\nTOP 1: Begrüßung\n\nDie Mitglieder werden begrüßt.\n\nTOP 2: Kassenbericht\n\nDer Kassenbericht wird vorgelegt.\n';
    const { record } = parseReport(text);
    expect(record.start?.value).toBe('2026-03-04T19:40');
    expect(record.organizers.map(({ name }) => name)).toEqual(['Förderverein Ahorn e.V.']);
    expect(factsOf(text)).toEqual({
      people: ['Uli Baum | chair', 'Anna Roth | secretary'],
      places: ['Oberau'],
      agenda: ['1 Begrüßung', '2 Kassenbericht'],
    });
  });
});

describe('a line at the top with the day and where it was', () => {
  test.each([
    ['am 04.03.2026 in Oberau, Gasthaus Ahorn', ['Oberau, Gasthaus Ahorn']],
    ['vom 4. März 2026 in Oberau', ['Oberau']],
  ])('%s', (line, places) => {
    const text = `Protokoll der Mitgliederversammlung des Fördervereins Ahorn e.V.\n\n${line}\n\nAnwesend: Anna Roth, Uli Baum\n`;
    expect(parseReport(text).record.start?.value).toBe('2026-03-04');
    expect(factsOf(text)['places']).toEqual(places);
  });

  test('a sentence about another day is none', () => {
    const text =
      'Protokoll der Mitgliederversammlung des Fördervereins Ahorn e.V.\n\nAm 04.03.2026 war das Fest in Oberau.\n\nAnwesend: Anna Roth, Uli Baum\n';
    expect(parseReport(text).record.start).toBeUndefined();
  });
});

test('a line that begins with the word of another list does not carry on the one above', () => {
  const text =
    'Forum of Elmton\nNotes of the meeting held on 4 March 2026 at the Library\nIn attendance: Ada Brook (chair), Ben Hill, Cy Moss (minutes)\nApologies were received from Lee Lund and Joe Dale.\n\n1. Bins\n\nThe bins were discussed.\n\n2. Paths\n\nThe paths were discussed.\n';
  expect(factsOf(text)['people']).toEqual([
    'Ada Brook | chair',
    'Ben Hill',
    'Cy Moss | secretary',
    'Lee Lund | absent',
    'Joe Dale | absent',
  ]);
});

describe('what stands before a name', () => {
  test.each([
    [
      'an honorific without a blank behind it',
      'M.MOREL (directeur), Mme Roy',
      ['MOREL', 'Roy'],
      ['directeur'],
    ],
    ['an article before the post', 'le maire Luc Petit', ['Luc Petit'], ['maire']],
  ])('%s', (_, list, names, titles) => {
    const { participants } = parseReport(
      `# Compte rendu du conseil municipal\n\nDate : 4 mars 2026\nPrésents : ${list}\n`,
    ).record;
    expect(participants.map(({ name }) => name)).toEqual(names);
    expect(participants.flatMap(({ posts }) => posts.map(({ title }) => title))).toEqual(titles);
  });
});
