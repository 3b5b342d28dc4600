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
