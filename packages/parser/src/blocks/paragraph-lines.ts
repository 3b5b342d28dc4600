import { isFurniture, isRule } from './rule.js';
import { labelEnd } from './label.js';
import { readListMarker } from './list-marker.js';
import type { Line } from './lines.js';
import type { Source } from '../source/source.js';

/** Lines longer than this were not wrapped by hand: each is a paragraph of its own. */
const WRAP_LIMIT = 110;

/**
 * True where `next` carries on the sentence of `line`: the author wrapped there because the next word did not fit into
 * `width`. A break that was not forced is meant, and parts two blocks.
 */
export function isNextLineOfParagraph(
  source: Source,
  line: Line | undefined,
  next: Line | undefined,
  width: number,
  inItem: boolean,
): boolean {
  if (line === undefined || next === undefined || next.blank) return false;
  const text = source.text.slice(line.contentStart, line.contentEnd);
  const following = source.text.slice(next.contentStart, next.contentEnd);
  if (startsBlock(following)) return false;
  if (inItem && next.indent < line.indent) return false;
  const hardBreak = source.text.slice(line.contentEnd, line.end).startsWith('  ') || text.endsWith('\\');
  if (hardBreak && /[.:;!?。：；！？]$/.test(text)) return false;
  if (width > WRAP_LIMIT) return inItem ? next.indent > line.indent : isUnfinished(text, following);
  const space = following.indexOf(' ');
  const firstWord = space < 0 ? Math.min(following.length, 40) : space;
  const wouldHaveFit = line.indent + text.length + 1 + firstWord <= width - 1;
  return !wouldHaveFit || isUnfinished(text, following);
}

/** No sentence end, and a small letter goes on: a break within the sentence. */
function isUnfinished(text: string, following: string): boolean {
  return /[\p{Ll},]$/u.test(text) && /^\p{Ll}/u.test(following);
}

function startsBlock(text: string): boolean {
  if (/^(?:#|\||```|~~~|<!--)/.test(text)) return true;
  if (isRule(text) || isFurniture(text) || readListMarker(text) !== undefined) return true;
  return labelEnd(text) > 0;
}
