import { chinese } from './languages/zh/index.js';
import { createParser } from './create-parser.js';
import { dutch } from './languages/nl/index.js';
import { english } from './languages/en/index.js';
import { french } from './languages/fr/index.js';
import { german } from './languages/de/index.js';
import { minutesReader } from './readers/minutes/minutes-reader.js';
import { narrativeReader } from './readers/narrative/narrative-reader.js';
import { spanish } from './languages/es/index.js';

/** The parser with every language and reader of the package. */
export const standardParser = /* @__PURE__ */ createParser({
  languages: [english, chinese, german, french, spanish, dutch],
  readers: [minutesReader, narrativeReader],
});
