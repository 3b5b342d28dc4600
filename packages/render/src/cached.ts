const made: Record<string, unknown> = {};

/**
 * What `make` gives, made once for a key, which has a space in it. `Intl` formatters cost more to make than a record costs to
 * write.
 */
export function cached<T>(key: string, make: () => T): T {
  return (made[key] ??= make()) as T;
}
