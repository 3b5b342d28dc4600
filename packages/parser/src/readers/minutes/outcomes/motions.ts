import { agentOf, isPlaceholder, reportPlaceholder } from './agent.js';
import { cite } from '../../../source/passage.js';
import { foldCase } from './fold-case.js';
import { phraseAt } from './phrase-index.js';
import { openTables } from './open-tables.js';
import { readMotion } from './read-motion.js';
import { readMotionTable } from './motion-table.js';
import { splitSentences } from '../../../mentions/sentences.js';
import type { Block } from '../../../blocks/block.js';
import type { Evidence } from '@rapporteur/schema';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { MotionDraft } from '../../../resolution/draft.js';
import type { FoldedText } from './read-name.js';
import type { MotionReading } from './read-motion.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/** A motion to which later sentences of its section may still add. */
interface OpenMotion {
  readonly motion: MotionDraft;
  readonly sure: boolean;
  /** Sentences since something was last said of it. */
  idle: number;
  counted: boolean;
  /** Whether the text says how it ended; else that is inferred from the count. */
  stated: boolean;
  /** Whether it was already put into the draft. */
  kept: boolean;
}

/** The sentence before, which a motion without words of its own may be about. */
interface Before {
  readonly passage: Passage;
  readonly span: Span;
}

/** Sections in which nothing is moved. */
const skipped = new Set<string>(['present', 'absent', 'participants', 'late', 'remote', 'proxy', 'guests', 'observers', 'date', 'time', 'location', 'documents', 'action', 'next']);

/** Motions with mover, seconder, vote and result: what one sentence, several lines or a table say of each is put together. */
export function readMotions(context: MinutesContext): void {
  const tables = openTables(context);
  for (const section of context.sections) {
    if (section.key !== undefined && skipped.has(section.key)) continue;
    readSection(context, tables, section);
  }
}

function readSection(context: MinutesContext, tables: OutcomeTables, section: Section): void {
  let open: OpenMotion | undefined;
  let before: Before | undefined;
  /** The wording put to a vote that is still to be told. */
  let asked: Before | undefined;
  const start = (motion: MotionDraft, sure: boolean): OpenMotion => {
    open = { motion, sure, idle: 0, counted: false, stated: false, kept: false };
    return open;
  };
  const blocks = section.heading === undefined ? section.blocks : [section.heading, ...section.blocks];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'rule' || block.kind === 'code') continue;
    if (block.kind === 'row') {
      i = readMotionTable(context, tables, blocks, i, open?.motion);
      if (open !== undefined) keep(context, open);
      continue;
    }
    if (readSheetLine(context, tables, block, () => open, start, section)) continue;
    let told = 0;
    const source = { text: block.content.text, folded: foldCase(block.content.text) };
    const sentences = splitSentences(source.text, context.document.packs);
    for (const [n, sentence] of sentences.entries()) {
      if (sentence.end <= told) continue;
      let span = sentence;
      let reading = readMotion(source, tables, span.start, span.end);
      if (reading?.opens !== undefined && reading.text !== undefined && isLabelled(source.text, span.start, reading.text)) {
        span = { start: span.start, end: endOfWording(source, tables, sentences, n) };
        if (span.end > sentence.end) reading = readMotion(source, tables, span.start, span.end) ?? reading;
        told = span.end;
      }
      if (reading === undefined) {
        if (open !== undefined) open.idle++;
        before = { passage: block.content, span };
        continue;
      }
      if (reading.question !== undefined) {
        before = { passage: block.content, span: reading.question };
        asked = before;
        if (open !== undefined && !open.counted && !open.stated) {
          reword(context, open, before);
          asked = undefined;
        }
        continue;
      }
      if (reading.opens !== undefined) {
        const motion = startMotion(context, tables, block, reading, before, section);
        if (motion === undefined) continue;
        open = start(motion, reading.opens === 'sure');
        addReading(context, tables, open, block.content, reading, span);
      } else if (open !== undefined && belongs(open, reading)) {
        addReading(context, tables, open, block.content, reading, span);
      } else if (reading.vote !== undefined && !/[?？]$/.test(source.text)) {
        const motion = asked === undefined ? votedText(context, tables, block, reading, span, before, section) : emptyMotion(context, block, section, asked);
        asked = undefined;
        if (motion !== undefined) addReading(context, tables, (open = start(motion, true)), block.content, reading, span);
      } else {
        if (open !== undefined) open.idle++;
      }
      if (!reading.bare) before = { passage: block.content, span };
    }
  }
}

/** True where a colon stands right before what is moved ("Proposal: …"). */
function isLabelled(text: string, from: number, wording: Span): boolean {
  return /[:：]\s*(?:to )?$/i.test(text.slice(Math.max(from, wording.start - 8), wording.start));
}

/** A labelled motion may take several sentences: up to one that says what became of it. */
function endOfWording(source: FoldedText, tables: OutcomeTables, sentences: readonly Span[], at: number): number {
  let end = sentences[at]?.end ?? 0;
  for (let i = at + 1; i < sentences.length; i++) {
    const next = sentences[i];
    if (next === undefined || readMotion(source, tables, next.start, next.end) !== undefined) break;
    ({ end } = next);
  }
  return end;
}

/** What is said of a motion after it was put belongs to it while nothing else was talked about for long. */
function belongs(open: OpenMotion, reading: MotionReading): boolean {
  if (open.stated && reading.result !== undefined && reading.vote === undefined) return false;
  // "Roll call: …" and then "The motion passed 3-1.": the same vote told twice.
  if (open.counted && reading.vote !== undefined) return reading.bare && open.idle === 0;
  return reading.bare ? open.idle < 6 : open.idle < 3;
}

/** The wording put to the vote replaces the words in which the motion was announced. */
function reword(context: MinutesContext, open: OpenMotion, { passage, span }: Before): void {
  const evidence = (open.motion.evidence ??= []);
  open.motion.text = withoutStop(passage.text.slice(span.start, span.end));
  const old = evidence.findIndex((entry) => entry.field === 'text');
  if (old >= 0) evidence.splice(old, 1);
  evidence.push(textEvidence(context, passage, span));
}

function startMotion(
  context: MinutesContext,
  tables: OutcomeTables,
  block: Block,
  reading: MotionReading,
  before: Before | undefined,
  section: Section,
): MotionDraft | undefined {
  const own = reading.text === undefined ? undefined : { passage: block.content, span: reading.text };
  const about = own ?? before ?? headingOf(section);
  if (about === undefined) return undefined;
  const text = about.passage.text.slice(about.span.start, about.span.end);
  if (isPlaceholder(text, tables)) {
    reportPlaceholder(context, about.passage, about.span);
    return undefined;
  }
  return emptyMotion(context, block, section, about);
}

/** A vote on something no sentence moved: the words beside the count, the sentence before, or the heading say what. */
function votedText(
  context: MinutesContext,
  tables: OutcomeTables,
  block: Block,
  reading: MotionReading,
  sentence: Span,
  before: Before | undefined,
  section: Section,
): MotionDraft | undefined {
  const parts = [reading.vote?.span, reading.result?.span, reading.unanimous].filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
  const own = reading.bare ? undefined : withoutOpener(block.content.text, longestGap(block.content.text, sentence, parts), tables);
  const about = own === undefined ? (before ?? headingOf(section)) : { passage: block.content, span: own };
  if (about === undefined) return undefined;
  return emptyMotion(context, block, section, about);
}

/** A motion of which only its words are known. */
function emptyMotion(context: MinutesContext, block: Block, section: Section, about: Before): MotionDraft {
  const item = context.itemOf.get(block) ?? section.item;
  return {
    text: withoutStop(about.passage.text.slice(about.span.start, about.span.end)),
    movers: [],
    seconders: [],
    ...(item === undefined ? {} : { agendaItem: item }),
    evidence: [textEvidence(context, about.passage, about.span)],
  };
}

function withoutOpener(text: string, span: Span | undefined, tables: OutcomeTables): Span | undefined {
  if (span === undefined) return undefined;
  const opener = phraseAt(foldCase(text), tables.openers, span.start, span.end);
  return opener === undefined || text[opener.end] !== ' ' ? span : { start: opener.end + 1, end: span.end };
}

function longestGap(text: string, sentence: Span, parts: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let at = sentence.start;
  for (const part of [...parts, { start: sentence.end, end: sentence.end }]) {
    let { start } = { start: at };
    let end = part.start;
    while (start < end && /[\s,;:.–—-]/.test(text[start] ?? '')) start++;
    while (end > start && /[\s,;:.–—(-]/.test(text[end - 1] ?? '')) end--;
    if (end - start > (best === undefined ? 12 : best.end - best.start)) best = { start, end };
    at = Math.max(at, part.end);
  }
  return best;
}

function headingOf(section: Section): Before | undefined {
  const { heading } = section;
  return heading === undefined ? undefined : { passage: heading.content, span: { start: 0, end: heading.content.text.length } };
}

function addReading(context: MinutesContext, tables: OutcomeTables, open: OpenMotion, passage: Passage, reading: MotionReading, sentence: Span): void {
  const { motion } = open;
  open.idle = 0;
  const { source } = context.document;
  const evidence = (motion.evidence ??= []);
  evidence.push(cite(source, passage, sentence.start, sentence.end));
  const agents = (spans: readonly Span[]) => spans.flatMap((span) => agentOf(context, tables, passage, span) ?? []);
  if (motion.movers.length === 0) motion.movers.push(...agents(reading.movers));
  if (motion.seconders.length === 0) motion.seconders.push(...agents(reading.seconders));
  if (reading.vote !== undefined && !open.counted) {
    const { counts, voters, span } = reading.vote;
    motion.counts = { ...counts };
    open.counted = true;
    evidence.push(cite(source, passage, span.start, span.end, { field: 'counts' }));
    const votes = voters.flatMap(({ name, option }) => {
      const voter = agentOf(context, tables, passage, name);
      return voter === undefined ? [] : [{ voter, option }];
    });
    if (votes.length > 0) motion.votes = votes;
  }
  if (reading.result !== undefined && !open.stated) {
    open.stated = true;
    setResult(motion, reading.result.value, cite(source, passage, reading.result.span.start, reading.result.span.end, { field: 'result' }));
  } else if (reading.unanimous !== undefined && motion.result === undefined) {
    setResult(motion, 'passed', cite(source, passage, reading.unanimous.start, reading.unanimous.end, { field: 'result', match: 'inferred' }));
  } else if (reading.vote !== undefined && motion.result === undefined) {
    const { yes = 0, no = 0 } = reading.vote.counts;
    const { span } = reading.vote;
    if (yes !== no) setResult(motion, yes > no ? 'passed' : 'failed', cite(source, passage, span.start, span.end, { field: 'result', match: 'inferred' }));
  }
  keep(context, open);
}

/** A stated result wins over one that was only inferred from the count. */
function setResult(motion: MotionDraft, result: NonNullable<MotionDraft['result']>, evidence: Evidence): void {
  const list = (motion.evidence ??= []);
  if (motion.result !== undefined) {
    const inferred = list.findIndex((entry) => entry.field === 'result' && entry.match === 'inferred');
    if (inferred < 0 || evidence.match === 'inferred') return;
    list.splice(inferred, 1);
  }
  motion.result = result;
  list.push(evidence);
}

/** Puts a motion into the draft once it is certain to be one: a proposal or poll needs a seconder, a vote or a result. */
function keep(context: MinutesContext, open: OpenMotion): void {
  const { motion } = open;
  if (open.kept || motion.text === '') return;
  if (!open.sure && motion.seconders.length === 0 && motion.result === undefined && motion.counts === undefined) return;
  open.kept = true;
  context.draft.motions.push(motion);
}

/** A labelled line of a motion's sheet: "Moved by: …", "Result: Passed". True where it was read. */
function readSheetLine(
  context: MinutesContext,
  tables: OutcomeTables,
  block: Block,
  current: () => OpenMotion | undefined,
  start: (motion: MotionDraft, sure: boolean) => OpenMotion,
  section: Section,
): boolean {
  const { label } = block;
  if (label === undefined || label.value.text === '') return false;
  const words = foldCase(label.name.text);
  const key = context.document.findLabel(label.name.text);
  const open = current();
  const value = label.value;
  const whole = { start: 0, end: value.text.length };
  const inSheet = section.heading !== undefined && isMotionHeading(section.heading, tables);
  if (inSheet && tables.textLabels.has(words) && block.kind !== 'heading') {
    if (isPlaceholder(value.text, tables)) reportPlaceholder(context, value, whole);
    else {
      const draft = { text: withoutStop(value.text), movers: [], seconders: [], evidence: [textEvidence(context, value, whole)] };
      const known = open?.motion.text === '' ? open : undefined;
      if (known === undefined) keep(context, start(draft, true));
      else {
        known.motion.text = draft.text;
        (known.motion.evidence ??= []).push(...draft.evidence);
        keep(context, known);
      }
    }
    return true;
  }
  if ((key === 'mover' || (inSheet && (key === 'speaker' || key === 'owner'))) && block.kind !== 'heading') {
    const names = sheetNames(context, tables, value);
    if (names.length === 0) return isPlaceholder(value.text, tables);
    const target = open ?? (inSheet ? start({ text: '', movers: [], seconders: [], evidence: [] }, true) : undefined);
    if (target === undefined || target.motion.movers.length > 0) return false;
    target.motion.movers.push(...names);
    target.idle = 0;
    return true;
  }
  if (key === 'seconder' && open !== undefined && open.motion.seconders.length === 0) {
    const names = sheetNames(context, tables, value);
    open.motion.seconders.push(...names);
    open.idle = 0;
    keep(context, open);
    return names.length > 0 || isPlaceholder(value.text, tables);
  }
  return false;
}

function isMotionHeading(heading: Block, tables: OutcomeTables): boolean {
  const folded = foldCase(heading.content.text);
  return tables.words.some((words) => words.motions.nouns.some((noun) => folded.startsWith(noun)));
}

function sheetNames(context: MinutesContext, tables: OutcomeTables, value: Passage) {
  const names = [];
  let at = 0;
  for (const piece of value.text.split(/[,;、/]| and | & /)) {
    const start = value.text.indexOf(piece, at);
    at = start + piece.length;
    const trimmed = piece.trim().replace(/\.$/, '');
    if (trimmed === '') continue;
    const from = start + piece.indexOf(trimmed);
    const agent = agentOf(context, tables, value, { start: from, end: from + trimmed.length });
    if (agent !== undefined) names.push(agent);
  }
  return names;
}

function textEvidence(context: MinutesContext, passage: Passage, span: Span): Evidence {
  return cite(context.document.source, passage, span.start, span.end, { field: 'text' });
}

function withoutStop(text: string): string {
  return text.replace(/[.;,]$/, '');
}
