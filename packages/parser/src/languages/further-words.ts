/** The words with which a report goes on to a further meeting. Lower case; simplified characters. */
export interface FurtherWords {
  /** At the head of a paragraph, the same day: "later that day", 同日. */
  readonly sameDay: readonly string[];
  /** At the head of a paragraph, no day said: "separately", "in another meeting". */
  readonly apart: readonly string[];
  /** Also behind the meeting's name, in a script without spaces: 某大会当天上午在京召开. */
  readonly within?: readonly string[];
}
