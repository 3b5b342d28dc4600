import { expect, test } from 'vitest';
import { found } from './found.js';

const cases: [text: string, ...mentions: string[]][] = [
  ['**Date :** 14 octobre 2020 à 18 h 30', '14 octobre 2020 à 18 h 30 = 2020-10-14T18:30'],
  ['Le 13/01/2021 à 18h30', '13/01/2021 à 18h30 = 2021-01-13T18:30'],
  ['le 1er mai à 18 heures', '1er mai à 18 heures = XXXX-05-01T18:00'],
  ['le quinze mars', 'quinze mars = XXXX-03-15'],
  [
    "L'an deux mille vingt et un, le quinze mars à dix-huit heures trente",
    'deux mille vingt et un, le quinze mars à dix-huit heures trente = 2021-03-15T18:30',
  ],
  [
    'L’an deux mil dix-neuf, le mardi 3 mai, à vingt heures',
    'deux mil dix-neuf, le mardi 3 mai, à vingt heures = 2019-05-03T20:00',
  ],
  [
    'L’an deux mille vingt et le trois mai à 18 heures et trente minutes',
    'deux mille vingt et le trois mai à 18 heures et trente minutes = 2020-05-03T18:30',
  ],
  ['du 5 au 8 mars 2022', '5 au 8 mars 2022 = 2022-03-05 … 2022-03-08'],
  [
    'du lundi 28 février au mardi 1er mars 2022',
    'lundi 28 février au mardi 1er mars 2022 = 2022-02-28 … 2022-03-01',
  ],
  ['de 18h à 20h', '18h à 20h = XXXX-XX-XXT18:00 … XXXX-XX-XXT20:00'],
  ["l'assemblée débute à 18 h.", '18 h = XXXX-XX-XXT18:00'],
  ['vers 21h30 ; 14h-16h', '21h30 = XXXX-XX-XXT21:30', '14h-16h = XXXX-XX-XXT14:00 … XXXX-XX-XXT16:00'],
  ['export to MIDI'],
  ["jusqu'à minuit", 'minuit = XXXX-XX-XXT00:00'],
  ['à 8 heures du soir', '8 heures du soir = XXXX-XX-XXT20:00'],
  ['Mercredi 3 août 2022', 'Mercredi 3 août 2022 = 2022-08-03'],
  ['5 sept. 2020', '5 sept. 2020 = 2020-09-05'],
  ['en avril 2022', 'avril 2022 = 2022-04'],
  ['Durée de la réunion : 1 heure 30'],
  ['une journée de 8 h, 35 heures'],
  ['le 31 avril 2022'],
];

test.each(cases)('%j', (text, ...mentions) => {
  expect(found(text)).toEqual(mentions);
  expect(found(text, { language: 'fr' })).toEqual(mentions);
});

test('a day is written before the month', () => {
  expect(found('Le 05/06/2021', { language: 'fr-CA' })).toEqual(['05/06/2021 = 2021-06-05']);
});
