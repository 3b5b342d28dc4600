import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.js';
import { parseReport } from '../../src/index.js';

const head = 'Elmton Pond Group meeting\n4 March 2026\nPresent: Ada Brook, Ben Hill\n\n';

describe('short lines over lists of what was said', () => {
  test('are topics, and so is one of their kind over a word alone', () => {
    const text =
      'Parking\n- Ben has written to the council\n- No answer yet\n\nSummer party\n- The band wants to play again\n\nAny other business\n- None\n';
    expect(factsOf(head + text)['agenda']).toEqual(['Parking', 'Summer party', 'Any other business']);
  });

  test.each([
    ['lists of names', 'Acme\n- Ada Brook\n- Ben Hill\n\nBolt\n- Cy Moss\n- Lee Lund\n'],
    ['one line alone', 'Parking\n- Ben has written to the council\n'],
    ['lists of numbers', 'Parking\n1. Ben has written to the council\n\nParty\n1. The band wants to play\n'],
  ])('no topics: %s', (_, text) => {
    expect(factsOf(head + text)['agenda']).toBeUndefined();
  });
});

describe('a stroke behind a name', () => {
  test.each([
    ['Ada Brook/Acme, Ben Hill', ['Ada Brook @ Acme', 'Ben Hill @ ']],
    ['Ada Brook/Ben Hill', []],
  ])('%s', (list, people) => {
    const { participants } = parseReport(`# Pond meeting, 4 March 2026\n\nAttendees: ${list}\n`).record;
    const told = participants.map(({ name, posts }) => `${name} @ ${posts[0]?.organization ?? ''}`);
    for (const person of people) expect(told).toContain(person);
    expect(told).not.toContain('Ada Brook @ Ben Hill');
  });
});

describe('whose body it is belongs to its name', () => {
  test.each([
    ['Residents Association Committee Meeting', ['Residents Association']],
    ['Student Council Minutes', ['Student Council']],
    ['Meeting of the Directors', []],
  ])('%s', (title, organizers) => {
    const { record } = parseReport(`${title}\n4 March 2026\nPresent: Ada Brook, Ben Hill\n`);
    expect(record.organizers.map(({ name }) => name)).toEqual(organizers);
  });
});
