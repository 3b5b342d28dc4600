import type { HanPost } from './han-agent.js';
import type { Span } from '../../source/span.js';

/** What one member of a list of people is by itself. */
export type HanSegment =
  | {
      readonly kind: 'person';
      readonly name: Span;
      readonly post?: HanPost;
      readonly honorific?: Span;
      readonly short?: true;
    }
  | { readonly kind: 'post'; readonly post: HanPost; readonly plural: boolean }
  | { readonly kind: 'group' | 'organization'; readonly name: Span };

/** A member that is a person. */
export type PersonSegment = Extract<HanSegment, { kind: 'person' }>;
