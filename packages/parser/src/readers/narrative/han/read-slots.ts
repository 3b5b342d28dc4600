import { placeLeads } from '../../../languages/zh/clauses.js';
import { createWordTable, leadingAgents, trimAgents } from '../../../mentions/han/index.js';
import { skipAdverbs } from './adverbials.js';
import { companions, placeAt } from './place-at.js';
import type { HanAgent, NameIndex } from '../../../mentions/han/index.js';
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

const placeOpeners = createWordTable(placeLeads);

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
      const found = placeAt(masked, i + opener.phrase.length, end);
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
      const behind = at < 2 || place !== undefined ? undefined : placeAt(masked, from + at + 1, end);
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

/** Longest description with which a clause begins, in UTF-16 units. */
const DESCRIPTION = 40;

/** 来访的某地代表团在…: those behind the description with which a clause begins. */
function behindDescription(
  masked: string,
  start: number,
  end: number,
  names: NameIndex,
): ReturnType<typeof leadingAgents> {
  const of = masked.slice(start, Math.min(end, start + DESCRIPTION)).indexOf('的');
  if (of < 2 || !'来在前到出'.includes(masked.charAt(start))) return undefined;
  return leadingAgents(masked, start + of + 1, end, names);
}
