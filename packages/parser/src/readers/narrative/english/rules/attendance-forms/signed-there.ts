import { addAll } from '../../add-all.js';
import { subjectBefore } from '../../clause.js';
import type { Reading } from '../../reading.js';
import type { AttendanceForm, Scan } from './attendance-form.js';
import type { Sentence } from '../../sentence.js';

/** "A and B signed": whose signature the report tells of was there. */
export const signedThere: AttendanceForm = {
  words: () => ['signed'],
  read({ reading, sentence, floor }: Scan, at: number): undefined {
    if (sentence.tokens[at]?.lower === 'signed' && tells(reading, sentence, at))
      addAll(reading, sentence, subjectBefore(sentence, at, floor));
  },
};

/** True where the verb at `at` tells of the meeting or of what belongs to it. */
function tells(reading: Reading, sentence: Sentence, at: number): boolean {
  const { event, mentions } = reading;
  return [...(event === undefined ? [] : [event]), ...mentions].some(
    (mention) => mention.sentence === sentence && mention.verb.from === at,
  );
}
