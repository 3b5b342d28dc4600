import type { Post } from '@rapporteur/schema';
import type { Span } from '../../../source/span.js';

/** One entry of an attendance list, read. */
export interface Entry {
  readonly kind: 'person' | 'group' | 'organization';
  readonly name: string;
  /** Where the name stands in the entry's passage. */
  readonly nameSpan: Span;
  readonly honorific: string | undefined;
  readonly identifiers: readonly { scheme: string; identifier: string }[];
  readonly posts: readonly Post[];
  /** Other forms the text may use for the person: initials, nick. */
  readonly aliases: readonly string[];
  readonly presence: 'present' | 'absent' | undefined;
  readonly remote: boolean;
  /** The part somebody had at the meeting, with and without the word before it: "as chair", "chair". */
  readonly acting: readonly string[] | undefined;
  /** Whom the person stands in for. */
  readonly onBehalfOf: string | undefined;
  /** Who stands in for the person: then somebody else was there. */
  readonly standIn: string | undefined;
  /** Nothing but the place in a list says that this is a name. */
  readonly loose: boolean;
}

/** An entry of which nothing is known but the name. */
export function bareEntry(kind: Entry['kind'], name: string, start: number): Entry {
  return {
    kind,
    name,
    nameSpan: { start, end: start + name.length },
    honorific: undefined,
    identifiers: [],
    posts: [],
    aliases: [],
    presence: undefined,
    remote: false,
    acting: undefined,
    onBehalfOf: undefined,
    standIn: undefined,
    loose: false,
  };
}
