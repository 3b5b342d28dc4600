import type { HanAgent } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

/** Something said in a sentence, before it is known who a pronoun or short form means. */
export interface HanSpeech {
  /** The verb as written. */
  readonly cue: Span;
  readonly kind: string;
  readonly speaker: HanSpeaker;
  /** What is said: behind the cue, or before a cue at the end. */
  readonly said: Span;
  /** The words that say that a speech was given: 讲话 in 在总结讲话中. */
  readonly address?: Span;
  /** The part of a quotation that stands before the speaker: “……，”某人说，“……”. */
  readonly before?: Span;
}

export type HanSpeaker =
  | { readonly kind: 'agents'; readonly agents: readonly HanAgent[]; readonly span: Span }
  | { readonly kind: 'collective' | 'pronoun' | 'pronouns'; readonly span: Span }
  /** Nobody named: who spoke before. */
  | { readonly kind: 'same' };
