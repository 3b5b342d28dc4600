import type { Post } from '@rapporteur/schema';
import { fill } from './fill.js';
import type { Labels } from './labels/labels.js';

/** A post as one phrase, "Vice President, Example Association"; the part that is there, if only one is. */
export function postPhrase({ title, organization }: Post, labels: Labels): string {
  return title && organization
    ? fill(labels.phrases.post, { title, organization })
    : (title ?? organization ?? '');
}
