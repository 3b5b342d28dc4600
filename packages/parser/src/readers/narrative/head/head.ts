import type { Block } from '../../../blocks/block.js';
import type { BodyBlock } from '../narrative-context.js';
import type { Document } from '../../../document/document.js';
import type { Draft } from '../../../resolution/draft.js';
import type { Passage } from '../../../source/passage.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** Blocks that a head may take; what stands below is the report. */
export const REACH = 24;

/** What is known while the blocks above the report are read. */
export interface Head {
  readonly document: Document;
  readonly draft: Draft;
  readonly time: TimeContext;
  /** Lines that may be the title, in text order. */
  readonly titles: { readonly passage: Passage; readonly block: Block }[];
  /** Lines and labels that are part of the report. */
  readonly kept: BodyBlock[];
}
