import { cite, subPassage } from '../../../source/passage.js';
import { findClockMentions } from '../../../mentions/times/index.js';
import { hasLetter, isSmalls, lettersEnd, startsWithHan } from '../../../mentions/letters-in-text.js';
import { isPersonName } from '../attendance/name-form.js';
import { ordinalStart, plainStart } from '../counted-start.js';
import { timeTables } from '../head/time-readings.js';
import { isSpaceOr } from '../../../mentions/past-marks.js';
import type { AgendaItemDraft, AgentDraft } from '../../../resolution/draft.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** An agenda item as it was found, before it becomes part of the draft. */
export interface Topic {
  /** The words that name it, without number, times and presenters. */
  readonly name: Passage;
  readonly number?: string;
  readonly presenters: readonly Passage[];
  /** The heading is a number alone. */
  readonly bare?: boolean;
  /** The line below such a heading, which says what it is where no agenda does. */
  readonly below?: Passage;
  readonly block: Block;
  /** The section it heads, where it is a heading. */
  readonly section?: Section;
  /** The blocks below it, where it is an item of a list or a row. */
  readonly blocks?: readonly Block[];
  parent?: Topic;
  /** Where else it is named: in the agenda listed beforehand. */
  twin?: Topic;
}

/** Longest name of an item, in UTF-16 units. */
const LONGEST = 200;

/** Makes a topic of the words of a heading, item or cell. Undefined where they name none. */
export function readTopic(
  context: MinutesContext,
  block: Block,
  words: Passage,
  place: Pick<Topic, 'section' | 'blocks'>,
): Topic | undefined {
  const { lexicon } = context;
  let name = words;
  let { number } = block;
  const presenters: Passage[] = [];
  const plain = block.kind === 'paragraph' && place.section !== undefined ? plainStart(name.text) : undefined;
  const lead =
    plain === undefined
      ? leadingNumber(name.text, context, block.kind === 'heading')
      : { number: String(plain.value), length: plain.length };
  if (lead !== undefined) {
    number ??= lead.number;
    if (!hasLetter(name.text.slice(lead.length)))
      return { name: trimMarks(name), number, presenters, bare: true, block, ...place };
    name = subPassage(name, lead.length, name.text.length);
  }
  // "[Ada] Release": who is to speak on it.
  const ahead = /^\[[^[\]]{2,60}\](?= )/.exec(name.text)?.[0].length ?? 0;
  const first = ahead === 0 ? undefined : peopleIn(context, subPassage(name, 1, ahead - 1));
  if (first !== undefined) {
    presenters.push(...first);
    name = subPassage(name, ahead, name.text.length);
  }
  for (;;) {
    const bracket = trailingBracket(name.text);
    if (bracket === undefined) break;
    const inner = subPassage(name, bracket.start + 1, bracket.end - 1);
    const people = peopleIn(context, inner);
    if (people === undefined && !isDuration(context, inner.text)) break;
    presenters.unshift(...(people ?? []));
    name = subPassage(name, 0, bracket.start);
  }
  name = trimMarks(name);
  if (name.text === '' || name.text.length > LONGEST || !hasLetter(name.text)) return undefined;
  if (lexicon.is('placeholders', name.text) || lexicon.is('nobody', name.text)) return undefined;
  return { name, ...(number === undefined ? {} : { number }), presenters, block, ...place };
}

/** "TOP 4.", "Item 3:", "4.2", "议题一：", "第一项": the number of a heading and the word before it. */
function leadingNumber(
  text: string,
  context: MinutesContext,
  heading: boolean,
): { number: string; length: number } | undefined {
  const inWords = ordinalStart(text, context.lexicon);
  if (inWords !== undefined) {
    const mark = /^[.:)]?[-–—]? ?/.exec(text.slice(inWords.length).trimStart())?.[0].length ?? 0;
    const blank = text[inWords.length] === ' ' ? 1 : 0;
    return { number: text.slice(0, inWords.length), length: inWords.length + blank + mark };
  }
  // A numeral may be a word of letters too ("IV"): the word counts only where it is one of those.
  const slashed = /^(?:\d{2,4}\/\d{1,4}|\d{1,3}\/\d{2,4})(?=[.:)]? )/.exec(text.slice(0, 12))?.[0];
  if (slashed !== undefined)
    return { number: slashed, length: slashed.length + (text[slashed.length] === ' ' ? 1 : 2) };
  const word = itemWord(text, context);
  const known = word !== undefined;
  let at = known ? word.length : 0;
  if (known && (text[at] === '.' || text[at] === ' ')) at++;
  while (text[at] === ' ' || text[at] === '#') at++;
  const number = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[一二三四五六七八九十]{1,3})/.exec(
    text.slice(at, at + 20),
  )?.[0];
  if (number === undefined) return undefined;
  at += number.length;
  const mark = markLength(text, at);
  const dotted = heading && /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})? /.test(text.slice(0, 12));
  // "3 new members" counts something; "1.1 版本" is a version where no mark follows.
  if (!known && ((mark === 0 && !dotted) || /^\d{4}/.test(text))) return undefined;
  at += mark;
  // "IVAN": letters that go on are no numeral.
  if (mark === 0 && !dotted && /^\S/.test(text.slice(at, at + 1)) && !/^\d/.test(number)) return undefined;
  while (text[at] === ' ' || text[at] === '\u3000') at++;
  return { number, length: at };
}

/** Longest word in front of an item's number. */
const LONGEST_WORD = 20;

/** The word in front of an item's number, where it is one of those: "TOP", 议题. */
function itemWord(text: string, context: MinutesContext): string | undefined {
  if (startsWithHan(text))
    return [4, 3, 2, 1]
      .map((length) => text.slice(0, length))
      .find((word) => context.lexicon.is('itemWords', word));
  const first = lettersEnd(text, 0, LONGEST_WORD);
  if (first === 0) return undefined;
  // "Agenda item 4", "zu TOP 4": both words are one.
  const next = text.startsWith('. ', first) ? first + 2 : text[first] === ' ' ? first + 1 : 0;
  const second = next === 0 ? 0 : lettersEnd(text, next, next + LONGEST_WORD);
  const both = second > next ? text.slice(0, second) : '';
  if (context.lexicon.is('itemWords', both)) return both;
  const word = text.slice(0, first);
  if (context.lexicon.is('itemWords', word)) return word;
  // "zu TOP 4": a small word before it.
  const behind = both !== '' && text[first] === ' ' && isSmalls(word, 2, 3) ? text.slice(next, second) : '';
  return behind.length > 1 && context.lexicon.is('itemWords', behind) ? both : undefined;
}

/** Length of the mark behind a number: ".", ")", ":", "、", " –"; 0 for none. */
function markLength(text: string, at: number): number {
  return /^(?:[.):：、．]|[.)]? [-–—:])/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}

function trailingBracket(text: string): { start: number; end: number } | undefined {
  const close = text[text.length - 1];
  if (close !== ')' && close !== '）' && close !== ']') return undefined;
  const start = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
  return start > 0 ? { start, end: text.length } : undefined;
}

/** The people a bracket names, where it names people and lengths of time only. */
function peopleIn(context: MinutesContext, passage: Passage): Passage[] | undefined {
  const people: Passage[] = [];
  for (const match of passage.text.matchAll(/[^,，、;/&]+/g)) {
    const piece = subPassage(passage, match.index, match.index + match[0].length);
    if (piece.text === '' || isDuration(context, piece.text)) continue;
    const handle = /^@[\w-]+/.exec(piece.text);
    if (handle !== null) {
      people.push(subPassage(piece, 0, handle[0].length));
      continue;
    }
    const known = context.people.candidates(piece.text).length > 0;
    if (!known && !(isPersonName(piece.text, context.lexicon) && piece.text.includes(' '))) {
      // One word in a bracket may be anything; beside a length of time it is who takes the time.
      if (!(isPersonName(piece.text, context.lexicon) && /\d/.test(passage.text))) return undefined;
    }
    people.push(piece);
  }
  return people.length > 0 ? people : undefined;
}

/** "10 minutes", "5 min", "19:05", "30分钟". */
function isDuration(context: MinutesContext, text: string): boolean {
  const words = text.trim();
  const number = /^~?\d{1,3}(?:[-–]\d{1,3})? ?/.exec(words)?.[0].length ?? 0;
  const unit = lettersEnd(words, number, number + 10);
  if (number > 0 && (unit > number && words[unit] === '.' ? unit + 1 : unit) === words.length) return true;
  const [mention] = findClockMentions(text, timeTables(context.document));
  return mention !== undefined && mention.exact.length >= words.length - 2;
}

function trimMarks(passage: Passage): Passage {
  const { text } = passage;
  let end = text.length;
  while (end > 0 && isSpaceOr(text, end - 1, ':：.;,。；，–—-')) {
    // "U.S."
    if (text[end - 1] === '.' && /\.[A-Za-z]\.$/.test(text.slice(Math.max(0, end - 3), end))) break;
    end--;
  }
  return subPassage(passage, 0, end);
}

/** The draft of a topic, with evidence for its name and number. */
export function topicDraft(context: MinutesContext, topic: Topic): AgendaItemDraft {
  const { source } = context.document;
  const evidence = [cite(source, topic.name, 0, topic.name.text.length, { field: 'name' })];
  if (topic.twin !== undefined)
    evidence.push(
      cite(source, topic.twin.name, 0, topic.twin.name.text.length, { field: 'name', match: 'normalized' }),
    );
  const presenters = [...topic.presenters, ...(topic.twin?.presenters ?? [])];
  const agents = presenters
    .map((passage) => presenter(context, passage))
    .filter((agent, i, all) => all.findIndex(({ name }) => name === agent.name) === i);
  const number = topic.number ?? topic.twin?.number;
  const { content } = topic.block;
  const lead = number === undefined ? -1 : content.text.indexOf(topic.name.text);
  if (lead > 0 && content.text.slice(0, lead).includes(number ?? ''))
    evidence.push(cite(source, content, 0, lead, { field: 'number' }));
  // "zu 3.": the heading says the number alone, and the name was taken from elsewhere.
  else if (topic.bare === true && number !== undefined && topic.name.text !== content.text && lead < 0)
    evidence.push(cite(source, content, 0, content.text.length, { field: 'number' }));
  return {
    number,
    name: topic.name.text,
    parent: undefined,
    presenters: agents.length === 0 ? undefined : agents,
    notes: [],
    start: undefined,
    end: undefined,
    evidence,
  };
}

function presenter(context: MinutesContext, passage: Passage): AgentDraft {
  const participant = context.people.find(passage.text);
  return {
    name: participant?.name ?? passage.text,
    participant,
    evidence: [cite(context.document.source, passage, 0, passage.text.length)],
  };
}
