import { isLetterAt } from '../mentions/letters-in-text.js';
import { remember } from '../source/remember.js';
import { createDraft } from './draft.js';
import type { Draft, ParticipantDraft } from './draft.js';
import type { Evidence, Post } from '@rapporteur/schema';

/** What one mention says of somebody. */
export interface PersonMention {
  readonly kind?: ParticipantDraft['kind'] | undefined;
  readonly name: string;
  readonly honorific?: string | undefined;
  readonly identifiers?: readonly { scheme: string; identifier: string }[] | undefined;
  readonly posts?: readonly Post[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly presence?: NonNullable<ParticipantDraft['presence']> | undefined;
  readonly attendance?: NonNullable<ParticipantDraft['attendance']> | undefined;
  readonly onBehalfOf?: string | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
}

/** The participants of a draft, looked up by any form of their name that fits one of them alone. */
export interface People {
  /** Adds somebody, or adds what a mention says to the participant of the same name. */
  readonly add: (mention: PersonMention) => ParticipantDraft;
  /** Lets a short form ("RW", "@ada", 傅总) stand for a participant from now on. */
  readonly alias: (form: string, participant: ParticipantDraft) => void;
  /** The participant a form of name means: full name, alias, handle, last or first name. Undefined where none or several fit. */
  readonly find: (form: string) => ParticipantDraft | undefined;
  /** All that a form of name may mean: several where it is ambiguous. */
  readonly candidates: (form: string) => readonly ParticipantDraft[];
}

/** Keeps the participants of `draft`, in the order in which they are first added. */
export function createPeople(draft: Pick<Draft, 'participants'> = createDraft()): People {
  const byForm = new Map<string, { all: ParticipantDraft[]; seen: Set<ParticipantDraft> }>();
  const full = new Map<string, ParticipantDraft>();
  const index = (form: string, participant: ParticipantDraft): void => {
    const key = foldName(form);
    if (key === '') return;
    let known = byForm.get(key);
    if (known === undefined) byForm.set(key, (known = { all: [], seen: new Set() }));
    if (known.seen.has(participant)) return;
    known.seen.add(participant);
    known.all.push(participant);
  };
  const candidates = (form: string): readonly ParticipantDraft[] => {
    const key = foldName(form);
    const same = full.get(key);
    return same !== undefined ? [same] : (byForm.get(key)?.all ?? []);
  };
  return {
    add: (mention) => {
      const key = foldName(mention.name);
      const known = full.get(key);
      if (known !== undefined) {
        extend(known, mention);
        for (const { identifier } of mention.identifiers ?? []) index(identifier, known);
        return known;
      }
      const participant: ParticipantDraft = {
        kind: mention.kind ?? 'person',
        name: mention.name,
        ...(mention.honorific === undefined ? {} : { honorific: mention.honorific }),
        posts: [],
        roles: [],
      };
      extend(participant, mention);
      draft.participants.push(participant);
      full.set(key, participant);
      for (const form of shortForms(participant)) index(form, participant);
      for (const { identifier } of mention.identifiers ?? []) index(identifier, participant);
      return participant;
    },
    alias: index,
    find: (form) => {
      const found = candidates(form);
      return found.length === 1 ? found[0] : undefined;
    },
    candidates,
  };
}

/** Adds to a participant what a further mention says: what is known already stays. */
function extend(participant: ParticipantDraft, mention: PersonMention): void {
  for (const post of mention.posts ?? []) {
    if (!participant.posts.some((known) => samePost(known, post))) participant.posts.push(post);
  }
  for (const role of mention.roles ?? []) if (!participant.roles.includes(role)) participant.roles.push(role);
  if (mention.honorific !== undefined) participant.honorific ??= mention.honorific;
  if (mention.presence !== undefined && (participant.presence ?? 'unknown') === 'unknown')
    participant.presence = mention.presence;
  if (mention.attendance !== undefined) participant.attendance ??= mention.attendance;
  if (mention.onBehalfOf !== undefined) participant.onBehalfOf ??= mention.onBehalfOf;
  for (const identifier of mention.identifiers ?? []) {
    const list = (participant.identifiers ??= []);
    if (!list.some((known) => known.identifier === identifier.identifier)) list.push(identifier);
  }
  for (const evidence of mention.evidence ?? []) {
    const list = (participant.evidence ??= []);
    if (
      !list
        .slice(-20)
        .some(
          (known) =>
            known.start === evidence.start && known.end === evidence.end && known.field === evidence.field,
        )
    )
      list.push(evidence);
  }
}

function samePost(a: Post, b: Post): boolean {
  return (
    foldName(a.title ?? '') === foldName(b.title ?? '') &&
    foldName(a.organization ?? '') === foldName(b.organization ?? '')
  );
}

/** First and last word of a person's name, and the last behind an initial; a Han name has no short form of its own. */
function shortForms(participant: ParticipantDraft): string[] {
  if (participant.kind !== 'person') return [];
  const words = participant.name.split(/[\s·]+/).filter((word) => word !== '');
  if (words.length < 2) return [];
  const [first = ''] = words;
  const last = words[words.length - 1] ?? '';
  // "A. Moss" for Ada Moss
  return isLetterAt(first, 0) && isLetterAt(first, 1)
    ? [first, last, `${first[0] ?? ''}. ${last}`]
    : [first, last];
}

/** A name as it is compared: lower case, without accents of case, spaces, points and a leading @. */
export const foldName = remember((name) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/[\s.·'’"“”,-]+/g, ''),
);
