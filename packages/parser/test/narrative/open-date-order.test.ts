import { parseReport } from '@rapporteur/parser';
import { describe, expect, test } from 'vitest';

const report = (date: string): string =>
  `Ferry Users' Council\n\ndate\n${date}\nA meeting on the winter timetable was held at the harbour office on March 10.\n`;

describe('a publication date that can be read two ways', () => {
  test('keeps its year, and both readings are reported', () => {
    const { record, diagnostics } = parseReport(report('12/03/2026'));
    expect(record.sources[0]?.published?.value).toBe('2026');
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'ambiguous-date',
        path: '/sources/0/published',
        alternatives: ['2026-03-12', '2026-12-03'],
        line: 4,
      }),
    );
  });

  test.each([
    ['a part above twelve', report('23/03/2026'), undefined, '2026-03-23'],
    [
      'another date of the text',
      `${report('12/03/2026')}Minutes of 25/02/2026 were read.\n`,
      undefined,
      '2026-03-12',
    ],
    ['the option dateOrder', report('12/03/2026'), 'MDY' as const, '2026-12-03'],
  ])('is decided by %s', (_, text, dateOrder, published) => {
    const { record, diagnostics } = parseReport(text, dateOrder === undefined ? {} : { dateOrder });
    expect(record.sources[0]?.published?.value).toBe(published);
    expect(diagnostics.map(({ code }) => code)).not.toContain('ambiguous-date');
  });
});
