/**
 * What is kept while a report is read. Every report gets maps of its own, which the collector of young objects takes away with
 * it: a map that is cleared and used again grows old, and keeps what it held last alive until the whole heap is collected (a
 * sixth of the time that short reports took).
 */
interface Cell<K, T> {
  known: Map<K, T> | undefined;
}

/** The cells that hold something. */
let inUse: Cell<never, unknown>[] = [];

function open<K, T>(cell: Cell<K, T>): Map<K, T> {
  inUse.push(cell as Cell<never, unknown>);
  return (cell.known = new Map());
}

/** Lets go of all that was kept. Results are the same with and without: it depends on the text alone. */
export function forgetTexts(): void {
  for (const cell of inUse) cell.known = undefined;
  inUse = [];
}

/** Most texts that one memory holds: enough for a report, and a bound for a huge one. */
const MOST = 4000;

/**
 * The same function of a text, but what it made of one is kept until the report is read: rules of several rooms ask for the
 * same lines, names and words again and again.
 */
export function remember<T extends NonNullable<unknown>>(make: (text: string) => T): (text: string) => T {
  const cell: Cell<string, T> = { known: undefined };
  return (text) => {
    const known = cell.known ?? open(cell);
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size >= MOST) known.clear();
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

/** What was made of parts of a document. */
export interface Memory<K, T> {
  readonly get: (key: K) => T | undefined;
  readonly set: (key: K, value: T) => void;
}

/**
 * A memory of what was made of parts of a document, kept until the report is read. A `WeakMap` would keep it as long, but its
 * table stays as large as the largest report made it (a twelfth of what a record of that size holds).
 */
export function createMemory<K extends object, T>(): Memory<K, T> {
  const cell: Cell<K, T> = { known: undefined };
  return {
    get: (key) => cell.known?.get(key),
    set: (key, value) => {
      (cell.known ?? open(cell)).set(key, value);
    },
  };
}
