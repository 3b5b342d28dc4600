import { firstFrom } from '../../../mentions/han/index.js';
import type { AgentDraft, ParticipantDraft } from '../../../resolution/draft.js';

/** Where the reading of the verbs found persons, in text order: a pronoun or a cue without subject may mean the last. */
export interface PersonMention {
  readonly start: number;
  readonly participant: ParticipantDraft;
}

/** The mentions of the persons who are known so far. */
export function personMentions(participants: readonly ParticipantDraft[]): PersonMention[] {
  const mentions: PersonMention[] = [];
  for (const participant of participants) {
    if (participant.kind !== 'person') continue;
    for (const { start, field } of participant.evidence ?? [])
      if (field !== 'posts') mentions.push({ start, participant });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The person found last within a stretch of the source. */
export function lastPerson(
  mentions: readonly PersonMention[],
  from: number,
  to: number,
): AgentDraft | undefined {
  const last = mentions[firstFrom(mentions, to) - 1];
  return last === undefined || last.start < from
    ? undefined
    : { name: last.participant.name, participant: last.participant };
}
