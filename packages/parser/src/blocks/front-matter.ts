import { createBlock } from './create-block.js';
import { plainPassage } from './plain-passage.js';
import type { Block } from './block.js';
import type { Line } from './lines.js';
import type { Source } from '../source/source.js';

/** Most lines that front matter may have; a rule at the top of a long text is then no unclosed front matter. */
const REACH = 200;

/**
 * Front matter at the top: YAML between `---`, TOML between `+++`, or bare `Key: value` lines (MultiMarkdown, Pelican)
 * up to the first blank line. Gives its blocks and the number of lines it takes; no blocks where there is none.
 */
export function readFrontMatter(source: Source, lines: readonly Line[]): { blocks: Block[]; lines: number } {
  let first = 0;
  while (first < lines.length && lines[first]?.blank === true) first++;
  const fence = lines[first]?.text ?? '';
  if (fence === '---' || fence === '+++') {
    for (let i = first + 1; i < Math.min(lines.length, first + REACH); i++) {
      const text = lines[i]?.text ?? '';
      if (text === fence || (fence === '---' && text === '...')) {
        return { blocks: fieldBlocks(source, lines.slice(first + 1, i)), lines: i + 1 };
      }
      // YAML has no prose in it: a plain sentence means that the opening rule was only a rule.
      if (fence === '---' && text !== '' && !isFieldLine(text)) return { blocks: [], lines: 0 };
    }
    return { blocks: [], lines: 0 };
  }
  return bareFields(source, lines, first);
}

function bareFields(
  source: Source,
  lines: readonly Line[],
  first: number,
): { blocks: Block[]; lines: number } {
  let i = first;
  let known = 0;
  for (; i < Math.min(lines.length, first + REACH); i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') break;
    const key = /^([A-Za-z][\w-]{0,30}): ?/.exec(text)?.[1];
    if (key === undefined) return { blocks: [], lines: 0 };
    if (bareKeys.has(key.toLowerCase())) known++;
  }
  // One field could be any labelled line; a title with another known key is a head made for a site generator.
  if (i - first < 2 || known < 2) return { blocks: [], lines: 0 };
  return { blocks: fieldBlocks(source, lines.slice(first, i)), lines: i };
}

/** Keys that site generators use for a bare head (Pelican, MultiMarkdown). */
const bareKeys = new Set([
  'title',
  'slug',
  'author',
  'authors',
  'modified',
  'category',
  'tags',
  'summary',
  'template',
  'save_as',
  'layout',
  'status',
  'lang',
]);

function isFieldLine(text: string): boolean {
  return /^(?:["']?[\w.-][\w .-]*["']?\s?[:=]|[-#\]}>|"'\s])/.test(text) || text.length < 60;
}

/** One block a `key: value` line; nested keys and list entries carry the path of keys above them. */
function fieldBlocks(source: Source, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let path: { indent: number; key: string }[] = [];
  for (const line of lines) {
    if (line.blank) continue;
    const { text } = source;
    let at = line.contentStart;
    if (text[at] === '#') continue;
    path = path.filter((step) => step.indent < line.indent);
    const isEntry = text[at] === '-' && (text[at + 1] === ' ' || at + 1 === line.contentEnd);
    if (isEntry) {
      at++;
      while (at < line.contentEnd && text[at] === ' ') at++;
    }
    const separator = keyEnd(text, at, line.contentEnd);
    const key = separator < 0 ? undefined : unquote(text.slice(at, separator).trim());
    let valueStart = separator < 0 ? at : separator + 1;
    let valueEnd = line.contentEnd;
    while (valueStart < valueEnd && (text[valueStart] === ' ' || text[valueStart] === '\t')) valueStart++;
    const quote = text[valueStart];
    if ((quote === '"' || quote === "'") && valueEnd - valueStart > 1 && text[valueEnd - 1] === quote) {
      valueStart++;
      valueEnd--;
    }
    const value = plainPassage(source, { start: valueStart, end: valueEnd });
    const keys = [...path.map((step) => step.key), ...(key === undefined ? [] : [key])];
    const place = {
      start: line.contentStart,
      end: line.contentEnd,
      continues: blocks.length > 0,
      indent: line.indent,
    };
    blocks.push(createBlock('frontMatter', place, value, { path: keys }));
    if (key !== undefined) {
      path.push({ indent: isEntry ? line.indent + 2 : line.indent, key });
    }
  }
  return blocks;
}

function keyEnd(text: string, start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + 60); i++) {
    const ch = text[i];
    if (ch === ':' && (i + 1 >= end || text[i + 1] === ' ' || text[i + 1] === '\t')) return i;
    if (ch === '=' && text[i - 1] === ' ') return i;
    if (ch === '[' || ch === '{' || ch === ',') return -1;
  }
  return -1;
}

function unquote(text: string): string {
  return text.replace(/^["']|["']$/g, '');
}
