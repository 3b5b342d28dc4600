import { describe, expect, test } from 'vitest';
import { factsOf } from '../minutes/facts-of.js';

/** What a sentence under an item of council minutes gives: motions and decisions. */
function outcomes(text: string): { motions: string[]; decisions: string[] } {
  const { motions = [], decisions = [] } = factsOf(
    `# Council meeting minutes, 4 March 2026\n\nPresent: Ada Brook, Ben Hill, Cy Moss\n\n## 1. Budget\n\n${text}\n`,
  );
  return { motions, decisions };
}

describe('motions of which only the course is told', () => {
  test.each([
    ['A motion to approve the budget was made, seconded, and carried.', 'approve the budget | passed'],
    ['A motion to sell the shed was made and seconded. The motion failed.', 'sell the shed | failed'],
    [
      'A motion was made and duly seconded to nominate Ben Hill as treasurer.\n\nMOTION CARRIED BY UNANIMOUS CONSENT',
      'nominate Ben Hill as treasurer | passed',
    ],
  ])('%s', (text, motion) => {
    expect(outcomes(text)).toEqual({ motions: [motion], decisions: [] });
  });
});

describe('who moved and who seconded', () => {
  test.each([
    [
      'in a bracket before the result',
      'MOTION to adopt the budget (Brook/Hill), approved 5-0.',
      'Brook / Hill | adopt the budget | passed | 5-0-?',
    ],
    [
      'behind colons on one line',
      'Moved: Brook. Seconded: Hill. That the budget be adopted. CARRIED',
      'Brook / Hill | the budget be adopted | passed',
    ],
    [
      'behind what was resolved, line by line',
      'It was RESOLVED that Ben Hill be elected Chair.\nProposed by: Cllr Brook\nSeconded by: Cllr Moss',
      'Brook / Moss | Ben Hill be elected Chair | passed',
    ],
    [
      'before "and resolved," with a comma',
      'It was proposed by Cllr Brook and resolved, to invite all staff to the hall.',
      'Brook /  | invite all staff to the hall | passed',
    ],
  ])('%s', (_, text, motion) => {
    expect(outcomes(text)).toEqual({ motions: [motion], decisions: [] });
  });
});

describe('what a body decides', () => {
  test.each([
    ['Resolved that the grant be paid.', 'the grant be paid'],
    ['The Board authorized the president to sign the lease.', 'authorized the president to sign the lease'],
    ['The committee appointed Ben Hill to the panel.', 'appointed Ben Hill to the panel'],
    ['Consensus was reached to move the fair to May.', 'move the fair to May'],
  ])('%s', (text, decision) => {
    expect(outcomes(text)).toEqual({ motions: [], decisions: [decision] });
  });
});
