import { describe, expect, test } from 'vitest';
import { createParser } from '../../src/create-parser.js';
import { english } from '../../src/languages/en/index.js';
import { minutesReader } from '../../src/readers/minutes/minutes-reader.js';
import { parseReport } from '../../src/parse-report.js';
import type { ParseOptions } from '../../src/parse-options.js';

/** The language of the record, and whether a pack reads it. */
function language(text: string, options?: ParseOptions) {
  const { record, diagnostics } = parseReport(text, options);
  return [record.inLanguage, !diagnostics.some(({ code }) => code === 'unread-language')];
}

describe('the language of a text', () => {
  test.each([
    ['en', 'The board met on 4 March and decided that the shed is to be painted.'],
    ['de', 'Der Vorstand hat am 4. März getagt und beschlossen, dass der Schuppen gestrichen wird.'],
    ['fr', 'Le bureau s’est réuni le 4 mars et a décidé que le hangar sera repeint par les membres.'],
    ['es', 'La junta se reunió el 4 de marzo y decidió que los socios pinten el cobertizo del muelle.'],
    ['nl', 'Het bestuur is op 4 maart bijeen geweest en heeft besloten dat de loods wordt geverfd.'],
    ['zh', '理事会于3月4日召开会议，决定粉刷仓库。'],
  ])('%s', (tag, text) => {
    expect(language(text)).toEqual([tag, true]);
  });

  test.each([
    ['en', '# Minutes\n\nDate: 4 March 2026\nPresent: Ada Brook\n\n## Shed\n\nVoting no: Hill'],
    [
      'es',
      '# Acta de la junta\n\nFecha: 4 de marzo de 2026\nAsistentes: Ana Ruiz, Luis Gil\n\n## 1. Cuota\n\nSe rechaza.',
    ],
    [
      'nl',
      '# Notulen\n\nDatum: 4 maart 2026\nAanwezig: Anna de Boer, Kees Bos\n\n## 1. Begroting\n\nVerworpen.',
    ],
  ])('%s, by its labels where small words are few', (tag, text) => {
    expect(language(text)[0]).toBe(tag);
  });

  test.each([
    ['it', 'Il consiglio si è riunito il 4 marzo e ha deciso di dipingere la rimessa del molo.'],
    ['pt', 'A diretoria reuniu-se no dia 4 de março e decidiu que o galpão do cais será pintado.'],
    ['ca', 'La junta es va reunir el 4 de març i va decidir que els socis pintin el cobert amb els veïns.'],
    ['sv', 'Styrelsen möttes den 4 mars och beslutade att boden på kajen ska målas av medlemmarna.'],
    ['pl', 'Zarząd zebrał się 4 marca i uznał, że szopa na nabrzeżu jest do pomalowania przez członków.'],
    ['fi', 'Hallitus kokoontui 4. maaliskuuta ja päätti, että vaja maalataan ja se on valmis.'],
    ['ja', '理事会は3月4日に開かれ、倉庫を塗ることを決めた。'],
    [
      'ja',
      '理事会議事録\n\n日時：2026年3月4日\n場所：本社会議室\n出席者：田中、鈴木、佐藤\n議題：来年度予算について\n\n予算案を承認した。',
    ],
    ['ja', '広報委員会記録 2026年3月4日'],
    ['ko', '이사회는 3월 4일에 열려 창고를 칠하기로 했다.'],
    ['el', 'Το συμβούλιο συνήλθε στις 4 Μαρτίου.'],
    [undefined, 'Правление собралось 4 марта и решило покрасить сарай.'],
    [undefined, 'اجتمع المجلس في 4 مارس.'],
  ])('%s, which no pack reads', (tag, text) => {
    expect(language(text)).toEqual([tag, false]);
  });

  test('is not said where nothing tells', () => {
    expect(language('Ada Brook, Ben Hill')).toEqual([undefined, true]);
    expect(language('2026-03-04')).toEqual([undefined, true]);
  });

  test('is the one the caller names', () => {
    expect(language('Ada Brook, Ben Hill', { language: 'en-GB' })).toEqual(['en', true]);
    expect(language('Anna Bruni, Marco Valli', { language: 'it' })).toEqual(['it', false]);
  });

  test('is read by a pack of the parser, not by one that exists', () => {
    const { parseReport: parse } = createParser({ languages: [english], readers: [minutesReader] });
    expect(parse('理事会于3月4日召开会议，决定粉刷仓库。').diagnostics.map(({ code }) => code)).toContain(
      'unread-language',
    );
  });
});

test('labels of one language are not found in another of the same script', () => {
  const { record, diagnostics } = parseReport(
    '理事会議事録\n\n2026年3月4日\n\n出席：田中、鈴木\n記録：佐藤\n議題：来年度予算について\n\n予算案を承認した。\n',
  );
  expect(record.inLanguage).toBe('ja');
  expect(record.participants).toEqual([]);
  expect(record.notes.map(({ text }) => text)).toContain('議題：来年度予算について');
  expect(diagnostics.map(({ code }) => code)).toContain('unread-language');
});

describe('words in Han characters', () => {
  test('are found in a text of another language', () => {
    const { record } = parseReport(
      '# Minutes\n\nDate: 4 March 2026\n出席：王小明、李华\n\nWe met in the boathouse.\n',
    );
    expect(record.participants.map(({ name }) => name)).toEqual(['王小明', '李华']);
  });

  test('are known to the parser though a text has none', () => {
    const { diagnostics } = parseReport(
      'Zarząd spotkał się w czwartek, ale nie było go na liście i nie ma tego w planie.',
    );
    expect(diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('one of en, zh, de, fr, es, nl, found'),
    );
  });
});

test('a text that a reader takes for wholly its own is not shown to the readers behind it', () => {
  const asked: string[] = [];
  const reader = (name: string, score: number) => ({
    ...minutesReader,
    name,
    score: () => {
      asked.push(name);
      return score;
    },
  });
  const readers = [reader('doubtful', 0.9), reader('sure', 1), reader('further', 1)];
  createParser({ languages: [english], readers }).parseReport('Minutes');
  expect(asked).toEqual(['doubtful', 'sure']);
});
