import type { MeetingRecord } from '@rapporteur/schema';

/**
 * An id from the content: day, classification and a hash of the text, such as `2026-01-22-symposium-5f0c1d2e`. The same
 * text gives the same id, also after its line ends were changed.
 */
export function recordId(record: Pick<MeetingRecord, 'start' | 'classification'>, text: string): string {
  const day = record.start?.value.slice(0, 10).replaceAll('X', 'x');
  return [day, record.classification, fnv1a(text)]
    .filter((part) => part !== undefined && part !== '')
    .join('-');
}

/** 32-bit FNV-1a over UTF-16 units, without carriage returns, as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13) continue;
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
