import type { Lexicon } from '../lexicon.js';

/** Endings of plurals, the longest first. */
const ENDINGS = ['innen', 'nen', 'es', 'en', 's', 'n'];

/** A post said of several people, as one of them holds it: "Supervisors" → "Supervisor", "Concejales" → "Concejal". As written where its singular is not known. */
export function singularPost(post: string, lexicon: Lexicon): string {
  const lower = post.toLowerCase();
  for (const ending of ENDINGS) {
    const stem = post.slice(0, -ending.length);
    const last = stem.split(' ').pop() ?? '';
    if (lower.endsWith(ending) && lexicon.hasExact('posts', last)) return stem;
  }
  return post;
}
