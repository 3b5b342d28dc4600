/**
 * The word tables of several languages as one: of each name the lists behind one another, of tables by word the entries of all
 * (of a word in several, that of the first language). Of one language its own, as it is.
 */
export function mergeWords<T extends object>(tables: readonly T[]): Partial<T> {
  const [own, ...others] = tables;
  if (own === undefined) return {};
  if (others.length === 0) return own;
  const merged = Object.fromEntries<unknown>(Object.entries(own));
  for (const table of others)
    for (const [name, words] of Object.entries(table)) {
      const known = merged[name] ?? (Array.isArray(words) ? [] : {});
      merged[name] = Array.isArray(words)
        ? [...(known as unknown[]), ...(words as unknown[])]
        : { ...(words as object), ...(known as object) };
    }
  return merged as Partial<T>;
}
