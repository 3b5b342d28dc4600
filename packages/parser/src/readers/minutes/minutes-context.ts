import type { AgendaItemDraft, AgentDraft, Draft } from '../../resolution/draft.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { Lexicon } from './lexicon.js';
import type { LabelKey } from '../../languages/label-words.js';
import type { People } from '../../resolution/people.js';
import type { ResultSentence } from './outcomes/result-sentence.js';
import type { TimeContext } from '../../mentions/times/index.js';

/** What the parts of the minutes reader share: they run one after the other, in the order `minutesReader` lists them. */
export interface MinutesContext {
  readonly document: Document;
  readonly draft: Draft;
  readonly people: People;
  /** The tables of all languages at hand, ready to be looked up in. */
  readonly lexicon: Lexicon;
  /** The document cut at its headings, in text order. */
  readonly sections: readonly Section[];
  /** The agenda item each block is part of, the block that names the item included. Set by the agenda part. */
  readonly itemOf: Map<Block, AgendaItemDraft>;
  /** Who speaks in a block of a transcript ("Rosa: …"). Set by the attendance part. */
  readonly speakerOf: Map<Block, AgentDraft>;
  /** Where the words of a block end: before the signature of a meeting bot. Set by the chat part. */
  readonly endOf: Map<Block, number>;
  /** Sentences that say only how a vote ended, by where they begin in the source. Set by the motions part. */
  readonly resultSentences: Map<number, ResultSentence>;
  /** What is known of the meeting's own date, for dates without a year. Set once the head was read. */
  time: TimeContext;
}

/** Reads one thing out of the minutes and adds it to the draft. */
export type MinutesPart = (context: MinutesContext) => void;

/** A heading (or label that stands for one) with the blocks below it, up to the next. */
export interface Section {
  /** Absent for what stands above the first heading. */
  readonly heading: Block | undefined;
  /** What the heading's words are known to say ("Present", "Action items"). */
  readonly key: LabelKey | undefined;
  /** The heading stands in front of its text, as a label: "Finance: The treasurer …". */
  readonly runIn: boolean;
  /** Depth among the sections, 1 for the outermost. */
  readonly level: number;
  readonly parent: Section | undefined;
  readonly blocks: Block[];
  /** The agenda item this section discusses. Set by the agenda part, before outcomes are read. */
  item: AgendaItemDraft | undefined;
}
