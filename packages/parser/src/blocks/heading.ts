import { isLetterAt, startsWithAlphanumeric } from '../mentions/letters-in-text.js';
import { plainPassage } from './plain-passage.js';
import type { Block } from './block.js';
import type { Line } from './lines.js';
import type { Passage } from '../source/passage.js';
import type { Source } from '../source/source.js';

/** Reads a line that its first characters make a heading: "# Budget", "== Budget ==", "__budget". */
export function readHeading(
  source: Source,
  line: Line,
  raw: string,
): { level: number; content: Passage } | undefined {
  const wiki = wikiLevel(raw);
  if (wiki > 0) {
    let end = line.contentEnd;
    while (end > line.contentStart + wiki && source.text[end - 1] === raw[0]) end--;
    return { level: wiki, content: plainPassage(source, { start: line.contentStart + wiki, end }) };
  }
  let level = 0;
  while (level < 7 && raw[level] === '#') level++;
  if (level === 0 || level > 6) return undefined;
  const next = raw[level];
  // "#247" names an issue; "#会议" is a heading whose author left the space out.
  if (
    next !== ' ' &&
    next !== '\t' &&
    next !== '\u00a0' &&
    !(level > 1 && (next === '*' || isLetterAt(raw, level)))
  )
    return undefined;
  let end = line.contentEnd;
  while (end > line.contentStart + level && source.text[end - 1] === '#') end--;
  return { level, content: plainPassage(source, { start: line.contentStart + level, end }) };
}

/** "== Heading ==", "==Heading" and, in logs, "__heading": the level is the number of marks; 0 for other lines. */
function wikiLevel(raw: string): number {
  const mark = raw[0];
  if ((mark !== '=' && mark !== '_') || raw.length > 120) return 0;
  let marks = 0;
  while (raw[marks] === mark) marks++;
  if (marks < 2 || marks > 6) return 0;
  const words = raw.slice(marks).trimStart();
  if (!startsWithAlphanumeric(words) && !/^["'(]/.test(words)) return 0;
  // "__strong__" words are Markdown's.
  return mark === '_' && (marks > 2 || raw.includes('__', marks)) ? 0 : marks;
}

/** A line that is strong from its first to its last word stands for a heading. */
export function isStrong(content: Passage): boolean {
  const { length } = content.text;
  return (
    length > 0 &&
    content.marks.some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end >= length - 1)
  );
}

/** A heading by its marks, and not a line that is only strong as a whole. */
export function isTrueHeading({ kind, level }: Block): boolean {
  return kind === 'heading' && level !== 7;
}
