import { expect, test } from 'vitest';
import { found } from './found.js';

const cases: [text: string, ...mentions: string[]][] = [
  ['21 de marzo de 2022 a las 21:00 horas', '21 de marzo de 2022 a las 21:00 horas = 2022-03-21T21:00'],
  [
    'el día 10 de Junio de 2013, a las 21:00 horas los',
    '10 de Junio de 2013, a las 21:00 horas = 2013-06-10T21:00',
  ],
  [
    'siendo las 17:00 horas del 23 de Abril de 2021',
    '17:00 horas del 23 de Abril de 2021 = 2021-04-23T17:00',
  ],
  ['se levanta la sesión, siendo las 22:00.', '22:00 = XXXX-XX-XXT22:00'],
  ['diez de junio de dos mil trece', 'diez de junio de dos mil trece = 2013-06-10'],
  ['el 12 de mayo de 2.017 y el 3.500', '12 de mayo de 2.017 = 2017-05-12'],
  ['a doce de mayo de dos mil\ndiecisiete', 'doce de mayo de dos mil\ndiecisiete = 2017-05-12'],
  ['las veinte horas y cinco minutos', 'veinte horas y cinco minutos = XXXX-XX-XXT20:05'],
  ['a las 20 horas y 45 minutos', '20 horas y 45 minutos = XXXX-XX-XXT20:45'],
  ['a las veinte horas', 'veinte horas = XXXX-XX-XXT20:00'],
  ['a las 18,30 horas', '18,30 horas = XXXX-XX-XXT18:30'],
  ['1,50 horas'],
  ['a las 5 de la tarde', '5 de la tarde = XXXX-XX-XXT17:00'],
  ['del 5 al 8 de marzo de 2022', '5 al 8 de marzo de 2022 = 2022-03-05 … 2022-03-08'],
  ['de 10:00 a 12:00', '10:00 a 12:00 = XXXX-XX-XXT10:00 … XXXX-XX-XXT12:00'],
  ['lunes 7 de marzo', 'lunes 7 de marzo = XXXX-03-07'],
  ['5 ago 2022', '5 ago 2022 = 2022-08-05'],
  ['marzo de 2022', 'marzo de 2022 = 2022-03'],
  ['en 48 horas; a las 5 personas; hace 5 ago'],
  ['el 30 de febrero de 2022'],
];

test.each(cases)('%j', (text, ...mentions) => {
  expect(found(text)).toEqual(mentions);
  expect(found(text, { language: 'es' })).toEqual(mentions);
});
