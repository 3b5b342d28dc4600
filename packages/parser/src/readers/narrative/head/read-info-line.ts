import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import { lettersEnd, startsWithHan } from '../../../mentions/letters-in-text.js';
import { letterRuns } from './letter-runs.js';
import { foldHan } from '../../../mentions/fold-han.js';
import { findDay, timesOf } from './find-day.js';
import { dateCompanions } from './furniture.js';
import { subPassage } from '../../../source/passage.js';
import type { Document } from '../../../document/document.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { Passage } from '../../../source/passage.js';
import type { StatedDay } from './find-day.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** What a line of several short facts about the page says: 发布时间：… 来源：… 作者：… 浏览：…. */
export interface InfoLine {
  readonly day?: StatedDay;
  readonly publisher?: string;
}

/** Longest such line, and longest word before a colon, in UTF-16 units. */
const LONGEST = 200;
const LONGEST_LABEL = 12;

const keys = new Set<LabelKey>(['published', 'date', 'time', 'source', 'author', 'editor']);

/** Reads a line that says when, by whom and from where a page was published, with two such facts or more; undefined for any other line. */
export function readInfoLine(document: Document, line: Passage, context: TimeContext): InfoLine | undefined {
  const { text } = line;
  if (text.length > LONGEST) return undefined;
  const labels = labelsOf(text);
  const [first] = labels;
  if (first === undefined) return undefined;
  let known = 0;
  let published: Passage | undefined;
  let publisher: string | undefined;
  const lead = subPassage(line, 0, first.start);
  if (lead.text !== '') {
    // 2018-08-02 09:00 来源：…: a date and nothing else may stand before the first label.
    const mention = timesOf(document, lead.text)[0];
    // "Release time: …": a word before the label's own belongs to it.
    const bare =
      mention === undefined ? lead.text : lead.text.slice(0, mention.start) + lead.text.slice(mention.end);
    const words = letterRuns(bare.toLowerCase());
    if (
      mention === undefined
        ? words.length !== 1 || !dateCompanions(document.packs).words.has(words[0] ?? '')
        : words.length > 0 && !host.test(bare)
    )
      return undefined;
    if (mention !== undefined) {
      published = lead;
      known++;
    }
  }
  const companions = dateCompanions(document.packs).words;
  for (const [i, label] of labels.entries()) {
    const name = text.slice(label.start, label.colon);
    const key = document.findLabel(name);
    const value = subPassage(line, label.colon + 1, labels[i + 1]?.start ?? text.length);
    // Any other fact is a count: 浏览量：1023.
    if (
      (key === undefined || !keys.has(key)) &&
      !companions.has(foldHan(name)) &&
      !isCount(value.text, companions)
    )
      return undefined;
    known++;
    if (key === 'published' || key === 'date' || key === 'time') {
      published ??= value;
      continue;
    }
    // 来源：某司 2023-05-18 16:20
    const mention = timesOf(document, value.text)[0];
    const dated =
      mention !== undefined &&
      mention.kind === 'date' &&
      mention.start > 0 &&
      value.text.slice(mention.end).trim() === '';
    if (dated) {
      published ??= subPassage(value, mention.start, value.text.length);
      known++;
    }
    const words = trimEndMarks(dated ? value.text.slice(0, mention.start) : value.text, /[|\s]/);
    if (key === 'source' && words !== '') publisher = words;
  }
  if (known < 2) return undefined;
  const day = published === undefined ? undefined : findDay(document, published, context);
  return { ...(day === undefined ? {} : { day }), ...(publisher === undefined ? {} : { publisher }) };
}

/** "1023", 271 次: a number, with its counter perhaps. */
function isCount(text: string, companions: ReadonlySet<string>): boolean {
  const [digits = '', counter = ''] = /^(\d{1,9}) ?(.?)$/u.exec(text)?.slice(1) ?? [];
  return digits !== '' && (counter === '' || (startsWithHan(counter) && companions.has(foldHan(counter))));
}

/** A host's name: www.lake.example. */
const host = /(?:^|[ \t])[a-z\d-]{1,40}(?:\.[a-z\d-]{2,40}){1,4}(?:[ \t]|$)/i;

/** The short words before colons, each behind a blank or at the beginning. */
function labelsOf(text: string): { start: number; colon: number }[] {
  const found: { start: number; colon: number }[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    if (ch === ' ' || ch === '\u3000' || ch === '|' || ch === '\u00a0') start = i + 1;
    else if (ch === '：' || ch === ':') {
      if (i > start && i - start <= LONGEST_LABEL && lettersEnd(text, start) === i)
        found.push({ start, colon: i });
      start = i + 1;
    }
  }
  return found;
}
