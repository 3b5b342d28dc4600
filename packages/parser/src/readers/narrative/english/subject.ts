import type { AgentDraft } from '../../../resolution/draft.js';

/** Who speaks, and how sure that is. */
export interface Subject {
  readonly agent: AgentDraft;
  readonly kind: 'person' | 'group' | 'body';
  /** All who share the predicate, as the text names them. */
  readonly joint?: AgentDraft;
  /** Read from a pronoun or short form. */
  readonly inferred: boolean;
}
