import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';
import type { MeetingRecord } from '@rapporteur/schema';

const reports = new URL('../../../../fixtures/reports/', import.meta.url);

/** Longest run of words that may be left out between two values of a sentence; see `leftover-notes.ts`. */
const SHORT = 6;

/** Stretches of the text that no evidence of the record covers: only marks, labels, furniture and small words may be left. */
function uncovered(text: string, record: MeetingRecord): string[] {
  const covered = new Uint8Array(text.length);
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        if (key === 'evidence')
          for (const { start, end } of entry as { start: number; end: number }[]) covered.fill(1, start, end);
        else walk(entry);
      }
    }
  };
  walk(record);
  const left: string[] = [];
  let run = '';
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && covered[i] === 0 && text[i] !== '\n') run += text[i] ?? '';
    else {
      left.push(run);
      run = '';
    }
  }
  return left.filter((part) => /[\p{L}\p{N}]/u.test(part));
}

describe('nothing of the text is lost', () => {
  const names = readdirSync(reports).filter((name) => /^(?:minutes|council|actions)-/.test(name));

  it.each(names)(
    '%s: every word is in evidence, in a note, a label or a few words between values',
    (name) => {
      const text = readFileSync(new URL(name, reports), 'utf8');
      const { record } = parseReport(text);
      // Letters set apart ("T a g e s o r d n u n g") are one word.
      const left = uncovered(text, record).filter(
        (part) => (part.match(/(?<!\p{L})\p{L}(?: \p{L}(?!\p{L}))+|[\p{L}\p{N}]+/gu) ?? []).length >= SHORT,
      );
      expect(left).toEqual([]);
    },
  );

  it('keeps every sentence that fits no field, under whatever heading it stands', () => {
    const word = fc.constantFrom(
      'amber',
      'brook',
      'cedar',
      'delta',
      'ember',
      'fjord',
      'grove',
      'heath',
      'inlet',
      'jetty',
    );
    const sentence = fc.array(word, { minLength: 8, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
    const place = fc.constantFrom(
      '## Budget\n\n',
      '- ',
      '## Notes\n\n',
      '1. ',
      '> ',
      '',
      '## Attendees\n\n- Ada Brook\n\n',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(place, sentence), { minLength: 1, maxLength: 8 }), (parts) => {
        const text = `# Board meeting, 3 March 2026\n\nPresent: Ada Brook\n\n${parts.map(([mark, words]) => mark + words).join('\n\n')}\n\nAdjourned at 9 pm.\n`;
        const record = JSON.stringify(parseReport(text).record);
        return parts.every(([, words]) => record.includes(words.slice(0, -1)));
      }),
      { numRuns: 60 },
    );
  });
});
