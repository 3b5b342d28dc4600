import type { Lexicon } from './lexicon.js';

/** Makes something of the tables of a language once, however often it is asked for. */
export function oncePerLexicon<T extends object>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    let known = made.get(lexicon);
    if (known === undefined) made.set(lexicon, (known = make(lexicon)));
    return known;
  };
}
