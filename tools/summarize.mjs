/**
 * @import { Diagnostic, ParseResult } from '@rapporteur/parser'
 * @import { MeetingRecord, MeetingTime, Participant } from '@rapporteur/schema'
 */

/**
 * A record in a few lines, for people: title, when, where, who, how much, and what the parser is unsure of.
 *
 * @param {ParseResult} result
 * @returns {string}
 */
export function summarize({ record, diagnostics }) {
  const lines = [record.name || '(no title)'];
  const add = (/** @type {string} */ label, /** @type {string} */ text) => {
    if (text !== '') lines.push(`  ${label.padEnd(9)} ${text}`);
  };
  add('when', when(record) || 'not stated');
  add('where', record.locations.map(({ name, url }) => name || url).join('; ') || 'not stated');
  add('who', who(record.participants) || 'nobody named');
  add(
    'contents',
    [
      count(record.statements.length, 'statement'),
      count(record.decisions.length, 'decision'),
      count(record.actionItems.length, 'action item'),
      ...(record.agenda.length > 0 ? [count(record.agenda.length, 'agenda item')] : []),
      ...(record.motions.length > 0 ? [count(record.motions.length, 'motion')] : []),
      ...(record.notes.length > 0 ? [count(record.notes.length, 'note')] : []),
    ].join(', '),
  );
  add('warnings', diagnostics.length === 0 ? 'none' : String(diagnostics.length));
  lines.push(...diagnostics.map(diagnosticLine));
  return lines.join('\n');
}

/** @param {MeetingRecord} record */
function when({ start, end, status }) {
  const times = [start, end].filter((time) => time !== undefined).map(timeText);
  return [times.join(' to '), status].filter(Boolean).join(', ');
}

/** @param {MeetingTime} time */
function timeText({ value, timeZone, zoneText, assumed }) {
  const zone = timeZone ?? zoneText;
  const doubt = assumed && assumed.length > 0 ? ` (${assumed.join(', ')} assumed)` : '';
  return `${value.replace('T', ' ')}${zone ? ` ${zone}` : ''}${doubt}`;
}

/** @param {Participant[]} participants */
function who(participants) {
  const shown = participants.slice(0, 6).map(({ name, presence, posts }) => {
    const post = posts[0]?.title ?? posts[0]?.organization;
    const details = [post, presence === 'absent' ? 'absent' : undefined].filter(Boolean).join(', ');
    return details ? `${name} (${details})` : name;
  });
  const more = participants.length - shown.length;
  return shown.join('; ') + (more > 0 ? ` and ${more} more` : '');
}

/** @param {Diagnostic} diagnostic */
function diagnosticLine({ line, column, severity, code, message }) {
  return `    ${`${line}:${column}`.padEnd(7)} ${severity}  ${message}  ${code}`;
}

/**
 * @param {number} amount
 * @param {string} noun
 */
function count(amount, noun) {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
