import { readFileSync } from 'node:fs';
import type { MeetingRecord } from '@rapporteur/schema';
import { fullRecord } from './full-record.js';

function read(name: string): string[] {
  const url = new URL(`../../../fixtures/hostile/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as string[];
}

/** Texts that try to break the page that shows them, by what they try. */
export const hostileTexts = {
  html: read('html'),
  markdown: read('markdown'),
  urls: read('urls'),
  unicode: read('unicode'),
};

/** Fields whose values are codes, offsets or times: a text of somebody's own cannot stand there. */
const CODED = new Set([
  'schemaVersion',
  'status',
  'attendanceMode',
  'kind',
  'role',
  'presence',
  'attendance',
  'mode',
  'result',
  'option',
  'relation',
  'value',
  'timeZone',
  'zoneText',
  'language',
  'inLanguage',
  'match',
  'field',
  'assumed',
]);

/** The record with the text in every field that takes one, identifiers and addresses included. */
export function withText(text: string, record: MeetingRecord = fullRecord): MeetingRecord {
  return JSON.parse(
    JSON.stringify(record, (key, value: unknown) =>
      typeof value === 'string' && !CODED.has(key) ? text : value,
    ),
  ) as MeetingRecord;
}

/** One record for each kind of hostile text, each text in a note, a name, a post and an action. */
export const hostileRecords = Object.entries(hostileTexts).map(([name, texts]) => ({
  name,
  texts,
  record: {
    ...withText(''),
    name: texts.join(' / '),
    agenda: [],
    statements: texts.map((text, i) => ({
      id: text,
      text,
      speaker: { name: text },
      verb: text,
      kind: text,
      mode: i % 2 ? ('direct' as const) : ('indirect' as const),
      evidence: [{ start: i, end: i + text.length, exact: text, sourceId: text }],
    })),
    motions: [],
    decisions: texts.map((text) => ({ id: text, text })),
    notes: texts.map((text) => ({ text, speaker: { name: text } })),
    documents: texts.map((text) => ({ name: text, url: text, note: text })),
    participants: texts.map((text) => ({
      id: text,
      kind: 'person' as const,
      name: text,
      honorific: text,
      identifiers: [{ scheme: text, identifier: text }],
      posts: [{ title: text, organization: text }],
      roles: [text],
      onBehalfOf: text,
    })),
    sources: [{ id: 'x', title: texts.join('\n'), text: texts.join('\n') }],
  } satisfies MeetingRecord as MeetingRecord,
}));
