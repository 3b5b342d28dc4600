import { agenda, agendaItem } from './agenda.js';
import { header } from './header.js';
import { agent, location, organizer, time } from './inline.js';
import { join, list } from './list.js';
import type { MarkdownHandlers } from './markdown-context.js';
import { meeting } from './meeting.js';
import { motion } from './motion.js';
import { actionItem, decision, document, note, purpose, relatedMeeting, source, statement } from './nodes.js';
import { participant, participants } from './participants.js';

/**
 * What writes each kind of node as Markdown by default. Spread it and replace what you like, or pass only the handlers
 * you replace.
 *
 * @example
 * ```ts
 * import { defaultMarkdownHandlers, renderMarkdown, type MarkdownHandlers } from '@rapporteur/render';
 *
 * const handlers: MarkdownHandlers = {
 *   ...defaultMarkdownHandlers,
 *   decision: (node, context) => context.item(`**Resolved:** ${context.inline(node.text)}`),
 * };
 * const record = {
 *   schemaVersion: '1' as const,
 *   id: 'm1',
 *   name: 'Board',
 *   decisions: [{ id: 'd1', text: 'Buy *blue* paint' }],
 *   sources: [],
 * };
 * renderMarkdown(record, { handlers, sections: ['decisions'] });
 * // → '# Decisions\n\n- **Resolved:** Buy \\*blue\\* paint\n'
 * ```
 */
export const defaultHandlers: MarkdownHandlers = {
  meeting,
  header,
  purposes: (nodes, context) => list('purpose', nodes, context),
  participants,
  agenda,
  statements: (nodes, context) => join('statement', nodes, context),
  motions: (nodes, context) => list('motion', nodes, context),
  decisions: (nodes, context) => list('decision', nodes, context),
  actionItems: (nodes, context) => list('actionItem', nodes, context),
  documents: (nodes, context) => list('document', nodes, context),
  relatedMeetings: (nodes, context) => list('relatedMeeting', nodes, context),
  notes: (nodes, context) => join('note', nodes, context),
  sources: (nodes, context) => list('source', nodes, context),
  location,
  organizer,
  purpose,
  participant,
  agendaItem,
  statement,
  motion,
  decision,
  actionItem,
  document,
  relatedMeeting,
  note,
  source,
  time,
  agent,
};
