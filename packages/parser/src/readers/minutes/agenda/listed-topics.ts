import { attendanceKind } from '../attendance/attendance-kind.js';
import { introducedTopics } from './introduced-topics.js';
import { isInCapitals } from '../../../mentions/is-in-capitals.js';
import { isPersonName } from '../attendance/name-form.js';
import { readTopic } from './topic.js';
import { numberedKeys, sectionPart } from './is-topic-section.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import { startsWithHan } from '../../../mentions/letters-in-text.js';
import { subPassage } from '../../../source/passage.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Topic } from './topic.js';

/** Topics that stand in lists or tables. */
export interface ListedTopics {
  /** In the agenda as it was listed beforehand. */
  readonly planned: readonly Topic[];
  /** In the list of what was discussed. */
  readonly discussed: readonly Topic[];
}

/** Reads the lists and tables below "Agenda" and below "Minutes", "Discussion", "Notes". */
export function listedTopics(context: MinutesContext, headings: readonly Topic[]): ListedTopics {
  const planned: Topic[] = [...frontMatterTopics(context)];
  const discussed: Topic[] = [];
  const headed = new Set(headings.map(({ section }) => section));
  for (const section of context.sections) {
    if (section.key === 'agenda' || section.key === 'topic' || isBelowAgenda(context, section))
      planned.push(...topicsIn(context, section, 'agenda'));
    else if ((section.key === 'discussion' || section.key === 'notes') && !headed.has(section))
      discussed.push(...topicsIn(context, section, 'discussion'));
    else if (section.key === undefined) planned.push(...tableTopics(context, section.blocks));
  }
  if (planned.length === 0) planned.push(...introducedTopics(context));
  if (planned.length + discussed.length + headings.length === 0) discussed.push(...outlinedTopics(context));
  return { planned, discussed };
}

/** Most of an outline's outer points have points of their own. */
const LEAST_OUTLINED = 2;

/** Minutes that are nothing but an outline: its outer points are the topics, those below them what was said. */
function outlinedTopics(context: MinutesContext): Topic[] {
  for (const section of context.sections) {
    if (
      section.key !== undefined ||
      (section.heading !== undefined && sectionPart(context, section) !== 'group')
    )
      continue;
    const topics = topicsIn(context, section, 'discussion');
    const outlined = topics.filter(({ blocks }) => (blocks?.length ?? 0) > 0).length;
    const outer = section.blocks.filter(({ kind, depth }) => kind === 'item' && depth === 0).length;
    if (outlined >= LEAST_OUTLINED && outlined * 2 > outer) return topics;
  }
  return [];
}

/** "acme/parser" below "Agenda": a group of the listed agenda. */
function isBelowAgenda(context: MinutesContext, section: Section): boolean {
  return (
    section.parent?.key === 'agenda' &&
    section.item === undefined &&
    sectionPart(context, section) === 'group'
  );
}

function topicsIn(context: MinutesContext, section: Section, where: 'agenda' | 'discussion'): Topic[] {
  const rows = tableTopics(context, section.blocks);
  if (rows.length > 0) return rows;
  const list = firstList(section.blocks);
  const marked = list.filter((block) => block.kind === 'item');
  const items = marked.length > 0 ? marked : where === 'agenda' ? plainLines(section.blocks) : [];
  if (items !== marked)
    return items.flatMap((block) => readTopic(context, block, block.content, { blocks: [] }) ?? []);
  const least = items.reduce((depth, item) => Math.min(depth, item.depth ?? 0), Infinity);
  const tops = items.filter(({ depth }) => (depth ?? 0) === least);
  const topics: Topic[] = [];
  const places = new Map(list.map((block, at) => [block, at + 1]));
  tops.forEach((block, i) => {
    const next = tops[i + 1];
    const below = list.slice(
      places.get(block) ?? 0,
      next === undefined ? list.length : (places.get(next) ?? 1) - 1,
    );
    if (!isTopicItem(context, block, below, where)) return;
    const words = itemWords(context, block, below);
    const topic = readTopic(context, block, words, { blocks: below });
    if (topic !== undefined) topics.push(topic);
  });
  return topics;
}

/** Short lines without marks, as many as stand together: a list all the same. */
function plainLines(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(
    ({ kind, content, label }) =>
      kind !== 'paragraph' ||
      content.text.length > HEADLINE ||
      /[.!?。]$/.test(content.text) ||
      label !== undefined,
  );
  const lines = end < 0 ? blocks : blocks.slice(0, end);
  return lines.length > 1 ? lines : [];
}

/** The blocks of a section up to the text that follows its first list. */
function firstList(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'item');
  const end = blocks.findIndex(
    ({ kind, depth }, i) =>
      i > first && first >= 0 && (kind === 'rule' || (kind === 'paragraph' && depth === undefined)),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Longest item of a discussion that is a topic and not a remark. */
const HEADLINE = 90;

function isTopicItem(
  context: MinutesContext,
  block: Block,
  below: readonly Block[],
  where: 'agenda' | 'discussion',
): boolean {
  const { document, lexicon } = context;
  const label = block.label;
  if (block.checked !== undefined && where === 'discussion') return false;
  if (label !== undefined && label.value.text !== '') {
    const { text } = label.name;
    const key = document.findLabel(text);
    if (key !== undefined && key !== 'topic' && key !== 'previous') return false;
    // "Rosa: I think …" is a remark, unless Rosa is what the item is about in a list of items.
    if (
      isPersonName(text, lexicon) &&
      (context.people.candidates(text).length > 0 || where === 'discussion' || isInCapitals(text))
    )
      return false;
  }
  const key = document.findLabel(block.content.text);
  const numbered = block.number !== undefined && key !== undefined && numberedKeys.has(key);
  // In a numbered agenda also "1. Minutes" and "4. Documents" are items.
  const planned =
    where === 'agenda' &&
    block.number !== undefined &&
    attendanceKind(block.content.text, document, lexicon) === undefined;
  if (key !== undefined && key !== 'topic' && key !== 'previous' && !numbered && !planned) return false;
  if (attendanceKind(block.content.text, document, lexicon) !== undefined && key === undefined) return false;
  if (where === 'agenda') return true;
  return (
    block.content.text.length <= HEADLINE &&
    (below.some(({ kind }) => kind === 'item') || !/[.!?。！？]$/.test(block.content.text))
  );
}

/** The words of an item that name its topic: where its text goes on behind a colon, those before it. */
function itemWords(context: MinutesContext, block: Block, below: readonly Block[]) {
  const label = block.label;
  if (label !== undefined && context.document.findLabel(label.name.text) === 'topic') return label.value;
  const long = startsWithHan(label?.value.text ?? '') ? 12 : 60;
  if (label !== undefined && below.length === 0 && label.value.text.length > long) return label.name;
  // "The yard. Ada will paint the gate.": the sentences behind the first are what was said.
  const [first, second] = sentencesOf(block.content, context.document.packs);
  return first === undefined || second === undefined || first.end > HEADLINE
    ? block.content
    : subPassage(block.content, first.start, first.end);
}

/** Rows of a table with a column of topics. */
function tableTopics(context: MinutesContext, blocks: readonly Block[]): Topic[] {
  const { lexicon } = context;
  const header = blocks.find((block) => block.kind === 'row' && block.header === true);
  if (header === undefined) return [];
  const names = (header.cells ?? []).map((cell) => cell.text);
  const at = names.findIndex((words) => lexicon.is('topicColumns', words));
  const who = names.findIndex((words) => lexicon.is('presenterColumns', words));
  // A table of tasks has items too, and whose they are and by when.
  if (
    at < 0 ||
    names.some(
      (words, i) =>
        i !== who &&
        ['due', 'owner', 'action', 'result'].includes(context.document.findLabel(words) ?? '') &&
        !lexicon.is('presenterColumns', words),
    )
  )
    return [];
  const topics: Topic[] = [];
  for (const row of blocks) {
    const cell = row.kind === 'row' && row.header !== true ? row.cells?.[at] : undefined;
    if (cell === undefined) continue;
    const topic = readTopic(context, row, cell, { blocks: [] });
    if (topic === undefined) continue;
    const presenter = who < 0 ? undefined : row.cells?.[who];
    const named = presenter !== undefined && isPersonName(presenter.text, lexicon) ? [presenter] : [];
    topics.push({ ...topic, presenters: [...topic.presenters, ...named] });
  }
  return topics;
}

function frontMatterTopics(context: MinutesContext): Topic[] {
  const topics: Topic[] = [];
  for (const block of context.document.blocks) {
    if (block.kind !== 'frontMatter') break;
    const [first, ...more] = block.path ?? [];
    if (
      first === undefined ||
      block.content.text === '' ||
      context.document.findLabel(first) !== 'agenda' ||
      more.length > 1
    )
      continue;
    const topic = readTopic(context, block, subPassage(block.content, 0, block.content.text.length), {
      blocks: [],
    });
    if (topic !== undefined) topics.push(topic);
  }
  return topics;
}
