/** Characters of the basic plane by their number: to ask for one makes no string of it. */
export function characterSet(characters: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
