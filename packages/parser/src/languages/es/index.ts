import { spanishLabels } from './labels.js';
import { spanishMinutes } from './minutes.js';
import { spanishOutcomes } from './outcomes.js';
import { spanishPeople } from './people.js';
import { spanishTimes } from './times.js';
import type { LanguagePack } from '../language-pack.js';

/** Spanish: minutes of associations, councils and committees. */
export const spanish: LanguagePack = {
  code: 'es',
  script: 'spaced',
  functionWords:
    'el la los las de del y en que un una es por con para se no al lo como más su ha son a o si este esta sobre'.split(
      ' ',
    ),
  abbreviations:
    'd dª d.ª dña dñª sr sra srª srta sres sras sr.es ilmo ilma excmo excma dr dra prof ing lic núm nº n.º pág art etc ej p.ej aprox máx mín tel av avda c ee.uu s.a s.l vd ud uds'.split(
      ' ',
    ),
  times: spanishTimes,
  labels: spanishLabels,
  people: spanishPeople,
  minutes: spanishMinutes,
  outcomes: spanishOutcomes,
};
