import { englishEvents } from './events.js';
import { englishFurther } from './further.js';
import { englishLabels } from './labels.js';
import { englishOutcomes } from './outcomes.js';
import { englishPage } from './page.js';
import { englishMinutes } from './minutes.js';
import { englishPeople } from './people.js';
import { englishSpeech } from './speech.js';
import { englishThemes } from './themes.js';
import { englishTimes } from './times.js';
import type { LanguagePack } from '../language-pack.js';

/** English: British, American and machine-translated. */
export const english: LanguagePack = {
  code: 'en',
  script: 'spaced',
  functionWords:
    'the of and to in a is that for on was with without by at be as are will it from this an were has have or not'.split(
      ' ',
    ),
  abbreviations:
    'mr mrs ms mx dr prof st sr jr co ltd inc corp dept univ hon rev gen col lt capt sgt gov sen rep pres v vs no nos fig approx e.g i.e etc al cf jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun h.e cllr supt smt messrs adm maj lt-gen ph.d m.d brig hrh rt pte bhd pvt smt shri engr amb atty eng ing ir drs dra rs mt ft ybhg sec treas dir prop asst rec'.split(
      ' ',
    ),
  themes: englishThemes,
  times: englishTimes,
  labels: englishLabels,
  people: englishPeople,
  outcomes: englishOutcomes,
  minutes: englishMinutes,
  page: englishPage,
  events: englishEvents,
  further: englishFurther,
  speech: englishSpeech,
};
