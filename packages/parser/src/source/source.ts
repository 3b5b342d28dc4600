/** The text as given, never changed, with the places of its lines. Every offset of the parser points into `text`. */
export interface Source {
  readonly text: string;
  /** Offset at which each line begins; the first is 0. */
  readonly lineStarts: readonly number[];
}

/** A place as people count it: both from 1; the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Finds the lines of a text. Lines end with LF, CRLF or a lone CR. */
export function createSource(text: string): Source {
  const lineStarts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) lineStarts.push(i + 1);
    else if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED) lineStarts.push(i + 1);
  }
  return { text, lineStarts };
}

/** Line and column of an offset, by binary search over the line starts. */
export function positionAt(source: Source, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}
