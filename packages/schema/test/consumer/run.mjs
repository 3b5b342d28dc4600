// Reads the accept and reject lists from a file and says what the installed package makes of each, with whichever Zod
// is installed beside it.
import { readFileSync } from 'node:fs';
import * as classic from '@rapporteur/schema';
import * as mini from '@rapporteur/schema/mini';

/** @type {{ schema: string, value: unknown }[]} */
const examples = JSON.parse(readFileSync('examples.json', 'utf8'));
const answers = [classic, mini].map((entry) =>
  examples.map(({ schema, value }) => {
    const { success, data } = /** @type {any} */ (entry)[`${schema}Schema`].safeParse(value);
    if (schema !== 'MeetingRecord') return { success, data };
    const { issues } = entry.validateMeetingRecord(value, { strict: true });
    const checked = entry.withChecks(entry.MeetingRecordSchema).safeParse(value);
    return { success, data, issues, checked: checked.success, migrated: entry.migrateMeetingRecord(value) };
  }),
);
console.log(JSON.stringify(answers));
