// What the contenders share: the record as a template wants it, and the words between the record's own.
import { en } from '@rapporteur/render';

/**
 * The record with its participants in groups by presence, and each statement, motion and decision under its agenda item if it has one:
 * what our renderer finds out by itself.
 */
export function view(record) {
  const { participants = [], agenda = [], start, end } = record;
  const groups = ['present', 'absent', 'unknown', 'others']
    .map((presence) => ({
      presence,
      members: participants.filter((node) => (node.presence ?? 'others') === presence),
    }))
    .filter(({ members }) => members.length > 0);
  const levels = new Map();
  const items = agenda.map((item) => {
    const level = (levels.get(item.parentId) ?? 2) + 1;
    levels.set(item.id, level);
    return { ...item, heading: heading(level), below: heading(level + 1), end: endOf(item) };
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  const rest = {};
  for (const name of ['statements', 'motions', 'decisions'])
    for (const node of record[name] ?? []) ((byId.get(node.agendaItemId) ?? rest)[name] ??= []).push(node);
  return {
    ...record,
    ...{ statements: [], motions: [], decisions: [] },
    ...rest,
    groups,
    titled: groups.length > 1 || groups[0]?.presence !== 'others',
    agenda: items,
    numbered: agenda.some(({ number }) => number),
    end: endOf({ start, end }),
    type: record.classification?.replaceAll('-', ' '),
  };
}

/** The end without the date where it is that of the start. */
function endOf({ start, end }) {
  return end && { ...end, value: end.value.replace(`${start?.value.split('T')[0]}T`, 'XXXX-XX-XXT') };
}

function heading(level) {
  return `h${Math.min(level, 6)}`;
}

/** The English word for a code. */
export function word(code) {
  return en.words[code] ?? code;
}

/** The same as a caption. */
export function caption(code) {
  const text = word(code);
  return text[0].toUpperCase() + text.slice(1);
}
