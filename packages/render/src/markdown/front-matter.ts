import type { MeetingRecord } from '@rapporteur/schema';
import { cleanText } from '../clean-text.js';
import { describeRecord } from '../describe-record.js';
import type { MarkdownContext } from './markdown-context.js';

/** YAML front matter. Its strings are JSON strings, which YAML reads alike. */
export function frontMatter(record: MeetingRecord, { labels, locale }: MarkdownContext): string {
  const date = record.start?.value.slice(0, 10) ?? '';
  const fields = {
    title: record.name,
    date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined,
    lang: record.inLanguage ?? labels.locale,
    description: describeRecord(record, labels, locale),
  };
  const lines = Object.entries(fields).map(([name, value]) =>
    value === undefined ? '' : `${name}: ${JSON.stringify(cleanText(value))}\n`,
  );
  return `---\n${lines.join('')}---\n\n`;
}
