import type { NarrativeContext } from '../narrative-context.js';

/** Reads the sentences of a report in Chinese. */
export function readHanBody(context: NarrativeContext): void {
  void context;
}
