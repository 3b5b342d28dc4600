import { createWordTable } from './phrase-table.js';
import { postHeads, postModifiers } from '../../languages/zh/posts.js';

const heads = createWordTable(postHeads);
const modifiers = createWordTable(postModifiers);

/** Where the post that ends at `end` begins: its head noun with what modifies it (常务副会长, 党委书记兼副主任). -1 where none ends there. */
export function postStart(folded: string, end: number, from: number): number {
  const head = heads.before(folded, end, from);
  if (head === undefined) return -1;
  let start = end - head.phrase.length;
  for (let steps = 0; steps < 8; steps++) {
    const modifier = modifiers.before(folded, start, from);
    if (modifier === undefined) return start;
    start -= modifier.phrase.length;
    if (modifier.phrase !== '兼') continue;
    // 副会长兼秘书长: another post before 兼 is part of the title.
    const earlier = postStart(folded, start, from);
    return earlier < 0 ? start + 1 : earlier;
  }
  return start;
}

/** The longest head noun of a post that begins at `at`, as its end; -1 where none does. */
export function postHeadEnd(folded: string, at: number): number {
  const head = heads.at(folded, at);
  return head === undefined ? -1 : at + head.phrase.length;
}
