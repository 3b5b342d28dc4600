import { remembered } from './remembered.js';

const formatter = remembered((locale) => new Intl.ListFormat(locale));

/** "A, B and C" in the language of the locale. */
export function formatList(items: readonly string[], locale: string): string {
  // Most lists have one name.
  return items[1] ? formatter(locale).format(items) : items.join('');
}
