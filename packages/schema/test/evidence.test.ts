import { describe, expect, it, test } from 'vitest';
import { checkMeetingRecord, type Evidence, type MeetingRecordInput } from '../src/index.js';
import { smallest } from './records.js';

// Many runs take their time on a busy machine.
const text = 'The guild met on Monday.\r\nThe guild “thanked  Ada”.\nThe guild closed.';

/** The issues of one evidence, of a record of that text. */
function issuesOf(evidence: Partial<Evidence>, of = text) {
  const record: MeetingRecordInput = {
    ...smallest,
    evidence: [{ start: 0, end: 1, exact: 'x', ...evidence }],
  };
  return checkMeetingRecord(record, { text: of }).map(({ code, path, params }) => ({ code, path, params }));
}

const at = (exact: string, from = 0): Evidence => {
  const start = text.indexOf(exact, from);
  return { start, end: start + exact.length, exact };
};

describe('evidence', () => {
  it('is sound where it is the slice', () => {
    for (const exact of ['The guild met', 'Monday.\r\nThe', '“thanked  Ada”', 'closed.']) {
      expect(issuesOf(at(exact))).toEqual([]);
    }
  });

  test.each<[what: string, evidence: Evidence, found: { start: number; end: number }]>([
    ['shifted by one', { ...at('met on'), start: 9, end: 15 }, { start: 10, end: 16 }],
    ['ended too early', { ...at('met on'), end: 12 }, { start: 10, end: 16 }],
    ['ended too late', { ...at('met on'), end: 99 }, { start: 10, end: 16 }],
    ['put at the beginning', { start: 0, end: 0, exact: 'closed' }, at('closed')],
    ['put behind the text', { start: 900, end: 906, exact: 'closed' }, at('closed')],
    ['put nearer to another occurrence', { start: 24, end: 33, exact: 'The guild' }, at('The guild', 20)],
    ['put right behind the last occurrence', { start: 60, end: 69, exact: 'The guild' }, at('The guild', 50)],
  ])('%s: says where the quotation stands', (_, evidence, { start, end }) => {
    expect(issuesOf(evidence)).toEqual([
      {
        code: 'evidence-shifted',
        path: '/evidence/0',
        params: { found: { start, end }, received: { start: evidence.start, end: evidence.end } },
      },
    ]);
  });

  test.each<[what: string, exact: string, actual: string]>([
    ['other quotation marks', '"thanked  Ada"', '“thanked  Ada”'],
    ['other white space', 'Monday. The guild', 'Monday.\r\nThe guild'],
    ['one blank for two', '“thanked Ada”', '“thanked  Ada”'],
    ['other letter case', 'the Guild Met', 'The guild met'],
    ['blanks around it', ' closed. ', 'closed.'],
    ['full-width letters', 'Ａda', 'Ada'],
  ])('with %s: says what the text says', (_, exact, actual) => {
    expect(issuesOf({ start: 3, end: 3 + exact.length, exact })).toEqual([
      {
        code: 'evidence-altered',
        path: '/evidence/0/exact',
        params: { found: { start: at(actual).start, end: at(actual).end }, actual, exact },
      },
    ]);
  });

  it('that was invented stands nowhere', () => {
    expect(issuesOf({ start: 0, end: 14, exact: 'The guild fell' })).toEqual([
      { code: 'evidence-not-in-text', path: '/evidence/0/exact', params: { exact: 'The guild fell' } },
    ]);
  });

  test.each(['inferred', 'normalized'] as const)('is to the letter where its match is %s, too', (match) => {
    expect(issuesOf({ start: 0, end: 2, exact: 'He', match })).toMatchObject([
      { code: 'evidence-not-in-text' },
    ]);
  });
});

describe('offsets that count something else', () => {
  const emoji = '🎉🎉 Ärger bei der Gilde';

  test.each([
    ['code points', 3, 'code-points'],
    ['bytes', 9, 'bytes'],
  ])('%s', (_, start, unit) => {
    expect(issuesOf({ start, end: start + 5, exact: 'Ärger' }, emoji)).toMatchObject([
      { code: 'evidence-shifted', params: { found: { start: 5, end: 10 }, unit } },
    ]);
  });

  it('are told only where they are', () => {
    expect(issuesOf({ start: 4, end: 9, exact: 'Ärger' }, emoji)[0]?.params).not.toHaveProperty('unit');
    expect(issuesOf({ start: 0, end: 3, exact: 'met' })[0]?.params).not.toHaveProperty('unit');
  });
});

describe('without the text', () => {
  it('start and end must fit the quotation', () => {
    const codes = (evidence: Evidence) =>
      checkMeetingRecord({ ...smallest, evidence: [evidence] }).map(({ code }) => code);
    expect(codes({ start: 3, end: 6, exact: 'met' })).toEqual([]);
    expect(codes({ start: 3, end: 7, exact: 'met' })).toEqual(['evidence-span']);
    expect(codes({ start: 6, end: 3, exact: 'met' })).toEqual(['evidence-span']);
  });

  it('the text that the source carries is used', () => {
    const record = { ...smallest, sources: [{ text }], evidence: [{ start: 0, end: 3, exact: 'Our' }] };
    expect(checkMeetingRecord(record)).toMatchObject([{ code: 'evidence-not-in-text' }]);
    expect(checkMeetingRecord(record, { text: 'Our guild' })).toEqual([]);
  });
});

describe('with several sources', () => {
  const record = (evidence: Evidence): MeetingRecordInput => ({
    ...smallest,
    sources: [{ id: 'en' }, { id: 'zh', text: '行会开会' }],
    evidence: [evidence],
  });
  const codes = (evidence: Evidence, text?: string | Record<string, string>) =>
    checkMeetingRecord(record(evidence), text === undefined ? {} : { text }).map(({ code }) => code);

  it('evidence says of which it is', () => {
    expect(codes({ start: 0, end: 2, exact: '行会' })).toEqual(['evidence-without-source']);
    expect(codes({ start: 0, end: 2, exact: '行会', sourceId: 'zh' })).toEqual([]);
    expect(codes({ start: 0, end: 2, exact: '会行', sourceId: 'zh' })).toEqual(['evidence-not-in-text']);
  });

  it('texts are given by the id of their source; a string is the first one’s', () => {
    expect(codes({ start: 0, end: 3, exact: 'The', sourceId: 'en' }, text)).toEqual([]);
    expect(codes({ start: 0, end: 3, exact: 'The', sourceId: 'zh' }, text)).toEqual(['evidence-not-in-text']);
    expect(codes({ start: 0, end: 3, exact: 'Our', sourceId: 'en' }, { en: 'Our guild' })).toEqual([]);
    expect(codes({ start: 0, end: 3, exact: 'Our', sourceId: 'zh' }, { zh: 'The guild' })).toEqual([
      'evidence-not-in-text',
    ]);
  });

  it('a source without a text is not held against another one’s', () => {
    expect(codes({ start: 0, end: 3, exact: 'abc', sourceId: 'en' })).toEqual([]);
    expect(codes({ start: 0, end: 9, exact: 'abc', sourceId: 'en' })).toEqual(['evidence-span']);
  });
});

describe('many quotations', () => {
  const long = Array.from({ length: 20_000 }, (_, i) => `line ${i} of the report\n`).join('');

  it('shifted alike are each found', () => {
    const evidence = Array.from({ length: 2000 }, (_, i) => {
      const exact = `line ${i * 10} of`;
      const start = long.indexOf(exact);
      return { start: start + 3, end: start + 3 + exact.length, exact };
    });
    const issues = checkMeetingRecord({ ...smallest, evidence }, { text: long });
    expect(issues).toHaveLength(2000);
    for (const issue of issues) {
      if (issue.code !== 'evidence-shifted') throw new Error(issue.message);
      expect(issue.params.received.start - issue.params.found.start).toBe(3);
    }
  });

  it('invented are all reported, searched for or not', () => {
    const evidence = Array.from({ length: 2000 }, (_, i) => ({
      start: i,
      end: i + 8,
      exact: `${i}`.padStart(8, 'z'),
    }));
    const issues = checkMeetingRecord({ ...smallest, evidence }, { text: long });
    expect(issues).toHaveLength(2000);
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(['evidence-not-in-text', 'evidence-mismatch']),
    );
  });
});
