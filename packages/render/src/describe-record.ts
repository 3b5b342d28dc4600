import type { MeetingRecord } from '@rapporteur/schema';
import { assertRecord } from './assert-record.js';
import { capitalize } from './capitalize.js';
import { counts } from './labels/counts.js';
import { formatTime } from './format-time.js';
import { en } from './labels/en.js';
import type { RenderOptions } from './options.js';
import { remembered } from './remembered.js';
import { word } from './word.js';

const rules = remembered((locale) => new Intl.PluralRules(locale));
const numbers = remembered((locale) => new Intl.NumberFormat(locale));

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
  const forms = counts[labels.locale.split('-')[0] ?? ''];
  const parts = [
    classification && capitalize(word(classification.replaceAll('-', ' '), labels)),
    start && formatTime(start, locale),
    ...locations.map(({ name }) => name),
    ...(['participants', 'statements', 'decisions', 'actionItems'] as const).map((name) => {
      const { length } = record[name] ?? [];
      const phrase = forms?.[name][rules(locale).select(length)] ?? forms?.[name].other;
      return length > 0 && phrase?.replace('#', numbers(locale).format(length));
    }),
  ];
  return parts.filter(Boolean).join(labels.comma);
}
