/** A place in a JSON document, as a chain from the innermost key outwards: cheap to make, spelt out only for an issue. */
export interface Place {
  readonly key: string | number;
  readonly parent: Place | undefined;
}

export function placeAt(parent: Place | undefined, key: string | number): Place {
  return { key, parent };
}

/** The keys from the document down to the place. */
export function keysOf(place: Place | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = place; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

/** Keys as a JSON Pointer (RFC 6901). */
export function toPointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A place as a JSON Pointer; the document itself is `''`. */
export function pointerOf(place: Place | undefined): string {
  return toPointer(keysOf(place));
}
