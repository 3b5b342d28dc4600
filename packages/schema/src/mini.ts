// The same as index.ts, with schemas of Zod Mini. A test holds the two together.
export { checkMeetingRecord, type CheckOptions } from './check/check-meeting-record.js';
export type { SourceText } from './check/source-texts.js';
export * from './issues/record-issue.js';
export { chineseMessages } from './messages/chinese.js';
export { englishMessages } from './messages/english.js';
export type { MessageCatalogue } from './messages/message-catalogue.js';
export * from './mini/index.js';
export * from './mini/strict-meeting-record.js';
export * from './mini/validate-meeting-record.js';
export type * from './migrate/meeting-record-draft.js';
export * from './mini/migrate-meeting-record.js';
export type { MigrateOptions, MigrationResult, SchemaVersion } from './migrate/migrate-with.js';
export * from './record/index.js';
export * from './strict/to-strict.js';
export * from './time/index.js';
export * from './validate/format-issues.js';
export type { ValidateOptions, ValidationResult } from './validate/validate-with.js';
export * from './validate/with-checks.js';
