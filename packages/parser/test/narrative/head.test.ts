import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';

const body =
  'The Lake Council held a meeting in Ostra on 2 May 2025. The members discussed the water level of the eastern lakes and the ferries.';

/** The head above (or in front of) one and the same report: title and day of publication it gives. */
const heads: [text: string, name: string, published: string | undefined][] = [
  [`Council discusses the lakes\n\n3 May 2025\n\n${body}`, 'Council discusses the lakes', '2025-05-03'],
  [`Council discusses the lakes\n2025-05-03\n\n${body}`, 'Council discusses the lakes', '2025-05-03'],
  [`Council discusses the lakes\n\ndate\n23/05/2025\n${body}`, 'Council discusses the lakes', '2025-05-23'],
  [
    `Council will discuss the lakes in Ostra.\n\ndate\n23/05/2025\n${body}`,
    'Council will discuss the lakes in Ostra.',
    '2025-05-23',
  ],
  [
    `Council discusses the lakes\n\n3 May 2025 Posted in Press releases\n\n1. ${body}`,
    'Council discusses the lakes',
    '2025-05-03',
  ],
  [
    `PRESS RELEASE\n\nCouncil discusses the lakes and ferries\n\nPublished: May 3, 2025\n\n${body}`,
    'Council discusses the lakes and ferries',
    '2025-05-03',
  ],
  [`# Council discusses the lakes\n\n*3 May 2025*\n\n${body}`, 'Council discusses the lakes', '2025-05-03'],
  [
    `---\ntitle: Council discusses the lakes\ndate: 2025-05-03\n---\n\n${body}`,
    'Council discusses the lakes',
    '2025-05-03',
  ],
  [`Council discusses the lakes\n\nOstra, 3 May 2025 – ${body}`, 'Council discusses the lakes', '2025-05-03'],
  [
    `Council discusses the lakes\n\nOSTRA, May 3, 2025 (NPA) -- ${body}`,
    'Council discusses the lakes',
    '2025-05-03',
  ],
  [
    `Council discusses the lakes\n\n(03 May 2025, Ostra) ${body}`,
    'Council discusses the lakes',
    '2025-05-03',
  ],
  [
    `Council discusses the lakes\n\n${body}\n\nOstra (03.05.2025)`,
    'Council discusses the lakes',
    '2025-05-03',
  ],
  [`Council discusses the lakes\n\n${body}`, 'Council discusses the lakes', undefined],
];

describe('the head of a report', () => {
  test.each(heads)('%j', (text, name, published) => {
    const { record } = parseReport(text);
    expect(record.name).toBe(name);
    expect(record.sources[0]?.published?.value).toBe(published);
    expect(record.start?.value).toBe('2025-05-02');
  });
});

describe('what belongs to the page is no part of the report', () => {
  const page = [
    'Home',
    'Council discusses the lakes',
    '3 May 2025',
    'Source: Ostra Courier',
    body,
    'Photo: the members at the pier',
    'Council discusses the lakes',
    '(According to Ostra Courier)',
    'Previous: New pier',
    'Next: Swimming lessons',
    '###',
  ];
  const { record } = parseReport(page.join('\n\n'));

  test('captions, links, bylines and the title again become no notes', () => {
    expect(record.notes).toEqual([]);
  });

  test('the source is the publisher', () => {
    expect(record.sources[0]?.publisher).toBe('Ostra Courier');
  });
});

test('a day of publication given by the caller serves dates without a year', () => {
  const { record } = parseReport(
    'Council discusses the lakes\n\nThe Lake Council held a meeting in Ostra on December 30. The members discussed ferries.',
    { source: { published: '2026-01-02' } },
  );
  expect(record.start).toMatchObject({ value: '2025-12-30', assumed: ['year'] });
});
