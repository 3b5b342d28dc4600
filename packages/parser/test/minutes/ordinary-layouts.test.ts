import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.js';

describe('who called to order is in the chair, and no place', () => {
  test.each([
    ['at 6:30 pm by President Ann Moss via Zoom', ['Cy Dale | absent', 'Ann Moss | chair'], ['Zoom']],
    [
      'at 6:30 p.m. by President Ann Moss in the Mill Room',
      ['Cy Dale | absent', 'Ann Moss | chair'],
      ['Mill Room'],
    ],
    ['by President Ann Moss at 6:30 p.m.', ['Cy Dale | absent', 'Ann Moss | chair'], undefined],
  ])('%s', (how, people, places) => {
    const facts = factsOf(
      `# Board meeting minutes, 4 March 2026\n\nThe meeting was called to order ${how}.\n\nAbsent: Cy Dale\n`,
    );
    expect(facts['people']).toEqual(people);
    expect(facts['places']).toEqual(places);
  });
});

describe('attendance in ordinary layouts', () => {
  test.each([
    [
      'a post in the plural before the first of several names',
      'Present: Mayor Ann Moss, Council Members Cy Dale, Lee Lund',
      ['Ann Moss', 'Cy Dale', 'Lee Lund'],
    ],
    ['a post of two words behind a name', 'In attendance: Joe Dale, Chief Executive', ['Joe Dale']],
  ])('%s', (_, line, people) => {
    expect(factsOf(`# Council meeting minutes, 4 March 2026\n\n${line}\n`)['people']).toEqual(people);
  });
});
