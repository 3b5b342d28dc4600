import { describe, expect, test } from 'vitest';
import {
  characterLength,
  endsWithHan,
  hasHan,
  hasTwoLetters,
  isAlphanumericAt,
  isCapitalAt,
  isCapitals,
  isHanAt,
  isLetterAt,
  isMarkAt,
  isSmallAt,
  isSmalls,
  startsWithCapital,
} from '../../src/mentions/letters-in-text.js';

/** Every assigned plane, character by character, and the halves of pairs alone. */
const planes: readonly [string, number, number][] = [
  ['basic plane', 0, 0xffff],
  ['supplementary planes', 0x10000, 0x323af],
];

const functions: readonly [string, (text: string, at: number) => boolean, RegExp][] = [
  ['isCapitalAt', isCapitalAt, /^\p{Lu}/u],
  ['isSmallAt', isSmallAt, /^\p{Ll}/u],
  ['isLetterAt', isLetterAt, /^\p{L}/u],
  ['isAlphanumericAt', isAlphanumericAt, /^[\p{L}\p{N}]/u],
  ['isMarkAt', isMarkAt, /^\p{M}/u],
];

describe.each(functions)('%s says of every character what Unicode says', (_name, isOfKind, category) => {
  test.each(planes)('%s', (_plane, first, last) => {
    const wrong: string[] = [];
    for (let code = first; code <= last; code++) {
      const ch = String.fromCodePoint(code);
      if (isOfKind(ch, 0) !== category.test(ch)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe('Han characters', () => {
  test.each([
    ['会', true],
    ['𠮷', true],
    ['々', true],
    ['〇', true],
    ['の', false],
    ['A', false],
    ['，', false],
    ['😀', false],
    ['', false],
  ])('%j: %j', (text, han) => {
    expect([isHanAt(text, 0), hasHan(text), hasHan(`a${text}b`), endsWithHan(`a${text}`)]).toEqual([
      han,
      han,
      han,
      han,
    ]);
  });
});

test('a character beyond the basic plane is one, at its first half', () => {
  expect([characterLength('𠮷', 0), characterLength('会', 0)]).toEqual([2, 1]);
  expect([startsWithCapital('𝐀'), isCapitalAt('𝐀', 1)]).toEqual([true, false]);
});

test('outside a text there is no letter', () => {
  expect([isLetterAt('a', 1), isLetterAt('a', -1), isLetterAt('', 0)]).toEqual([false, false, false]);
});

test.each([
  ['USA', 2, 4, true],
  ['ÅÄÖ', 2, 4, true],
  ['U', 2, 4, false],
  ['USAID', 2, 4, false],
  ['UsA', 2, 4, false],
])('%j is from %j to %j capitals: %j', (text, least, most, capitals) => {
  expect([isCapitals(text, least, most), isSmalls(text.toLowerCase(), least, most)]).toEqual([
    capitals,
    text === 'UsA' ? true : capitals,
  ]);
});

test.each([
  ['ab', true],
  ['1 a b2', false],
  ['会议', true],
  ['a', false],
])('%j has two letters in a row: %j', (text, two) => {
  expect(hasTwoLetters(text)).toBe(two);
});
