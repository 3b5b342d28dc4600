/** How the quoted characters support a value; see {@link Evidence.match}. */
export const EVIDENCE_MATCHES = ['exact', 'normalized', 'inferred'] as const;
/** One of {@link EVIDENCE_MATCHES}. */
export type EvidenceMatch = (typeof EVIDENCE_MATCHES)[number];

/**
 * The characters of the source text that a value rests on. Always true of a sound record:
 * `text.slice(start, end) === exact`.
 *
 * Modelled on the W3C Web Annotation selectors `TextPositionSelector` and `TextQuoteSelector`. Their positions count
 * Unicode code points; these count UTF-16 code units, as `String.prototype.slice` does.
 */
export interface Evidence {
  /** First character of the quotation: a UTF-16 offset into the source text as given, from 0. Web Annotation `start`. */
  start: number;
  /** One past the last character of the quotation: a UTF-16 offset, exclusive. Web Annotation `end`. */
  end: number;
  /** The characters from `start` to `end`, to the letter, white space and line breaks included. Web Annotation `exact`. */
  exact: string;
  /** Name of the field of the surrounding object that is supported; absent: the object as a whole. */
  field?: string;
  /**
   * `exact`: the value is these characters. `normalized`: the value says the same in another form (a date, a joined
   * phrase). `inferred`: the value follows from these characters in their context ("He" for a name). Absent: `exact`
   * or `normalized`, the record does not say.
   */
  match?: EvidenceMatch;
  /** `id` of the source quoted; only where a record has several sources. */
  sourceId?: string;
}
