import type { Block } from '../blocks/block.js';
import type { Document } from '../document/document.js';
import type { Draft } from '../resolution/draft.js';

/** A further meeting of a report whose first blocks name the day and the people that its own only refer to. */
export interface FurtherMeeting {
  readonly blocks: readonly Block[];
  readonly opening: readonly Block[];
}

/** Knows one way in which meetings are reported. The reader with the highest score reads the text. */
export interface Reader {
  readonly name: string;
  /** How well the document fits, 0 (not at all) to 1. */
  readonly score: (document: Document) => number;
  /** The blocks of each meeting in a document that reports several, in text order; one list where it reports one. */
  readonly split: (document: Document) => readonly (readonly Block[] | FurtherMeeting)[];
  /** Finds what the document says. */
  readonly read: (document: Document) => Draft;
}
