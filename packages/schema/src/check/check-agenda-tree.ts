import { stringAt, type Entities, type Found } from './entities.js';
import type { Report } from './report.js';

/** No agenda item is part of itself, however far the chain of `parentId` goes. Each cycle is reported once. */
export function checkAgendaTree(entities: Entities, report: Report): void {
  const byId = new Map<string, Found>();
  for (const item of entities.AgendaItem) {
    const id = stringAt(item.value, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, item);
  }
  const parentOf = (item: Found): Found | undefined => byId.get(stringAt(item.value, 'parentId') ?? '');

  // Each item is walked over once: a later walk stops where an earlier one has been.
  const walkOf = new Map<Found, number>();
  entities.AgendaItem.forEach((start, walk) => {
    let item: Found | undefined = start;
    while (item && !walkOf.has(item)) {
      walkOf.set(item, walk);
      item = parentOf(item);
    }
    if (item && walkOf.get(item) === walk) reportCycle(item, parentOf, report);
  });
}

function reportCycle(first: Found, parentOf: (item: Found) => Found | undefined, report: Report): void {
  const ids: string[] = [];
  let item: Found | undefined = first;
  do {
    ids.push(stringAt(item.value, 'id') ?? '');
    item = parentOf(item);
  } while (item && item !== first);
  report('agenda-cycle', first, 'parentId', { ids: [...ids, ids[0] ?? ''] });
}
