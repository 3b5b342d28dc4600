import { germanLabels } from './labels.js';
import { germanMinutes } from './minutes.js';
import { germanOutcomes } from './outcomes.js';
import { germanPeople } from './people.js';
import { germanTimes } from './times.js';
import type { LanguagePack } from '../language-pack.js';

/** German: minutes of associations, councils and committees. */
export const german: LanguagePack = {
  code: 'de',
  script: 'spaced',
  functionWords:
    'der die das und ist nicht ein eine zu den von mit für auf im dem des sich wird werden auch als es an bei nach wir wurde dass'.split(
      ' ',
    ),
  abbreviations:
    'z.b d.h u.a ca bzw dr prof ing dipl mag mmag dkfm bgm vzbgm vbgm gfgr pkt tr geschäftsf nr str st abs art ggf evtl inkl etc usw bspw vgl sog hr fr e.v u stellv gem max min tel mio mrd lt u.ä o.ä i.d.r s.o s.u'.split(
      ' ',
    ),
  ordinalStop: true,
  times: germanTimes,
  labels: germanLabels,
  people: germanPeople,
  minutes: germanMinutes,
  outcomes: germanOutcomes,
};
