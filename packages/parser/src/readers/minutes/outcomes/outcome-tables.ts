import { indexPhrases } from './phrase-index.js';
import type { Document } from '../../../document/document.js';
import type { LanguagePack } from '../../../languages/language-pack.js';
import type { MotionResult, OutcomeWords, VoteOption } from '../../../languages/outcome-words.js';
import type { PhraseIndex } from './phrase-index.js';

/** What a phrase says in a sentence about a motion. */
export type MotionCue =
  | { readonly kind: 'noun' | 'poll' | 'moves' | 'proposes' | 'raised' | 'movedBy' | 'seconds' | 'secondedBy' | 'movedAndSeconded' | 'question' | 'unanimous' }
  | { readonly kind: 'result'; readonly result: MotionResult };

/** What a phrase says in a sentence about a vote. */
export type VoteCue =
  | { readonly kind: 'option'; readonly option: VoteOption; readonly weak: boolean }
  | { readonly kind: 'filler' }
  | { readonly kind: 'noun' };

/** The word tables of the languages a document may be written in, made ready to be looked up. */
export interface OutcomeTables {
  readonly motionCues: PhraseIndex<MotionCue>;
  readonly openers: PhraseIndex<true>;
  readonly notAfterOpener: ReadonlySet<string>;
  readonly voteCues: PhraseIndex<VoteCue>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: NameTables;
  readonly placeholders: ReadonlySet<string>;
  readonly textLabels: ReadonlySet<string>;
  readonly words: readonly OutcomeWords[];
}

/** What names are told by. Words are folded. */
export interface NameTables {
  readonly bodies: PhraseIndex<true>;
  readonly notNames: ReadonlySet<string>;
  /** Honorifics and posts: before a name, no part of it. */
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** True for a form of name that the attendance list knows. */
  readonly isPerson: (form: string) => boolean;
}

/**
 * The tables for a document: its own language's, and those of the first pack with another script, because Chinese
 * minutes keep English headings and terms.
 */
export function outcomeTables(document: Pick<Document, 'language' | 'packs'>, isPerson: (form: string) => boolean): OutcomeTables {
  const packs = [document.language];
  const other = document.packs.find((pack) => pack.script !== document.language.script);
  if (other !== undefined) packs.push(other);
  const words = packs.flatMap((pack) => pack.outcomes ?? []);
  return {
    motionCues: indexPhrases(words.flatMap(motionCues)),
    openers: indexPhrases(words.flatMap((w) => w.motions.openers.map((phrase) => [phrase, true] as const))),
    notAfterOpener: new Set(words.flatMap((w) => w.motions.notAfterOpener)),
    voteCues: indexPhrases(words.flatMap(voteCues)),
    numbers: new Map(words.flatMap((w) => Object.entries(w.votes.numbers))),
    names: nameTables(packs, words, isPerson),
    placeholders: new Set(words.flatMap((w) => w.placeholders)),
    textLabels: new Set(words.flatMap((w) => w.motions.textLabels)),
    words,
  };
}

function nameTables(packs: readonly LanguagePack[], words: readonly OutcomeWords[], isPerson: (form: string) => boolean): NameTables {
  return {
    bodies: indexPhrases(words.flatMap((w) => w.bodies.map((phrase) => [phrase, true] as const))),
    notNames: new Set(words.flatMap((w) => w.notNames)),
    titles: new Set(packs.flatMap((pack) => [...pack.people.honorifics, ...pack.people.posts, ...pack.people.postModifiers])),
    particles: new Set(packs.flatMap((pack) => pack.people.nameParticles)),
    conjunctions: new Set(packs.flatMap((pack) => pack.people.conjunctions)),
    isPerson,
  };
}

function motionCues(words: OutcomeWords): (readonly [string, MotionCue])[] {
  const { motions, votes } = words;
  const of = (phrases: readonly string[], kind: Exclude<MotionCue['kind'], 'result'>) => phrases.map((phrase) => [phrase, { kind }] as const);
  return [
    ...of(motions.raised, 'raised'),
    ...of(motions.moves, 'moves'),
    ...of(motions.movedBy, 'movedBy'),
    ...of(motions.proposes, 'proposes'),
    ...of(motions.secondedBy, 'secondedBy'),
    ...of(motions.seconds, 'seconds'),
    ...of(motions.movedAndSeconded, 'movedAndSeconded'),
    ...of(motions.questions, 'question'),
    ...of(votes.unanimous, 'unanimous'),
    ...of(motions.nouns, 'noun'),
    ...of(motions.polls, 'poll'),
    ...Object.entries(votes.results).map(([phrase, result]) => [phrase, { kind: 'result', result }] as const),
  ];
}

function voteCues(words: OutcomeWords): (readonly [string, VoteCue])[] {
  const { votes } = words;
  const options = (table: Readonly<Record<string, VoteOption>>, weak: boolean) =>
    Object.entries(table).map(([phrase, option]) => [phrase, { kind: 'option', option, weak }] as const);
  return [
    ...options(votes.options, false),
    ...options(votes.weakOptions, true),
    ...votes.nouns.map((phrase) => [phrase, { kind: 'noun' }] as const),
    ...votes.fillers.map((phrase) => [phrase, { kind: 'filler' }] as const),
  ];
}
