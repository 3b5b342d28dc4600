import { cite } from '../../../source/passage.js';
import type { MinutesContext } from '../minutes-context.js';

/** Title, date and times, place, organiser, classification and status: what the minutes say before anything else. */
export function readHead(context: MinutesContext): void {
  const { document, draft } = context;
  const title = document.blocks.find((block) => block.kind === 'heading' && block.level !== 7);
  if (title === undefined) return;
  const { content } = title;
  draft.name = { value: content.text, evidence: [cite(document.source, content, 0, content.text.length)] };
}
