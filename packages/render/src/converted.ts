/** Something of the record that the target format cannot say, or that is written there less exactly. */
export interface Loss {
  /** Where it is in the record, as a JSON path: `['start']`, `['participants', 2]`. */
  path: readonly (string | number)[];
  /** What is lost and why, in English. */
  message: string;
}

/** A record in another format, and what is lost on the way. */
export interface Converted<Output> {
  output: Output;
  /** In the order of the record; empty if nothing is lost. */
  losses: Loss[];
}
