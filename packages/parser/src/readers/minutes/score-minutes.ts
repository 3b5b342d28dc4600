import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';

/** Labels and headings that reports in prose hardly ever have. */
const minutesKeys = new Set<LabelKey>([
  'start',
  'end',
  'chair',
  'secretary',
  'participants',
  'present',
  'absent',
  'late',
  'remote',
  'proxy',
  'guests',
  'observers',
  'quorum',
  'agenda',
  'topic',
  'discussion',
  'conclusion',
  'decision',
  'action',
  'motion',
  'mover',
  'seconder',
  'vote',
  'next',
  'previous',
]);

/** Blocks looked at: enough for any text, and a bound for huge ones. */
const SAMPLE = 2000;

/** How much a document looks like minutes: by its labels and headings, and by how much of it are lists and headings. */
export function scoreMinutes(document: Document): number {
  const blocks = document.blocks.slice(0, SAMPLE).filter((block) => block.kind !== 'rule');
  if (blocks.length === 0) return 0.1;
  const found = new Set<LabelKey>();
  let structured = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') structured++;
    const words = block.label?.name.text ?? (block.kind === 'heading' ? block.content.text : undefined);
    const key = words === undefined ? undefined : document.findLabel(words);
    if (key !== undefined && minutesKeys.has(key)) found.add(key);
  }
  return Math.min(1, 0.2 + 0.2 * Math.min(found.size, 3) + 0.3 * (structured / blocks.length));
}
