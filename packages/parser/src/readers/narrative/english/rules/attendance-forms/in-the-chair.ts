import { addAgent } from '../../add-agent.js';
import { cite } from '../../../../../source/passage.js';
import { isInTheChair } from '../../list-end.js';
import { rangeSpan } from '../../sentence.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan } from './attendance-form.js';

/** Tokens between "with" and "in the chair" that name who was there. */
const REACH = 24;

/** "with the president, Ana Lund, in the chair": who presided, set in by "with". */
export const inTheChair: AttendanceForm = {
  words: () => ['chair'],
  read({ reading, sentence, floor }: Scan, at: number): undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    if (!isInTheChair(tokens, at - 2)) return;
    const to = tokens[at - 3]?.text === ',' ? at - 3 : at - 2;
    let from = to - 1;
    while (from > floor && to - from < REACH && tokens[from]?.lower !== 'with') from--;
    if (tokens[from]?.lower !== 'with') return;
    const people = readAgents(lexicon, tokens, { from: from + 1, to }).filter(
      ({ kind }) => kind === 'person',
    );
    const [chair] = people;
    if (chair === undefined || people.length > 2) return;
    const span = rangeSpan(sentence, at - 2, at + 1);
    for (const agent of people)
      addAgent(reading, sentence, agent, {
        roles: ['chair'],
        roleEvidence: cite(reading.context.document.source, sentence.passage, span.start, span.end, {
          field: 'roles',
        }),
      });
  },
};
