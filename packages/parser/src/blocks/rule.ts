/** True for a line that only draws: `---`, `* * *`, `====`, `______`. */
export function isRule(line: string): boolean {
  const mark = line[0];
  if (mark === undefined || !'-*_=~^+'.includes(mark)) return false;
  let count = 0;
  for (const ch of line) {
    if (ch === mark) count++;
    else if (ch !== ' ' && ch !== '\t') return false;
  }
  return count >= 3;
}

/** Page furniture of site generators: Liquid tags, attribute lists, lone HTML comments, table-of-contents marks. */
export function isFurniture(line: string): boolean {
  if (/^\[\[?_?TOC_?\]?\]$/i.test(line)) return true;
  // reStructuredText's directives of layout: ".. contents:: Agenda", ":suffix: .".
  if (
    /^\.\. (?:contents|sectnum|toctree|highlight|meta|index)::/.test(line) ||
    /^:(?:suffix|depth|local|maxdepth|class|name):/.test(line)
  )
    return true;
  if (line.startsWith('{%') && line.endsWith('%}')) return true;
  if (line.startsWith('{:') && line.endsWith('}')) return true;
  if (line.startsWith('<!--')) return line.indexOf('-->') === line.length - 3;
  return false;
}

/** Heading level of a line with a line of `=` (1), `-` (2) or, in reStructuredText, `~` or `^` (3) below it; 0 for none. */
export function setextLevel(line: string, below: string): number {
  const mark = below[0];
  if (mark === undefined || line === '' || below.length < 3) return 0;
  const level = '=-~^'.indexOf(mark);
  if (level < 0) return 0;
  for (const ch of below) if (ch !== mark) return 0;
  return Math.min(level + 1, 3);
}
