import type { Evidence } from '@rapporteur/schema';

/** Every piece of evidence in a record, at whatever depth. */
export function collectEvidence(value: unknown, found: Evidence[] = []): Evidence[] {
  if (Array.isArray(value)) for (const entry of value) collectEvidence(entry, found);
  else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      const entry = (value as Readonly<Record<string, unknown>>)[key];
      if (key === 'evidence') found.push(...(entry as Evidence[]));
      else if (typeof entry === 'object') collectEvidence(entry, found);
    }
  }
  return found;
}
