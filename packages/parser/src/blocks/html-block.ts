import { htmlCells } from './table-row.js';
import { isStrong } from './heading.js';
import { joinPassages } from '../source/passage.js';
import { labelled } from './label.js';
import { plainPassage } from './plain-passage.js';
import type { Block } from './block.js';
import type { HtmlLine } from './html-line.js';
import type { Line } from './lines.js';
import type { Source } from '../source/source.js';

/** The block that a line of HTML makes. */
export function htmlBlock(
  source: Source,
  line: Line,
  html: HtmlLine,
  depth: number,
): Omit<Block, 'start' | 'end' | 'continues' | 'indent'> {
  const content = plainPassage(source, {
    start: line.contentStart,
    end: html.kind === 'tags' ? line.contentStart : line.contentEnd,
  });
  if (html.kind === 'tags') return { kind: 'rule', content };
  if (html.kind === 'heading') return { kind: 'heading', level: html.level, content, ...labelled(content) };
  if (html.kind === 'item')
    return { kind: 'item', depth: Math.max(0, depth - 1), content, ...labelled(content) };
  if (html.kind === 'paragraph') {
    const strong = isStrong(content) && content.text.length <= 120;
    return {
      kind: strong ? 'heading' : 'paragraph',
      ...(strong ? { level: 7 } : {}),
      content,
      ...labelled(content),
    };
  }
  const cells = htmlCells(source, line).map((cell) => plainPassage(source, cell));
  return { kind: 'row', content: joinPassages(cells, ' | '), cells, header: html.header };
}
