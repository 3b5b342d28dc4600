import { cite, verbatimPassage } from '../../../source/passage.js';
import { createMemory } from '../../../source/remember.js';
import { findPhrases, mayHoldAny } from './phrase-index.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { futureTime, mentionsIn } from './future-time.js';
import { isLetterAt } from '../../../mentions/letters-in-text.js';
import { openTables } from './open-tables.js';
import { reportTwoDays } from './report-two-days.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import type { Block } from '../../../blocks/block.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/** Blocks below a heading "Next meeting" in which its date is looked for. */
const REACH = 4;

/** Looked for once a meeting: tasks may be due by then. */
const known = createMemory<MinutesContext, NextMeeting | 'none'>();

/** When the next meeting is: behind a label, below a heading, or in a sentence about it. */
export function findNextMeeting(context: MinutesContext): NextMeeting | undefined {
  let found = known.get(context);
  if (found === undefined) {
    found = fromSections(context) ?? fromLabels(context) ?? fromSentences(context) ?? 'none';
    known.set(context, found);
  }
  return found === 'none' ? undefined : found;
}

/** Adds the next meeting. A date before this meeting's is reported. */
export function readNextMeeting(context: MinutesContext): void {
  const found = findNextMeeting(context);
  if (found === undefined) return;
  const { time, passage, span } = found;
  context.draft.relatedMeetings.push({
    relation: 'next',
    start: time,
    ...linkIn(passage, span),
    evidence: [cite(context.document.source, passage, span.start, span.end)],
  });
  const path = `/relatedMeetings/${String(context.draft.relatedMeetings.length - 1)}/start`;
  reportTwoDays(context, time, path);
  const start = context.draft.start?.value;
  if (start === undefined || !isBefore(time.value, start)) return;
  const [place] = time.evidence ?? [];
  context.draft.diagnostics.push({
    code: 'date-conflict',
    severity: 'warning',
    message: `Expected the next meeting after this one (${start}), found ${time.value}; it was kept as written.`,
    start: place?.start ?? 0,
    end: place?.end ?? 0,
    path,
  });
}

/** The day of the next meeting and the words that give it. */
export interface NextMeeting {
  readonly time: MeetingTime;
  readonly passage: Passage;
  readonly span: Span;
}

function fromSections(context: MinutesContext): NextMeeting | undefined {
  for (const { key, heading, blocks } of context.sections) {
    if (key !== 'next') continue;
    const all: (Block | undefined)[] = [heading, ...blocks.slice(0, REACH)];
    for (const block of all) {
      const passage = block === undefined ? undefined : wholeLine(context, block);
      const found =
        passage === undefined ? undefined : timeIn(context, passage, { start: 0, end: passage.text.length });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** "18. April" at the start of a line was taken for the number of a list: the line as it stands. */
function wholeLine(context: MinutesContext, block: Block): Passage {
  return block.kind === 'item' && block.number !== undefined
    ? verbatimPassage(context.document.source, block)
    : block.content;
}

function fromLabels(context: MinutesContext): NextMeeting | undefined {
  const { blocks } = context.document;
  for (const [i, block] of blocks.entries()) {
    const name =
      block.kind === 'frontMatter'
        ? (block.path?.[block.path.length - 1] ?? '').replace(/[-_]/g, ' ')
        : (block.label?.name.text ?? block.content.text);
    if (name.length > 60 || context.document.findLabel(name) !== 'next') continue;
    const value = block.kind === 'frontMatter' ? block.content : block.label?.value;
    const next = blocks[i + 1];
    const below =
      block.kind === 'item' && next?.kind === 'item' && (next.depth ?? 0) > (block.depth ?? 0)
        ? next.content
        : undefined;
    for (const passage of [value, below]) {
      const found =
        passage === undefined ? undefined : timeIn(context, passage, { start: 0, end: passage.text.length });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function fromSentences(context: MinutesContext): NextMeeting | undefined {
  const tables = openTables(context);
  let weak: NextMeeting | undefined;
  for (const block of context.document.blocks) {
    if (block.kind === 'frontMatter' || block.kind === 'code' || block.kind === 'rule') continue;
    const { text } = block.content;
    const folded = foldCase(text);
    if (!mayHoldAny(folded, [tables.nextPhrases, tables.nextStarts])) continue;
    const listed = findPhrases(folded, tables.nextPhrases);
    const phrases = listed.length > 0 ? listed : phrasesAround(folded, tables);
    if (phrases.length === 0) continue;
    const sentences = sentencesOf(block.content, context.document.packs);
    for (const [i, sentence] of sentences.entries()) {
      const phrase = phrases.find((match) => match.start >= sentence.start && match.end <= sentence.end);
      if (phrase === undefined) continue;
      const after = timeIn(context, block.content, { start: phrase.end, end: sentence.end });
      const short = sentence.end - phrase.end < 24;
      const next = short ? sentences[i + 1] : undefined;
      const found = after ?? (next === undefined ? undefined : timeIn(context, block.content, next));
      const leads = phrase.start - sentence.start <= 24;
      if (found !== undefined && leads) return found;
      // "Meeting on 5 May; the next meeting" and the like: only where nothing says it better.
      weak ??= found;
    }
  }
  return weak;
}

/** Most characters between "next" and "meeting". */
const BETWEEN = 48;

/** "next planning board meeting": the words for a next meeting with what kind of meeting it is between them. */
function phrasesAround(folded: string, tables: OutcomeTables): Span[] {
  const found: Span[] = [];
  for (const [before, behind] of tables.nextAround) {
    for (
      let start = folded.indexOf(before);
      start >= 0;
      start = folded.indexOf(before, start + before.length)
    ) {
      const from = start + before.length;
      const between = folded.slice(from, from + BETWEEN);
      const at = between.indexOf(` ${behind}`);
      if (at <= 0 || !holdsWords(folded, from, from + at) || isLetterAt(folded, start - 1)) continue;
      const end = from + at + 1 + behind.length;
      if (!isLetterAt(folded, end)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** True for letters, blanks and hyphens alone. */
function holdsWords(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isLetterAt(text, i) && text[i] !== ' ' && text[i] !== '-') return false;
  return true;
}

function timeIn(context: MinutesContext, passage: Passage, span: Span): NextMeeting | undefined {
  const mentions = mentionsIn(context, passage, span);
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind !== 'date' && mention.kind !== 'weekday' && mention.kind !== 'relative') continue;
    let time = futureTime(context, passage, mention);
    if (time === undefined) continue;
    let end = mention.end;
    const clock = mentions[i + 1];
    if (
      !time.value.includes('T') &&
      clock?.kind === 'clock' &&
      clock.parts.hour !== undefined &&
      clock.start - mention.end <= 40 &&
      time.value.length === 10
    ) {
      const hour = String(clock.parts.hour).padStart(2, '0');
      const minute = String(clock.parts.minute ?? 0).padStart(2, '0');
      const { zone } = clock;
      time = {
        ...time,
        value: `${time.value}T${hour}:${minute}`,
        ...(zone?.timeZone === undefined ? {} : { timeZone: zone.timeZone }),
        ...(zone?.zoneText === undefined ? {} : { zoneText: zone.zoneText }),
        text: passage.text.slice(mention.start, clock.end),
        evidence: [cite(context.document.source, passage, mention.start, clock.end)],
      };
      end = clock.end;
    }
    return { time, passage, span: { start: mention.start, end } };
  }
  return undefined;
}

function linkIn(passage: Passage, span: Span): { url?: string } {
  const link = passage.marks.find(
    (mark) =>
      mark.kind === 'link' &&
      mark.url !== undefined &&
      /^https?:/.test(mark.url) &&
      mark.start >= span.start - 2,
  );
  return link?.url === undefined ? {} : { url: link.url };
}

/** True where one whole day lies before another. */
function isBefore(a: string, b: string): boolean {
  const [first, second] = [a.slice(0, 10), b.slice(0, 10)];
  return /^\d{4}-\d{2}-\d{2}$/.test(first) && /^\d{4}-\d{2}-\d{2}$/.test(second) && first < second;
}
