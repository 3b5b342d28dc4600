/** A value as a message shows it: JSON, shortened where it is long. */
export function quote(value: unknown): string {
  const json = jsonOf(value);
  if (json.length <= 80) return json;
  // Cut between characters, not within a surrogate pair.
  const head = json.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '');
  const tail = json.slice(-15).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}…${tail}`;
}

/** What is no JSON (a BigInt, an object that holds itself) by its type. */
function jsonOf(value: unknown): string {
  try {
    return (JSON.stringify(value) as string | undefined) ?? typeof value;
  } catch {
    return typeof value;
  }
}
