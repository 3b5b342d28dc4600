import { createBlock } from './create-block.js';
import { htmlCells } from './table-row.js';
import { isStrong } from './heading.js';
import { joinPassages } from '../source/passage.js';
import { readLabel } from './label.js';
import { plainPassage } from './plain-passage.js';
import type { Block } from './block.js';
import type { BlockPlace } from './create-block.js';
import type { HtmlLine } from './html-line.js';
import type { Line } from './lines.js';
import type { Source } from '../source/source.js';

/** The block that a line of HTML makes. */
export function htmlBlock(
  source: Source,
  line: Line,
  html: HtmlLine,
  place: BlockPlace,
  depth: number,
): Block {
  const content = plainPassage(source, {
    start: line.contentStart,
    end: html.kind === 'tags' ? line.contentStart : line.contentEnd,
  });
  if (html.kind === 'tags') return createBlock('rule', place, content);
  const label = readLabel(content);
  if (html.kind === 'heading') return createBlock('heading', place, content, { level: html.level, label });
  if (html.kind === 'item')
    return createBlock('item', place, content, { depth: Math.max(0, depth - 1), label });
  if (html.kind === 'paragraph') {
    const strong = isStrong(content) && content.text.length <= 120;
    return strong
      ? createBlock('heading', place, content, { level: 7, label })
      : createBlock('paragraph', place, content, { label });
  }
  const cells = htmlCells(source, line).map((cell) => plainPassage(source, cell));
  return createBlock('row', place, joinPassages(cells, ' | '), { cells, header: html.header });
}
