/** The memories that hold something. */
let inUse: Map<string, unknown>[] = [];

/** Most texts that one memory holds: enough for a report, and a bound for a huge one. */
const MOST = 4000;

/**
 * The same function of a text, but what it made of one is kept until the report is read: rules of several rooms ask for the
 * same lines, names and words again and again.
 */
export function remember<T extends NonNullable<unknown>>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size >= MOST) known.clear();
      else if (known.size === 0) inUse.push(known);
      known.set(text, made);
    }
    return made;
  };
}

/** {@link remember} for a function of a text and of what it is read with, such as the tables of some languages: a memory for each of those. */
export function rememberWith<K extends object, T extends NonNullable<unknown>>(
  make: (text: string, tables: K) => T,
): (text: string, tables: K) => T {
  const memories = new WeakMap<K, (text: string) => T>();
  return (text, tables) => {
    let known = memories.get(tables);
    if (known === undefined) memories.set(tables, (known = remember((words) => make(words, tables))));
    return known(text);
  };
}

/** The memories of {@link createMemory}. */
const memories: Map<object, unknown>[] = [];

/**
 * What was made of parts of a document, kept until the report is read. A `WeakMap` would keep it as long, but its table stays as
 * large as the largest report made it (a twelfth of what a record of that size holds).
 */
export function createMemory<K extends object, T>(): Map<K, T> {
  const memory = new Map<K, T>();
  memories.push(memory as Map<object, unknown>);
  return memory;
}

/** Lets go of all texts. Results are the same with and without: what is kept depends on the text alone. */
export function forgetTexts(): void {
  for (const memory of inUse) memory.clear();
  inUse = [];
  for (const memory of memories) if (memory.size > 0) memory.clear();
}
