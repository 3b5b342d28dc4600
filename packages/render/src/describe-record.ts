import type { MeetingRecord } from '@rapporteur/schema';
import { assertRecord } from './assert-record.js';
import { cached } from './cached.js';
import { capitalize } from './capitalize.js';
import { counts } from './labels/counts.js';
import { formatTime } from './format-time.js';
import { en } from './labels/en.js';
import type { RenderOptions } from './options.js';
import { word } from './word.js';

/**
 * What, when, where and how much, in one line of plain text: for the description of a page, a feed or a search result.
 * The counts are there for the built-in languages; for others there are none.
 *
 * @example
 * ```ts
 * import { describeRecord } from '@rapporteur/render';
 * import { parseReport } from '@rapporteur/parser';
 *
 * const { record } = parseReport('# Board\n\nDate: 4 March 2026\n');
 * describeRecord(record).startsWith('4 March 2026'); // → true
 * ```
 */
export function describeRecord(
  record: MeetingRecord,
  { labels = en, locale = labels.locale }: Pick<RenderOptions, 'labels' | 'locale'> = {},
): string {
  assertRecord(record);
  const { classification, start, locations = [] } = record;
  const rules = cached(`plural ${locale}`, () => new Intl.PluralRules(locale));
  const numbers = cached(`number ${locale}`, () => new Intl.NumberFormat(locale));
  const forms = counts[labels.locale.split('-')[0] ?? ''];
  const parts = [
    classification && capitalize(word(classification.replaceAll('-', ' '), labels)),
    start && formatTime(start, locale),
    ...locations.map(({ name }) => name),
    ...(['participants', 'statements', 'decisions', 'actionItems'] as const).map((name) => {
      const { length } = record[name] ?? [];
      const phrase = forms?.[name][rules.select(length)] ?? forms?.[name].other;
      return length > 0 && phrase?.replace('#', numbers.format(length));
    }),
  ];
  return parts.filter(Boolean).join(labels.comma);
}
