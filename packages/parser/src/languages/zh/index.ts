import { chineseFurther } from './further.js';
import { chineseLabels } from './labels.js';
import { chinesePage } from './page.js';
import { chineseMinutes } from './minutes.js';
import { chineseOutcomes } from './outcomes.js';
import { chinesePeople } from './people.js';
import { chineseThemes } from './themes.js';
import { chineseTimes } from './times.js';
import type { LanguagePack } from '../language-pack.js';

/** Chinese, simplified; traditional characters are folded before they are compared. */
export const chinese: LanguagePack = {
  code: 'zh',
  script: 'han',
  functionWords: ['的', '和', '在', '了', '是', '为', '与', '对', '等', '会'],
  abbreviations: [],
  themes: chineseThemes,
  further: chineseFurther,
  times: chineseTimes,
  labels: chineseLabels,
  people: chinesePeople,
  outcomes: chineseOutcomes,
  minutes: chineseMinutes,
  page: chinesePage,
};
