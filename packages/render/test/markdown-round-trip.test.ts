import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Link, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, escapeMarkdownBlock, renderMarkdown } from '@rapporteur/render';
import { fullRecord } from './full-record.js';
import { held as heldByPage } from './held.js';
import { hostileTexts, withText } from './hostile.js';

function parseGfm(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

const commonMark = new MarkdownIt('default', { html: true, linkify: false });

/** What Markdown keeps of a text: what a page can hold, with one blank line where there are more. */
function held(text: string): string {
  return heldByPage(text).replace(/\n{3,}/g, '\n\n');
}

/** The text of a block, its paragraphs with a blank line between. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.map(textOf).join(node.type === 'root' ? '\n\n' : '');
}

/**
 * Kinds of nodes, nested, without text; a link that GFM makes of an address by itself is text. Paragraphs of one text count
 * once, as its blank lines are its own.
 */
function shape(node: Nodes): string {
  if (node.type === 'text' || (node.type === 'link' && isLiteral(node))) return '';
  const inner = 'children' in node ? node.children.map(shape).filter(Boolean) : [];
  const merged = inner.filter(
    (kind, index) => kind !== 'paragraph' || !inner[index + 1]?.startsWith('paragraph'),
  );
  return inner.length > 0 ? `${node.type}(${merged.join(' ')})` : node.type;
}

function isLiteral(link: Link): boolean {
  const literal = (text: string): string => text.replace(/^(?:mailto:|xmpp:|https?:\/\/)/i, '');
  return literal(link.url) === literal(textOf(link));
}

/** The text that markdown-it shows, and the kinds of its tokens. */
function readCommonMark(markdown: string): { text: string; kinds: string[] } {
  const texts: string[] = [];
  const kinds: string[] = [];
  for (const token of commonMark.parse(markdown, {})) {
    if (token.type === 'inline') {
      const children = token.children ?? [];
      kinds.push(...children.map(({ type }) => type).filter((type) => !/^text|softbreak/.test(type)));
      texts.push(children.map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join(''));
    } else if (!/^paragraph/.test(token.type)) kinds.push(token.type);
  }
  return { text: texts.join('\n\n'), kinds };
}

const texts = Object.values(hostileTexts).flat().filter(Boolean);
const chunks = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&~:=^$"\'/@ \n\t1a汉'.split('')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'http://',
        'www.',
        '&amp;',
        '](',
        '[^',
        '<b>',
        '\n\n',
        '- ',
        '1. ',
        '---',
        '```',
        '\u202e',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  ),
  { minLength: 1, maxLength: 24 },
);

describe('a text as a block', () => {
  function check(text: string): void {
    const markdown = escapeMarkdownBlock(text);
    const tree = parseGfm(`${markdown}\n`);
    expect(textOf(tree)).toBe(held(text));
    expect(tree.children.map(({ type }) => type).filter((type) => type !== 'paragraph')).toEqual([]);
    expect(readCommonMark(`${markdown}\n`)).toEqual({ text: held(text), kinds: [] });
  }

  test.each(texts.map((text) => [text]))('%j', check);

  test('any text', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(chunks, (parts) => {
        check(parts.join(''));
      }),
      { numRuns: 600 },
    );
  });
});

describe('a text within a line', () => {
  const places: [string, (text: string) => string][] = [
    ['bold, in a list', (text) => `- **${text}**, x`],
    ['a heading', (text) => `# ${text}`],
    ['behind a label', (text) => `- **x:** ${text} [^1]\n\n[^1]: x`],
    ['an item of a list', (text) => `- ${text}`],
  ];
  const plain = places.map(([, write]) => shape(parseGfm(write('x'))));

  function check(text: string): void {
    if (text === '') return;
    const escaped = escapeMarkdown(text);
    places.forEach(([place, write], index) => {
      const tree = parseGfm(write(escaped));
      expect(shape(tree), place).toBe(plain[index]);
      expect(textOf(tree), place).toContain(held(text));
    });
  }

  test.each(texts.map((text) => [text]))('%j', check);

  test('any text', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(chunks, (parts) => {
        check(parts.join(''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a whole record keeps its shape and its words, whatever its texts are', () => {
  // Addresses are texts, or links where they are safe: so the plain record has none.
  const render = (text: string): Root => parseGfm(renderMarkdown(withText(text), { evidence: 'footnotes' }));
  const plain = shape(render('javascript:x'));

  function check(text: string): void {
    const tree = render(text);
    const found = shape(tree);
    // A text of several paragraphs has more of them, one that is a safe address is a link.
    if (!/link/.test(found) && !text.includes('\n\n')) expect(found).toBe(plain);
    expect(textOf(tree)).toContain(held(text).trim());
  }

  test.each(texts.filter((text) => text.trim()).map((text) => [text]))('%j', check);
});

describe('only what needs it is escaped', () => {
  test.each([
    ['Gil_Tan', 'Gil_Tan'],
    ['2 * 3 = 6', '2 * 3 = 6'],
    ['a < b & c', 'a < b & c'],
    ['R&D', 'R&D'],
    ['C:\\dir', 'C:\\dir'],
    ['-5 degrees, +3', '-5 degrees, +3'],
    ['1.5 million', '1.5 million'],
    ['#42 of the list', '#42 of the list'],
    ['see [1] and (2)', 'see [1] and (2)'],
    ['see https://example.org/a_b.', 'see https://example.org/a_b.'],
    ['well!', 'well\\!'],
    ['*x*', '\\*x\\*'],
    ['[x](y)', '\\[x\\](y)'],
    ['1. x', '1\\. x'],
    ['&copy;', '\\&copy;'],
  ])('%j → %j', (text, markdown) => {
    expect(escapeMarkdownBlock(text)).toBe(markdown);
  });

  test('the record without hostile texts has no escape but those it needs', () => {
    expect(renderMarkdown(fullRecord).match(/\\./g)).toEqual(['\\.', '\\!'].slice(0, 1));
  });
});
