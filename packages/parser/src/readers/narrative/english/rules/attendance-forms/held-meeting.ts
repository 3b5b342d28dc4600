import { addAll } from '../../add-all.js';
import { findEventNoun } from '../../find-event-name.js';
import { isReported } from './is-reported.js';
import { isSubordinate } from '../../clause.js';
import { listEnd } from '../../list-end.js';
import { firstWords, phraseAt } from '../../phrases.js';
import type { Reading } from '../../reading.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';
import type { Sentence } from '../../sentence.js';

/** "held a meeting with A, B and C" outside the event's own sentence: whom it was held with. */
export const heldMeeting: AttendanceForm = {
  words: ({ event }) => firstWords(event.heldActive),
  read({ reading, sentence, floor }: Scan, at: number): Taken | undefined {
    const { tokens } = sentence;
    const held = phraseAt(reading.lexicon.event.heldActive, tokens, at);
    if (
      held === undefined ||
      reading.event?.sentence === sentence ||
      isSubordinate(tokens, at, floor) ||
      isReported(tokens, at)
    )
      return undefined;
    return readMeetingWith(reading, sentence, at + held.length) ? { next: at + 1 } : undefined;
  },
};

/** True where somebody stands behind the event and its "with". */
function readMeetingWith(reading: Reading, sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  const noun = findEventNoun(reading.lexicon, tokens, { from, to: Math.min(tokens.length, from + 8) });
  if (noun === undefined || tokens[noun.to]?.lower !== 'with' || sentence.depth > 4) return false;
  return addAll(reading, sentence, { from: noun.to + 1, to: listEnd(reading, sentence, noun.to + 1) }) > 0;
}
