import { wholeVerbs } from '../../../languages/en/grammar/clauses.js';

/** True for a word in lower case that is a finite verb by its form: "was", "attended". */
export function isFinite(word: string): boolean {
  return wholeVerbs.has(word) || /^[a-z]{2,14}ed$/.test(word);
}
