/**
 * An identifier of the record as letters, digits, `-` and `_`: different identifiers stay different, as `_` begins and
 * ends an escaped character.
 */
export function idToken(id: string): string {
  return id.replace(/[^a-z\d-]/gi, (found) => `_${found.charCodeAt(0).toString(16)}_`);
}
