import { actionItem } from './action-item.js';
import { agenda, agendaItem } from './agenda.js';
import { agent } from './agent.js';
import { header } from './header.js';
import type { HtmlHandlers } from './html-context.js';
import { join, list } from './list.js';
import { meeting } from './meeting.js';
import { motion } from './motion.js';
import { decision, document, location, note, organizer, purpose, relatedMeeting } from './nodes.js';
import { participant, participants } from './participants.js';
import { source } from './source.js';
import { statement } from './statement.js';
import { time } from './time.js';

/**
 * What writes each kind of node as HTML by default. Spread it and replace what you like, or pass only the handlers
 * you replace.
 *
 * @example
 * ```ts
 * import { defaultHtmlHandlers, renderHtml, type HtmlHandlers } from '@rapporteur/render';
 *
 * const handlers: HtmlHandlers = {
 *   ...defaultHtmlHandlers,
 *   decision: (node, context) => `<li class="resolved">${context.text(node.text)}</li>`,
 * };
 * const record = {
 *   schemaVersion: '1' as const,
 *   id: 'm1',
 *   name: 'Board',
 *   decisions: [{ id: 'd1', text: 'Buy R&D books' }],
 *   sources: [],
 * };
 * renderHtml(record, { handlers }).includes('<li class="resolved">Buy R&amp;D books</li>'); // → true
 * ```
 */
export const defaultHandlers: HtmlHandlers = {
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
