import type { Labels } from './labels/labels.js';
import { word } from './word.js';

/** The text in the quotation marks of the labels' language. */
export function quote(text: string, labels: Labels): string {
  return word('“', labels) + text + word('”', labels);
}
