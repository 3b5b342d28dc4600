import { foldLabel } from '../../../languages/find-label.js';
import { readTopic } from './topic.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Topic } from './topic.js';

/** Blocks at the top among which a sentence introduces the agenda. */
const TOP = 40;

/** The list below a sentence that ends with the agenda's name: "The chair proposed the following agenda:". */
export function introducedTopics(context: MinutesContext): Topic[] {
  const { blocks } = context.document;
  for (let at = 0; at < Math.min(blocks.length, TOP); at++) {
    const block = blocks[at];
    if (
      block === undefined ||
      block.kind !== 'paragraph' ||
      !/[:：]$/.test(block.content.text) ||
      !namesAgenda(context, block.content.text)
    )
      continue;
    const topics: Topic[] = [];
    for (let i = at + 1; blocks[i]?.kind === 'item'; i++) {
      const item = blocks[i];
      if (item?.depth !== 0) continue;
      const topic = readTopic(context, item, item.content, { blocks: [] });
      if (topic !== undefined) topics.push(topic);
    }
    if (topics.length > 1) return topics;
  }
  return [];
}

/** True where one of the last words of a sentence is a label for an agenda. */
function namesAgenda(context: MinutesContext, text: string): boolean {
  const words = foldLabel(text.slice(-80)).split(' ');
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (context.document.findLabel(words.slice(from, to).join(' ')) === 'agenda') return true;
    }
  }
  return false;
}
