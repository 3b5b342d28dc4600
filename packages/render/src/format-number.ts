const formatters = new Map<string, Intl.NumberFormat>();

/** "10,000" in the language of the locale. */
export function formatNumber(number: number, locale: string): string {
  let formatter = formatters.get(locale);
  if (!formatter) formatters.set(locale, (formatter = new Intl.NumberFormat(locale)));
  return formatter.format(number);
}
