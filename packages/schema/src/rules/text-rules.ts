/* eslint-disable regexp/prefer-d, regexp/prefer-w -- the patterns go into JSON Schema, which has
   no flags, and where `\d` and `\w` mean more characters in other languages */
import { TIME_VALUE_PATTERN } from '../time/time-value-pattern.js';

/** What strings of a record must look like, by the code of the issue that says they do not. */
export const TEXT_RULES = {
  /** Anything but nothing: a field that is not stated is left out. */
  'blank-text': /\S/,
  'invalid-time-value': TIME_VALUE_PATTERN,
  /** `UTC`, `GMT`, an offset from UTC, or an area and a location of the IANA time zone database. */
  'invalid-time-zone':
    /^(?:UTC|GMT|[+-](?:0[0-9]|1[0-4]):[0-5][0-9]|[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)+)$/,
  /** An absolute URL or IRI: a scheme (RFC 3986) and something behind it, no white space. */
  'invalid-url': /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/,
  /** A language tag in the shape of BCP 47 (RFC 5646), without looking its subtags up. */
  'invalid-language': /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  /** Type and subtype as RFC 6838 writes them, without parameters. */
  'invalid-media-type': /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*$/,
  'invalid-sha256': /^[0-9a-f]{64}$/,
  /** A domain name and, behind a colon, a name of its owner's choice. */
  'invalid-extension-key': /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+:\S+$/,
} as const;

export type TextRule = keyof typeof TEXT_RULES;
