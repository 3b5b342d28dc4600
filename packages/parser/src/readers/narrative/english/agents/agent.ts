import type { Span } from '../../../../source/span.js';

/** Tokens `from` to `to` (exclusive) of a sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A post as a sentence words it. */
export interface Role {
  readonly title?: TokenRange;
  readonly organization?: TokenRange;
}

/** Somebody (or some body) a sentence names. */
export interface Agent {
  readonly kind: 'person' | 'organization' | 'group';
  /** Where the name stands, in the passage. */
  readonly name: Span;
  /** The words of a name that does not stand together: "leaders of the" + a second office. */
  readonly head?: Span;
  readonly honorific?: string;
  readonly roles: readonly Role[];
  /** From the first to the last word about this agent. */
  readonly tokens: TokenRange;
  /** A post without a name ("the hotel manager"). */
  readonly unnamed?: boolean;
}

/** A post, with its body where one is named. */
export function roleOf(title: TokenRange, organization: TokenRange | undefined): Role {
  return organization === undefined ? { title } : { title, organization };
}
