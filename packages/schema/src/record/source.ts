import type { MeetingTime } from './meeting-time.js';

/** The text a record was taken from. schema.org `isBasedOn`, Popolo `sources`. */
export interface Source {
  /** Identifier within the record, that `Evidence.sourceId` refers to. */
  id?: string;
  /** Title of the publication. schema.org `headline`. */
  title?: string;
  /** Absolute URL, with its scheme. schema.org `url`, Popolo `Link.url`. */
  url?: string;
  /** The body that published it. schema.org `publisher`. */
  publisher?: string;
  /** When it was published. schema.org `datePublished`. */
  published?: MeetingTime;
  /** Language of the text as a BCP 47 tag. schema.org `inLanguage`. */
  language?: string;
  /** Media type of the text, without parameters (`text/plain`, `text/markdown`). schema.org `encodingFormat`. */
  mediaType?: string;
  /** The text itself, unchanged: evidence offsets count in it. schema.org `text`. */
  text?: string;
  /** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. schema.org `sha256`. */
  sha256?: string;
}
