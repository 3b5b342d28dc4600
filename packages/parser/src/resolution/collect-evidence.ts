import type { Evidence } from '@rapporteur/schema';

/** Every piece of evidence in a record, at whatever depth. */
export function collectEvidence(value: unknown, found: Evidence[] = []): Evidence[] {
  if (Array.isArray(value)) for (const entry of value) collectEvidence(entry, found);
  else if (value !== null && typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) {
      if (key === 'evidence') found.push(...(entry as Evidence[]));
      else collectEvidence(entry, found);
    }
  }
  return found;
}
