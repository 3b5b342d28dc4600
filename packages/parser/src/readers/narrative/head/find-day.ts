import { foldHan } from '../../../mentions/fold-han.js';
import { cite } from '../../../source/passage.js';
import {
  findTimeMentions,
  provenDateOrder,
  readRepublicDate,
  resolveTime,
} from '../../../mentions/times/index.js';
import { hasLatin, startsWithHan, startsWithSmall } from '../../../mentions/letters-in-text.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import { dateCompanions } from './furniture.js';
import { letterRuns } from './letter-runs.js';
import type { Document } from '../../../document/document.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { Passage } from '../../../source/passage.js';
import type { TimeContext, TimeMention } from '../../../mentions/times/index.js';

/** A day stated by a line of the head or a dateline. */
export interface StatedDay {
  readonly mention: TimeMention;
  readonly time: MeetingTime;
}

/** The first day that a passage states, with its evidence. Relative days ("today") state none. */
export function findDay(document: Document, passage: Passage, context: TimeContext): StatedDay | undefined {
  const mentions = timesOf(document, passage.text);
  const mention =
    mentions.find((found) => found.kind === 'date') ??
    (document.language.script === 'han' ? readRepublicDate(passage.text) : undefined);
  if (mention === undefined) return undefined;
  const order = provenDateOrder(mentions);
  const resolved = resolveTime(mention, { ...context, ...(order === undefined ? {} : { textOrder: order }) });
  if (resolved.time === undefined) return undefined;
  const evidence = [cite(document.source, passage, mention.start, mention.end)];
  return { mention, time: { ...resolved.time, evidence } };
}

/** The day of a line that says a date and nothing else of weight. */
export function findDateLine(document: Document, line: Passage, context: TimeContext): StatedDay | undefined {
  if (line.text.length > LONGEST_DATE_LINE) return undefined;
  const day = findDay(document, line, context);
  return day !== undefined && isDateLine(document, line.text, day.mention) ? day : undefined;
}

/** Longest line that says a date and little else, in UTF-16 units. */
const LONGEST_DATE_LINE = 160;

/** True where a line says a date and nothing else of weight: "Posted on 14 Mar 2006 in Press releases", "2024-01-04 12:10 1838 views". */
function isDateLine(document: Document, text: string, mention: TimeMention): boolean {
  const rest = `${text.slice(0, mention.start)} ${text.slice(mention.end)}`;
  const words = letterRuns(rest);
  if (/^ ?date /.test(text) && words.join('').length < 8) return true;
  const companions = dateCompanions(document.packs);
  let strange = 0;
  for (const written of words) {
    const word = foldHan(written).toLowerCase();
    if (companions.words.has(word) || companions.han.some((known) => word.includes(known))) continue;
    // "Forum to be held on 3 May" is a title; "Ostra, 3 May" and "3 May, by the editors" are none.
    if (startsWithSmall(written) && written !== 'the' && mention.start > 3) return false;
    // A run of Han characters is not one word: a title with a date in it is no date line.
    strange += startsWithHan(word) ? Math.ceil(word.length / 3) : 1;
  }
  return strange === 0 || (strange <= 4 && mention.start < 40 && text.length < 90 && !/[.。!?]$/.test(text));
}

/** True where a line holds only the words around a publication date: "Posted in Press releases". */
export function saysNothing(document: Document, text: string): boolean {
  if (text.length > 60) return false;
  const words = letterRuns(foldHan(text).toLowerCase());
  const companions = dateCompanions(document.packs);
  return words.length > 1 && words.every((word) => companions.words.has(word));
}

const tablesOf = oncePerPacks((packs) => ({
  all: packs.map((pack) => pack.times),
  han: packs.filter((pack) => pack.script === 'han').map((pack) => pack.times),
}));

/** The dates and times of a text, in every language whose words may stand in it. */
export function timesOf(document: Document, text: string): readonly TimeMention[] {
  const { all, han } = tablesOf(document.packs);
  return findTimeMentions(text, document.language.script === 'han' && !hasLatin(text) ? han : all);
}
