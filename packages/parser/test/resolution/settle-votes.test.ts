import { parseReport } from '@rapporteur/parser';
import { describe, expect, test } from 'vitest';
import { settleVotes } from '../../src/resolution/settle-votes.js';
import type { MotionDraft } from '../../src/resolution/draft.js';

const motion = (more: Partial<MotionDraft>): MotionDraft => ({
  text: 'plant trees',
  movers: [],
  seconders: [],
  ...more,
});
const votes = (...list: [string, 'yes' | 'no' | 'abstain' | 'absent'][]) =>
  list.map(([name, option]) => ({ voter: { name }, option }));

describe('settleVotes', () => {
  test.each<[string, Partial<MotionDraft>]>([
    ['a count alone', { counts: { yes: 3, no: 2 }, result: 'passed' }],
    ['a motion that failed for want of a larger majority', { counts: { yes: 3, no: 2 }, result: 'failed' }],
    ['only those named who dissent', { counts: { yes: 3, no: 1 }, votes: votes(['Ada', 'no']) }],
    ['a count that adds up', { counts: { yes: 1, no: 1 }, votes: votes(['Ada', 'no'], ['Ben', 'yes']) }],
  ])('keeps %s', (_, parts) => {
    const before = motion(parts);
    expect(settleVotes(before, '/motions/0')).toEqual([]);
    expect(before).toEqual(motion(parts));
  });

  test('keeps the first vote of a voter', () => {
    const twice = motion({
      counts: { yes: 2, no: 1 },
      votes: votes(['Ada', 'yes'], ['Ben', 'yes'], ['Ada', 'no']),
    });
    expect(settleVotes(twice, '/motions/0')).toMatchObject([
      { code: 'vote-conflict', path: '/motions/0/votes' },
    ]);
    expect(twice).toMatchObject({ counts: { yes: 2, no: 0 }, votes: votes(['Ada', 'yes'], ['Ben', 'yes']) });
  });

  test('keeps the count where the names do not add up to it', () => {
    const short = motion({ counts: { yes: 3 }, votes: votes(['Ada', 'yes'], ['Ben', 'yes']) });
    expect(settleVotes(short, '/motions/0')).toMatchObject([{ code: 'vote-conflict' }]);
    expect(short).toEqual(motion({ counts: { yes: 3 } }));
  });

  test('keeps the result where the count contradicts it', () => {
    const against = motion({ counts: { yes: 2, no: 5 }, result: 'passed' });
    expect(settleVotes(against, '/motions/0')).toMatchObject([
      { code: 'vote-conflict', path: '/motions/0/counts' },
    ]);
    expect(against).toEqual(motion({ result: 'passed' }));
  });
});

describe('a clock time behind the word for a result', () => {
  const counts = (text: string) =>
    parseReport(`# Protokoll vom 4. März 2026\n\nAnwesend: Ada Bach, Ben Hügel\n\n${text}\n`).record
      .motions[0]?.counts;

  test('is no count of votes', () => {
    expect(counts('Der Antrag, Bäume zu pflanzen, wird angenommen. Ende: 17:30 Uhr')).toBeUndefined();
    expect(counts('Antrag: Bäume pflanzen. Angenommen 17:30 Uhr')).toBeUndefined();
  });
});
