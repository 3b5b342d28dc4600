/** Longest cell that still makes a table one can read as text, in UTF-16 units. */
const SHORT = 40;

/** A GFM table of cells that are Markdown already; `undefined` where a cell is too long for one or holds its separator. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  if ([head, ...rows].some((cells) => cells.some((cell) => cell.length > SHORT || cell.includes('|'))))
    return undefined;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
