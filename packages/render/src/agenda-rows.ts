import type { AgendaItem } from '@rapporteur/schema';

/** An agenda item and how deep it lies, 0 for the top. */
export interface AgendaRow {
  item: AgendaItem;
  depth: number;
}

/**
 * The agenda in reading order, each item before its parts. Every item comes once: one whose parent does not exist, or
 * that is its own ancestor, counts as top level.
 */
export function agendaRows(items: readonly AgendaItem[]): AgendaRow[] {
  const ids = new Set(items.map((item) => item.id));
  const children = new Map<string, AgendaItem[]>();
  const top: AgendaItem[] = [];
  for (const item of items) {
    if (item.parentId === undefined || !ids.has(item.parentId)) top.push(item);
    else {
      const siblings = children.get(item.parentId);
      if (siblings) siblings.push(item);
      else children.set(item.parentId, [item]);
    }
  }
  const rows: AgendaRow[] = [];
  const seen = new Set<AgendaItem>();
  // A stack of one's own: nesting is as deep as the record says, and the call stack is not.
  const visit = (first: AgendaItem): void => {
    const stack: AgendaRow[] = [{ item: first, depth: 0 }];
    for (let row = stack.pop(); row; row = stack.pop()) {
      const { item, depth } = row;
      if (seen.has(item)) continue;
      seen.add(item);
      rows.push(row);
      const parts = children.get(item.id) ?? [];
      for (let i = parts.length - 1; i >= 0; i--) {
        const part = parts[i];
        if (part) stack.push({ item: part, depth: depth + 1 });
      }
    }
  };
  top.forEach(visit);
  // What is left lies on a cycle.
  items.forEach((item) => {
    if (!seen.has(item)) visit(item);
  });
  return rows;
}
