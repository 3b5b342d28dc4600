import { chinese } from './languages/zh/index.js';
import { createParser } from './create-parser.js';
import { english } from './languages/en/index.js';
import { minutesReader } from './readers/minutes/minutes-reader.js';
import { narrativeReader } from './readers/narrative/narrative-reader.js';

/** The parser with every language and reader of the package. */
export const standardParser = /* @__PURE__ */ createParser({
  languages: [english, chinese],
  readers: [minutesReader, narrativeReader],
});
