const made = new Map<string, unknown>();

/** What `make` gives, made once for a key. `Intl` formatters cost more to make than a record costs to write. */
export function cached<T>(key: string, make: () => T): T {
  let value = made.get(key) as T | undefined;
  if (!value) made.set(key, (value = make()));
  return value;
}
