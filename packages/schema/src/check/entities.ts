import { placeAt, type Place } from '../issues/place.js';

/** Which fields of which entity hold which entity, alone or in a list. A test compares it with the schemas. */
const HOLDS = {
  MeetingRecord: {
    start: 'MeetingTime',
    end: 'MeetingTime',
    locations: 'Location',
    organizers: 'Organizer',
    participants: 'Participant',
    purposes: 'Purpose',
    agenda: 'AgendaItem',
    statements: 'Statement',
    motions: 'Motion',
    decisions: 'Decision',
    actionItems: 'ActionItem',
    documents: 'DocumentRef',
    relatedMeetings: 'RelatedMeeting',
    notes: 'Note',
    sources: 'Source',
    evidence: 'Evidence',
  },
  Evidence: {},
  MeetingTime: { evidence: 'Evidence' },
  AgentRef: { evidence: 'Evidence' },
  Location: { evidence: 'Evidence' },
  Organizer: { evidence: 'Evidence' },
  Participant: { identifiers: 'Identifier', posts: 'Post', evidence: 'Evidence' },
  Identifier: {},
  Post: {},
  Purpose: { evidence: 'Evidence' },
  AgendaItem: {
    presenters: 'AgentRef',
    notes: 'Note',
    start: 'MeetingTime',
    end: 'MeetingTime',
    evidence: 'Evidence',
  },
  Note: { speaker: 'AgentRef', evidence: 'Evidence' },
  Statement: { speaker: 'AgentRef', evidence: 'Evidence' },
  Motion: {
    movers: 'AgentRef',
    seconders: 'AgentRef',
    counts: 'VoteCounts',
    votes: 'Vote',
    evidence: 'Evidence',
  },
  VoteCounts: {},
  Vote: { voter: 'AgentRef' },
  Decision: { evidence: 'Evidence' },
  ActionItem: { assignees: 'AgentRef', due: 'MeetingTime', evidence: 'Evidence' },
  DocumentRef: { evidence: 'Evidence' },
  RelatedMeeting: { start: 'MeetingTime', evidence: 'Evidence' },
  Source: { published: 'MeetingTime' },
} as const;

export type EntityName = keyof typeof HOLDS;
export const ENTITY_FIELDS: Readonly<Record<EntityName, Readonly<Record<string, EntityName>>>> = HOLDS;

/** An object of a record that may not have the shape it should: every field is to be looked at before it is used. */
export type Unsure = Readonly<Record<string, unknown>>;

/** An entity as it stands in a record. */
export interface Found {
  readonly value: Unsure;
  readonly place: Place | undefined;
  /** The entity that holds it. */
  readonly holder: Found | undefined;
  /** Its position in reading order. */
  readonly order: number;
}

export type Entities = Readonly<Record<EntityName, readonly Found[]>>;

/** All entities of a record by kind, in reading order. What is no object where one should be is passed over. */
export function collectEntities(record: Unsure): Entities {
  const found = Object.fromEntries(Object.keys(HOLDS).map((name) => [name, []])) as unknown as Record<
    EntityName,
    Found[]
  >;
  let order = 0;
  const visit = (name: EntityName, value: unknown, place: Place | undefined, holder?: Found): void => {
    if (!isObject(value)) return;
    const entity: Found = { value, place, holder, order: order++ };
    found[name].push(entity);
    const fields = ENTITY_FIELDS[name];
    for (const field in fields) {
      const inner = value[field];
      const innerName = fields[field];
      if (inner === undefined || innerName === undefined) continue;
      const innerPlace = placeAt(place, field);
      if (Array.isArray(inner)) {
        for (let i = 0; i < inner.length; i++) visit(innerName, inner[i], placeAt(innerPlace, i), entity);
      } else {
        visit(innerName, inner, innerPlace, entity);
      }
    }
  };
  visit('MeetingRecord', record, undefined);
  return found;
}

export function isObject(value: unknown): value is Unsure {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field where it is a string with something in it. */
export function stringAt(entity: Unsure | undefined, field: string): string | undefined {
  const value = entity?.[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value of a field where it is a whole number from 0. */
export function countAt(entity: Unsure | undefined, field: string): number | undefined {
  const value = entity?.[field];
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
