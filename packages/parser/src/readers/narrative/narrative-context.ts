import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { Draft } from '../../resolution/draft.js';
import type { Passage } from '../../source/passage.js';
import type { People } from '../../resolution/people.js';
import type { TimeContext } from '../../mentions/times/index.js';

/**
 * What the parts of the narrative reader share. `readHead` makes it: the title, the day of publication and the page
 * furniture are settled then, and `body` holds what is left. The grammar of the text's script reads that.
 */
export interface NarrativeContext {
  readonly document: Document;
  readonly draft: Draft;
  readonly people: People;
  /** The title as it stands in the text; `draft.name` has it too. */
  readonly title?: Passage;
  /** The report itself, in text order. */
  readonly body: readonly BodyBlock[];
  /** The place the report was datelined at ("KARACHI, Dec 29"), which is what "here" means. No venue by itself. */
  readonly datelinePlace?: DatelinePlace;
  /**
   * What dates are reckoned from. `published` is the day of writing: the dateline's day where the text has one, else the
   * publication date (also the caller's). `completed` is what the whole text says of the event; readers may change it
   * for a sentence: `{ ...context.time, completed: false }`.
   */
  time: TimeContext;
}

/** A block of the body. `content` is the block's, without a dateline, source remark or byline that stood in it. */
export interface BodyBlock {
  /** A heading is any short line that is no sentence: sub-headings of the report, "Participants". */
  readonly kind: 'paragraph' | 'item' | 'heading';
  readonly content: Passage;
  readonly block: Block;
}

/** A place name within a passage. */
export interface DatelinePlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}
