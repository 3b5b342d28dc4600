import type { LanguagePack } from './language-pack.js';

/**
 * Makes something of a list of packs once, however often it is asked for: tables take longer to index than a report to
 * read. A parser keeps one list of packs for each language a text may be in.
 */
export function oncePerPacks<T>(
  make: (packs: readonly LanguagePack[]) => T,
): (packs: readonly LanguagePack[]) => T {
  const made = new WeakMap<readonly LanguagePack[], { readonly value: T }>();
  return (packs) => {
    let known = made.get(packs);
    if (known === undefined) made.set(packs, (known = { value: make(packs) }));
    return known.value;
  };
}
