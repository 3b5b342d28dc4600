import type { Labels } from './labels/labels.js';

/** The labels' word for a name or a code; the name itself where they have none. */
export function word(name: string, { words }: Labels): string {
  return (Object.hasOwn(words, name) && words[name]) || name;
}
