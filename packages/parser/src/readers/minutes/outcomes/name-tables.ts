import { each } from './listed.js';
import { indexPhrases } from './phrase-index.js';
import type { LanguagePack } from '../../../languages/language-pack.js';
import type { ActionWords, OutcomeWords } from '../../../languages/outcome-words.js';
import type { PhraseIndex } from './phrase-index.js';

/** What names are told by. Words are folded. */
export interface NameTables {
  readonly bodies: PhraseIndex<'body' | 'agent'>;
  readonly notNames: ReadonlySet<string>;
  /** Honorifics and posts: before a name, no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Nouns for bodies: before a post and a name, no part of the name. */
  readonly bodyWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** True for a form of name that the attendance list knows. */
  readonly isPerson: (form: string) => boolean;
}

/** The tables of names, by which no form is a person's yet. */
export function nameTables(
  packs: readonly LanguagePack[],
  words: readonly OutcomeWords[],
  actions: Partial<ActionWords>,
): NameTables {
  return {
    bodies: indexPhrases<'body' | 'agent'>(
      words.flatMap((w) => [...each(w.bodies, 'body'), ...each(w.agents, 'agent')]),
    ),
    notNames: new Set(words.flatMap((w) => w.notNames)),
    titles: new Set(
      packs.flatMap(({ people }) => [...people.honorifics, ...people.posts, ...people.postModifiers]),
    ),
    bodyWords: new Set(packs.flatMap(({ people }) => people.organizations)),
    articles: new Set(actions.articles),
    particles: new Set(packs.flatMap(({ people }) => people.nameParticles)),
    conjunctions: new Set(packs.flatMap(({ people }) => people.conjunctions)),
    isPerson: () => false,
  };
}
