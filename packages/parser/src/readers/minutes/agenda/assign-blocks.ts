import type { AgendaItemDraft } from '../../../resolution/draft.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Topic } from './topic.js';

/** Tells every block which agenda item it is part of: the heading, what stands below it, and sub-headings that are no topics. */
export function assignBlocks(
  context: MinutesContext,
  items: ReadonlyMap<Topic, AgendaItemDraft | undefined>,
): void {
  const { itemOf } = context;
  const headed = new Map<Section, AgendaItemDraft>();
  for (const [topic, item] of items) {
    if (item === undefined) continue;
    for (const one of [topic, topic.twin]) {
      if (one === undefined) continue;
      itemOf.set(one.block, item);
      for (const block of one.blocks ?? []) itemOf.set(block, item);
    }
    if (topic.section !== undefined) headed.set(topic.section, item);
  }
  // In text order a section comes after the one it is part of.
  for (const section of context.sections) {
    const item = headed.get(section) ?? section.parent?.item;
    if (item === undefined) continue;
    section.item = item;
    if (section.heading !== undefined) itemOf.set(section.heading, item);
    for (const block of section.blocks) if (!itemOf.has(block)) itemOf.set(block, item);
  }
}
