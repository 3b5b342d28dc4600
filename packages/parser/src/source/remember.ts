/**
 * What is kept while a report is read. Every report gets maps of its own, which the collector of young objects takes away with
 * it: a map that is cleared and used again grows old, and keeps what it held last alive until the whole heap is collected (a
 * sixth of the time that short reports took).
 */
interface Cell<T> {
  kept: T | undefined;
}

/** The cells that hold something. */
let inUse: Cell<unknown>[] = [];

function fill<T>(cell: Cell<T>, value: T): T {
  inUse.push(cell);
  return (cell.kept = value);
}

/** Lets go of all that was kept. Results are the same with and without: it depends on the text alone. */
export function forgetTexts(): void {
  for (const cell of inUse) cell.kept = undefined;
  inUse = [];
}

/** Most texts that one memory holds: enough for a report, and a bound for a huge one. */
const MOST = 16_000;

/** Longest text that a map finds by all of its characters, in UTF-16 units: longer ones have their length alone for a hash. */
const LONG = 16_000;

/** Most long texts that one memory holds. */
const MOST_LONG = 8;

/**
 * The same function of a text, but what it made of one is kept until the report is read: rules of several rooms ask for the
 * same lines, names and words again and again.
 */
export function remember<T extends NonNullable<unknown>>(make: (text: string) => T): (text: string) => T {
  const cell: Cell<Map<string, T>> = { kept: undefined };
  const long: Cell<LongEntry<T>[]> = { kept: undefined };
  return (text) => {
    if (text.length > LONG) return rememberLong(text, make, long.kept ?? fill(long, []));
    const known = cell.kept ?? fill(cell, new Map<string, T>());
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size >= MOST) known.clear();
      known.set(text, made);
    }
    return made;
  };
}

/** A long text and what was made of it. */
interface LongEntry<T> {
  text: string;
  readonly made: T;
}

/**
 * A paragraph of a thousand sentences is asked for with each of them. Two strings of the same characters are compared one by one,
 * a string with itself is not: so the one asked for last is kept, and no number of short texts drives it out.
 */
function rememberLong<T>(text: string, make: (text: string) => T, known: LongEntry<T>[]): T {
  for (const entry of known)
    if (entry.text.length === text.length && entry.text === text) {
      entry.text = text;
      return entry.made;
    }
  const made = make(text);
  if (known.length >= MOST_LONG) known.shift();
  known.push({ text, made });
  return made;
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
  const cell: Cell<Map<K, T>> = { kept: undefined };
  return {
    get: (key) => cell.kept?.get(key),
    set: (key, value) => {
      (cell.kept ?? fill(cell, new Map<K, T>())).set(key, value);
    },
  };
}
