import type { RecordIssueCode, RecordIssueParams } from '../issues/record-issue.js';

/** What each issue says, in one language. */
export type MessageCatalogue = {
  readonly [Code in RecordIssueCode]: (params: RecordIssueParams[Code]) => string;
};
