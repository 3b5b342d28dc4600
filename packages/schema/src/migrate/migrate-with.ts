import * as core from 'zod/v4/core';
import { isObject, type Unsure } from '../check/entities.js';
import { createIssue } from '../issues/create-issue.js';
import type { RecordIssue } from '../issues/record-issue.js';
import type { MessageCatalogue } from '../messages/message-catalogue.js';
import { SCHEMA_VERSION, type MeetingRecord } from '../record/meeting-record.js';
import { shapeIssues } from '../validate/shape-issues.js';
import { migrateDraft, type Migrated } from './migrate-draft.js';

/** The versions that can be read. */
export type SchemaVersion = '0' | '1';

/** A record of the current version, or why there is none. `from` is the version found, where one was. */
export type MigrationResult =
  | { success: true; record: MeetingRecord; from: SchemaVersion; warnings: RecordIssue[] }
  | { success: false; issues: RecordIssue[]; from?: SchemaVersion };

/** In which language to say what is found. */
export interface MigrateOptions {
  /** The language of the messages; English where it is left out. */
  messages?: MessageCatalogue;
}

/** From each older version to the next one. */
const STEPS: Readonly<Record<string, { to: SchemaVersion; migrate: (value: Unsure) => Migrated }>> = {
  0: { to: '1', migrate: migrateDraft },
};
const DRAFT_KEYS = ['title', 'date', 'venue', 'attendees', 'actions'];

export function migrateWith(
  schema: core.$ZodType<MeetingRecord>,
  value: unknown,
  { messages }: MigrateOptions,
): MigrationResult {
  const from = versionOf(value);
  if (from === undefined || !isObject(value)) {
    return { success: false, issues: [unknownVersion(value, messages)] };
  }
  let current: Unsure = value;
  const warnings: RecordIssue[] = [];
  for (let step = STEPS[from]; step; step = STEPS[step.to]) {
    const migrated = step.migrate(current);
    current = migrated.value;
    warnings.push(...migrated.kept.map((path) => createIssue('not-migrated', path, { from }, messages)));
  }
  const parsed = core.safeParse(schema, current);
  if (parsed.success) return { success: true, record: parsed.data, from, warnings };
  return { success: false, issues: shapeIssues(parsed.error.issues, current, schema, messages), from };
}

function versionOf(value: unknown): SchemaVersion | undefined {
  if (!isObject(value)) return undefined;
  const { schemaVersion } = value;
  if (schemaVersion === SCHEMA_VERSION) return SCHEMA_VERSION;
  if (schemaVersion === '0' || schemaVersion === 0) return '0';
  return schemaVersion === undefined && DRAFT_KEYS.some((key) => Object.hasOwn(value, key)) ? '0' : undefined;
}

function unknownVersion(value: unknown, messages: MessageCatalogue | undefined): RecordIssue {
  if (!isObject(value)) {
    const received = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
    return createIssue('wrong-type', '', { expected: 'an object', received }, messages);
  }
  if (value['schemaVersion'] === undefined) {
    const params = { field: 'schemaVersion', expected: `"${SCHEMA_VERSION}"` };
    return createIssue('missing-field', '/schemaVersion', params, messages);
  }
  const params = { received: value['schemaVersion'], supported: ['0', SCHEMA_VERSION] };
  return createIssue('unsupported-version', '/schemaVersion', params, messages);
}
