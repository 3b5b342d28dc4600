import { createDraft } from '../../../resolution/draft.js';
import { createPeople } from '../../../resolution/people.js';
import { behindDate } from './behind-date.js';
import { chooseTitle } from './choose-title.js';
import { isSummary, standsAboveDate } from './above-report.js';
import { openingTimeContext } from './opening-time-context.js';
import { readBody } from './read-body.js';
import { readDateline } from './read-dateline.js';
import { readFields } from './read-fields.js';
import { readHeadBlock } from './read-head-block.js';
import { REACH } from './head.js';
import { reportOpenOrder } from './report-open-order.js';
import { sourceSpan, subPassage, verbatimPassage } from '../../../source/passage.js';
import { startsReport } from './starts-report.js';
import type { Block } from '../../../blocks/block.js';
import type { BodyBlock, NarrativeContext } from '../narrative-context.js';
import type { Dateline } from './dateline.js';
import type { Document } from '../../../document/document.js';
import type { Head } from './head.js';
import type { Passage } from '../../../source/passage.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** Reads what stands above the report (title, dates, bylines) and finds the report itself. */
export function readHead(document: Document): NarrativeContext {
  const draft = createDraft();
  const head: Head = { document, draft, time: openingTimeContext(document), titles: [], kept: [] };
  const blocks = document.blocks.filter((block) => block.kind !== 'rule');
  const report = readAbove(head, blocks);
  const title = draft.name === undefined ? chooseTitle(head) : undefined;
  const body = [...head.kept, ...readBody(document, draft, blocks.slice(report), title?.text)];
  const opening = readOpening(head, body);
  const day = opening?.dateline.day?.time.value ?? publicationDay(head);
  reportOpenOrder(document, draft);
  const [named] = draft.name?.evidence ?? [];
  const shown = title ?? (named === undefined ? undefined : verbatimPassage(document.source, named));
  return {
    document,
    draft,
    people: createPeople(draft),
    body,
    ...(shown === undefined ? {} : { title: shown }),
    ...(opening?.dateline.place === undefined
      ? {}
      : { datelinePlace: { passage: opening.passage, ...opening.dateline.place } }),
    time: writtenOn(head.time, day),
  };
}

/** Reads the blocks above the report; index of the block with which the report begins. */
function readAbove(head: Head, blocks: readonly Block[]): number {
  const { document, draft, time, titles, kept } = head;
  let next = readFields(document, draft, blocks, time);
  // A further meeting of a report has no head of its own.
  const reach = document.opening === undefined ? REACH : 0;
  for (; next < Math.min(blocks.length, reach); next++) {
    const block = blocks[next];
    if (block === undefined) break;
    const starts = startsReport(head, block, blocks[next + 1]);
    const titled = titles.length > 0;
    if (starts && titled && kept.length === 0 && isSummary(document, blocks, next, time))
      kept.push({ kind: 'paragraph', content: block.content, block });
    else if (starts && (titled || !standsAboveDate(document, blocks, next, time))) break;
    else readHeadBlock(head, block);
  }
  return next;
}

/** Leaves out of the report's first sentence the date field and the dateline before it; the dateline, and the passage it stood in. */
function readOpening(head: Head, body: BodyBlock[]): { passage: Passage; dateline: Dateline } | undefined {
  const { document, draft } = head;
  const at = body.findIndex(({ kind }) => kind === 'paragraph');
  const block = body[at];
  if (block === undefined) return undefined;
  // " date 2023-12-30 Minister Lund met …"
  const passage = behindDate(head, block.content);
  if (passage !== block.content) body[at] = { ...block, content: passage };
  // A dateline has no year of its own: 新华社北京5月9日电 is of the year in which the page was published.
  const dateline = readDateline(document, passage, writtenOn(head.time, publicationDay(head)));
  if (dateline === undefined) return undefined;
  if (dateline.day !== undefined) draft.published ??= dateline.day.time;
  draft.furniture.push(sourceSpan(passage, 0, dateline.end));
  body[at] = { ...block, content: subPassage(passage, dateline.end, passage.text.length) };
  return { passage, dateline };
}

/** The day on which the page was published, as the text or the caller says it. */
function publicationDay({ document, draft }: Head): string | undefined {
  return draft.published?.value ?? document.options.source?.published;
}

/** Dates are reckoned from a day of writing that is known in full. */
function writtenOn(time: TimeContext, day: string | undefined): TimeContext {
  return day === undefined || !/^\d{4}-\d{2}-\d{2}/.test(day)
    ? time
    : { ...time, published: day.slice(0, 10) };
}
