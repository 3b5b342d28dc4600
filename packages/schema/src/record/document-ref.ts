import type { Evidence } from './evidence.js';

/** A document the report refers to: slides, a paper, an attachment. OParl `File`, Popolo `Link`. */
export interface DocumentRef {
  /** Title as written. schema.org `name`. */
  name?: string;
  /** Absolute URL, with its scheme. schema.org `url`, Popolo `Link.url`. */
  url?: string;
  /** What is said about it. Popolo `Link.note`. */
  note?: string;
  /** Where it is referred to. */
  evidence?: Evidence[];
}
