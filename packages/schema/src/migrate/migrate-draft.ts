import { isObject, type Unsure } from '../check/entities.js';
import { TEXT_RULES } from '../rules/text-rules.js';
import { contentId } from './content-id.js';
import { readDate } from './read-date.js';

/** What a step makes of a value, and the paths of what it could not carry over. */
export interface Migrated {
  value: Unsure;
  kept: string[];
}

/** Version 0 to 1. What is not as the draft has it is kept as it is, under `draft`. */
export function migrateDraft(draft: Unsure): Migrated {
  const kept: string[] = [];
  const unread: Record<string, unknown> = {};
  const left = new Map(Object.entries(draft));
  /** Takes a field out of the draft; what `read` makes nothing of is set aside. */
  const take = <T>(field: string, read: (value: unknown) => T | undefined): T | undefined => {
    const value = left.get(field);
    left.delete(field);
    if (isEmpty(value)) return undefined;
    const taken = read(value);
    if (taken === undefined) {
      kept.push(`/${field}`);
      unread[field] = value;
    }
    return taken;
  };
  const lines = (field: string): string[] => take(field, linesOf) ?? [];

  const participants = [
    ...(take('attendees', listOf(attendeeOf)) ?? []),
    ...lines('absentees').map((name) => ({ kind: 'person', name, posts: [], roles: [], presence: 'absent' })),
  ].map((participant, i) => ({ id: `p${i + 1}`, ...participant }));
  const actions = take('actions', listOf(actionOf)) ?? [];
  const idOf = new Map(participants.map(({ id, name }) => [name, id]));
  for (const name of actions.flatMap(({ owners }) => owners)) {
    if (idOf.has(name)) continue;
    const id = `p${participants.length + 1}`;
    idOf.set(name, id);
    participants.push({ id, kind: 'person', name, posts: [], roles: [], presence: 'unknown' });
  }
  const actionItems = actions.map(({ owners, unreadDue, ...action }, i) => {
    if (unreadDue !== undefined) kept.push(`/actions/${i}/due`);
    const assignees = owners.map((name) => ({ name, participantId: idOf.get(name) }));
    return { id: `t${i + 1}`, ...action, assignees, ...defined('draft', unreadDue && { due: unreadDue }) };
  });
  const agenda = lines('agenda').map((name, i) => ({ id: `a${i + 1}`, name, notes: [] }));
  const decisions = lines('decisions').map((text, i) => ({ id: `d${i + 1}`, text }));
  const notes = lines('notes').map((text) => ({ text }));
  const name = take('title', textOf);
  const start = take('date', dateOf);
  const end = take('endDate', dateOf);
  const location = take('venue', locationOf);
  const organizer = take('organizer', textOf);
  const url = take('url', urlOf);
  const id = take('id', idFrom) ?? contentId(draft);
  left.delete('schemaVersion');

  return {
    value: {
      ...Object.fromEntries(left),
      schemaVersion: '1',
      id,
      ...defined('name', name),
      ...defined('start', start),
      ...defined('end', end),
      locations: location ? [location] : [],
      organizers: organizer === undefined ? [] : [{ name: organizer }],
      participants,
      agenda,
      decisions,
      actionItems,
      notes,
      sources: [{ ...defined('title', name), ...defined('url', url) }],
      ...(Object.keys(unread).length > 0 && { draft: unread }),
    },
    kept,
  };
}

function defined<Key extends string, T>(key: Key, value: T | undefined): Partial<Record<Key, T>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, T>>;
}

/** The ways in which apps say nothing. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function urlOf(value: unknown): string | undefined {
  return typeof value === 'string' && TEXT_RULES['invalid-url'].test(value) ? value : undefined;
}

function idFrom(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value);
}

function dateOf(value: unknown) {
  return typeof value === 'string' ? readDate(value) : undefined;
}

function locationOf(value: unknown) {
  const name = textOf(value);
  if (name === undefined) return undefined;
  const url = urlOf(name);
  return url?.includes('://') ? { kind: 'virtual', name, url } : { kind: 'physical', name };
}

/** One text, or a list of them. */
function linesOf(value: unknown): string[] | undefined {
  return typeof value === 'string' ? listOf(textOf)([value]) : listOf(textOf)(value);
}

/** A list whose every entry can be read; else nothing of it, so that no entry gets lost. */
function listOf<T>(read: (value: unknown) => T | undefined): (value: unknown) => T[] | undefined {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const entries = value.map(read);
    return entries.includes(undefined) ? undefined : (entries as T[]);
  };
}

function attendeeOf(value: unknown) {
  const attendee = typeof value === 'string' ? { name: value } : value;
  if (!isObject(attendee)) return undefined;
  const { name: given, role, title, organization, email, present, ...rest } = attendee;
  const name = textOf(given);
  if (name === undefined) return undefined;
  const post = { ...defined('title', textOf(title)), ...defined('organization', textOf(organization)) };
  const address = textOf(email);
  const roles = textOf(role);
  return {
    ...rest,
    kind: 'person',
    name,
    ...(address !== undefined && { identifiers: [{ scheme: 'email', identifier: address }] }),
    posts: Object.keys(post).length > 0 ? [post] : [],
    roles: roles === undefined ? [] : [roles],
    presence: present === false ? 'absent' : 'present',
  };
}

function actionOf(value: unknown) {
  const action = typeof value === 'string' ? { text: value } : value;
  if (!isObject(action)) return undefined;
  const { text: given, owner, due, done, ...rest } = action;
  const text = textOf(given);
  const owners = isEmpty(owner) ? [] : linesOf(owner);
  if (text === undefined || owners === undefined) return undefined;
  const time = dateOf(due);
  const unreadDue = time === undefined && !isEmpty(due) ? due : undefined;
  const status = done === true ? 'done' : done === false ? 'open' : undefined;
  return { ...rest, text, owners, unreadDue, ...defined('due', time), ...defined('status', status) };
}
