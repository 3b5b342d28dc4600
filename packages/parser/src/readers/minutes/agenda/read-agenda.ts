import { assignBlocks } from './assign-blocks.js';
import { headingTopics } from './heading-topics.js';
import { listedTopics } from './listed-topics.js';
import { mergeTopics } from './merge-topics.js';
import { topicDraft } from './topic.js';
import type { MinutesContext } from '../minutes-context.js';

/**
 * Reads the items of the agenda: the headings under which the minutes discuss them, merged with the agenda as it was listed
 * beforehand. Every block learns which item it is part of.
 */
export function readAgenda(context: MinutesContext): void {
  const discussed = headingTopics(context);
  const listed = listedTopics(context, discussed);
  const topics =
    discussed.length > 0
      ? mergeTopics(listed.planned, discussed, true)
      : mergeTopics(listed.planned, listed.discussed, false);
  const drafts = topics.map((topic) => topicDraft(context, topic));
  context.draft.agenda.push(...drafts);
  const items = new Map(topics.map((topic, i) => [topic, drafts[i]]));
  for (const [topic, draft] of items) {
    const parent = topic.parent === undefined ? undefined : items.get(topic.parent);
    if (draft !== undefined && parent !== undefined) draft.parent = parent;
  }
  assignBlocks(context, items);
}
