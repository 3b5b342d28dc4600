/** Throws where there is no record at all. What is wrong inside one is for `checkMeetingRecord` to say. */
export function assertRecord(record: unknown): void {
  if (Object(record) !== record) throw new TypeError(`Expected a record, got ${record}`);
}
