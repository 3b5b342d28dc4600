import { cite } from '../../../source/passage.js';
import { createMemory } from '../../../source/remember.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { hasAlphanumeric, hasCapital, isCapitals } from '../../../mentions/letters-in-text.js';
import { phraseAt } from './phrase-index.js';
import type { AgentDraft, ParticipantDraft } from '../../../resolution/draft.js';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/**
 * A reference to whoever a stretch of words names: the participant of that name, handle or initials. A person whom the
 * attendance does not know becomes a participant of unknown presence. Undefined for a placeholder.
 */
export function agentOf(
  context: MinutesContext,
  tables: OutcomeTables,
  passage: Passage,
  span: Span,
): AgentDraft | undefined {
  const name = passage.text.slice(span.start, span.end);
  const folded = foldCase(name);
  if (isPlaceholder(name, tables)) {
    reportPlaceholder(context, passage, span);
    return undefined;
  }
  const evidence = [cite(context.document.source, passage, span.start, span.end)];
  const participant =
    findPerson(context, name) ?? (isBody(folded, tables) ? undefined : addPerson(context, name, evidence));
  return { name, ...(participant === undefined ? {} : { participant }), evidence };
}

/** The participant a form of name means, initials included ("GW" for Gail Weir) where they fit one person alone. */
export function findPerson(
  context: Pick<MinutesContext, 'people' | 'draft'>,
  form: string,
): ParticipantDraft | undefined {
  const found = context.people.find(form);
  if (found !== undefined || !isCapitals(form, 2, 4)) return found;
  const matching = byInitials(context.draft.participants).get(form) ?? [];
  return matching.length === 1 ? matching[0] : undefined;
}

interface InitialsIndex {
  /** Participants that are in the index: those that came later are not yet. */
  count: number;
  readonly persons: Map<string, ParticipantDraft[]>;
}

const indexes = createMemory<readonly ParticipantDraft[], InitialsIndex>();

function byInitials(
  participants: readonly ParticipantDraft[],
): ReadonlyMap<string, readonly ParticipantDraft[]> {
  let index = indexes.get(participants);
  if (index === undefined) indexes.set(participants, (index = { count: 0, persons: new Map() }));
  for (const participant of participants.slice(index.count)) {
    index.count++;
    if (participant.kind !== 'person') continue;
    const letters = initials(participant.name);
    const known = index.persons.get(letters);
    if (known === undefined) index.persons.set(letters, [participant]);
    else known.push(participant);
  }
  return index.persons;
}

/** True for a value that an unfilled form left behind: "TBA", "<name>", "MOVER". */
export function isPlaceholder(value: string, tables: OutcomeTables): boolean {
  const trimmed = value.trim();
  if (!hasAlphanumeric(trimmed)) return true;
  if (/^(?:<[^<>]{1,40}>|\{[^{}]{1,40}\}|\[[^[\]]{0,40}\]|_\w{1,40}_)$/.test(trimmed)) return true;
  return tables.placeholders.has(foldCase(trimmed).replace(/[.:]$/, ''));
}

/** Tells that a value was left out because nobody ever filled it in. */
export function reportPlaceholder(context: MinutesContext, passage: Passage, span: Span): void {
  const { start, end } = cite(context.document.source, passage, span.start, span.end);
  const words = passage.text.slice(span.start, span.end);
  if (!hasAlphanumeric(words)) return;
  context.draft.diagnostics.push({
    code: 'placeholder',
    severity: 'info',
    message: `Expected a value, found the placeholder “${words.length > 40 ? `${words.slice(0, 40)}…` : words}”; it was left out.`,
    start,
    end,
  });
}

function addPerson(
  context: MinutesContext,
  name: string,
  evidence: AgentDraft['evidence'],
): ParticipantDraft | undefined {
  if (context.people.candidates(name).length > 1) {
    const [place] = evidence ?? [];
    context.draft.diagnostics.push({
      code: 'ambiguous-person',
      severity: 'info',
      message: `Expected “${name}” to mean one participant, found ${String(context.people.candidates(name).length)} whom it fits; it was linked to none.`,
      start: place?.start ?? 0,
      end: place?.end ?? 0,
    });
    return undefined;
  }
  if (name.startsWith('@')) {
    return context.people.add({ name: name.slice(1), presence: 'unknown', evidence: evidence ?? [] });
  }
  return context.people.add({ name, presence: 'unknown', evidence: evidence ?? [] });
}

function isBody(folded: string, tables: OutcomeTables): boolean {
  return phraseAt(folded, tables.names.bodies, 0)?.end === folded.length || tables.names.titles.has(folded);
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .filter((letter) => hasCapital(letter))
    .join('');
}
