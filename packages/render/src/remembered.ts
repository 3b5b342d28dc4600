/**
 * The function, with what it gave for up to a hundred texts remembered: a hundred, so that what somebody puts into records cannot fill
 * the memory of a server. For what `Intl` makes, which takes longer than all else in a record, and for what comes again in every record.
 */
export function remembered<T>(make: (key: string) => T): (key: string) => T {
  const memory = new Map<string, T>();
  return (key) => {
    let made = memory.get(key);
    if (made === undefined) {
      made = make(key);
      if (memory.size > 99) memory.clear();
      memory.set(key, made);
    }
    return made;
  };
}
