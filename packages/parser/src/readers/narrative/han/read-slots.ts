import { companionWords, placeLookalikes, placeEnders, placeLeads } from '../../../languages/zh/clauses.js';
import {
  createWordTable,
  leadingAgents,
  readHanAgents,
  readHanSegment,
  trimAgents,
} from '../../../mentions/han/index.js';
import { skipAdverbs } from './adverbials.js';
import { leadClosers } from '../../../languages/zh/adverbs.js';
import { placeCharacters } from '../../../languages/zh/organizations.js';
import type { NameIndex, HanAgent } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

/** What stands around a verb: who, where, with or toward whom. */
export interface Slots {
  readonly subject: readonly HanAgent[];
  /** The words of the subject, also where they name nobody (an event, say). */
  readonly subjectSpan?: Span;
  readonly place?: Span;
  /** A verb of motion leads to the place: 来到某地. */
  readonly moved?: true;
  /** Behind 同, 与, 和 or 向. */
  readonly other?: Span;
}

const companions = createWordTable(companionWords);
const placeOpeners = createWordTable(placeLeads);
const notPlaces = createWordTable(placeLookalikes);

const doings = createWordTable(placeEnders);

const leads = createWordTable(leadClosers);

/** Longest name of a place, in UTF-16 units. */
const LONGEST_PLACE = 40;
/** How far behind a place its companion is looked for. */
const LONGEST_OTHER = 120;

/** Reads the words between the start of a clause and its verb: subject, date, place, companion, in any order that Chinese allows. */
export function readSlots(masked: string, start: number, end: number, names: NameIndex): Slots {
  const from = skipAdverbs(masked, start, end);
  const leading = leadingAgents(masked, from, end, names) ?? behindDescription(masked, from, end, names);
  let at = leading?.end ?? from;
  let subjectEnd = at;
  let place: Span | undefined;
  let moved = false;
  let ended = false;
  let other: Span | undefined;
  for (let i = at; i < end;) {
    const next = skipAdverbs(masked, i, end);
    if (next > i) {
      i = next;
      continue;
    }
    const opener = placeOpeners.at(masked, i);
    if (opener !== undefined && i + opener.phrase.length < end) {
      const found = readPlace(masked, i + opener.phrase.length, end);
      if (found !== undefined) {
        place ??= found.span;
        moved ||= !['在', '于', '假', '假座'].includes(opener.phrase);
        i = found.next;
        at = i;
        continue;
      }
    }
    const companion =
      (leading !== undefined || place !== undefined) && i >= at ? companions.at(masked, i) : undefined;
    if (companion !== undefined && i + companion.phrase.length < end) {
      const from = i + companion.phrase.length;
      const at = masked.slice(from, end).lastIndexOf('在');
      const behind = at < 2 || place !== undefined ? undefined : readPlace(masked, from + at + 1, end);
      place ??= behind?.span;
      other = trimAgents(masked, from, behind === undefined ? end : from + at);
      break;
    }
    const manner = mannerLength(masked, i, end);
    if (manner > 0) {
      i += manner;
      ended = true;
      continue;
    }
    i++;
    // 于113年3月16日: a date in a form that is not read ends the subject all the same.
    ended ||= opener !== undefined && /\d/.test(masked.charAt(i + opener.phrase.length - 1));
    if (place === undefined && leading === undefined && !ended) subjectEnd = i;
  }
  const subjectSpan = trimAgents(masked, from, leading === undefined ? subjectEnd : leading.end);
  return {
    subject: leading?.agents ?? [],
    ...(subjectSpan.end > subjectSpan.start ? { subjectSpan } : {}),
    ...(place === undefined ? {} : { place }),
    ...(moved ? { moved: true as const } : {}),
    ...(other === undefined ? {} : { other }),
  };
}

/** 以视频方式, 以线上线下相结合的形式: how, no part of who. */
function mannerLength(masked: string, at: number, end: number): number {
  if (masked.charAt(at) !== '以') return 0;
  return /^以[^,、]{2,10}[方形]式/u.exec(masked.slice(at, Math.min(end, at + 14)))?.[0].length ?? 0;
}

/** 来访的某地代表团在…: those behind the description with which a clause begins. */
function behindDescription(
  masked: string,
  start: number,
  end: number,
  names: NameIndex,
): ReturnType<typeof leadingAgents> {
  const of = masked.slice(start, Math.min(end, start + LONGEST_PLACE)).indexOf('的');
  if (of < 2 || !'来在前到出'.includes(masked.charAt(start))) return undefined;
  return leadingAgents(masked, start + of + 1, end, names);
}

/** The place that begins at `start`: up to a date, a companion or the verb; undefined where the words are no place (在…期间). */
function readPlace(masked: string, start: number, end: number): { span: Span; next: number } | undefined {
  let to = start;
  while (to < end && to - start <= LONGEST_PLACE) {
    const ch = masked.charAt(to);
    // 在总经理甲的率领下赴某地: who led them, no place.
    if (leads.at(masked, to) !== undefined) return undefined;
    if (
      ch === ',' ||
      ch === '\u0001' ||
      ch === ';' ||
      ch === ':' ||
      (to > start + 1 && doings.at(masked, to) !== undefined)
    )
      break;
    const word = companions.at(masked, to);
    if (word !== undefined && to - start === 1 && placeCharacters.includes(masked.charAt(start))) break;
    if (word !== undefined && to - start >= 2 && word.phrase !== '和' && word.phrase !== '与') break;
    if (
      word !== undefined &&
      to - start >= 2 &&
      // 市工业和信息化局 is one body.
      readHanAgents(masked, to + 1, Math.min(end, to + LONGEST_OTHER)).some(
        ({ kind }) => kind !== 'organization',
      )
    )
      break;
    to++;
  }
  let close = to;
  for (let i = start; i < to; i++)
    if (i > start && skipAdverbs(masked, i, to) === to) {
      close = i;
      break;
    }
  const span = { start, end: close };
  if (
    close - start < 1 ||
    close - start > LONGEST_PLACE ||
    masked.charAt(start) === '\u0001' ||
    masked.charAt(start) === '\u0003' ||
    masked.charAt(start) === '“'
  )
    return undefined;
  if (/\d/.test(masked.charAt(start)) && masked.slice(start, start + 5).includes('年')) return undefined;
  if (notPlaces.before(masked, close, start) !== undefined) return undefined;
  // 在全国活动启动会议上的讲话: at another meeting.
  if (/^[^,]{0,12}会议?上的/u.test(masked.slice(close, close + 18))) return undefined;
  return { span, next: to };
}

/** Those a verb's object names: what stands behind the last 的 of a description (来华访问的…). */
export function objectAgents(masked: string, span: Span): readonly HanAgent[] {
  const of = masked.slice(span.start, span.end).lastIndexOf('的');
  const start = of < 0 ? span.start : span.start + of + 1;
  const agents = readHanAgents(masked, start, span.end);
  if (agents.length > 0) return agents;
  // 某校理事长一行: nobody named, but somebody.
  const words = trimAgents(masked, start, span.end);
  if (readHanSegment(masked, words.start, words.end)?.kind !== 'post') return [];
  return [{ kind: 'group', name: words, posts: [], span: words }];
}
