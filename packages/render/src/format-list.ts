import { cached } from './cached.js';

/** "A, B and C" in the language of the locale. */
export function formatList(items: readonly string[], locale: string): string {
  return cached(`list ${locale}`, () => new Intl.ListFormat(locale)).format(items);
}
