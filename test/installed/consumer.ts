// What a user's own file looks like: type-checked against the packages as installed, by each TypeScript in use.
import { findTimes, parseReport, parseReports, type Diagnostic, type ParseOptions } from '@rapporteur/parser';
import { renderHtml, renderMarkdown } from '@rapporteur/render';
import { MeetingRecordSchema, type MeetingRecord, type MeetingRecordInput } from '@rapporteur/schema';
import * as z from 'zod';

const options: ParseOptions = { dateOrder: 'DMY', source: { published: '2026-03-05' } };
const text = 'Minutes of the Harbour Committee\n\nDate: 4 March 2026\n';

const { record, diagnostics } = parseReport(text, options);
const all: MeetingRecord[] = parseReports(text).map((result) => result.record);
const days: string[] = findTimes(text).map(({ time }) => time.value);
const places: string[] = diagnostics.map(({ line, column, code }: Diagnostic) => `${line}:${column} ${code}`);

// The schema's output is the very type the parser gives and the renderers take.
const checked: MeetingRecord = MeetingRecordSchema.parse(JSON.parse(JSON.stringify(record)));
const input: MeetingRecordInput = {
  schemaVersion: '1',
  id: 'own',
  name: 'Harbour Committee',
  sources: [{ title: 'Minutes' }],
};
const speakers: (string | undefined)[] = checked.statements.map(({ speaker }) => speaker?.name);

// Users build on the schemas with Zod's own methods.
export const Archive = z.object({ meetings: z.array(MeetingRecordSchema) });
export type Archive = z.infer<typeof Archive>;

export const pages: string[] = [...all, MeetingRecordSchema.parse(input)].flatMap((each) => [
  renderHtml(each),
  renderMarkdown(each),
]);
export const lists: readonly (readonly (string | undefined)[])[] = [days, places, speakers];

// @ts-expect-error A record has no such field, so types are not `any`.
export const wrong: unknown = record.noSuchField;
// @ts-expect-error A report is text.
parseReport(42);
