import { endsSentence, isProse } from './is-prose.js';
import { passageLines } from './passage-lines.js';
import { readDateline } from './read-dateline.js';
import { readHeadLine } from './head-line.js';
import type { Block } from '../../../blocks/block.js';
import type { Head } from './head.js';

/** True where the report begins: at whole sentences, unless they are the title. */
export function startsReport(head: Head, block: Block, below: Block | undefined): boolean {
  const { document } = head;
  if (block.kind === 'heading') return head.titles.length > 1;
  if (block.kind === 'item' || block.kind === 'row') return true;
  if (block.kind !== 'paragraph') return false;
  const { text } = block.content;
  const key = block.label === undefined ? undefined : document.findLabel(block.label.name.text);
  if (key !== undefined && text.length < 200) return false;
  if (!isProse(text)) return false;
  if (head.titles.length > 0 || head.draft.name !== undefined) return true;
  // A title that is written as a sentence: one sentence, with the date or another line of the head below it.
  if (
    text.length > 220 ||
    below === undefined ||
    readDateline(document, block.content, head.time) !== undefined
  )
    return true;
  if (!endsSentence(text)) return false;
  const line = readHeadLine(
    document,
    passageLines(document.source, below.content)[0] ?? below.content,
    below.label,
    head.time,
  );
  return line.kind === 'words';
}
