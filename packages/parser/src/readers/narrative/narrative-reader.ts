import { readEnglishBody } from './english/read-english-body.js';
import { readHanBody } from './han/read-han-body.js';
import { readHead } from './head/read-head.js';
import { readThemes } from './read-themes.js';
import { scoreNarrative } from './score-narrative.js';
import { splitReports } from './split-reports.js';
import type { Reader } from '../reader.js';

/**
 * Reports in prose: press releases, readouts, news of ministries, associations and companies. The head (title, dates,
 * bylines, captions) is read the same way in every script; the sentences by the grammar of the script.
 */
export const narrativeReader: Reader = {
  name: 'narrative',
  score: scoreNarrative,
  split: splitReports,
  read: (document) => {
    const context = readHead(document);
    if (document.language.script === 'han') readHanBody(context);
    else readEnglishBody(context);
    // A text that reports no meeting has no theme of one.
    if (context.draft.classification !== undefined || context.draft.start !== undefined) readThemes(context);
    return context.draft;
  },
};
