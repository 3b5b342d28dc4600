const formatters = new Map<string, Intl.ListFormat>();

/** "A, B and C" in the language of the locale. */
export function formatList(items: readonly string[], locale: string): string {
  if (items.length < 2) return items.join('');
  let formatter = formatters.get(locale);
  if (!formatter) formatters.set(locale, (formatter = new Intl.ListFormat(locale)));
  return formatter.format(items);
}
