import type { AgendaItemDraft } from '../../../resolution/draft.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Topic } from './topic.js';

/** Tells every block of a topic which item it is part of: its heading, what stands below it, and sub-headings that are no topics. */
export function assignBlocks(context: MinutesContext, topic: Topic, item: AgendaItemDraft): void {
  const { itemOf } = context;
  itemOf.set(topic.block, item);
  if (topic.twin !== undefined) itemOf.set(topic.twin.block, item);
  for (const block of [...(topic.blocks ?? []), ...(topic.twin?.blocks ?? [])]) itemOf.set(block, item);
  if (topic.section === undefined) return;
  const inside = new Set<Section>([topic.section]);
  for (const section of context.sections) {
    if (section !== topic.section && !(section.parent !== undefined && inside.has(section.parent))) continue;
    inside.add(section);
    section.item = item;
    if (section.heading !== undefined) itemOf.set(section.heading, item);
    for (const block of section.blocks) itemOf.set(block, item);
  }
}
