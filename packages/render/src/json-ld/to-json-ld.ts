import type { MeetingRecord } from '@rapporteur/schema';
import { assertRecord } from '../assert-record.js';
import { cleanText } from '../clean-text.js';
import { collectLosses, type LossCollector } from '../collect-losses.js';
import type { Converted } from '../converted.js';
import { fullTime } from '../full-time.js';
import { safeUrl } from '../safe-url.js';
import { jsonLdEvent } from './json-ld-event.js';
import type { JsonLdGraph, JsonLdReport } from './json-ld-types.js';

/** Options of `toJsonLd`. */
export interface JsonLdOptions {
  /** Whether persons are named, as organizers and attendees. Default `false`: only bodies are. */
  persons?: boolean;
  /** What the `@id`s begin with: the address of the page, say. Default `''`, so they are relative to the page. */
  base?: string;
}

/**
 * Writes a record as schema.org JSON-LD: a `Report` and, where the date of the meeting is whole, the `Event` it is about. What
 * schema.org cannot say, or what is left out on purpose, is listed.
 *
 * @throws {TypeError} if `record` is no record
 *
 * @example
 * ```ts
 * import { parseReport } from '@rapporteur/parser';
 * import { toJsonLd } from '@rapporteur/render';
 *
 * const { record } = parseReport('# Minutes of the Harbour Committee\n\nDate: 4 March 2026\n');
 * const { output } = toJsonLd(record);
 * output['@graph'].map((node) => node['@type']); // → ['Report', 'Event']
 * ```
 */
export function toJsonLd(record: MeetingRecord, options: JsonLdOptions = {}): Converted<JsonLdGraph> {
  assertRecord(record);
  const collector = collectLosses(record);
  const { base = '' } = options;
  const ids = { report: `${base}#report`, event: `${base}#event` };
  const report = jsonLdReport(record, ids.report, collector);
  const graph: JsonLdGraph['@graph'] = [report];
  const start = fullTime(record.start);
  if (start && record.start) {
    report.about = { '@id': ids.event };
    graph.push(jsonLdEvent(record, record.start, start, ids, options.persons ?? false, collector));
  } else {
    collector.lose(['start'], 'Without a whole date there is no Event.');
    collector.loseLists({
      end: 'There is no Event to hold it.',
      locations: 'There is no Event to hold them.',
      organizers: 'There is no Event to hold them.',
      participants: 'There is no Event to hold them.',
      purposes: 'There is no Event to hold them.',
      status: 'There is no Event to hold it.',
      attendanceMode: 'There is no Event to hold it.',
      keywords: 'There is no Event to hold them.',
    });
  }
  collector.loseLists({
    classification: 'schema.org has no kind of meeting.',
    agenda: 'schema.org has no agenda; its sub-events are events of their own.',
    statements: 'schema.org has no attributed speech.',
    motions: 'schema.org has no motions.',
    decisions: 'schema.org has no decisions.',
    actionItems: 'schema.org has no tasks of a meeting.',
    notes: 'They are not part of what a page says of itself.',
    evidence: 'schema.org has no evidence.',
    extensions: 'They are of other applications.',
  });
  return { output: { '@context': 'https://schema.org', '@graph': graph }, losses: collector.losses() };
}

function jsonLdReport(record: MeetingRecord, id: string, { lose }: LossCollector): JsonLdReport {
  const [source = {}, ...others] = record.sources ?? [];
  const published = fullTime(source.published);
  const name = source.title ?? record.name;
  const url = safeUrl(source.url);
  if (source.published && !published) lose(['sources', 0, 'published'], 'The date is not whole.');
  if (source.url && !url) lose(['sources', 0, 'url'], 'Its scheme is not on the allow-list.');
  if (others.length > 0) lose(['sources'], 'Only the first is written.');
  const citation = (record.documents ?? []).map(({ name, url }) => ({
    '@type': 'CreativeWork' as const,
    ...(name !== undefined && { name: cleanText(name) }),
    ...(safeUrl(url) !== undefined && { url: safeUrl(url) as string }),
  }));
  return {
    '@type': 'Report',
    '@id': id,
    ...(name !== undefined && { name: cleanText(name) }),
    ...(url !== undefined && { url }),
    ...(record.inLanguage !== undefined && { inLanguage: record.inLanguage }),
    ...(published && { datePublished: published.value }),
    ...(source.publisher !== undefined && {
      publisher: { '@type': 'Organization' as const, name: cleanText(source.publisher) },
    }),
    ...(citation.length > 0 && { citation }),
  };
}
