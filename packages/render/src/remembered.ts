/**
 * The function, with what it gave for up to a thousand short texts remembered. For what `Intl` makes, which takes longer than all else
 * in a record, and for what comes again in every record.
 */
export function remembered<T>(make: (key: string) => T): (key: string) => T {
  const memory = new Map<string, T>();
  return (key) => {
    let made = memory.get(key);
    if (made === undefined) {
      made = make(key);
      if (memory.size > 999) memory.clear();
      if (key.length < 200) memory.set(key, made);
    }
    return made;
  };
}
