import { foldedText } from './folded-text.js';
import { readMotion } from './read-motion.js';
import { readNamesAfter } from './read-names-after.js';
import type { Block } from '../../../blocks/block.js';
import type { OutcomeTables } from './outcome-tables.js';

/** "Ada Kern: 11 yes, 1 no" and the like below one another are candidates of one election, not motions. */
export function isCandidate(tables: OutcomeTables, blocks: readonly Block[], at: number): boolean {
  return (
    isCandidateLine(tables, blocks[at]) &&
    (isCandidateLine(tables, blocks[at - 1]) || isCandidateLine(tables, blocks[at + 1]))
  );
}

function isCandidateLine(tables: OutcomeTables, block: Block | undefined): boolean {
  const label = block?.label;
  if (label === undefined || label.name.text.length > 60) return false;
  const name = label.name.text;
  const [first, second] = readNamesAfter(foldedText(name), 0, name.length, tables.names);
  if (first === undefined || second !== undefined || first.whole.end < name.length || !name.includes(' '))
    return false;
  const { text } = label.value;
  return readMotion(foldedText(text), tables, 0, text.length)?.vote !== undefined;
}
