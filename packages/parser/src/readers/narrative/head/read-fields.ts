import { cite } from '../../../source/passage.js';
import { findDay } from './find-day.js';
import type { Block } from '../../../blocks/block.js';
import type { Document } from '../../../document/document.js';
import type { Draft } from '../../../resolution/draft.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** Reads front matter: title, day of publication, author. Fields of the site's own machinery are furniture. Gives the number of blocks read. */
export function readFields(
  document: Document,
  draft: Draft,
  blocks: readonly Block[],
  time: TimeContext,
): number {
  let next = 0;
  for (; blocks[next]?.kind === 'frontMatter'; next++) {
    const block = blocks[next];
    if (block === undefined) break;
    const { content } = block;
    const key = block.path?.length === 1 ? document.findLabel(block.path[0] ?? '') : undefined;
    const day = key === 'date' || key === 'published' ? findDay(document, content, time) : undefined;
    if (key === 'title' && content.text !== '') {
      draft.name ??= {
        value: content.text,
        evidence: [cite(document.source, content, 0, content.text.length)],
      };
    } else if (day !== undefined) {
      draft.published ??= day.time;
    }
    draft.furniture.push(block);
  }
  return next;
}
