/** The text with its first letter in upper case, for a term that stands as a heading. */
export function capitalize(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text && first.toUpperCase() + text.slice(first.length);
}
