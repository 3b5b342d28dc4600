import { joinPassages, sourceSpan, subPassage } from '../../../source/passage.js';
import { endsSentence, isProse } from './is-prose.js';
import { findDateLine } from './find-day.js';
import { hasHan, isSmalls, startsWithCapital } from '../../../mentions/letters-in-text.js';
import { passageLines } from './passage-lines.js';
import { foldName } from '../../../resolution/people.js';
import { isCaption, isFurniture, isSourceRemark } from './furniture.js';
import type { Block } from '../../../blocks/block.js';
import type { BodyBlock } from '../narrative-context.js';
import type { Document } from '../../../document/document.js';
import type { Draft } from '../../../resolution/draft.js';
import type { Passage } from '../../../source/passage.js';

/** Longest trailing remark in brackets, in UTF-16 units. */
const REMARK = 160;

/** The blocks of the report: without captions, navigation, the title again, bylines and trailing dates. */
export function readBody(
  document: Document,
  draft: Draft,
  blocks: readonly Block[],
  title: string | undefined,
): BodyBlock[] {
  const body: BodyBlock[] = [];
  const folded = title === undefined ? undefined : foldName(title);
  let below = false;
  let lastProse = -1;
  for (const block of blocks) if (isProse(block.content.text)) lastProse = block.start;
  for (const block of joinBrokenSentences(document, blocks)) {
    const { text } = block.content;
    const furniture =
      isFurniture(document, text) ||
      isSourceRemark(document, text) ||
      isTitle(text, title, folded) ||
      isByline(document, block);
    // A caption is no sentence, or it stands between a picture's neighbours and begins with the word for it.
    if (furniture || isCaption(document, text)) {
      draft.furniture.push(block);
      continue;
    }
    const dated = body.length > 0 && text.length < 60 && lastProse <= block.start;
    const day = dated ? findDateLine(document, block.content, {}) : undefined;
    if (day !== undefined) {
      draft.published ??= day.time;
      draft.furniture.push(block);
      below = true;
      continue;
    }
    if (below && !isProse(text)) {
      draft.furniture.push(block);
      continue;
    }
    const content = withoutRemark(
      document,
      draft,
      withoutTitle(document, draft, block.content, title, folded),
    );
    body.push({ kind: kindOf(block), content, block });
  }
  return body;
}

/** True for the title once more; a text several times as long need not be compared. */
function isTitle(text: string, title: string | undefined, folded: string | undefined): boolean {
  return title !== undefined && text.length <= 3 * title.length && foldName(text) === folded;
}

/** The title once more as the first line of a paragraph. */
function withoutTitle(
  document: Document,
  draft: Draft,
  content: Passage,
  title: string | undefined,
  folded: string | undefined,
): Passage {
  const [first, second] = passageLines(document.source, content);
  if (first === undefined || second === undefined || !isTitle(first.text, title, folded)) return content;
  draft.furniture.push(sourceSpan(first, 0, first.text.length));
  return subPassage(content, content.text.indexOf(second.text, first.text.length), content.text.length);
}

/** A label line that only says who wrote, edited or took pictures. */
function isByline(document: Document, block: Block): boolean {
  if (block.label === undefined || block.content.text.length > 120) return false;
  const key = document.findLabel(block.label.name.text);
  return key === 'author' || key === 'editor' || key === 'source';
}

function kindOf(block: Block): BodyBlock['kind'] {
  if (block.kind === 'heading') return 'heading';
  const { text } = block.content;
  // Ministries number the paragraphs of their releases.
  if (
    block.kind === 'item' &&
    block.number !== undefined &&
    block.depth === 0 &&
    isProse(text) &&
    /[.。]["”’)]?$/.test(text)
  )
    return 'paragraph';
  if (block.kind === 'item' || block.kind === 'row') return 'item';
  return endsSentence(text) || text.length > 160 || block.label !== undefined ? 'paragraph' : 'heading';
}

/** A last remark in brackets, "(According to Harbour Daily)" or （文/图 …）, says where the text comes from. */
function withoutRemark(document: Document, draft: Draft, content: Passage): Passage {
  const { text } = content;
  const last = text[text.length - 1];
  if (last !== ')' && last !== '）' && last !== ']') return content;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
  if (open <= 0 || text.length - open > REMARK || !isSourceRemark(document, text.slice(open))) return content;
  draft.furniture.push(sourceSpan(content, open, text.length));
  return subPassage(content, 0, open);
}

/** Lines of one sentence that the layout tore apart: the one above is long and has no sentence end, the next goes on at once. */
function joinBrokenSentences(document: Document, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined[joined.length - 1];
    if (above !== undefined && block.continues && continuesSentence(document, above, block)) {
      const content = joinPassages([above.content, block.content], ' ');
      const { label: _, ...rest } = above;
      joined[joined.length - 1] = { ...rest, end: block.end, content };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

/** Shortest line that its author may have broken for want of room, in UTF-16 units. */
const WRAPPED = 55;

function continuesSentence(document: Document, above: Block, block: Block): boolean {
  if (above.kind !== 'paragraph' && above.kind !== 'item') return false;
  if (block.kind !== 'paragraph') return false;
  if (block.label !== undefined && document.findLabel(block.label.name.text) !== undefined) return false;
  if (endsSentence(above.content.text)) return false;
  const lineStart = document.source.text.lastIndexOf('\n', above.end - 1) + 1;
  const long = above.end - lineStart >= WRAPPED || hasHan(above.content.text.slice(-1));
  // A short line goes on only within a paragraph that goes on already.
  return long
    ? above.content.text.length > 60 || /[:：]$/.test(block.content.text)
    : above.content.text.length > 160 && !isName(block.content.text);
}

/** "Ana Lund": a first and a last name, and nothing else. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length === 2 &&
    words.every((word) => startsWithCapital(word) && isSmalls(word.slice(1), 1, word.length))
  );
}
