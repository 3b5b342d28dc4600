import { firstWords, phraseAt } from '../../phrases.js';
import { readChair } from '../read-chair.js';
import type { AttendanceForm, Scan } from './attendance-form.js';

/** "chaired by A", "A presided over the session", "under the chairmanship of A", "A will chair". */
export const chairedMeeting: AttendanceForm = {
  words: ({ event }) => [...firstWords(event.chaired), ...firstWords(event.chairedUnder), 'will'],
  read({ reading, sentence, floor }: Scan, at: number): undefined {
    const { event } = reading.lexicon;
    const { tokens } = sentence;
    const chaired = phraseAt(event.chaired, tokens, at) ?? phraseAt(event.chairedUnder, tokens, at);
    if (chaired !== undefined) readChair(reading, sentence, at, chaired.length, floor);
    const chairing = tokens[at]?.lower === 'will' ? phraseAt(event.chairing, tokens, at + 1) : undefined;
    if (chairing !== undefined) readChair(reading, sentence, at, chairing.length + 1, floor);
  },
};
