import { describe, expect, test } from 'vitest';
import { cite, joinPassages, sourceSpan, subPassage, verbatimPassage } from '../../src/source/passage.js';
import { createSource, positionAt } from '../../src/source/source.js';
import { plainPassage } from '../../src/blocks/plain-passage.js';

describe('plainPassage drops marks and keeps words', () => {
  test.each([
    ['plain words', 'plain words'],
    ['two  blanks\tand\n a break', 'two blanks and a break'],
    ['**Date:** 4 March', 'Date: 4 March'],
    ['_set_ *in* `code` ~~gone~~', 'set in code gone'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4 stays', '2 * 3 * 4 stays'],
    ['an open *star stays', 'an open *star stays'],
    ['[minutes](https://example.com/a "title") of May', 'minutes of May'],
    ['![logo](logo.png) Alder Club', 'logo Alder Club'],
    ['<https://example.com/x> is a link', 'https://example.com/x is a link'],
    ['a<br>b <b>bold</b> <x> 3 < 4', 'a b bold <x> 3 < 4'],
    ['Brook &amp; Hill&nbsp;Ltd &copy;', 'Brook & Hill Ltd &copy;'],
    ['1\\. escaped \\* star', '1. escaped * star'],
    ['[not a link] (aside)', '[not a link] (aside)'],
    ['non\u00a0breaking\u3000wide', 'non breaking wide'],
  ])('%j → %j', (text, words) => {
    expect(plainPassage(createSource(text), { start: 0, end: text.length }).text).toBe(words);
  });

  test('and remembers what the marks said', () => {
    const text = 'See [the plan](https://example.com/plan), **now**, not ~~later~~.';
    const passage = plainPassage(createSource(text), { start: 0, end: text.length });
    expect(
      passage.marks.map(({ kind, start, end, url }) => [kind, passage.text.slice(start, end), url]),
    ).toEqual([
      ['link', 'the plan', 'https://example.com/plan'],
      ['strong', 'now', undefined],
      ['struck', 'later', undefined],
    ]);
  });
});

describe('a passage leads back to the source', () => {
  const text = 'The **Alder\nClub** &amp; [friends](https://example.com) met.';
  const source = createSource(text);
  const passage = plainPassage(source, { start: 0, end: text.length });

  test.each([
    ['The', 'The', undefined],
    ['Alder Club', 'Alder\nClub', 'normalized'],
    ['Club & friends', 'Club** &amp; [friends', 'normalized'],
    ['met.', 'met.', undefined],
  ])('%j is cited as %j', (words, exact, match) => {
    const at = passage.text.indexOf(words);
    const evidence = cite(source, passage, at, at + words.length);
    expect(evidence.exact).toBe(exact);
    expect(text.slice(evidence.start, evidence.end)).toBe(exact);
    expect(evidence.match).toBe(match);
  });

  test('also through a part of it and through parts joined', () => {
    const part = subPassage(passage, passage.text.indexOf('Alder'), passage.text.indexOf(' &'));
    const joined = joinPassages(
      [part, verbatimPassage(source, { start: text.length - 4, end: text.length })],
      ' … ',
    );
    expect(joined.text).toBe('Alder Club … met.');
    expect(sourceSpan(joined, 0, joined.text.length)).toEqual({ start: 6, end: text.length });
    expect(cite(source, joined, joined.text.length - 4, joined.text.length).exact).toBe('met.');
  });

  test('an empty stretch gives an empty span', () => {
    expect(sourceSpan(passage, 4, 4)).toEqual({ start: 6, end: 6 });
    expect(subPassage(passage, 3, 4).text).toBe('');
  });
});

describe('positionAt counts lines and columns from 1', () => {
  test.each([
    ['a\nb', 2, 2, 1],
    ['a\r\nbc', 4, 2, 2],
    ['a\rb', 2, 2, 1],
    ['', 0, 1, 1],
    ['one line', 8, 1, 9],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionAt(createSource(text), offset)).toEqual({ line, column });
  });
});
