import type { Evidence } from '@rapporteur/schema';

/** Every piece of evidence in a record, at whatever depth. */
export function collectEvidence(value: unknown, found: Evidence[] = []): Evidence[] {
  if (Array.isArray(value)) for (const entry of value) collectEvidence(entry, found);
  else if (value !== null && typeof value === 'object') {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const key in fields) {
      const entry = fields[key];
      if (key === 'evidence') for (const evidence of entry as Evidence[]) found.push(evidence);
      else if (typeof entry === 'object') collectEvidence(entry, found);
    }
  }
  return found;
}
