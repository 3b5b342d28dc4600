import { addAll } from '../../add-all.js';
import { findEventNoun } from '../../find-event-name.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { firstWords, phraseAt } from '../../phrases.js';
import type { Reading } from '../../reading.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';
import type { Sentence } from '../../sentence.js';

/** "A, B and C attended the meeting": the subject. */
export const attendedMeeting: AttendanceForm = {
  words: ({ event }) => firstWords(event.attended),
  read({ reading, sentence, floor }: Scan, at: number): Taken | undefined {
    const { tokens } = sentence;
    const attended = phraseAt(reading.lexicon.event.attended, tokens, at);
    if (attended === undefined || isSubordinate(tokens, at, floor) || tokens[at - 1]?.lower === 'will')
      return undefined;
    const next = at + attended.length;
    if (!isAboutMeeting(reading, sentence, next)) return undefined;
    addAll(reading, sentence, subjectBefore(sentence, at, floor));
    return { next, floor: next };
  },
};

/** The object of "attended" is the meeting, or there is none: "attended", "attended the meeting", not "attended school in". */
function isAboutMeeting(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const next = tokens[at];
  if (
    next === undefined ||
    next.kind === 'mark' ||
    next.lower === 'and' ||
    next.lower === 'as' ||
    next.lower === 'at' ||
    next.lower === 'in' ||
    next.lower === 'on' ||
    next.lower === 'from'
  )
    return true;
  return (
    findEventNoun(reading.lexicon, tokens, { from: at, to: Math.min(tokens.length, at + 16) }) !==
      undefined || sentence.depth < 2
  );
}
