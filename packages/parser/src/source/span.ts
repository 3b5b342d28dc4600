/** A stretch of text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is the stretch. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
