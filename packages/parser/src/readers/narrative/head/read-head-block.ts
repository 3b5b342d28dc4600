import { cite, sourceSpan, subPassage } from '../../../source/passage.js';
import { behindDate } from './behind-date.js';
import { passageLines } from './passage-lines.js';
import { readHeadLine } from './head-line.js';
import { readInfoLine } from './read-info-line.js';
import { REACH } from './head.js';
import type { Block } from '../../../blocks/block.js';
import type { Document } from '../../../document/document.js';
import type { Head } from './head.js';
import type { HeadLine } from './head-line.js';
import type { Passage } from '../../../source/passage.js';

type LabelLine = Extract<HeadLine, { kind: 'label' }>;

/** Reads one block above the report: what it says goes to the draft, and words that say nothing else may be the title. */
export function readHeadBlock(head: Head, block: Block): void {
  const { document, draft } = head;
  const info = readInfoLine(document, block.content, head.time);
  if (info !== undefined) {
    if (info.day !== undefined) draft.published ??= info.day.time;
    if (info.publisher !== undefined) draft.publisher ??= info.publisher;
    draft.furniture.push(block);
    return;
  }
  const lines =
    block.label !== undefined && document.findLabel(block.label.name.text) !== undefined
      ? [block.content]
      : passageLines(document.source, block.content);
  if (lines.length === 1) readDateBelow(head, block);
  const words: Passage[] = [];
  for (const whole of lines) {
    const line = behindDate(head, whole);
    const read = readHeadLine(document, line, lines.length === 1 ? block.label : undefined, head.time);
    if (read.kind === 'furniture') draft.furniture.push(block);
    else if (read.kind === 'date') draft.published ??= read.day.time;
    else if (read.kind === 'label') readHeadLabel(head, block, read);
    else words.push(line);
    if (read.kind === 'date') draft.furniture.push(sourceSpan(line, 0, line.text.length));
  }
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return;
  // Lines of one block that are no head lines belong together: a title that was wrapped.
  const passage =
    words.length === lines.length && lines[0] === first
      ? block.content
      : subPassage(
          block.content,
          block.content.text.indexOf(first.text),
          block.content.text.lastIndexOf(last.text) + last.text.length,
        );
  head.titles.push({ passage, block });
}

/** "From: Department of Ports" with "Published 26 January 2026" on the line below it. */
function readDateBelow({ document, draft, time }: Head, block: Block): void {
  for (const line of passageLines(document.source, block.content).slice(1)) {
    const read = readHeadLine(document, line, undefined, time);
    if (read.kind === 'date') draft.published ??= read.day.time;
  }
}

/** "Published: 3 May 2025", "Source: Lake News": a label about the page; any other is part of the report. */
function readHeadLabel(head: Head, block: Block, { key, label: { value }, day }: LabelLine): void {
  const { document, draft } = head;
  if (day !== undefined && (key === 'published' || (key === 'date' && !announces(document)))) {
    draft.published ??= day.time;
    draft.furniture.push(block);
  } else if (key === 'title' && value.text !== '' && draft.name === undefined) {
    draft.name = { value: value.text, evidence: [cite(document.source, value, 0, value.text.length)] };
  } else if (key === 'source') {
    if (value.text !== '' && value.text.length < 80) draft.publisher ??= value.text;
    draft.furniture.push(block);
  } else if (key === 'author' || key === 'editor') {
    draft.furniture.push(block);
  } else {
    head.kept.push({ kind: 'paragraph', content: block.content, block });
  }
}

/** True where labels say when and where the meeting is: a "date" among them is the meeting's own. */
function announces(document: Document): boolean {
  return document.blocks.slice(0, REACH).some((block) => {
    const key = block.label === undefined ? undefined : document.findLabel(block.label.name.text);
    return (
      key === 'location' ||
      key === 'time' ||
      key === 'participants' ||
      key === 'start' ||
      key === 'agenda' ||
      key === 'organizer'
    );
  });
}
