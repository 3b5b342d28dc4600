import { pointerOf } from '../issues/place.js';
import { stringAt, type Entities, type Found } from './entities.js';
import type { Report } from './report.js';

const KINDS = [
  'Location',
  'Participant',
  'AgendaItem',
  'Statement',
  'Motion',
  'Decision',
  'ActionItem',
  'Source',
] as const;

/** Ids are unique: within their list as an error, within the record as a warning. */
export function checkIds(entities: Entities, report: Report): void {
  const inRecord = new Map<string, Found>();
  for (const kind of KINDS) {
    const inList = new Map<string, Found>();
    for (const entity of entities[kind]) {
      const id = stringAt(entity.value, 'id');
      if (id === undefined) continue;
      const twin = inList.get(id);
      const namesake = inRecord.get(id);
      if (twin) report('duplicate-id', entity, 'id', { id, first: pointerOf(twin.place) });
      else if (namesake) report('shared-id', entity, 'id', { id, first: pointerOf(namesake.place) });
      if (!twin) inList.set(id, entity);
      if (!namesake) inRecord.set(id, entity);
    }
  }
}
