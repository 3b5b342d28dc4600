/** Typical imports, as a user would write them. `test/bundles.test.ts` holds each under its ceiling. */
export const imports = [
  {
    name: 'parse, English only',
    code: `import { createParser, english, minutesReader, narrativeReader } from '@rapporteur/parser';
export const parser = createParser({ languages: [english], readers: [minutesReader, narrativeReader] });`,
  },
  { name: 'parse, all languages', code: `export { parseReport } from '@rapporteur/parser';` },
  { name: 'find times, all languages', code: `export { findTimes } from '@rapporteur/parser';` },
  { name: 'validate', code: `export { validateMeetingRecord } from '@rapporteur/schema';` },
  {
    name: 'validate the shape with zod/mini',
    code: `export { MeetingRecordSchema } from '@rapporteur/schema/mini';`,
  },
  { name: 'HTML', code: `export { renderHtml } from '@rapporteur/render/html';` },
  { name: 'Markdown', code: `export { renderMarkdown } from '@rapporteur/render/markdown';` },
];
