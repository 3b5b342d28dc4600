import type { MotionCue, VoteCue } from './outcome-tables.js';
import type { MotionWords, VoteOption, VoteWords } from '../../../languages/outcome-words.js';

/** The phrases of a language that say something of a motion; of a phrase in several lists the first stands. */
export function motionCues(
  motions: Partial<MotionWords>,
  votes: Partial<VoteWords>,
): (readonly [string, MotionCue])[] {
  const of = (phrases: readonly string[] = [], kind: Exclude<MotionCue['kind'], 'result'>) =>
    phrases.map((phrase) => [phrase, { kind }] as const);
  return [
    ...of(motions.asks, 'asks'),
    ...of(motions.raised, 'raised'),
    ...of(motions.madeBy, 'madeBy'),
    ...of(motions.moves, 'moves'),
    ...of(motions.movedBy, 'movedBy'),
    ...of(motions.proposes, 'proposes'),
    ...of(motions.secondedBy, 'secondedBy'),
    ...of(motions.seconds, 'seconds'),
    ...of(motions.movedAndSeconded, 'movedAndSeconded'),
    ...of(motions.carried, 'movedAndSeconded'),
    ...of(motions.questions, 'question'),
    ...of(votes.unanimous, 'unanimous'),
    ...of(motions.nouns, 'noun'),
    ...of(motions.polls, 'poll'),
    ...Object.entries(votes.results ?? {}).map(
      ([phrase, result]) => [phrase, { kind: 'result', result }] as const,
    ),
  ];
}

/** The phrases of a language that say something of a vote. */
export function voteCues(votes: Partial<VoteWords>): (readonly [string, VoteCue])[] {
  const options = (table: Readonly<Record<string, VoteOption>> = {}, weak: boolean) =>
    Object.entries(table).map(([phrase, option]) => [phrase, { kind: 'option', option, weak }] as const);
  return [
    ...options(votes.options, false),
    ...options(votes.weakOptions, true),
    ...(votes.nouns ?? []).map((phrase) => [phrase, { kind: 'noun' }] as const),
    ...(votes.fillers ?? []).map((phrase) => [phrase, { kind: 'filler' }] as const),
  ];
}
