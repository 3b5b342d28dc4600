import type { ParticipantDraft } from '../../../resolution/draft.js';
import type { Introduction, Introductions } from './introductions.js';
import type { Lexicon } from './lexicon.js';
import type { NarrativeContext } from '../narrative-context.js';
import type { Sentence } from './sentence.js';
import type { Span } from '../../../source/span.js';

/** What the rules of this grammar share: they run in the order `readEnglishBody` lists them. */
export interface Reading {
  readonly context: NarrativeContext;
  readonly lexicon: Lexicon;
  readonly sentences: readonly Sentence[];
  /** The same by the block they stand in. */
  readonly byBlock: ReadonlyMap<number, readonly Sentence[]>;
  /** Topics and places added already. */
  readonly seen: Set<string>;
  /** The sentence that tells of the meeting, once found. */
  event?: EventMention;
  /** Other sentences that tell of it, or of what belongs to it. */
  mentions: readonly EventMention[];
  /** Sentences that a rule has read as a whole: no later rule makes a statement of them. */
  readonly told: Set<Sentence>;
  /** Posts by which participants are referred to later: "minister" → those who are one. */
  readonly holders: Map<string, ParticipantDraft[]>;
  readonly introductions: Introductions;
  /** Whom a post means that a line above the report gives somebody. */
  readonly above: ReadonlyMap<string, Introduction>;
}

/** Where the text says that the meeting took (or takes) place. */
export interface EventMention {
  readonly sentence: Sentence;
  /** First token of the verb and the token behind it. */
  readonly verb: { readonly from: number; readonly to: number };
  /** The name of the event as the sentence gives it. */
  readonly name?: Span;
  readonly completed: boolean;
  readonly classification?: string;
}

/** A rule: reads what it knows and adds it to the draft. */
export interface Rule {
  readonly name: string;
  readonly apply: (reading: Reading) => void;
}
