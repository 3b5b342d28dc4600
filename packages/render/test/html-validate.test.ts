import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { describeRecord, labelsFor, renderHtml, toJsonLd } from '@rapporteur/render';
import type { MeetingRecord } from '@rapporteur/schema';
import { fixtureRecords } from './fixture-records.js';
import { fullRecord } from './full-record.js';
import { hostileRecords } from './hostile.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The source text is shown to the letter, spaces at the ends of its lines included.
    'no-trailing-whitespace': 'off',
    // A page has as many characters in its title as the meeting's name has.
    'long-title': 'off',
    // The stylesheet is of the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Quotes are references, and double quotes around attributes.
    'no-raw-characters': ['error', { relaxed: false }],
  },
});

function problems(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
}

describe('html-validate finds nothing in the page of', () => {
  test.each<readonly [string, MeetingRecord]>([
    ['a full record', fullRecord],
    ...fixtureRecords,
    ...hostileRecords.map(({ name, record }) => [`hostile ${name}`, record] as const),
  ])('%s', { timeout: 60_000 }, (_, record) => {
    // Without evidence there is nothing on a page that is not on these two.
    for (const evidence of ['attributes', 'footnotes'] as const)
      expect(
        problems(
          renderHtml(record, {
            evidence,
            labels: labelsFor(record.inLanguage),
            document: {
              stylesheet: '/style.css',
              description: describeRecord(record),
              jsonLd: toJsonLd(record).output,
            },
          }),
        ),
      ).toEqual([]);
  });
});

test('it does find fault with a page that has one', () => {
  expect(
    problems('<!DOCTYPE html><html lang="en"><title>x</title><ul><p>x</p></ul></html>').join(),
  ).toContain('element-permitted-content');
});
