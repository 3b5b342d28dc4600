import type { Span } from '../../source/span.js';

/** Somebody a Chinese text names: where the name stands, and the posts said of it there. Offsets of the text it was found in. */
export interface HanAgent {
  readonly kind: 'person' | 'group' | 'organization';
  readonly name: Span;
  readonly posts: readonly HanPost[];
  /** 先生, 教授: behind the name. */
  readonly honorific?: Span;
  /** A family name with a title (傅总): somebody named in full elsewhere. */
  readonly short?: true;
  /** From the first post or body to the end of name or title. */
  readonly span: Span;
}

/** A post and the body it is held at, as far as the text names them. */
export interface HanPost {
  readonly title?: Span;
  readonly organization?: Span;
  /** The head of a province, city or county: not held at the body named before it (县委副书记、县长). */
  readonly local?: true;
}
