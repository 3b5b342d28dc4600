import { dutchLabels } from './labels.js';
import { dutchMinutes } from './minutes.js';
import { dutchOutcomes } from './outcomes.js';
import { dutchPeople } from './people.js';
import { dutchTimes } from './times.js';
import type { LanguagePack } from '../language-pack.js';

/** Dutch: minutes of associations, councils and committees. */
export const dutch: LanguagePack = {
  code: 'nl',
  script: 'spaced',
  functionWords:
    'de het een van en in is dat op te zijn met voor niet aan er om ook als bij naar door wordt worden dit die was hij we wij zal nog'.split(
      ' ',
    ),
  abbreviations:
    'dhr mw mevr dr drs ir ing prof mr nr art blz bijv bv d.w.z o.a m.b.t i.v.m t.a.v t.b.v n.a.v ca evt enz etc incl excl max min tel d.d jl n.v.t z.s.m i.p.v t/m'.split(
      ' ',
    ),
  times: dutchTimes,
  labels: dutchLabels,
  people: dutchPeople,
  minutes: dutchMinutes,
  outcomes: dutchOutcomes,
};
