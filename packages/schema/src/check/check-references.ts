import { stringAt, type Entities, type Found } from './entities.js';
import type { Report } from './report.js';

/** Every id referred to is there, and a participant referred to by id and by name is the same one. */
export function checkReferences(entities: Entities, report: Report): void {
  const participants = indexOf(entities.Participant);
  const agenda = indexOf(entities.AgendaItem);
  const sources = indexOf(entities.Source);

  for (const ref of entities.AgentRef) {
    const id = stringAt(ref.value, 'participantId');
    const name = stringAt(ref.value, 'name');
    if (id === undefined) continue;
    const participant = participants.byId.get(id);
    const named = name === undefined ? undefined : participants.byName.get(name);
    if (!participant) {
      const nearest = (named && stringAt(named.value, 'id')) ?? participants.nearest(id);
      report('dangling-reference', ref, 'participantId', {
        field: 'participantId',
        id,
        target: 'participants',
        ...(nearest !== undefined && { nearest }),
      });
      continue;
    }
    const other = named && stringAt(named.value, 'id');
    const actual = stringAt(participant.value, 'name');
    if (
      name !== undefined &&
      other !== undefined &&
      other !== id &&
      actual !== undefined &&
      actual !== name
    ) {
      report('mismatched-reference', ref, 'participantId', { id, name, participant: actual, nearest: other });
    }
  }

  const refer = (found: readonly Found[], field: string, target: string, index: Index): void => {
    for (const entity of found) {
      const id = stringAt(entity.value, field);
      if (id === undefined || index.byId.has(id)) continue;
      const nearest = index.nearest(id);
      report('dangling-reference', entity, field, {
        field,
        id,
        target,
        ...(nearest !== undefined && { nearest }),
      });
    }
  };
  for (const kind of ['Statement', 'Motion', 'Decision', 'ActionItem'] as const) {
    refer(entities[kind], 'agendaItemId', 'agenda', agenda);
  }
  refer(entities.AgendaItem, 'parentId', 'agenda', agenda);
  refer(entities.Evidence, 'sourceId', 'sources', sources);
}

interface Index {
  byId: ReadonlyMap<string, Found>;
  byName: ReadonlyMap<string, Found>;
  /** The id that is spelt alike (P-01 for p1), or belongs to the name given for an id. */
  nearest: (id: string) => string | undefined;
}

/** One pass over the entities, so that each reference is one look-up. */
function indexOf(found: readonly Found[]): Index {
  const byId = new Map<string, Found>();
  const byName = new Map<string, Found>();
  const bySpelling = new Map<string, string>();
  for (const entity of found) {
    const id = stringAt(entity.value, 'id');
    if (id === undefined) continue;
    if (!byId.has(id)) byId.set(id, entity);
    if (!bySpelling.has(spelling(id))) bySpelling.set(spelling(id), id);
    const name = stringAt(entity.value, 'name');
    if (name !== undefined && !byName.has(name)) byName.set(name, entity);
  }
  const nearest = (id: string): string | undefined =>
    bySpelling.get(spelling(id)) ?? stringAt(byName.get(id)?.value, 'id');
  return { byId, byName, nearest };
}

/** What is left of an id without letter case, punctuation and leading zeros. */
function spelling(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
