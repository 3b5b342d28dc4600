import { englishMessages } from '../messages/english.js';
import type { MessageCatalogue } from '../messages/message-catalogue.js';
import type { RecordIssue, RecordIssueCode, RecordIssueParams } from './record-issue.js';

/** What may be right although it looks wrong. Everything else is an error. */
const WARNINGS: ReadonlySet<RecordIssueCode> = new Set([
  'shared-id',
  'evidence-unknown-field',
  'result-despite-majority',
  'not-migrated',
] satisfies RecordIssueCode[]);

export function createIssue<Code extends RecordIssueCode>(
  code: Code,
  path: string,
  params: RecordIssueParams[Code],
  messages: MessageCatalogue = englishMessages,
): RecordIssue {
  return {
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    path,
    message: messages[code](params),
    params,
  } as RecordIssue;
}
