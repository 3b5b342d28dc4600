import { findDay } from './find-day.js';
import { isInCapitals, skipSpace, wordsOf } from './dateline-words.js';
import {
  isAlphanumericAt,
  isCapitalAt,
  isLetterAt,
  startsWithCapital,
} from '../../../mentions/letters-in-text.js';
import { placeIn } from './dateline-place.js';
import { readHanDateline } from './read-han-dateline.js';
import { readSeparatedDateline } from './read-separated-dateline.js';
import { subPassage } from '../../../source/passage.js';
import type { Dateline } from './dateline.js';
import type { Document } from '../../../document/document.js';
import type { Passage } from '../../../source/passage.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** Longest dateline, in UTF-16 units. */
const REACH = 110;

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
    readHanDateline(document, passage, head, context) ??
    readOffice(document, head) ??
    readStopped(document, passage, head, context) ??
    readSeparatedDateline(document, passage, head, context)
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
