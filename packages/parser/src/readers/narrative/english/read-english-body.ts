import type { NarrativeContext } from '../narrative-context.js';

/** Reads the sentences of a report in English. */
export function readEnglishBody(context: NarrativeContext): void {
  void context;
}
