import { findDay } from './find-day.js';
import { foldHan } from '../../../mentions/fold-han.js';
import { pageOf } from './furniture.js';
import { skipSpace } from './dateline-words.js';
import { startsWithHan } from '../../../mentions/letters-in-text.js';
import type { Dateline } from './dateline.js';
import type { Document } from '../../../document/document.js';
import type { Passage } from '../../../source/passage.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** 新华社吉隆坡7月25日电（记者甲）, 央视网消息（新闻联播）：, 据某协会7月1日消息，. */
export function readHanDateline(
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

function firstOf(text: string, marks: readonly string[], from: number): number {
  for (let i = from; i < text.length; i++) if (marks.includes(text[i] ?? '')) return i;
  return -1;
}
