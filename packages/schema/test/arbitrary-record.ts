import fc from 'fast-check';
import {
  ACTION_STATUSES,
  ATTENDANCES,
  EVIDENCE_MATCHES,
  formatTimeValue,
  LOCATION_KINDS,
  MEETING_RELATIONS,
  MEETING_STATUSES,
  ORGANIZER_KINDS,
  ORGANIZER_ROLES,
  PARTICIPANT_KINDS,
  PARTICIPANT_ROLES,
  PRESENCES,
  STATEMENT_KINDS,
  STATEMENT_MODES,
  VOTE_OPTIONS,
  type AgentRef,
  type Evidence,
  type MeetingRecord,
  type MeetingTime,
} from '../src/index.js';
import { daysInMonth } from '../src/time/calendar.js';

// Arbitrary sound records together with their source text. Everything that a record may leave out is left out at times.

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /\S/.test(text));
const optional = { requiredKeys: [] };
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const url = fc.webUrl();

/** A day that exists, in words of the record; year, month, or time of day may be missing. */
const timeValue = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    oneOf(['year', 'month', 'day', 'time', 'no year', 'no month'] as const),
  )
  .map(([year, month, anyDay, hour, minute, form]) => {
    const day = Math.min(anyDay, daysInMonth(year, month));
    if (form === 'year') return formatTimeValue({ year });
    if (form === 'month') return formatTimeValue({ year, month });
    if (form === 'day') return formatTimeValue({ year, month, day });
    if (form === 'no year') return formatTimeValue({ month, day });
    if (form === 'no month') return formatTimeValue({ year, day });
    return formatTimeValue({ year, month, day, hour, minute });
  });

/** `Optional<T>` without keys whose value is `undefined`. */
type Some<T> = { [K in keyof T]?: T[K] };
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, optional) as fc.Arbitrary<Some<T>>;

export const arbitraryRecord: fc.Arbitrary<{ record: MeetingRecord; text: string }> = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 4, maxLength: 120 }), fc.nat(4), fc.nat(4))
  .chain(([text, people, items]) => {
    const evidence: fc.Arbitrary<Evidence[]> = few(
      fc
        .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1), some({ match: oneOf(EVIDENCE_MATCHES) }))
        .map(([a, b, more]) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
          return { start, end, exact: text.slice(start, end), ...more };
        }),
    );
    const time: fc.Arbitrary<MeetingTime> = fc
      .tuple(
        timeValue,
        some({ timeZone: oneOf(['UTC', '+05:30', 'Europe/Berlin']), zoneText: line }),
        line,
        fc.boolean(),
        evidence,
      )
      .map(([value, zone, phrase, assumed, evidence]) => {
        const parts = value.startsWith('XXXX') ? (['day'] as const) : (['year'] as const);
        return { value, ...zone, ...(assumed && { text: phrase, assumed: [...parts] }), evidence };
      });
    const names = Array.from({ length: people }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }));
    const agent: fc.Arbitrary<AgentRef> = fc
      .tuple(fc.nat(people), line, evidence)
      .map(([i, name, evidence]) => {
        const person = names[i];
        return person ? { name: person.name, participantId: person.id, evidence } : { name, evidence };
      });
    const ofItem = some({
      agendaItemId: items > 0 ? fc.nat(items - 1).map((i) => `a${i}`) : fc.constant(''),
    }).map((ref) => (ref.agendaItemId === '' ? {} : ref));
    const numbered = <T>(prefix: string, entry: fc.Arbitrary<T>) =>
      few(entry).map((list) => list.map((value, i) => ({ id: `${prefix}${i}`, ...value })));
    const entry = { text: line };

    const participants = fc
      .tuple(
        ...names.map((name) =>
          fc
            .tuple(
              fc.record({
                kind: oneOf(PARTICIPANT_KINDS),
                posts: few(some({ title: line, organization: line })),
                roles: few(oneOf([...PARTICIPANT_ROLES, 'teller'])),
              }),
              some({
                honorific: line,
                identifiers: few(fc.record({ scheme: line, identifier: line })),
                presence: oneOf(PRESENCES),
                attendance: oneOf(ATTENDANCES),
                onBehalfOf: line,
                evidence,
              }),
            )
            .map(([required, more]) => ({ ...name, ...required, ...more })),
        ),
      )
      .map((list) => list as MeetingRecord['participants']);
    // Each item may be part of an earlier one.
    const agenda = fc.tuple(
      ...Array.from({ length: items }, (_, i) =>
        fc
          .tuple(
            fc.nat(i),
            line,
            few(
              fc.tuple(line, some({ speaker: agent, evidence })).map(([text, more]) => ({ text, ...more })),
            ),
            some({ number: line, presenters: few(agent), start: time, evidence }),
          )
          .map(([parent, name, notes, more]) => ({
            id: `a${i}`,
            name,
            notes,
            ...(parent < i && { parentId: `a${parent}` }),
            ...more,
          })),
      ),
    );
    const motion = fc
      .tuple(
        fc.record({ ...entry, movers: few(agent), seconders: few(agent) }),
        few(oneOf(VOTE_OPTIONS)),
        fc.boolean(),
        ofItem,
      )
      .map(([required, options, counted, ref]) => {
        const votes = options.map((option, i) => ({ voter: { name: `Voter ${i}` }, option }));
        const count = (option: string) => options.filter((vote) => vote === option).length;
        const [yes, no, abstain] = [count('yes'), count('no'), count('abstain')];
        const result =
          yes > no ? ('passed' as const) : no > yes ? ('failed' as const) : ('deferred' as const);
        return { ...required, votes, result, ...(counted && { counts: { yes, no, abstain } }), ...ref };
      });

    const lists = fc.record({
      locations: few(
        fc
          .tuple(oneOf(LOCATION_KINDS), line, some({ address: line, url, evidence }))
          .map(([kind, name, more]) => ({ kind, name, ...more })),
      ),
      organizers: few(
        fc
          .tuple(line, some({ kind: oneOf(ORGANIZER_KINDS), role: oneOf(ORGANIZER_ROLES), evidence }))
          .map(([name, more]) => ({ name, ...more })),
      ),
      participants,
      purposes: few(fc.record(entry)),
      agenda,
      statements: numbered(
        's',
        fc
          .tuple(
            fc.record({ ...entry, kind: oneOf([...STATEMENT_KINDS, 'boast']), mode: oneOf(STATEMENT_MODES) }),
            some({ speaker: agent, verb: line, evidence }),
            ofItem,
          )
          .map(([required, more, ref]) => ({ ...required, ...more, ...ref })),
      ),
      motions: numbered('m', motion),
      decisions: numbered(
        'd',
        fc.tuple(fc.record(entry), ofItem).map(([a, b]) => ({ ...a, ...b })),
      ),
      actionItems: numbered(
        't',
        fc
          .tuple(
            fc.record({ ...entry, assignees: few(agent) }),
            some({ due: time, status: oneOf(ACTION_STATUSES), evidence }),
            ofItem,
          )
          .map(([required, more, ref]) => ({ ...required, ...more, ...ref })),
      ),
      documents: few(some({ name: line, url, note: line, evidence })),
      relatedMeetings: few(
        fc
          .tuple(oneOf(MEETING_RELATIONS), some({ name: line, start: time, url, evidence }))
          .map(([relation, more]) => ({ relation, ...more })),
      ),
      notes: few(
        fc.tuple(line, some({ speaker: agent, evidence })).map(([text, more]) => ({ text, ...more })),
      ),
    });
    const scalars = some({
      name: line,
      classification: line,
      status: oneOf(MEETING_STATUSES),
      inLanguage: oneOf(['en', 'zh-Hans', 'de-AT']),
      start: time,
      attendanceMode: fc.constant('mixed' as const),
      keywords: few(line),
      extensions: fc.dictionary(oneOf(['example.com:a', 'x.example:b/c']), fc.jsonValue()),
    });
    return fc.tuple(lists, scalars, few(line)).map(([lists, scalars, titles]) => ({
      text,
      record: {
        schemaVersion: '1' as const,
        id: 'r1',
        ...scalars,
        ...lists,
        sources: [{ title: 'Report', text, ...(titles[0] !== undefined && { publisher: titles[0] }) }],
      } as MeetingRecord,
    }));
  });
