import { leftoverNotes } from './leftover-notes.js';
import { recordId } from './record-id.js';
import { settleEnd } from './settle-end.js';
import { settleVotes } from './settle-votes.js';
import type { AgentDraft, AgendaItemDraft, Cited, Draft, NoteDraft, ParticipantDraft } from './draft.js';
import type {
  AgendaItem,
  AgentRef,
  Evidence,
  MeetingRecord,
  Note,
  Source as SourceRef,
} from '@rapporteur/schema';
import type { Document } from '../document/document.js';

/** Gives every entity its id, resolves references, and puts text that no evidence covers into `notes`. */
export function assembleRecord(document: Document, draft: Draft): MeetingRecord {
  const { source, span } = document;
  settleContradictions(draft);
  const people = new Map<ParticipantDraft, string>(draft.participants.map((p, i) => [p, `p${i + 1}`]));
  const items = new Map<AgendaItemDraft, string>(draft.agenda.map((a, i) => [a, `a${i + 1}`]));
  const agent = (ref: AgentDraft): AgentRef => {
    const id = ref.participant === undefined ? undefined : people.get(ref.participant);
    return { name: ref.name, ...optional('participantId', id), ...optional('evidence', ref.evidence) };
  };
  const note = (n: NoteDraft): Note => ({
    text: n.text,
    ...optional('speaker', n.speaker && agent(n.speaker)),
    ...optional('evidence', n.evidence),
  });
  const under = (item: AgendaItemDraft | undefined) => optional('agendaItemId', item && items.get(item));
  const agendaItem = (a: AgendaItemDraft, i: number): AgendaItem => ({
    id: `a${i + 1}`,
    ...optional('number', a.number),
    name: a.name,
    ...optional('parentId', a.parent && items.get(a.parent)),
    ...optional('presenters', a.presenters?.map(agent)),
    notes: a.notes.map(note),
    ...optional('start', a.start),
    ...optional('end', a.end),
    ...optional('evidence', a.evidence),
  });

  const record: MeetingRecord = {
    schemaVersion: '1',
    id: '',
    ...optional('name', draft.name?.value ?? document.options.source?.title),
    ...optional('classification', draft.classification?.value),
    ...optional('status', draft.status?.value),
    ...optional('inLanguage', document.guess.tag),
    ...optional('start', draft.start),
    ...optional('end', draft.end),
    ...optional('attendanceMode', draft.attendanceMode?.value),
    locations: draft.locations,
    organizers: draft.organizers,
    participants: draft.participants.map((p, i) => ({ id: `p${i + 1}`, ...p })),
    purposes: draft.purposes,
    agenda: draft.agenda.map(agendaItem),
    statements: draft.statements.map(({ agendaItem: item, speaker, evidence, ...rest }, i) => ({
      id: `s${i + 1}`,
      text: rest.text,
      ...optional('speaker', speaker && agent(speaker)),
      kind: rest.kind,
      mode: rest.mode,
      ...optional('verb', rest.verb),
      ...under(item),
      ...optional('evidence', evidence),
    })),
    motions: draft.motions.map((m, i) => ({
      id: `m${i + 1}`,
      text: m.text,
      movers: m.movers.map(agent),
      seconders: m.seconders.map(agent),
      ...optional('result', m.result),
      ...optional('counts', m.counts),
      ...optional(
        'votes',
        m.votes?.map((vote) => ({ voter: agent(vote.voter), option: vote.option })),
      ),
      ...under(m.agendaItem),
      ...optional('evidence', m.evidence),
    })),
    decisions: draft.decisions.map((d, i) => ({
      id: `d${i + 1}`,
      text: d.text,
      ...under(d.agendaItem),
      ...optional('evidence', d.evidence),
    })),
    actionItems: draft.actionItems.map((t, i) => ({
      id: `t${i + 1}`,
      text: t.text,
      assignees: t.assignees.map(agent),
      ...optional('due', t.due),
      ...optional('status', t.status),
      ...under(t.agendaItem),
      ...optional('evidence', t.evidence),
    })),
    documents: draft.documents,
    relatedMeetings: draft.relatedMeetings,
    notes: draft.notes.map(note),
    ...(draft.keywords.length > 0 ? { keywords: draft.keywords.map(({ value }) => value) } : {}),
    sources: [sourceOf(document, draft)],
    ...optional('evidence', scalarEvidence(draft)),
  };
  // Last, when every piece of evidence is known.
  const homes = new Map(draft.agenda.map((item, i) => [item, record.agenda[i]]));
  for (const leftover of leftoverNotes(document, record, draft)) {
    const home = leftover.item === undefined ? undefined : homes.get(leftover.item);
    (home ?? record).notes.push(note(leftover));
  }
  for (const list of [record.notes, ...record.agenda.map((item) => item.notes)]) list.sort(byPlace);
  record.id = recordId(record, source.text.slice(span.start, span.end));
  return record;
}

/** A contradiction of the text becomes a finding, never an unsound record. */
function settleContradictions(draft: Draft): void {
  const findings = [
    settleEnd(draft, '/end'),
    ...draft.agenda.map((item, i) => settleEnd(item, `/agenda/${i}/end`)),
  ];
  for (const finding of findings) if (finding !== undefined) draft.diagnostics.push(finding);
  draft.motions.forEach((motion, i) => draft.diagnostics.push(...settleVotes(motion, `/motions/${i}`)));
}

function sourceOf(document: Document, draft: Draft): SourceRef {
  const given = document.options.source ?? {};
  const published =
    draft.published ?? (given.published === undefined ? undefined : { value: given.published });
  return {
    ...optional('title', given.title ?? draft.name?.value),
    ...optional('url', given.url ?? draft.url),
    ...optional('publisher', given.publisher ?? draft.publisher),
    ...optional('published', published),
    ...optional('language', document.guess.tag),
    mediaType: document.blocks.some(isMarkdown) ? 'text/markdown' : 'text/plain',
  };
}

function isMarkdown(block: Document['blocks'][number]): boolean {
  if (block.kind === 'frontMatter' || block.kind === 'row' || block.kind === 'code') return true;
  if (block.kind === 'heading') return true;
  return block.content.marks.some((mark) => mark.kind === 'strong' || mark.kind === 'link');
}

/** Evidence of the fields that are plain values: each names its field. */
function scalarEvidence(draft: Draft): Evidence[] | undefined {
  const all: Evidence[] = [];
  const add = (field: string, cited: Cited<unknown> | undefined): void => {
    for (const evidence of cited?.evidence ?? []) all.push({ ...evidence, field });
  };
  add('name', draft.name);
  add('classification', draft.classification);
  add('status', draft.status);
  add('attendanceMode', draft.attendanceMode);
  for (const keyword of draft.keywords) add('keywords', keyword);
  return all.length > 0 ? all : undefined;
}

/** `{ [key]: value }`, or nothing where there is no value: a field that is not stated is absent. */
function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;
}

function byPlace(a: Note, b: Note): number {
  return (a.evidence?.[0]?.start ?? 0) - (b.evidence?.[0]?.start ?? 0);
}
