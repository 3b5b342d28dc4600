import type { MeetingRecord } from '@rapporteur/schema';
import { capitalize } from './capitalize.js';
import { fill } from './fill.js';
import { formatNumber } from './format-number.js';
import { formatTime } from './format-time.js';
import type { CountName, Labels } from './labels/labels.js';
import { term } from './term.js';

const COUNTED: readonly CountName[] = ['participants', 'statements', 'decisions', 'actionItems'];
const rules = new Map<string, Intl.PluralRules>();

/** What, when, where and how much, in one line: the description of a page. */
export function describeRecord(record: MeetingRecord, labels: Labels, locale: string): string {
  let plural = rules.get(locale);
  if (!plural) rules.set(locale, (plural = new Intl.PluralRules(locale)));
  const parts: string[] = [];
  if (record.classification) parts.push(capitalize(term(record.classification, labels)));
  if (record.start) parts.push(formatTime(record.start, locale));
  parts.push(...record.locations.map(({ name }) => name));
  for (const name of COUNTED) {
    const { length } = record[name];
    const forms = labels.counts[name];
    if (length > 0)
      parts.push(fill(forms[plural.select(length)] ?? forms.other, { count: formatNumber(length, locale) }));
  }
  return parts.join(labels.comma);
}
