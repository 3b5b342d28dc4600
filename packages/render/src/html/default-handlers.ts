import { agenda, agendaItem } from './agenda.js';
import { header } from './header.js';
import type { HtmlHandlers } from './html-context.js';
import { each } from './each.js';
import { meeting } from './meeting.js';
import { motion } from './motion.js';
import { agent, location, organizer, time } from './inline.js';
import { actionItem, document, note, relatedMeeting, source, statement, textItem } from './nodes.js';
import { participant, participants } from './participants.js';

/**
 * What writes each kind of node as HTML by default. Spread it and replace what you like, or pass only the handlers
 * you replace.
 *
 * @example
 * ```ts
 * import { parseReport } from '@rapporteur/parser';
 * import { defaultHtmlHandlers, renderHtml, type HtmlHandlers } from '@rapporteur/render';
 *
 * const handlers: HtmlHandlers = {
 *   ...defaultHtmlHandlers,
 *   decision: (node, context) => `<li class="resolved">${context.text(node.text)}</li>`,
 * };
 * const { record } = parseReport('# Board\n\nDate: 4 March 2026\n');
 * const decided = { ...record, decisions: [{ id: 'd1', text: 'Buy R&D books' }] };
 * renderHtml(decided, { handlers }).includes('<li class="resolved">Buy R&#38;D books</li>'); // → true
 * ```
 */
export const defaultHandlers: HtmlHandlers = {
  meeting,
  header,
  purposes: each('purpose', 'ul'),
  participants,
  agenda,
  statements: each('statement'),
  motions: each('motion', 'ul'),
  decisions: each('decision', 'ul'),
  actionItems: each('actionItem', 'ul'),
  documents: each('document', 'ul'),
  relatedMeetings: each('relatedMeeting', 'ul'),
  notes: each('note'),
  sources: each('source', 'ul'),
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
