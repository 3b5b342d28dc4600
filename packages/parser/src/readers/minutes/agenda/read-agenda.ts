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
  const topics = discussed.length > 0 ? mergeTopics(listed.planned, discussed, true) : mergeTopics(listed.planned, listed.discussed, false);
  const drafts = topics.map((topic) => topicDraft(context, topic));
  context.draft.agenda.push(...drafts);
  topics.forEach((topic, i) => {
    const draft = drafts[i];
    if (draft === undefined) return;
    const parent = topic.parent === undefined ? undefined : drafts[topics.indexOf(topic.parent)];
    if (parent !== undefined) draft.parent = parent;
    assignBlocks(context, topic, draft);
  });
}
