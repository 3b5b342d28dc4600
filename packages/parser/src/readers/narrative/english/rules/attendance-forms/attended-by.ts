import { addAll } from '../../add-all.js';
import { findEventNoun } from '../../find-event-name.js';
import { listEnd } from '../../list-end.js';
import { firstWords, phraseAt } from '../../phrases.js';
import { subjectBefore } from '../../clause.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';

/** Most tokens of an event that "drew" or "saw" people. */
const SHORT = 14;

/** "attended by A and B", "brought together", "in the presence of": a list of people follows. */
export const attendedBy: AttendanceForm = {
  words: ({ event }) => firstWords(event.attendedBy),
  read({ reading, sentence, floor }: Scan, at: number): Taken | undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const by = phraseAt(lexicon.event.attendedBy, tokens, at);
    if (by === undefined) return undefined;
    const from = at + by.length;
    // "convened by the Bureau": who held it.
    if (by.length === 1 && tokens[from]?.lower === 'by') return undefined;
    if (by.length === 1 && tokens[at]?.lower !== 'by') {
      const subject = subjectBefore(sentence, at, floor);
      const noun = findEventNoun(lexicon, tokens, subject);
      // "The forum, organized by A and B, attracted": what is set in is no part of the name.
      const to = noun !== undefined && tokens[noun.to]?.text === ',' ? noun.to : subject.to;
      if (noun === undefined || to - subject.from >= SHORT) return undefined;
    }
    const to = listEnd(reading, sentence, from);
    addAll(reading, sentence, { from, to });
    return { next: Math.max(at + 1, to), floor: to };
  },
};
