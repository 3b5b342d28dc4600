/** Every code an issue may have, with what its `params` say. Codes are stable; new ones may be added in a minor version. */
export interface RecordIssueParams {
  // Shape: what the schemas find.
  /** A field that must be there is not. */
  'missing-field': { field: string; expected: string };
  /** A value of another JSON type than expected. */
  'wrong-type': { expected: string; received: string };
  /** A word that is none of the list. */
  'unknown-value': { received: unknown; allowed: readonly unknown[]; nearest?: string };
  /** A key that the record does not know; strict reading only. */
  'unknown-key': { key: string; nearest?: string };
  /** A list that must have an entry has none. */
  'empty-list': { field: string };
  'blank-text': { received: string };
  'invalid-time-value': { received: string };
  'invalid-time-zone': { received: string };
  'invalid-url': { received: string };
  'invalid-language': { received: string };
  'invalid-media-type': { received: string };
  'invalid-sha256': { received: string };
  'invalid-extension-key': { received: string };
  /** A number that is not whole, or below 0. */
  'invalid-number': { received: unknown };
  /** A `schemaVersion` this package does not read. */
  'unsupported-version': { received: unknown; supported: readonly string[] };
  /** What else a schema finds, of a user's own fields, in Zod's words. */
  'invalid-shape': { detail: string };

  // Sense: what a shape cannot say.
  /** Two entries of one list have the same id. `first` is the path of the other. */
  'duplicate-id': { id: string; first: string };
  /** Entries of different lists have the same id; a warning, for references are still clear. */
  'shared-id': { id: string; first: string };
  /** No entry of `target` has the id referred to. `nearest`: the id that seems meant. */
  'dangling-reference': { field: string; id: string; target: string; nearest?: string };
  /** The participant referred to is not the one named, and another is. */
  'mismatched-reference': { id: string; name: string; participant: string; nearest: string };
  'end-before-start': { start: string; end: string };
  /** A part is said to be assumed that the value does not state. */
  'assumed-part-absent': { part: string; value: string };
  /** Parts are said to be assumed, yet neither `text` nor `evidence` shows the phrase they complete. */
  'assumed-without-basis': { parts: readonly string[] };
  /** There is no text at hand, but `start` and `end` are not as far apart as `exact` is long. */
  'evidence-span': { start: number; end: number; length: number };
  /** The quotation stands elsewhere, at `found`. `unit`: the offsets given count these instead of UTF-16 units. */
  'evidence-shifted': { found: Span; received: Span; unit?: 'code-points' | 'bytes' };
  /** Something close stands at `found`: the same but for letter case, spacing, quotation marks or dashes. */
  'evidence-altered': { found: Span; actual: string; exact: string };
  /** The quotation does not stand in the text at all. */
  'evidence-not-in-text': { exact: string };
  /** The quotation does not stand at its span; too many did not for this one to be searched. */
  'evidence-mismatch': { exact: string; actual: string };
  /** The record has several sources, and the evidence does not say of which it is. */
  'evidence-without-source': { sources: number };
  /** `field` names nothing that its object has; a warning. */
  'evidence-unknown-field': { field: string };
  /** The votes listed by name are not as many as counted. */
  'tally-mismatch': { option: string; counted: number; listed: number };
  'duplicate-vote': { voter: string; first: string };
  /** Passed with fewer votes for than against. */
  'result-against-count': { result: string; yes: number; no: number };
  /** Failed with more votes for than against: so it may be where more than half is needed; a warning. */
  'result-despite-majority': { result: string; yes: number; no: number };
  /** `offline` with a virtual location, or `online` with a physical one. */
  'attendance-mode-mismatch': { attendanceMode: string; kind: string };
  /** Agenda items are parts of each other; `ids` in order, the first is part of the second. */
  'agenda-cycle': { ids: readonly string[] };

  // Migration.
  /** Not as the older version has it: kept under `draft`; a warning. The path is the one in the older record. */
  'not-migrated': { from: string };
}

/** A stretch of the source text in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The stable names of what may be wrong; each is explained at {@link RecordIssueParams}. */
export type RecordIssueCode = keyof RecordIssueParams;

/** One thing wrong with a record, as data. The `code` decides the type of `params`. */
export type RecordIssue = { [Code in RecordIssueCode]: RecordIssueOf<Code> }[RecordIssueCode];

/** {@link RecordIssue} of one code. */
export interface RecordIssueOf<Code extends RecordIssueCode> {
  code: Code;
  /** `error`: the record contradicts itself, its source or its format. `warning`: it may be right, but look. */
  severity: 'error' | 'warning';
  /** Where, as a JSON Pointer (RFC 6901): `/statements/0/speaker/participantId`; `''` is the record. */
  path: string;
  /** What is wrong, what was expected and what to do. */
  message: string;
  /** The facts in the message, for programs. */
  params: RecordIssueParams[Code];
}
