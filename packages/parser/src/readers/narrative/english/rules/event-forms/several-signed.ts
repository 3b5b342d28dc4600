import { auxiliaryBefore } from './auxiliary-before.js';
import { candidate } from './event-form.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { listEnd } from '../../list-end.js';
import { readAgents } from '../../agents/read-agents.js';
import type { Reading } from '../../reading.js';
import type { EventForm, Search, Step } from './event-form.js';
import type { Sentence } from '../../sentence.js';

/** "A and B signed an agreement": who signs together meets. */
export const severalSigned: EventForm = {
  words: () => ['signed'],
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    if (!signedBySeveral(reading, sentence, at)) return undefined;
    return { found: candidate(sentence, { from: at, to: at + 1 }, true, 2 + near), next: at + 1 };
  },
};

/** "A and B signed an agreement", "the agreement was signed by A and B": who signs together meets. */
function signedBySeveral(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (tokens[at]?.lower !== 'signed' || sentence.depth > 1 || isSubordinate(tokens, at, 0)) return false;
  const passive = auxiliaryBefore(sentence, at) !== undefined;
  if (passive && tokens[at + 1]?.lower !== 'by') return false;
  const signers = passive
    ? { from: at + 2, to: listEnd(reading, sentence, at + 2) }
    : subjectBefore(sentence, at, 0);
  return readAgents(reading.lexicon, tokens, signers).filter(({ kind }) => kind === 'person').length > 1;
}
