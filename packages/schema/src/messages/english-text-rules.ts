import type { TextRule } from '../rules/text-rules.js';
import { quote } from './quote.js';

type TextRuleMessages = Readonly<Record<TextRule, (params: { received: string }) => string>>;

/** Apart from the other messages, so that the schemas alone do not carry the whole catalogue. */
export const englishTextRules: TextRuleMessages = {
  'blank-text': () =>
    'The text is blank. Expected at least one visible character; leave the field out where nothing is stated.',
  'invalid-time-value': ({ received }) =>
    `${quote(received)} is not a time of this format. Expected YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss], a day that exists, ` +
    'X for unknown parts before a known one (XXXX-01-22), and the zone in timeZone.',
  'invalid-time-zone': ({ received }) =>
    `${quote(received)} is not a time zone. Expected an IANA name such as Asia/Shanghai, UTC, or an offset such as +08:00; ` +
    'put an abbreviation that does not name one zone into zoneText.',
  'invalid-url': ({ received }) =>
    `${quote(received)} is not an absolute URL. Expected one with its scheme and without white space, such as https://example.org/minutes.`,
  'invalid-language': ({ received }) =>
    `${quote(received)} is not a language tag. Expected BCP 47, such as en or zh-Hans.`,
  'invalid-media-type': ({ received }) =>
    `${quote(received)} is not a media type. Expected type and subtype without parameters, such as text/plain.`,
  'invalid-sha256': ({ received }) =>
    `${quote(received)} is not a SHA-256 digest. Expected 64 hexadecimal digits in lower case.`,
  'invalid-extension-key': ({ received }) =>
    `${quote(received)} is not a key of an extension. Expected a domain of yours, a colon and a name, such as example.com:key.`,
};
