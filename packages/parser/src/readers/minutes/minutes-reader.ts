import { createDraft } from '../../resolution/draft.js';
import type { Reader } from '../reader.js';

/** Minutes: headings, lists and labelled lines, in any of the languages at hand. */
export const minutesReader: Reader = {
  name: 'minutes',
  score: () => 0.4,
  split: (document) => [document.blocks],
  read: () => createDraft(),
};
