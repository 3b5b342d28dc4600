import { countedStart } from '../counted-start.js';
import { readTopic } from './topic.js';
import { sectionPart } from './is-topic-section.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import { subPassage } from '../../../source/passage.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import { isHanAt } from '../../../mentions/letters-in-text.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { Topic } from './topic.js';

/** The topics that have a heading of their own, in text order; a heading that only groups gives way to those below it. */
export function headingTopics(context: MinutesContext): Topic[] {
  const parts = new Map(context.sections.map((section) => [section, sectionPart(context, section)]));
  const topics = new Map<Section, Topic>();
  const withTopics = new Set<Section>();
  for (const section of context.sections) {
    if (parts.get(section) !== 'topic' || isInside(section, (above) => parts.get(above) === 'none')) continue;
    const above = nearest(section, (s) => topics.has(s));
    const topic = topicOf(context, section);
    if (topic === undefined) continue;
    if (above !== undefined) {
      // A heading below a topic is a topic of its own where it goes on with its number, else a part of the discussion.
      const parent = topics.get(above);
      if (parent === undefined || !continuesNumber(parent.number, topic.number)) continue;
      topic.parent = parent;
    }
    topics.set(section, topic);
    for (let s = section.parent; s !== undefined; s = s.parent) withTopics.add(s);
  }
  dropUnnumbered(topics);
  // A group without topics below it is a topic by its own name: "New business" over a plain list.
  for (const section of context.sections) {
    if (parts.get(section) !== 'group' || withTopics.has(section) || !isBusiness(context, section)) continue;
    if (isInside(section, (above) => topics.has(above) || parts.get(above) === 'none')) continue;
    const topic = topicOf(context, section);
    if (topic !== undefined) topics.set(section, topic);
  }
  return context.sections.flatMap((section) => topics.get(section) ?? []);
}

/** So much of an agenda is numbered that a heading without a number is none of its items. */
const THROUGHOUT = 0.5;

/** Where the items are numbered throughout, headings without a number are parts of the item above. */
function dropUnnumbered(topics: Map<Section, Topic>): void {
  const numbered = [...topics.values()].filter(({ number }) => number !== undefined).length;
  if (numbered < 3 || numbered < topics.size * THROUGHOUT) return;
  let seen = false;
  for (const [section, topic] of topics) {
    if (topic.number !== undefined) seen = true;
    else if (seen) topics.delete(section);
  }
}

/** A grouping heading that has a subject ("Old business"), unlike "Discussion" or "Minutes". */
function isBusiness(context: MinutesContext, section: Section): boolean {
  const { heading } = section;
  const words = (section.runIn === true ? heading?.label?.name.text : heading?.content.text) ?? '';
  return (
    section.key === undefined &&
    context.lexicon.is('grouping', words) &&
    !context.lexicon.is('housekeeping', words) &&
    (section.blocks.length > 0 || section.runIn === true)
  );
}

function topicOf(context: MinutesContext, section: Section): Topic | undefined {
  const { heading } = section;
  if (heading === undefined) return undefined;
  const words = saidBehindNumber(context, section) ?? nameOf(context, section, heading.content);
  const read = readTopic(context, heading, words, { section });
  const line =
    read?.bare === true
      ? isBareOrdinal(context, words.text)
        ? firstSentence(context, section)
        : lineBelow(section)
      : undefined;
  const topic = read === undefined || line === undefined ? read : { ...read, below: line };
  // "议题一：…": the number stands in the label.
  const label = section.key === 'topic' ? heading.label?.name : undefined;
  const number =
    label === undefined || topic?.number !== undefined
      ? undefined
      : readTopic(context, heading, label, { section })?.number;
  return topic === undefined || number === undefined ? topic : { ...topic, number };
}

/** Fewest words of a sentence that tells what was said of an item, rather than what it is. */
const SAID = 5;

/** "Item 1: The chair welcomed everybody.": the label, where a sentence stands behind the number; the planned agenda names the item. */
function saidBehindNumber(context: MinutesContext, { heading, key }: Section): Passage | undefined {
  const { label } = heading ?? {};
  if (key !== 'topic' || heading === undefined || label === undefined || !/[.!?]$/.test(label.value.text))
    return undefined;
  if (label.value.text.split(' ').length < SAID) return undefined;
  const number = readTopic(context, heading, label.name, {});
  return number?.bare === true ? label.name : undefined;
}

/** "Item 1" on a line, and on the next what it is. */
function lineBelow({ blocks }: Section): Passage | undefined {
  const [first] = blocks;
  if (first?.kind !== 'paragraph' || !first.continues || first.label !== undefined) return undefined;
  const { content } = first;
  return content.text.length <= HEADLINE && !/[.!?;:,]$/.test(content.text) ? content : undefined;
}

/** Longest line that is the name of its item as a whole. */
const HEADLINE = 120;
/** The same behind a number ("TOP 7 …"), which shows it to be one. */
const LONG_HEADLINE = 200;

/** The words of a heading that name its topic: behind "Topic:", before the text of a numbered paragraph. */
function nameOf(context: MinutesContext, section: Section, content: Passage): Passage {
  const { heading } = section;
  if (heading?.label !== undefined && section.key === 'topic' && heading.label.value.text !== '')
    return heading.label.value;
  // "PUBLIC COMMENT: Nobody spoke."
  if (section.runIn === true && heading?.label !== undefined) return heading.label.name;
  if (isBareOrdinal(context, content.text))
    return heading !== undefined && readTopic(context, heading, content, {})?.bare === true
      ? content
      : (firstSentence(context, section) ?? content);
  if (heading?.kind !== 'item')
    return content.text.length <= (countedStart(content.text) === undefined ? HEADLINE : LONG_HEADLINE) &&
      hanLength(content.text) <= HEADLINE / 2
      ? content
      : subPassage(content, 0, 0);
  // "3. Finance: The treasurer reported …", "3. Finance. The …", "3. Finance – The …"
  if (heading?.label !== undefined && heading.label.name.text.length <= 80) return heading.label.name;
  const dash = / [-–—] /.exec(content.text);
  if (dash !== null && dash.index <= 80 && (content.text.length > 80 || /[.!?](?: |$)/.test(content.text)))
    return subPassage(content, 0, dash.index);
  const [first] = sentencesOf(content, context.document.packs);
  return first === undefined ? content : subPassage(content, first.start, first.end);
}

function hanLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) if (isHanAt(text, i)) length++;
  return length;
}

/** "1st order of business": a heading that says nothing but its number. */
function isBareOrdinal(context: MinutesContext, text: string): boolean {
  if (!/^[#\d]|[\s\d#:.]$/.test(text)) return false;
  const rest = trimEndMarks(text.replace(/^[#\d]+\s?(?:[a-z\u00c0-\u024f]{1,3}\b)?\.?\s*/i, ''), /[\s\d#:.]/);
  return rest !== text && /\s/.test(rest) && context.lexicon.is('itemWords', rest);
}

function firstSentence(context: MinutesContext, section: Section): Passage | undefined {
  const block = section.blocks.find(({ kind }) => kind === 'paragraph' || kind === 'item');
  if (block === undefined) return undefined;
  const [first] = sentencesOf(block.content, context.document.packs);
  return first === undefined || first.end - first.start > HEADLINE
    ? undefined
    : subPassage(block.content, first.start, first.end);
}

function continuesNumber(parent: string | undefined, child: string | undefined): boolean {
  if (child === undefined) return false;
  return parent === undefined || child.startsWith(`${parent}.`) || /^[a-z]$/i.test(child);
}

function nearest(section: Section, fits: (section: Section) => boolean): Section | undefined {
  for (let above = section.parent; above !== undefined; above = above.parent) if (fits(above)) return above;
  return undefined;
}

function isInside(section: Section, fits: (section: Section) => boolean): boolean {
  return nearest(section, fits) !== undefined;
}
