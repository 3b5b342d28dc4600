import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MeetingRecordSchema, checkMeetingRecord } from '@rapporteur/schema';
import { MeetingRecordSchema as MiniSchema } from '@rapporteur/schema/mini';
import { parseReport } from '@rapporteur/parser';
import { interleave } from '../interleave.mjs';
import { largeRecord } from './large-record.mjs';

/** Milliseconds per record: shape by Zod, by zod/mini and by ajv compiled from the published JSON Schema; invariants by checkMeetingRecord. */
export function validation(reports, { rounds, progress }) {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  const schemaFile = fileURLToPath(
    import.meta.resolve('@rapporteur/schema/json-schema/v1/meeting-record.json'),
  );
  const compiled = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  const small = { text: reports[0].text, record: parseReport(reports[0].text).record };
  const cases = [
    { name: 'small record', ...small, times: 200 },
    { name: '1,000 participants, 10,000 spans', ...largeRecord(1000, 10_000), times: 2 },
    { name: '10,000 participants, 100,000 spans', ...largeRecord(10_000, 100_000), times: 1 },
  ];
  return cases.map(({ name, record, text, times }) => {
    const repeat = (run) => () => {
      for (let i = 0; i < times; i++) run();
    };
    if (!compiled(record)) throw new Error(`${name}: ajv: ${ajv.errorsText(compiled.errors)}`);
    if (checkMeetingRecord(record, { text }).length > 0) throw new Error(`${name}: the record is not sound`);
    const medians = interleave(
      [
        { name: 'MeetingRecordSchema.parse (zod)', run: repeat(() => MeetingRecordSchema.parse(record)) },
        { name: 'MeetingRecordSchema.parse (zod/mini)', run: repeat(() => MiniSchema.parse(record)) },
        { name: 'ajv, compiled from the JSON Schema', run: repeat(() => compiled(record)) },
        { name: 'checkMeetingRecord with the text', run: repeat(() => checkMeetingRecord(record, { text })) },
      ],
      rounds,
      (what) => progress(`validate, ${name}, ${what}`),
    );
    return {
      name,
      rows: [...medians].map(([contender, total]) => ({ name: contender, milliseconds: total / times })),
    };
  });
}
