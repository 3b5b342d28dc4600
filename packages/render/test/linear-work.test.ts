import { describe, expect, test } from 'vitest';
import { renderHtml, renderMarkdown, toICalendar, toJsonLd } from '@rapporteur/render';
import type { MeetingRecord } from '@rapporteur/schema';
import { recordOf } from './record-of.js';

/** A record with this many of everything that can be many, each pointing at others. */
function recordOfSize(size: number): MeetingRecord {
  const evidence = (n: number): { start: number; end: number; exact: string; sourceId: string }[] => [
    { start: n, end: n + 4, exact: 'text', sourceId: `src${n}` },
  ];
  const list = <T>(make: (n: number) => T): T[] => Array.from({ length: size }, (_, n) => make(n));
  return recordOf({
    start: { value: '2026-03-04' },
    participants: list((n) => ({
      id: `p${n}`,
      kind: 'person',
      name: `Ada ${n}`,
      posts: [{ title: 'chair' }],
      roles: ['guest'],
      presence: (['present', 'absent', 'unknown'] as const)[n % 3] ?? 'present',
      evidence: evidence(n),
    })),
    agenda: list((n) => ({
      id: `a${n}`,
      name: `Item ${n}`,
      notes: [],
      ...(n % 10 ? { parentId: `a${n - 1}` } : {}),
    })),
    statements: list((n) => ({
      id: `s${n}`,
      text: 'x',
      kind: 'hope',
      mode: 'direct',
      ...(n % 2 ? { agendaItemId: `a${n}` } : {}),
    })),
    motions: list((n) => ({ id: `m${n}`, text: 'x', movers: [], seconders: [], agendaItemId: 'a0' })),
    decisions: list((n) => ({ id: `d${n}`, text: 'x', agendaItemId: `nowhere${n}`, evidence: evidence(n) })),
    actionItems: list((n) => ({ id: `t${n}`, text: 'x', assignees: [], due: { value: '2026-04-01' } })),
    sources: list((n) => ({ id: `src${n}`, title: `Source ${n}` })),
  });
}

/** How often anything in the record is looked at while it is written. */
function looks(record: MeetingRecord, write: (record: MeetingRecord) => unknown): number {
  let count = 0;
  const watch = <T>(value: T): T =>
    typeof value === 'object' && value !== null
      ? new Proxy(value, {
          get(target, key, receiver) {
            count++;
            return watch(Reflect.get(target, key, receiver) as unknown);
          },
        })
      : value;
  write(watch(record));
  return count;
}

describe('ten times the record is ten times the work', () => {
  test.each<[string, (record: MeetingRecord) => unknown]>([
    ['HTML', (record) => renderHtml(record)],
    ['HTML with evidence as footnotes', (record) => renderHtml(record, { evidence: 'footnotes' })],
    ['HTML with evidence as attributes', (record) => renderHtml(record, { evidence: 'attributes' })],
    ['Markdown', (record) => renderMarkdown(record)],
    ['Markdown with footnotes', (record) => renderMarkdown(record, { evidence: 'footnotes' })],
    ['JSON-LD', (record) => toJsonLd(record, { persons: true })],
    ['iCalendar', (record) => toICalendar(record, { tasks: true })],
  ])('%s', (_, write) => {
    const [small, large] = [100, 1000].map((size) => looks(recordOfSize(size), write));
    expect(small).toBeGreaterThan(100);
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(10.5);
  });
});
