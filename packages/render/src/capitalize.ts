/** The text with its first letter in upper case, as a heading begins. */
export function capitalize(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase());
}
