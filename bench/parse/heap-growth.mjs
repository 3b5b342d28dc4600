// node --expose-gc heap-growth.mjs FOLDER|- MEGABYTES: prints how much the heap grows while one long text is parsed and its
// result held, in multiples of the text's bytes, and the peak of the process over the same parse.
import { longDocument, megabyte, readReports } from '../texts.mjs';
import { parseReport } from '@rapporteur/parser';

const [, , folder, megabytes, kind] = process.argv;
const reports = readReports(folder === '-' ? undefined : folder);
const text = longDocument(reports, kind, Number(megabytes) * megabyte);
const bytes = Buffer.byteLength(text);
parseReport(text.slice(0, 20_000));
globalThis.gc();
const before = process.memoryUsage();
const result = parseReport(text);
const during = process.memoryUsage();
globalThis.gc();
const after = process.memoryUsage();
console.log(
  JSON.stringify({
    bytes,
    uncollected: (during.heapUsed - before.heapUsed) / bytes,
    held: (after.heapUsed - before.heapUsed) / bytes,
    participants: result.record.participants.length,
  }),
);
