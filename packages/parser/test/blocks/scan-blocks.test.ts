import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/source/source.js';
import { scanBlocks } from '../../src/blocks/scan-blocks.js';
import type { Block } from '../../src/blocks/block.js';

const labels = ['date', 'present', 'absent', 'source'];
const words = {
  isLoneLabel: (label: string) => label.toLowerCase() === 'date',
  isLabel: (label: string) => labels.includes(label.toLowerCase()),
};

/** A block on one line: kind, level or depth, number, checkbox, label and words. */
function line(block: Block): string {
  const rank = block.level ?? block.depth;
  const parts = [
    block.kind + (rank === undefined ? '' : String(rank)),
    block.number,
    block.checked === undefined ? undefined : block.checked ? 'x' : 'o',
  ];
  const text =
    block.label === undefined ? block.content.text : `${block.label.name.text} => ${block.label.value.text}`;
  return [...parts, text].filter((part) => part !== undefined).join(' ');
}

const blocks = (text: string) =>
  scanBlocks(createSource(text), words)
    .filter(({ kind }) => kind !== 'rule')
    .map(line);

describe('blocks', () => {
  it.each([
    [
      'headings',
      '# One\n\n## Two ##\n\nThree\n=====\n\nFour\n----',
      ['heading1 One', 'heading2 Two', 'heading1 Three', 'heading2 Four'],
    ],
    [
      'headings of wikis and logs',
      '== One ==\n\n==Two\n\n__three\n\n__strong__ words',
      ['heading2 One', 'heading2 Two', 'heading2 three', 'paragraph strong words'],
    ],
    [
      'underlined lines behind others',
      'First line.\nSecond\n------',
      ['paragraph First line.', 'heading2 Second'],
    ],
    [
      'a numbered line that is underlined',
      '1. Budget\n---------\n\nText',
      ['heading2 1 Budget', 'paragraph Text'],
    ],
    ['a strong line', '**Budget**\n\nText', ['heading7 Budget', 'paragraph Text']],
    ['an issue number is no heading', '#247 is open', ['paragraph #247 is open']],
    [
      'items',
      '- One\n  - Two\n- [x] Three\n- [ ] Four\n1. Five\n2) Six\na) Seven',
      [
        'item0 One',
        'item1 Two',
        'item0 x Three',
        'item0 o Four',
        'item0 1 Five',
        'item0 2 Six',
        'item0 a Seven',
      ],
    ],
    ['a number with a stop and a bracket', '1.) Roof\n2.) Yard', ['item0 1 Roof', 'item0 2 Yard']],
    ['a space written as an entity', '## Roof&#x20;', ['heading2 Roof']],
    ['Han numbers', '一、预算\n（二）场地\n3、其他', ['item0 一 预算', 'item0 二 场地', 'item0 3 其他']],
    [
      'labels',
      'Present: Ada\n**Date:** 3 March\n会议时间：三月',
      ['paragraph Present => Ada', 'paragraph Date => 3 March', 'paragraph 会议时间 => 三月'],
    ],
    ['a label above its value', 'Date\n3 March 2026', ['paragraph Date => 3 March 2026']],
    [
      'times and addresses are no labels',
      'At 10:30 we met.\nhttps://example.org',
      ['paragraph At 10:30 we met.', 'paragraph https://example.org'],
    ],
    [
      'a wrapped sentence with a colon',
      'The treasurer and the clerk had asked the county for a longer\nlist. Take a vote: everybody agreed to ask the county again in\nspring, when the office is open and the roads are dry enough.',
      [
        'paragraph The treasurer and the clerk had asked the county for a longer list. Take a vote: everybody agreed to ask the county again in spring, when the office is open and the roads are dry enough.',
      ],
    ],
    [
      'labels line by line',
      'Present: Ada Brook, Ben Hill, Cora Voss, Dan Fry and Eve Orr\nAbsent: Finn',
      [
        'paragraph Present => Ada Brook, Ben Hill, Cora Voss, Dan Fry and Eve Orr',
        'paragraph Absent => Finn',
      ],
    ],
    [
      'short lines stay lines',
      'Monthly Meeting  \nMarch 3, 2026',
      ['paragraph Monthly Meeting', 'paragraph March 3, 2026'],
    ],
    ['a list of names that goes on', 'Ada Brook,\nBen Hill', ['paragraph Ada Brook, Ben Hill']],
    [
      'columns',
      'adab   Ada Brook\nbhill  Ben Hill\nraven  Cora Voss',
      ['paragraph adab Ada Brook', 'paragraph bhill Ben Hill', 'paragraph raven Cora Voss'],
    ],
    ['tables', '| Name | Post |\n|---|---|\n| Ada | Chair |', ['row Name | Post', 'row Ada | Chair']],
    [
      'HTML',
      '<h2>Attendance</h2>\n<ul>\n<li>Ada</li>\n<ul>\n<li>Ben</li>\n</ul>\n</ul>\n<p>Text</p>\n<tr><td>a</td><td>b</td></tr>',
      ['heading2 Attendance', 'item0 Ada', 'item1 Ben', 'paragraph Text', 'row a | b'],
    ],
    ['code', '```\n- no item\n```', ['code - no item\n']],
    ['an unclosed fence is none', '```\n- an item', ['paragraph ```', 'item0 an item']],
    [
      'front matter',
      '---\ntitle: Minutes\ntags:\n  - a\n---\n\nText',
      ['frontMatter Minutes', 'frontMatter ', 'frontMatter a', 'paragraph Text'],
    ],
    [
      'a rule at the top is no front matter',
      '---\n\nA sentence that is longer than any key of front matter would ever be.\n\n---',
      ['paragraph A sentence that is longer than any key of front matter would ever be.'],
    ],
    ['quotes', '> Present: Ada', ['paragraph Present => Ada']],
    [
      'Han lines join without a blank',
      '会议在北京召开，来自全国各地的代表参加了会议，会议讨论了明年的工\n作计划。',
      ['paragraph 会议在北京召开，来自全国各地的代表参加了会议，会议讨论了明年的工作计划。'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('covers every word of the text', () => {
    const text = '# One\n\nTwo: three\n\n- four\n  five\n\n| six | seven |\n|---|---|\n| eight | nine |\n';
    const covered = scanBlocks(createSource(text), words)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ');
    for (const word of text.match(/\w+/g) ?? []) expect(covered).toContain(word);
  });
});

describe('initials', () => {
  it.each([
    ['K. Lund, President; G. Roy, Clerk', ['paragraph']],
    ['A. Roof\nB. Yard\nC. Hall', ['item A', 'item B', 'item C']],
    ['I. Opening\n\nII. Roof\n\nV. Close', ['item I', 'item II', 'item V']],
    ['V. Lund took the chair.', ['paragraph']],
  ])('%s', (text, expected) => {
    const blocks = scanBlocks(createSource(text), { isLoneLabel: () => false });
    expect(blocks.map(({ kind, number }) => (number === undefined ? kind : `${kind} ${number}`))).toEqual(
      expected,
    );
  });
});
