import { createDraft } from '../../resolution/draft.js';
import type { Reader } from '../reader.js';

/** Reports in prose: press releases, readouts, news of ministries and associations. */
export const narrativeReader: Reader = {
  name: 'narrative',
  score: () => 0.5,
  split: (document) => [document.blocks],
  read: () => createDraft(),
};
