import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';

const opening =
  'Forum on the lakes\n\nA forum on the lakes was held in Ostra on 2 May 2025. Mara Lund, director of the Ferry Office, and Mayor Oren Vale attended the forum.\n\n';

function said(paragraph: string): (string | undefined)[][] {
  return parseReport(opening + paragraph).record.statements.map(({ speaker, kind, mode, text }) => [
    speaker?.name,
    mode === 'direct' ? `${kind}, direct` : kind,
    text,
  ]);
}

const statements: [paragraph: string, statements: (string | undefined)[][]][] = [
  ['Mara Lund pointed out that the lakes are clean.', [['Mara Lund', 'assessment', 'the lakes are clean']]],
  ['Lund stressed the importance of ferries.', [['Mara Lund', 'emphasis', 'the importance of ferries']]],
  ['The lakes are clean, Mara Lund said.', [['Mara Lund', 'statement', 'The lakes are clean']]],
  [
    'The lakes are clean, said Mara Lund, director of the Ferry Office.',
    [['Mara Lund', 'statement', 'The lakes are clean']],
  ],
  ['According to Mara Lund, the lakes are clean.', [['Mara Lund', 'statement', 'the lakes are clean']]],
  [
    'Noting that the lakes are clean, Mara Lund called on the towns to keep them so.',
    [
      ['Mara Lund', 'statement', 'the lakes are clean'],
      ['Mara Lund', 'request', 'the towns to keep them so'],
    ],
  ],
  [
    'Mara Lund thanked the towns for their help, adding that more boats would come.',
    [
      ['Mara Lund', 'statement', 'the towns for their help'],
      ['Mara Lund', 'statement', 'more boats would come'],
    ],
  ],
  [
    'Mara Lund welcomed the new pier and urged the towns to use it.',
    [
      ['Mara Lund', 'statement', 'the new pier'],
      ['Mara Lund', 'request', 'the towns to use it'],
    ],
  ],
  [
    'Mara Lund said that the lakes are clean, while Oren Vale warned that the ferries are old.',
    [
      ['Mara Lund', 'statement', 'the lakes are clean'],
      ['Oren Vale', 'statement', 'the ferries are old'],
    ],
  ],
  [
    'Mara Lund said that the lakes are clean. She hopes that they stay so.',
    [
      ['Mara Lund', 'statement', 'the lakes are clean'],
      ['Mara Lund', 'hope', 'they stay so'],
    ],
  ],
  [
    'Mara Lund said that the lakes are clean. The towns should keep them so. The office will help.',
    [
      ['Mara Lund', 'statement', 'the lakes are clean'],
      ['Mara Lund', 'request', 'The towns should keep them so'],
      ['Mara Lund', 'commitment', 'The office will help'],
    ],
  ],
  ['The meeting pointed out that the lakes are clean.', [['meeting', 'assessment', 'the lakes are clean']]],
  [
    'Both sides reaffirmed their desire to keep the lakes clean.',
    [['Both sides', 'hope', 'keep the lakes clean']],
  ],
  [
    'Mara Lund expressed the hope that the lakes stay clean.',
    [['Mara Lund', 'hope', 'the lakes stay clean']],
  ],
  [
    'Mara Lund told the members that the lakes are clean.',
    [['Mara Lund', 'statement', 'the lakes are clean']],
  ],
  [
    '“The lakes are clean,” Mara Lund said. “We must keep them so.”',
    [
      ['Mara Lund', 'statement, direct', 'The lakes are clean'],
      ['Mara Lund', 'statement, direct', 'We must keep them so'],
    ],
  ],
  [
    '"The lakes are clean. They were not so ten years ago," said Ms. Lund.',
    [
      ['Mara Lund', 'statement, direct', 'The lakes are clean'],
      ['Mara Lund', 'statement, direct', 'They were not so ten years ago'],
    ],
  ],
  [
    'Mara Lund said: ‘The lakes are clean and “safe” for all who swim.’',
    [['Mara Lund', 'statement, direct', 'The lakes are clean and “safe” for all who swim']],
  ],
  [
    'Mara Lund said, “The lakes are clean.\n\n“We must keep them so.”',
    [
      ['Mara Lund', 'statement, direct', 'The lakes are clean'],
      ['Mara Lund', 'statement, direct', 'We must keep them so'],
    ],
  ],
  ['Mara Lund made three points: first, the lakes are clean.', []],
  [
    'Mara Lund emphasized two points: first, the lakes must stay clean; second, the ferries must sail.',
    [
      ['Mara Lund', 'emphasis', 'the lakes must stay clean'],
      ['Mara Lund', 'emphasis', 'the ferries must sail'],
    ],
  ],
  ['The pier was built in 1910. It has been repaired twice.', []],
];

describe('attributed speech', () => {
  test.each(statements)('%s', (paragraph, expected) => {
    expect(said(paragraph)).toEqual(expected);
  });
});

test('a speaker read from a pronoun is marked as inferred', () => {
  const { record } = parseReport(
    `${opening}Mara Lund said that the lakes are clean. She hopes that they stay so.`,
  );
  expect(record.statements.map(({ speaker }) => speaker?.evidence?.[0])).toMatchObject([
    { exact: 'Mara Lund' },
    { exact: 'She', match: 'inferred' },
  ]);
});
