import { frenchLabels } from './labels.js';
import { frenchMinutes } from './minutes.js';
import { frenchOutcomes } from './outcomes.js';
import { frenchPeople } from './people.js';
import { frenchTimes } from './times.js';
import type { LanguagePack } from '../language-pack.js';

/** French: minutes of associations, councils and committees. */
export const french: LanguagePack = {
  code: 'fr',
  script: 'spaced',
  functionWords:
    'le la les de des du et en un une est que qui dans pour sur pas au aux ce cette il elle par plus avec sont ne se nous à'.split(
      ' ',
    ),
  abbreviations: 'm mm mme mmes mlle dr pr art n no etc p ex cf env max min tél av bd st ste c.-à-d'.split(
    ' ',
  ),
  times: frenchTimes,
  labels: frenchLabels,
  people: frenchPeople,
  minutes: frenchMinutes,
  outcomes: frenchOutcomes,
};
