/** True for words with letters, all of them capitals. Han characters are neither capital nor small. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
