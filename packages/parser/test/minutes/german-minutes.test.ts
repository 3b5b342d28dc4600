import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

test('a day in figures at the end of a title is the meeting’s', () => {
  const { record } = parseReport(
    '# Teamsitzung 04.03.26\n\n**Anwesend:** Anna Roth, Uli Baum\n\n## Themen\n- Sommerfest\n  - Termin: 20.06.\n\nNächstes Treffen: 18.03.26, 18:00 Uhr, Büro\n',
  );
  expect(record.start?.value).toBe('2026-03-04');
  expect(record.relatedMeetings.map(({ start }) => start?.value)).toEqual(['2026-03-18T18:00']);
});

test('an office of the meeting in brackets is a role, and no body of the post before the name', () => {
  const { record } = parseReport(
    'Protokoll des Gemeinderates vom 4.3.2026\n\nAnwesend: Bgm. Anna Roth (Vorsitz), GR Uli Baum (Protokoll), GR Eva Stein\n\nTOP 1: Begrüßung\n',
  );
  expect(record.participants.map(({ name, roles, posts }) => [name, ...roles, ...posts])).toEqual([
    ['Anna Roth', 'chair', { title: 'Bgm.' }],
    ['Uli Baum', 'secretary', { title: 'GR' }],
    ['Eva Stein', { title: 'GR' }],
  ]);
});

test('a feast on another day contradicts nothing; a resolution with a count is told without its label', () => {
  const { record, diagnostics } = parseReport(
    'Protokoll Vorstandssitzung Turnverein Lindental e.V.\nDatum: 04.03.2026, 19:00 - 21:15 Uhr\nTeilnehmer: Anna Roth, Uli Baum\n\n1. Sommerfest\nDas Fest findet am 20. Juni statt.\nBeschluss: Der Eintritt beträgt 5 Euro. (3 Ja, 0 Nein, 0 Enthaltungen)\n\n2. Verschiedenes\nNichts.\n',
  );
  expect(diagnostics).toEqual([]);
  expect(record.name).toBe('Protokoll Vorstandssitzung Turnverein Lindental e.V.');
  expect(record.motions.map(({ text, counts }) => [text, counts?.yes])).toEqual([
    ['Der Eintritt beträgt 5 Euro', 3],
  ]);
});

test('what is done to a body is no task of it', () => {
  const tasks = (line: string) =>
    parseReport(
      `Protokoll der Versammlung vom 4.3.2026\n\nAnwesend: Anna Roth, Uli Baum\n\nTOP 1 Entlastung\n${line}\n`,
    ).record.actionItems.map(({ text }) => text);
  expect(tasks('Der Vorstand wird bei 3 Enthaltungen ohne Gegenstimmen entlastet.')).toEqual([]);
  expect(tasks('Uli Baum wird drei Angebote einholen.')).toEqual(['drei Angebote einholen']);
});
