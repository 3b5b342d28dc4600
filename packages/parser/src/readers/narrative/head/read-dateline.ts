import { foldHan } from '../../../mentions/fold-han.js';
import { findDay } from './find-day.js';
import { isInCapitals, wordsOf } from './dateline-words.js';
import {
  hasCapital,
  isAlphanumericAt,
  isCapitalAt,
  isLetterAt,
  startsWithCapital,
  startsWithHan,
  startsWithSmall,
} from '../../../mentions/letters-in-text.js';
import { pageOf } from './furniture.js';
import { subPassage } from '../../../source/passage.js';
import type { Document } from '../../../document/document.js';
import type { Passage } from '../../../source/passage.js';
import type { StatedDay } from './find-day.js';
import type { Span } from '../../../source/span.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** What stands before the first sentence: "KARACHI, Dec 29 (APP):", "(8 May 2024, Oslo)", 新华社北京7月25日电（记者…）. */
export interface Dateline {
  /** Offset in the passage at which the report begins. */
  readonly end: number;
  readonly day?: StatedDay;
  readonly place?: Span;
}

/** Longest dateline, in UTF-16 units, and most words of its place. */
const REACH = 110;
const MOST_PLACE_WORDS = 5;

/** Reads the dateline at the start of a passage, if one stands there. */
export function readDateline(
  document: Document,
  passage: Passage,
  context: TimeContext,
): Dateline | undefined {
  const head = passage.text.slice(0, REACH);
  const agency = /^【[^【】]{2,24}[讯訊电電]】\s*/u.exec(head)?.[0].length ?? 0;
  if (agency > 0) return behindAgency(document, passage, agency, context);
  return (
    readSlashed(document, passage, head, context) ??
    readBracketed(document, passage, head, context) ??
    readHan(document, passage, head, context) ??
    readOffice(document, head) ??
    readStopped(document, passage, head, context) ??
    readSeparated(document, passage, head, context)
  );
}

/** 【某某社讯】, and what else stands before the first sentence: 某部网站7月1日消息，. */
function behindAgency(document: Document, passage: Passage, agency: number, context: TimeContext): Dateline {
  const more = readDateline(document, subPassage(passage, agency, passage.text.length), context);
  if (more === undefined) return { end: agency };
  const { place } = more;
  return {
    ...more,
    end: agency + more.end,
    ...(place === undefined ? {} : { place: { start: agency + place.start, end: agency + place.end } }),
  };
}

/** "OSTRA, 5 June 2026. /LNA/. Text", "Ostra /LNA/ Text": the agency between slashes. */
function readSlashed(
  document: Document,
  passage: Passage,
  head: string,
  context: TimeContext,
): Dateline | undefined {
  const open = head.indexOf('/');
  const close = head.indexOf('/', open + 1);
  // "Ostra. 3 May. LAKE.NEWS/ Text": one slash behind the agency.
  if (open < 2) return undefined;
  let single = open;
  while (single > 0 && !/\s/.test(head.charAt(single - 1))) single--;
  const before =
    head.charAt(open + 1) === ' ' && isInCapitals(head.slice(single, open), '.', 3, 15)
      ? findDay(document, subPassage(passage, 0, single), context)
      : undefined;
  if (before !== undefined) {
    const place = placeIn(head, 0, single, before.mention);
    return {
      end: skipSpace(passage.text, open + 1),
      day: before,
      ...(place === undefined ? {} : { place }),
    };
  }
  if (close < 0 || !isAgency(head.slice(open + 1, close))) return undefined;
  const found = findDay(document, subPassage(passage, 0, open), context);
  const place = placeIn(head, 0, open, found?.mention ?? { start: open, end: open });
  if (place === undefined || isAlphanumericAt(head, open - 1)) return undefined;
  let end = close + 1;
  while (/[.,:;\s–—-]/.test(passage.text.charAt(end)) && end < passage.text.length) end++;
  return { end, place, ...(found === undefined ? {} : { day: found }) };
}

/** "LNA", "Lake News": letters with blanks, stops and hyphens among them. */
function isAgency(text: string): boolean {
  if (text.length < 2 || text.length > 21 || !startsWithCapital(text)) return false;
  for (let i = 1; i < text.length; i++)
    if (!isLetterAt(text, i) && !' .-'.includes(text.charAt(i))) return false;
  return true;
}

/** "(08 December 2018, Nan Jing) Text". */
function readBracketed(
  document: Document,
  passage: Passage,
  head: string,
  context: TimeContext,
): Dateline | undefined {
  if (head[0] !== '(' && head[0] !== '（' && head[0] !== '[') return undefined;
  const close = closingOf(head);
  if (close < 0) return undefined;
  // "(NEWS- Lake Agency (LNA)) OSTRA, May 2 (LNA) -- Text"
  if (head.slice(1, close).includes('(')) {
    const start = skipSpace(passage.text, close + 1);
    return isCapitalAt(passage.text, start) ? behindAgency(document, passage, start, context) : undefined;
  }
  const dash = /^ ?[-–—]{1,2} /.exec(head.slice(close + 1))?.[0].length ?? 0;
  const behind = close + 1 + dash;
  const inside = wordsOf(head.slice(1, close));
  // "(HARBOURNEWS) - Text".
  if (
    dash > 0 &&
    isCapitalAt(head, behind) &&
    inside.length > 0 &&
    inside.length < 4 &&
    inside.every((word) => startsWithCapital(word))
  )
    return { end: behind };
  const day = findDay(document, passage, context);
  if (day === undefined || day.mention.end > close) return undefined;
  const place = placeIn(head, 1, close, day.mention);
  if (
    place === undefined &&
    wordsOf(`${head.slice(1, day.mention.start)}${head.slice(day.mention.end, close)}`).length > 0
  )
    return undefined;
  return { end: skipSpace(passage.text, close + 1), day, ...(place === undefined ? {} : { place }) };
}

/** 新华社吉隆坡7月25日电（记者甲）, 央视网消息（新闻联播）：, 据某协会7月1日消息，. */
function readHan(
  document: Document,
  passage: Passage,
  head: string,
  context: TimeContext,
): Dateline | undefined {
  if (!startsWithHan(head)) return undefined;
  const folded = foldHan(head);
  const marks = pageOf(document).datelineEnds.filter((mark) => folded.includes(mark));
  if (marks.length === 0) return undefined;
  const day = findDay(document, passage, context);
  for (const mark of marks) {
    const at = folded.indexOf(mark);
    if (/[。！？；]/.test(head.slice(0, at))) continue;
    let end = at + mark.length;
    const bracketed =
      head[end] === '（' || head[end] === '(' || (head[end] === ' ' && /[（(]/.test(head[end + 1] ?? ''));
    if (bracketed) {
      const close = firstOf(passage.text.slice(0, at + 80), ['）', ')'], end);
      if (close < 0) continue;
      end = close + 1;
    }
    const next = passage.text[end] ?? '';
    const dated = day !== undefined && day.mention.end <= at;
    const closed = next === '：' || next === ':';
    if (
      closed ||
      (dated &&
        (bracketed ||
          next === ' ' ||
          next === '　' ||
          ((next === '，' || next === ',') && namesSource(head, day.mention.start))))
    ) {
      return {
        end: skipSpace(passage.text, end + (closed || next === '，' || next === ',' ? 1 : 0)),
        ...(dated ? { day } : {}),
      };
    }
  }
  return undefined;
}

/** 据某协会, 某部网站, 某报: whose news it is, before the day. */
function namesSource(head: string, day: number): boolean {
  return head.startsWith('据') || /[网網站社报報台]$/u.test(head.slice(0, day).trimEnd());
}

/** "Ostra, 30.04.2026. The meeting …": place and day, ended by a full stop. */
function readStopped(
  document: Document,
  passage: Passage,
  head: string,
  context: TimeContext,
): Dateline | undefined {
  const comma = head.indexOf(', ');
  if (comma < 2 || comma > 40) return undefined;
  const place = placeIn(head, 0, comma, { start: comma, end: comma });
  const day = place === undefined ? undefined : findDay(document, passage, context);
  if (place === undefined || day === undefined || day.mention.start > comma + 3) return undefined;
  const end = day.mention.end + 2;
  return head.startsWith('. ', end - 2) && isCapitalAt(head, end) ? { end, day, place } : undefined;
}

/** "National Ports Agency - The director met …": whose news it is, before a sentence that begins with a small word. */
function readOffice(document: Document, head: string): Dateline | undefined {
  const at = dashBeforeCapital(head);
  if (at < 8) return undefined;
  const words = wordsOf(head.slice(0, at));
  const { functionWords, people } = document.language;
  const opener = wordsOf(head.slice(at))[0]?.toLowerCase() ?? '';
  const office = words.some((word) => people.organizations.includes(word.toLowerCase()));
  if (words.length > 9 || !office || !functionWords.includes(opener) || /[,.:;]/.test(head.slice(0, at)))
    return undefined;
  return words.every((word) => startsWithCapital(word) || functionWords.includes(word))
    ? { end: at + 3 }
    : undefined;
}

/** Where " - " stands before a capital; -1 where it does not. */
function dashBeforeCapital(head: string): number {
  for (let at = head.indexOf(' '); at >= 0; at = head.indexOf(' ', at + 1))
    if (/[-–—]/.test(head.charAt(at + 1)) && head[at + 2] === ' ' && isCapitalAt(head, at + 3)) return at;
  return -1;
}

/** "KARACHI, Dec 29 (APP): Text", "Oslo, 8 May 2024 – Text", "LONDON — Text". */
function readSeparated(
  document: Document,
  passage: Passage,
  head: string,
  context: TimeContext,
): Dateline | undefined {
  const first = findSeparator(head);
  if (first === undefined) return undefined;
  const day = findDay(document, passage, context);
  const separator = secondSeparator(head, first, day) ?? first;
  const dated = day !== undefined && day.mention.end <= separator.start;
  const before = dated ? day.mention : { start: separator.start, end: separator.start };
  const place =
    separator === first
      ? placeIn(head, 0, separator.start, before)
      : placeIn(head, 0, first.start, { start: first.start, end: first.start });
  const small = wordsOf(head.slice(0, separator.start)).some((word) => startsWithSmall(word));
  const opener = wordsOf(head.slice(0, separator.start))[0]?.toLowerCase() ?? '';
  if (
    document.language.functionWords.includes(opener) ||
    document.language.times.datePrepositions.includes(opener)
  )
    return undefined;
  if (!dated && small) return undefined;
  // "OSTRA: Minister Lund met …"; a label in capitals is none.
  if (!dated && document.findLabel(head.slice(0, separator.start)) !== undefined) return undefined;
  if (!dated && (place === undefined || !opensInCapitals(head, place, separator.start))) return undefined;
  if (
    dated &&
    (day.mention.start > 60 ||
      wordsOf(head.slice(day.mention.end, separator.start)).length > MOST_PLACE_WORDS)
  )
    return undefined;
  if (
    dated &&
    place === undefined &&
    wordsOf(head.slice(0, day.mention.start)).some((word) => word.toLowerCase() !== 'date')
  )
    return undefined;
  const end = skipSpace(passage.text, separator.end);
  // "LAKELAND, May 3 - OSTRA — Text": country and city.
  const dash = dated ? / [-–—]{1,2} /.exec(passage.text.slice(end, end + 30)) : null;
  const city =
    dash !== null && isInCapitals(passage.text.slice(end, end + dash.index), ' ', 3, 25) ? dash : undefined;
  return {
    end: end + (city === undefined ? 0 : city.index + city[0].length),
    ...(dated ? { day } : {}),
    ...(city !== undefined
      ? { place: { start: end, end: end + city.index } }
      : place === undefined
        ? {}
        : { place }),
  };
}

/** The dash or colon that ends a dateline: the first one, with no sentence end before it. */
function findSeparator(head: string): Span | undefined {
  for (let i = 1; i < head.length; i++) {
    const ch = head[i] ?? '';
    if ((ch === ';' || ch === '!' || ch === '?' || ch === '"' || ch === '“') && i > 0) return undefined;
    if (ch === ':' && (head[i + 1] === ' ' || head[i + 1] === undefined)) return { start: i, end: i + 1 };
    if (ch === '—' || ch === '–') return { start: i, end: head[i + 1] === ch ? i + 2 : i + 1 };
    if (ch === '-' && head[i - 1] === ' ') return { start: i, end: head[i + 1] === '-' ? i + 2 : i + 1 };
    if (ch === '-' && head[i + 1] === '-') return { start: i, end: i + 2 };
  }
  return undefined;
}

/** "Amran - Monday, 20 January 2025 - Text": the mark behind the day, where only the day stands between two marks. */
function secondSeparator(head: string, first: Span, day: StatedDay | undefined): Span | undefined {
  if (
    day === undefined ||
    day.mention.start < first.end ||
    wordsOf(head.slice(first.end, day.mention.start)).length > 1
  )
    return undefined;
  const behind = /^ *(?:-{1,2}|[–—:]) /.exec(head.slice(day.mention.end));
  return behind === null ? undefined : { start: day.mention.end, end: day.mention.end + behind[0].length };
}

/** The capitalised words before (or behind) the date: at most a few, commas among them. */
function placeIn(head: string, from: number, to: number, date: Span): Span | undefined {
  for (const [start, end] of [
    [from, Math.min(date.start, to)],
    [Math.max(date.end, from), to],
  ] as const) {
    if (end <= start) continue;
    let a = start;
    const bracket = head.slice(start, end).search(/[(（]/);
    let b = bracket < 0 ? end : start + bracket;
    const label = /^ ?date:? /i.exec(head.slice(a, b));
    if (label !== null) a += label[0].length;
    while (a < b && /[\s,，\-–—]/.test(head[a] ?? '')) a++;
    while (b > a && /[\s,，:\-–—]/.test(head[b - 1] ?? '')) b--;
    const words = wordsOf(head.slice(a, b));
    if (words.length === 0 || words.length > MOST_PLACE_WORDS) continue;
    if (words.every((word) => startsWithCapital(word) || startsWithHan(word))) return { start: a, end: b };
  }
  return undefined;
}

/** "OSTRA —", "OSTRA, Lake Province —", "Ostra (LNA) —": a place in capitals, or one with an agency behind it. */
function opensInCapitals(head: string, place: Span, end: number): boolean {
  const [town = ''] = head.slice(place.start, place.end).split(',');
  const [, agency = ''] = /^ ?\((.{2,12})\)$/.exec(head.slice(place.end, end).trimEnd()) ?? [];
  return isCapitals(town) || isInCapitals(agency, './-', 2, 12);
}

function isCapitals(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && hasCapital(text);
}

/** The bracket that closes the first one. */
function closingOf(head: string): number {
  let depth = 0;
  for (let i = 0; i < head.length; i++) {
    const ch = head.charAt(i);
    if ('(（['.includes(ch)) depth++;
    if (')）]'.includes(ch) && --depth === 0) return i;
  }
  return -1;
}

function firstOf(text: string, marks: readonly string[], from: number): number {
  for (let i = from; i < text.length; i++) if (marks.includes(text[i] ?? '')) return i;
  return -1;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i] ?? '')) i++;
  return i;
}
