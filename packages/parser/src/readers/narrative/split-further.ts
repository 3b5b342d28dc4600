import { isProse } from './head/is-prose.js';
import { leadsFurther } from './leads-further.js';
import { readMeeting, readOpening } from './read-meeting.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { Draft } from '../../resolution/draft.js';
import type { FurtherMeeting } from '../reader.js';

/** Most further meetings that are looked for in a report: each is read on trial. */
const MOST = 8;

/**
 * Cuts a report where it goes on to a further meeting ("Later that day, the Minister also met …", 同日…会见…). A visit is one
 * meeting whoever is met on it, and what belongs to a meeting (a tour, a dinner) is no further one: there must be somebody new.
 */
export function splitFurther(
  document: Document,
  blocks: readonly Block[],
): readonly (readonly Block[] | FurtherMeeting)[] {
  const first = blocks.findIndex((block) => isProse(block.content.text));
  const leads: number[] = [];
  for (let i = first + 1; first >= 0 && i < blocks.length && leads.length < MOST; i++) {
    const block = blocks[i];
    if (block !== undefined && leadsFurther(document, block)) leads.push(i);
  }
  const [lead] = leads;
  if (lead === undefined) return [blocks];
  const opening = blocks.slice(0, lead);
  const main = readOpening(document, opening);
  if (main.status?.value !== 'held' || main.classification?.value === 'visit') return [blocks];
  const starts = leads.filter((at, k) =>
    isFurther(main, readMeeting(part(document, blocks.slice(at, leads[k + 1] ?? blocks.length), opening))),
  );
  const [next] = starts;
  if (next === undefined) return [blocks];
  return [
    blocks.slice(0, next),
    ...starts.map((at, k) => ({ blocks: blocks.slice(at, starts[k + 1] ?? blocks.length), opening })),
  ];
}

function part(document: Document, blocks: readonly Block[], opening: readonly Block[]): Document {
  const start = blocks[0]?.start ?? document.span.start;
  const end = blocks[blocks.length - 1]?.end ?? document.span.end;
  return { ...document, blocks, span: { start, end }, opening };
}

/** True for a meeting of its own: held, no visit, with somebody who was not at the first or with a name of its own. */
function isFurther(main: Draft, draft: Draft): boolean {
  if (draft.status?.value !== 'held' || draft.classification?.value === 'visit') return false;
  const known = new Set(main.participants.map(({ name }) => name));
  return draft.name !== undefined || draft.participants.some(({ name }) => !known.has(name));
}
