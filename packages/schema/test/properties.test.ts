import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  checkMeetingRecord,
  MeetingRecordSchema,
  migrateMeetingRecord,
  validateMeetingRecord,
  type Evidence,
  type MeetingRecord,
  type RecordIssueCode,
} from '../src/index.js';
import * as mini from '../src/mini.js';
import { arbitraryRecord } from './arbitrary-record.js';

// Many runs take their time on a busy machine.
const jsonSchema = JSON.parse(
  readFileSync(new URL('../json-schema/v1/meeting-record.json', import.meta.url), 'utf8'),
) as object;
const isValid = new Ajv2020({ strict: true }).compile(jsonSchema);

describe('any sound record', () => {
  it('passes, by every schema and every check, and comes out as it went in', () => {
    fc.assert(
      fc.property(arbitraryRecord, ({ record, text }) => {
        const result = validateMeetingRecord(record, { text, strict: true });
        expect(result).toEqual({ success: true, record, issues: [] });
        expect(mini.validateMeetingRecord(record)).toEqual(result);
        expect(migrateMeetingRecord(record)).toEqual({ success: true, record, from: '1', warnings: [] });
        expect([isValid(record), isValid.errors]).toEqual([true, null]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Something to change in a record, or nothing where the record does not have it. */
type Mutation = (record: MeetingRecord, pick: <T>(list: readonly T[]) => T | undefined) => boolean;

/** Applies a change to one of a list, if it has any. */
function change<T>(target: T | undefined, apply: (target: T) => unknown): boolean {
  if (target === undefined) return false;
  apply(target);
  return true;
}

const everyEvidence = (record: MeetingRecord): Evidence[] => [
  ...record.participants.flatMap(({ evidence }) => evidence ?? []),
  ...record.statements.flatMap(({ evidence, speaker }) => [
    ...(evidence ?? []),
    ...(speaker?.evidence ?? []),
  ]),
  ...record.actionItems.flatMap(({ evidence, due }) => [...(evidence ?? []), ...(due?.evidence ?? [])]),
  ...record.notes.flatMap(({ evidence }) => evidence ?? []),
];

const mutations: [what: string, code: RecordIssueCode, mutate: Mutation][] = [
  [
    'an id given twice',
    'duplicate-id',
    (r, pick) => change(pick(r.participants), (p) => r.participants.push({ ...p })),
  ],
  [
    'a reference to nobody',
    'dangling-reference',
    (r, pick) => change(pick(r.statements), (s) => (s.speaker = { name: 'Nobody', participantId: 'nobody' })),
  ],
  [
    'a reference to no agenda item',
    'dangling-reference',
    (r, pick) =>
      change(pick([...r.decisions, ...r.motions, ...r.actionItems]), (d) => (d.agendaItemId = 'nowhere')),
  ],
  [
    'a reference to somebody else',
    'mismatched-reference',
    (r, pick) =>
      r.participants.length > 1 &&
      change(pick(r.notes), (note) => (note.speaker = { name: 'Person 0', participantId: 'p1' })),
  ],
  [
    'an end before the start',
    'end-before-start',
    (r) => {
      r.start = { value: '2026-03-04' };
      r.end = { value: '2026-03-03T23:59' };
      return true;
    },
  ],
  [
    'an invented quotation',
    'evidence-not-in-text',
    (r, pick) => change(pick(everyEvidence(r)), (e) => (e.exact = '⟦never written⟧')),
  ],
  ['a span made longer', 'evidence-shifted', (r, pick) => change(pick(everyEvidence(r)), (e) => e.end++)],
  [
    'a quotation in another letter case',
    'evidence-altered',
    (r) => {
      const text = `${r.sources[0]?.text ?? ''} The fair opens.`;
      r.sources[0] = { text };
      const end = text.length - ' opens.'.length;
      r.notes = [{ text: 'x', evidence: [{ start: end - 8, end, exact: 'THE FAIR' }] }];
      return true;
    },
  ],
  [
    'evidence of no known source',
    'evidence-without-source',
    (r, pick) => change(pick(everyEvidence(r)), () => r.sources.push({ id: 'other' })),
  ],
  [
    'evidence of no field',
    'evidence-unknown-field',
    (r, pick) => change(pick(everyEvidence(r)), (e) => (e.field = 'nothing')),
  ],
  [
    'a vote too many',
    'tally-mismatch',
    (r, pick) =>
      change(pick(r.motions.filter(({ counts }) => counts)), (m) => {
        m.result = 'deferred';
        m.votes = [...(m.votes ?? []), { voter: { name: 'Latecomer' }, option: 'abstain' }];
      }),
  ],
  [
    'a vote cast twice',
    'duplicate-vote',
    (r, pick) =>
      change(pick(r.motions), (m) => {
        const vote = { voter: { name: 'Ada' }, option: 'abstain' as const };
        m.votes = [vote, { ...vote }];
        delete m.counts;
      }),
  ],
  [
    'a result against the count',
    'result-against-count',
    (r, pick) =>
      change(pick(r.motions), (m) =>
        Object.assign(m, { votes: [], result: 'passed', counts: { yes: 1, no: 2 } }),
      ),
  ],
  [
    'a virtual place of a meeting on site',
    'attendance-mode-mismatch',
    (r) => {
      r.attendanceMode = 'offline';
      r.locations.push({ kind: 'virtual', name: 'video' });
      return true;
    },
  ],
  [
    'an agenda item inside itself',
    'agenda-cycle',
    (r, pick) => change(pick(r.agenda), (item) => (item.parentId = item.id)),
  ],
  [
    'an assumed part that is not stated',
    'assumed-part-absent',
    (r, pick) =>
      change(pick(r.actionItems), (a) => (a.due = { value: '2026', text: 'this year', assumed: ['day'] })),
  ],
  [
    'an assumption without a basis',
    'assumed-without-basis',
    (r, pick) => change(pick(r.actionItems), (a) => (a.due = { value: '2026', assumed: ['year'] })),
  ],
  ['a required field taken away', 'missing-field', (r) => delete (r as Partial<MeetingRecord>).id],
  ['a field of another type', 'wrong-type', (r) => Boolean(Object.assign(r, { notes: 'none' }))],
  [
    'null for what is not stated',
    'wrong-type',
    (r, pick) => change(pick(r.participants), (p) => Object.assign(p, { honorific: null })),
  ],
  [
    'a word not in the list',
    'unknown-value',
    (r, pick) => change(pick(r.statements), (s) => Object.assign(s, { mode: 'sung' })),
  ],
  ['an empty text', 'blank-text', (r, pick) => change(pick(r.purposes), (p) => (p.text = ''))],
  ['a date in another form', 'invalid-time-value', (r) => Boolean((r.start = { value: '4.3.2026' }))],
  [
    'a zone by abbreviation',
    'invalid-time-zone',
    (r) => Boolean((r.start = { value: '2026', timeZone: 'CST' })),
  ],
  [
    'a URL without a scheme',
    'invalid-url',
    (r, pick) => change(pick(r.documents), (d) => (d.url = 'example.org')),
  ],
  ['a negative offset', 'invalid-number', (r, pick) => change(pick(everyEvidence(r)), (e) => (e.start = -1))],
  ['no source', 'empty-list', (r) => Boolean((r.sources = []))],
  ['another version', 'unsupported-version', (r) => Boolean(Object.assign(r, { schemaVersion: '3' }))],
  [
    'a key misspelt',
    'unknown-key',
    (r, pick) => change(pick(r.participants), (p) => Object.assign(p, { rolls: [] })),
  ],
];

describe('a sound record with one change gives the code of that change', () => {
  test.each(mutations)('%s: %s', (_, code, mutate) => {
    let applied = 0;
    fc.assert(
      fc.property(arbitraryRecord, fc.nat(), ({ record, text }, seed) => {
        const mutated = structuredClone(record);
        const pick = <T>(list: readonly T[]) => list[seed % Math.max(list.length, 1)];
        if (!mutate(mutated, pick)) return;
        applied++;
        const options = mutated.sources[0]?.text === text ? { text } : {};
        const { issues } = validateMeetingRecord(mutated, { ...options, strict: true });
        expect(issues.map(({ code }) => code)).toContain(code);
        expect(new Set(issues.map(({ code }) => code)).size).toBe(1);
      }),
      { numRuns: 40 },
    );
    expect(applied).toBeGreaterThan(5);
  });
});

describe('any value', () => {
  it('gets a result; only checkMeetingRecord, which takes a record, throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          arbitraryRecord.map(({ record }) => record),
          damaged(),
        ),
        (value) => {
          const result = validateMeetingRecord(value, { text: 'text', strict: true });
          expect(result.success || result.issues.length > 0).toBe(true);
          migrateMeetingRecord(value);
          if (MeetingRecordSchema.safeParse(value).success) checkMeetingRecord(value as MeetingRecord);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** A record with anything in the place of one of its fields. */
function damaged(): fc.Arbitrary<unknown> {
  return fc.tuple(arbitraryRecord, fc.nat(), fc.anything()).map(([{ record }, seed, value]) => {
    const fields = Object.keys(record);
    return { ...record, [fields[seed % fields.length] ?? 'id']: value };
  });
}
