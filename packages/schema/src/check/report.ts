import type { RecordIssueCode, RecordIssueParams } from '../issues/record-issue.js';
import type { Found } from './entities.js';

/** Takes what a check finds: at an entity, or at a field of it. */
export type Report = <Code extends RecordIssueCode>(
  code: Code,
  entity: Found,
  field: string | undefined,
  params: RecordIssueParams[Code],
) => void;
