import { expect, test } from 'vitest';
import { found } from './found.js';

const cases: [text: string, ...mentions: string[]][] = [
  ['Op dinsdag 9 oktober 2007 is', 'dinsdag 9 oktober 2007 = 2007-10-09'],
  ['opent de vergadering om 19:00 en', '19:00 = XXXX-XX-XXT19:00'],
  ['om 19.30 uur', '19.30 uur = XXXX-XX-XXT19:30'],
  ['om 19.30 in de zaal', '19.30 = XXXX-XX-XXT19:30'],
  ['om 20 uur', '20 uur = XXXX-XX-XXT20:00'],
  ['do 5 dec 2019 om 20 uur', 'do 5 dec 2019 om 20 uur = 2019-12-05T20:00'],
  [
    'zaterdag 5 maart van 10 tot 12 uur',
    'zaterdag 5 maart van 10 tot 12 uur = XXXX-03-05T10:00 … XXXX-03-05T12:00',
  ],
  ['5 t/m 8 maart 2022', '5 t/m 8 maart 2022 = 2022-03-05 … 2022-03-08'],
  ['van 5 tot en met 8 mei 2022', '5 tot en met 8 mei 2022 = 2022-05-05 … 2022-05-08'],
  ['voor 31 december sluiten', '31 december = XXXX-12-31'],
  ['in april 2008', 'april 2008 = 2008-04'],
  ['5 mrt. 2020', '5 mrt. 2020 = 2020-03-05'],
  ['het duurt 2 uur'],
  ['31 juni 2020'],
];

test.each(cases)('%j', (text, ...mentions) => {
  expect(found(text)).toEqual(mentions);
  expect(found(text, { language: 'nl' })).toEqual(mentions);
});
