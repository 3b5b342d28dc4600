import { agenda, agendaItem } from './agenda.js';
import { each } from './each.js';
import { header } from './header.js';
import { agent, location, organizer, time } from './inline.js';
import type { MarkdownHandlers } from './markdown-context.js';
import { meeting } from './meeting.js';
import { motion } from './motion.js';
import { actionItem, document, note, relatedMeeting, source, statement, textItem } from './nodes.js';
import { participant, participants } from './participants.js';

/**
 * What writes each kind of node as Markdown by default. Spread it and replace what you like, or pass only the handlers
 * you replace.
 *
 * @example
 * ```ts
 * import { parseReport } from '@rapporteur/parser';
 * import { defaultMarkdownHandlers, renderMarkdown, type MarkdownHandlers } from '@rapporteur/render';
 *
 * const handlers: MarkdownHandlers = {
 *   ...defaultMarkdownHandlers,
 *   decision: (node, context) => context.item(`**Resolved:** ${context.inline(node.text)}`),
 * };
 * const { record } = parseReport('# Board\n\nDate: 4 March 2026\n');
 * const decided = { ...record, decisions: [{ id: 'd1', text: 'Buy *blue* paint' }] };
 * renderMarkdown(decided, { handlers, sections: ['decisions'] });
 * // → '# Decisions\n\n- **Resolved:** Buy \\*blue\\* paint\n'
 * ```
 */
export const defaultHandlers: MarkdownHandlers = {
  meeting,
  header,
  purposes: each('purpose'),
  participants,
  agenda,
  statements: each('statement'),
  motions: each('motion'),
  decisions: each('decision'),
  actionItems: each('actionItem'),
  documents: each('document'),
  relatedMeetings: each('relatedMeeting'),
  notes: each('note'),
  sources: each('source'),
  location,
  organizer,
  purpose: textItem,
  participant,
  agendaItem,
  statement,
  motion,
  decision: textItem,
  actionItem,
  document,
  relatedMeeting,
  note,
  source,
  time,
  agent,
};
