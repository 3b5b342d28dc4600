import type { Sentence } from './sentence.js';

/** True within a date or time that the sentence names. */
export function inTime({ times }: Sentence, offset: number): boolean {
  return times.some(({ start, end }) => start <= offset && offset < end);
}

/** The same for a time that is more than a year alone. */
export function inTimeButYear({ times }: Sentence, offset: number): boolean {
  return times.some(({ start, end, kind }) => start <= offset && offset < end && kind !== 'year');
}
