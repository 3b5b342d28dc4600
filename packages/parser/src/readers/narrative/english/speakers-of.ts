import type { AgentDraft } from '../../../resolution/draft.js';
import type { Subject } from './subject.js';

/** One reference for all who share a predicate, named as the text names them. */
export function speakersOf(speakers: readonly Subject[]): AgentDraft {
  const [first] = speakers;
  if (first === undefined) return { name: '' };
  return first.joint ?? first.agent;
}
