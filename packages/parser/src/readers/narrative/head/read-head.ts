import { cite, subPassage } from '../../../source/passage.js';
import { createDraft } from '../../../resolution/draft.js';
import { createPeople, foldName } from '../../../resolution/people.js';
import { endsSentence, isProse } from './is-prose.js';
import {
  hasHan,
  hasLetter,
  isCapitals,
  isLetterAt,
  startsWithCapital,
} from '../../../mentions/letters-in-text.js';
import { isFurniture } from './furniture.js';
import { isSummary, standsAboveDate } from './above-report.js';
import { findDay } from './find-day.js';
import { openingTimeContext } from './opening-time-context.js';
import { passageLines } from './passage-lines.js';
import { readBody } from './read-body.js';
import { readDateline } from './read-dateline.js';
import { readFields } from './read-fields.js';
import { readInfoLine } from './read-info-line.js';
import { readHeadLine } from './head-line.js';
import { timesOf } from './find-day.js';
import { timeValue } from '../../../mentions/times/index.js';
import type { Block } from '../../../blocks/block.js';
import type { BodyBlock, NarrativeContext } from '../narrative-context.js';
import type { Document } from '../../../document/document.js';
import type { Draft } from '../../../resolution/draft.js';
import type { Passage } from '../../../source/passage.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** Blocks that a head may take; what stands below is the report. */
const REACH = 24;

interface Head {
  readonly document: Document;
  readonly draft: Draft;
  readonly time: TimeContext;
  /** Lines that may be the title, in text order. */
  readonly titles: { readonly passage: Passage; readonly block: Block }[];
  /** Lines and labels that are part of the report. */
  readonly kept: BodyBlock[];
}

/** Reads what stands above the report (title, dates, bylines) and finds the report itself. */
export function readHead(document: Document): NarrativeContext {
  const draft = createDraft();
  const head: Head = { document, draft, time: openingTimeContext(document), titles: [], kept: [] };
  const blocks = document.blocks.filter((block) => block.kind !== 'rule');
  let next = readFields(document, draft, blocks, head.time);
  // A further meeting of a report has no head of its own.
  const reach = document.opening === undefined ? REACH : 0;
  for (; next < Math.min(blocks.length, reach); next++) {
    const block = blocks[next];
    if (block === undefined) break;
    const starts = startsReport(document, block, head, blocks[next + 1]);
    const titled = head.titles.length > 0;
    if (starts && titled && head.kept.length === 0 && isSummary(document, blocks, next, head.time))
      head.kept.push({ kind: 'paragraph', content: block.content, block });
    else if (starts && (titled || !standsAboveDate(document, blocks, next, head.time))) break;
    else readHeadBlock(head, block);
  }
  const title = draft.name === undefined ? chooseTitle(head) : undefined;
  const body = [...head.kept, ...readBody(document, draft, blocks.slice(next), title?.text)];
  const opening = body.findIndex((block) => block.kind === 'paragraph' && block.block.label === undefined);
  const first = body.findIndex((block) => block.kind === 'paragraph');
  const at = opening >= 0 && opening <= first + 3 ? Math.min(opening, first) : first;
  const report = body[at] === undefined ? undefined : undated(head, body[at]);
  if (report !== undefined) body[at] = report;
  // A dateline has no year of its own: 新华社北京5月9日电 is of the year in which the page was published.
  const day = draft.published?.value ?? document.options.source?.published;
  const known = day !== undefined && /^\d{4}-\d{2}-\d{2}/.test(day) ? { published: day.slice(0, 10) } : {};
  const dateline =
    report === undefined ? undefined : readDateline(document, report.content, { ...head.time, ...known });
  if (report !== undefined && dateline !== undefined) {
    const rest = subPassage(report.content, dateline.end, report.content.text.length);
    if (dateline.day !== undefined) draft.published ??= dateline.day.time;
    draft.furniture.push({
      start: cite(document.source, report.content, 0, 1).start,
      end: cite(document.source, report.content, dateline.end - 1, dateline.end).end,
    });
    body[at] = { ...report, content: rest };
  }
  const written = dateline?.day?.time.value ?? draft.published?.value ?? document.options.source?.published;
  reportOpenOrder(document, draft);
  const shown = title ?? (draft.name === undefined ? undefined : titleOfFields(document, draft));
  return {
    document,
    draft,
    people: createPeople(draft),
    body,
    ...(shown === undefined ? {} : { title: shown }),
    ...(report === undefined || dateline?.place === undefined
      ? {}
      : { datelinePlace: { passage: report.content, ...dateline.place } }),
    time: {
      ...head.time,
      ...(written === undefined || !/^\d{4}-\d{2}-\d{2}/.test(written)
        ? {}
        : { published: written.slice(0, 10) }),
    },
  };
}

/** A publication day that can be read two ways keeps its year; who reads the record should know both. */
function reportOpenOrder(document: Document, draft: Draft): void {
  const [evidence] = draft.published?.evidence ?? [];
  const [mention] = evidence === undefined ? [] : timesOf(document, evidence.exact);
  if (evidence === undefined || mention?.alternatives === undefined || draft.published?.value.length !== 4)
    return;
  const alternatives = mention.alternatives
    .map((parts) => timeValue(parts))
    .filter((value) => value !== undefined);
  draft.diagnostics.push({
    code: 'ambiguous-date',
    severity: 'warning',
    message: `Expected a date that can be read one way, found ${JSON.stringify(evidence.exact)}, which may be ${alternatives.join(' or ')}. Set the option dateOrder to decide.`,
    start: evidence.start,
    end: evidence.end,
    path: '/sources/0/published',
    alternatives,
  });
}

/** True where the report begins: at whole sentences, unless they are the title. */
function startsReport(document: Document, block: Block, head: Head, below: Block | undefined): boolean {
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

/** " date 2023-12-30 Forum held in Tarn": a field of the page runs on into the title. */
function behindDate({ document, draft }: Head, line: Passage): Passage {
  const [label = ''] = /^date \d{4}-\d\d-\d\d /.exec(line.text) ?? [];
  if (label === '' || !isLetterAt(line.text, label.length)) return line;
  const end = label.length - 1;
  const day = findDay(document, subPassage(line, 0, end), {});
  if (day === undefined) return line;
  draft.published ??= day.time;
  const evidence = cite(document.source, line, 0, end);
  draft.furniture.push({ start: evidence.start, end: evidence.end });
  return subPassage(line, end + 1, line.text.length);
}

/** The same before the first sentence of the report: " date 2023-12-30 Minister Lund met …". */
function undated(head: Head, block: BodyBlock): BodyBlock {
  const content = behindDate(head, block.content);
  return content === block.content ? block : { ...block, content };
}

function readHeadBlock(head: Head, block: Block): void {
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
    if (read.kind === 'date')
      draft.furniture.push({
        start: cite(document.source, line, 0, 1).start,
        end: cite(document.source, line, line.text.length - 1, line.text.length).end,
      });
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

function readHeadLabel(
  head: Head,
  block: Block,
  line: { key: string; label: { value: Passage }; day?: { time: NonNullable<Draft['published']> } },
): void {
  const { document, draft } = head;
  const { value } = line.label;
  if (
    (line.key === 'date' || line.key === 'published') &&
    line.day !== undefined &&
    (line.key === 'published' || !announces(document))
  ) {
    draft.published ??= line.day.time;
    draft.furniture.push(block);
  } else if (line.key === 'title' && value.text !== '' && draft.name === undefined) {
    draft.name = { value: value.text, evidence: [cite(document.source, value, 0, value.text.length)] };
  } else if (line.key === 'source') {
    if (value.text !== '' && value.text.length < 80) draft.publisher ??= value.text;
    draft.furniture.push(block);
  } else if (line.key === 'author' || line.key === 'editor') {
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

/** Chooses the title: a heading of the highest level, else the first line that is more than a section's or a site's name. */
function chooseTitle(head: Head): Passage | undefined {
  const { draft, document, titles } = head;
  const headings = titles.filter(({ block }) => block.kind === 'heading');
  const level = Math.min(...headings.map(({ block }) => block.level ?? 7));
  const chosen =
    headings.find(({ block }) => (block.level ?? 7) === level) ??
    repeated(titles) ??
    titles.find(
      ({ passage: { text } }) => isLong(text) && !namesOffice(document, text) && !endsSentence(text),
    ) ??
    titles.find(({ passage }) => isLong(passage.text) && !namesOffice(document, passage.text)) ??
    titles.find(({ passage }) => isLong(passage.text)) ??
    longest(titles);
  if (chosen === undefined) return undefined;
  // An agency's letters or the first word of a sentence name no report.
  if (chosen.block.kind !== 'heading' && namesNothing(document, chosen.passage.text)) {
    for (const other of titles)
      head.kept.push({ kind: 'heading', content: other.passage, block: other.block });
    return undefined;
  }
  const title = chosen.passage;
  draft.name = { value: title.text, evidence: [cite(document.source, title, 0, title.text.length)] };
  for (const other of titles) {
    if (other === chosen) continue;
    if (isRepeat(other.passage.text, title.text)) draft.furniture.push(other.block);
    else head.kept.push({ kind: 'heading', content: other.passage, block: other.block });
  }
  return title;
}

/** A line of some length that stands twice: a page shows its title again above the report. */
function repeated(titles: Head['titles']): Head['titles'][number] | undefined {
  return titles.find(
    ({ passage: { text } }, i) =>
      isLong(text) && titles.some((other, k) => k > i && foldName(other.passage.text) === foldName(text)),
  );
}

/** Of short lines the longest: a site's name is shorter than its titles. */
function longest(titles: Head['titles']): Head['titles'][number] | undefined {
  return titles.reduce<Head['titles'][number] | undefined>(
    (best, title) =>
      best === undefined || title.passage.text.length > best.passage.text.length ? title : best,
    undefined,
  );
}

/** True for the title again, or its beginning with an ellipsis. */
function isRepeat(text: string, title: string): boolean {
  const folded = foldName(text.replace(/(?:…|\.\.\.)$/, ''));
  return folded.length > 5 && foldName(title).startsWith(folded);
}

/** "Office of the Press Secretary", "Ministry of Works": who publishes, above the title. */
function namesOffice(document: Document, text: string): boolean {
  // "LAKE PACKAGING ALLIANCE – NEWS".
  const last = text
    .split(/ [–—|-] /)
    .slice(1)
    .at(-1);
  if (last !== undefined && isFurniture(document, last)) return true;
  if (namesPerson(document, text)) return true;
  const words = text.split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  if (
    words.length > 8 ||
    words[1]?.toLowerCase() !== 'of' ||
    !document.packs.some((pack) => pack.people.organizations.includes(first))
  )
    return false;
  return words
    .slice(1)
    .every(
      (word) =>
        startsWithCapital(word) || word === 'of' || word === 'the' || word === 'and' || word === 'for',
    );
}

/** "The Hon Ana Lund MP": whose release it is. */
function namesPerson(document: Document, text: string): boolean {
  const words = text.split(' ');
  const first = words[words[0] === 'The' ? 1 : 0]?.toLowerCase().replace(/\.$/, '') ?? '';
  return (
    words.length < 8 &&
    document.packs.some((pack) => pack.people.honorifics.includes(first)) &&
    words.every((word) => startsWithCapital(word))
  );
}

function namesNothing(document: Document, text: string): boolean {
  const word = text.trim();
  if (hasHan(word)) return word.length < 4;
  return (
    isCapitals(word, 2, 6) ||
    document.packs.some((pack) =>
      [pack.functionWords, pack.times.datePrepositions].some((words) => words.includes(word.toLowerCase())),
    )
  );
}

function isLong(text: string): boolean {
  return text.split(' ').filter((word) => hasLetter(word)).length >= 5 || (hasHan(text) && text.length >= 9);
}

function titleOfFields(document: Document, draft: Draft): Passage | undefined {
  const evidence = draft.name?.evidence[0];
  if (evidence === undefined) return undefined;
  const length = evidence.end - evidence.start;
  return {
    text: document.source.text.slice(evidence.start, evidence.end),
    runs: [{ at: 0, length, source: evidence.start, sourceLength: length }],
    marks: [],
  };
}
