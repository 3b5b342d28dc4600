import { expect, test } from 'vitest';
import { found } from './found.js';

const cases: [text: string, ...mentions: string[]][] = [
  ['Vorstandssitzung vom 05. Dezember 2019', '05. Dezember 2019 = 2019-12-05'],
  ['Am 11. Juni 2016 fanden', '11. Juni 2016 = 2016-06-11'],
  ['17.05.2022', '17.05.2022 = 2022-05-17'],
  ['05.06.2022', '05.06.2022 = 2022-06-05'],
  ['17. 5. 2022', '17. 5. 2022 = 2022-05-17'],
  ['am 13.1. um 19 Uhr', '13.1. um 19 Uhr = XXXX-01-13T19:00'],
  ['am 13.01.21', '13.01.21 = 2021-01-13'],
  ['Do 5.12., 19 Uhr', 'Do 5.12., 19 Uhr = XXXX-12-05T19:00'],
  ['Montag, den 3. Mai 2021 um 19 Uhr', 'Montag, den 3. Mai 2021 um 19 Uhr = 2021-05-03T19:00'],
  ['**Beginn der Sitzung:** 17:30Uhr', '17:30Uhr = XXXX-XX-XXT17:30'],
  ['um 17.30 Uhr', '17.30 Uhr = XXXX-XX-XXT17:30'],
  ['19 Uhr 30', '19 Uhr 30 = XXXX-XX-XXT19:30'],
  ['um 7 Uhr abends', '7 Uhr abends = XXXX-XX-XXT19:00'],
  ['von 14 bis 16 Uhr', '14 bis 16 Uhr = XXXX-XX-XXT14:00 … XXXX-XX-XXT16:00'],
  ['bis Mitternacht', 'Mitternacht = XXXX-XX-XXT00:00'],
  ['13.-15. Mai 2022', '13.-15. Mai 2022 = 2022-05-13 … 2022-05-15'],
  ['5./6. Mai 2022', '5./6. Mai 2022 = 2022-05-05 … 2022-05-06'],
  ['15–16.06.2023', '15–16.06.2023 = 2023-06-15 … 2023-06-16'],
  ['vom 13.–15.01.2022', '13.–15.01.2022 = 2022-01-13 … 2022-01-15'],
  ['26.11. – 28.11.2021', '26.11. – 28.11.2021 = 2021-11-26 … 2021-11-28'],
  ['vom 06.10.2019 bis zum 12.02.2021', '06.10.2019 bis zum 12.02.2021 = 2019-10-06 … 2021-02-12'],
  ['im Februar 2020', 'Februar 2020 = 2020-02'],
  ['Mitglieder im Jahr 2020, eine', '2020 = 2020'],
  ['Guten Morgen, am Morgen'],
  ['stieg um 7.30 Prozent'],
  ['am 32. Mai 2020; am 31.4.2020'],
];

test.each(cases)('%j', (text, ...mentions) => {
  expect(found(text)).toEqual(mentions);
  expect(found(text, { language: 'de' })).toEqual(mentions);
});

test('a day is written before the month', () => {
  expect(found('seit 3/4/2021', { language: 'de' })).toEqual(['3/4/2021 = 2021-04-03']);
});
