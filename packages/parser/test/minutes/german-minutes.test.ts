import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

test('a day in figures at the end of a title is the meeting’s', () => {
  const { record } = parseReport(
    '# Teamsitzung 04.03.26\n\n**Anwesend:** Anna Roth, Uli Baum\n\n## Themen\n- Sommerfest\n  - Termin: 20.06.\n\nNächstes Treffen: 18.03.26, 18:00 Uhr, Büro\n',
  );
  expect(record.start?.value).toBe('2026-03-04');
  expect(record.relatedMeetings.map(({ start }) => start?.value)).toEqual(['2026-03-18T18:00']);
});
