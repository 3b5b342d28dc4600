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

/** Lets go of all texts. Results are the same with and without: what is kept depends on the text alone. */
export function forgetTexts(): void {
  for (const memory of inUse) memory.clear();
  inUse = [];
}
