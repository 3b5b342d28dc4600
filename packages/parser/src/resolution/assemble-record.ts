import { leftoverNotes } from './leftover-notes.js';
import { recordId } from './record-id.js';
import { settleEnd } from './settle-end.js';
import { settleVotes } from './settle-votes.js';
import type { AgentDraft, AgendaItemDraft, Cited, Draft, NoteDraft, ParticipantDraft } from './draft.js';
import type {
  ActionItem,
  AgendaItem,
  AgentRef,
  Decision,
  Evidence,
  MeetingRecord,
  Motion,
  Note,
  Source as SourceRef,
  Statement,
} from '@rapporteur/schema';
import type { Document } from '../document/document.js';

/** Gives every entity its id, resolves references, and puts text that no evidence covers into `notes`. */
export function assembleRecord(document: Document, draft: Draft): MeetingRecord {
  const { source, span } = document;
  settleContradictions(draft);
  const people = new Map<ParticipantDraft, string>(draft.participants.map((p, i) => [p, `p${i + 1}`]));
  const items = new Map<AgendaItemDraft, string>(draft.agenda.map((a, i) => [a, `a${i + 1}`]));
  const agent = (ref: AgentDraft): AgentRef =>
    stated<AgentRef>({
      name: ref.name,
      participantId: ref.participant && people.get(ref.participant),
      evidence: ref.evidence,
    });
  const note = (n: NoteDraft): Note =>
    stated<Note>({ text: n.text, speaker: n.speaker && agent(n.speaker), evidence: n.evidence });
  const idOf = (item: AgendaItemDraft | undefined): string | undefined => item && items.get(item);

  const record = stated<MeetingRecord>({
    schemaVersion: '1',
    id: '',
    name: draft.name?.value ?? document.options.source?.title,
    classification: draft.classification?.value,
    status: draft.status?.value,
    inLanguage: document.guess.tag,
    start: draft.start,
    end: draft.end,
    attendanceMode: draft.attendanceMode?.value,
    locations: draft.locations,
    organizers: draft.organizers,
    participants: draft.participants.map((p, i) => ({ id: `p${i + 1}`, ...p })),
    purposes: draft.purposes,
    agenda: draft.agenda.map((a, i) =>
      stated<AgendaItem>({
        id: `a${i + 1}`,
        number: a.number,
        name: a.name,
        parentId: idOf(a.parent),
        presenters: a.presenters?.map(agent),
        notes: a.notes.map(note),
        start: a.start,
        end: a.end,
        evidence: a.evidence,
      }),
    ),
    statements: draft.statements.map((s, i) =>
      stated<Statement>({
        id: `s${i + 1}`,
        text: s.text,
        speaker: s.speaker && agent(s.speaker),
        kind: s.kind,
        mode: s.mode,
        verb: s.verb,
        agendaItemId: idOf(s.agendaItem),
        evidence: s.evidence,
      }),
    ),
    motions: draft.motions.map((m, i) =>
      stated<Motion>({
        id: `m${i + 1}`,
        text: m.text,
        movers: m.movers.map(agent),
        seconders: m.seconders.map(agent),
        result: m.result,
        counts: m.counts,
        votes: m.votes?.map((vote) => ({ voter: agent(vote.voter), option: vote.option })),
        agendaItemId: idOf(m.agendaItem),
        evidence: m.evidence,
      }),
    ),
    decisions: draft.decisions.map((d, i) =>
      stated<Decision>({
        id: `d${i + 1}`,
        text: d.text,
        agendaItemId: idOf(d.agendaItem),
        evidence: d.evidence,
      }),
    ),
    actionItems: draft.actionItems.map((t, i) =>
      stated<ActionItem>({
        id: `t${i + 1}`,
        text: t.text,
        assignees: t.assignees.map(agent),
        due: t.due,
        status: t.status,
        agendaItemId: idOf(t.agendaItem),
        evidence: t.evidence,
      }),
    ),
    documents: draft.documents,
    relatedMeetings: draft.relatedMeetings,
    notes: draft.notes.map(note),
    keywords: draft.keywords.length > 0 ? draft.keywords.map(({ value }) => value) : undefined,
    sources: [sourceOf(document, draft)],
    evidence: scalarEvidence(draft),
  });
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
  return stated<SourceRef>({
    title: given.title ?? draft.name?.value,
    url: given.url ?? draft.url,
    publisher: given.publisher ?? draft.publisher,
    published,
    language: document.guess.tag,
    mediaType: document.blocks.some(isMarkdown) ? 'text/markdown' : 'text/plain',
  });
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
    for (const evidence of cited?.evidence ?? []) all.push(evidenceFor(field, evidence));
  };
  add('name', draft.name);
  add('classification', draft.classification);
  add('status', draft.status);
  add('attendanceMode', draft.attendanceMode);
  for (const keyword of draft.keywords) add('keywords', keyword);
  return all.length > 0 ? all : undefined;
}

function evidenceFor(field: string, { start, end, exact, match, sourceId }: Evidence): Evidence {
  return stated<Evidence>({ start, end, exact, field, match, sourceId });
}

/** The fields that have a value, in their order: one that is not stated is absent. */
function stated<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  const present: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key];
  return present as T;
}

function byPlace(a: Note, b: Note): number {
  return (a.evidence?.[0]?.start ?? 0) - (b.evidence?.[0]?.start ?? 0);
}
