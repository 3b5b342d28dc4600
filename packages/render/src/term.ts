import type { Labels } from './labels/labels.js';

/** The word for a coded value (`in-person`, `chair`, …) in the language of the labels. */
export function term(value: string, labels: Labels): string {
  return Object.hasOwn(labels.terms, value) ? (labels.terms[value] ?? value) : value.replaceAll('-', ' ');
}
