import { oncePerLexicon } from '../once-per-lexicon.js';
import type { Lexicon } from '../lexicon.js';

/** A form that a sentence may have, to be read at one of its tokens. */
export interface WordForm {
  /** The words of which the token is one. */
  readonly words: (lexicon: Lexicon) => Iterable<string>;
}

/** The forms by their words, in the order given. Most words have none, so that most tokens of a report cost one look-up. */
export function formsByWord<F extends WordForm>(
  forms: readonly F[],
): (lexicon: Lexicon) => ReadonlyMap<string, readonly F[]> {
  return oncePerLexicon((lexicon) => {
    const byWord = new Map<string, F[]>();
    for (const form of forms)
      for (const word of new Set(form.words(lexicon))) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [form]);
        else known.push(form);
      }
    return byWord;
  });
}
