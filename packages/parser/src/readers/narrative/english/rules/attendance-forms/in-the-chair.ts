import { addAgent } from '../../add-agent.js';
import { cite } from '../../../../../source/passage.js';
import { isInTheChair } from '../../list-end.js';
import { rangeSpan } from '../../sentence.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan } from './attendance-form.js';

const chairs = ['chair', 'chairperson', 'chairman', 'chairwoman', 'co-chairs', 'moderator'];

/** Tokens between "with" and "in the chair" that name who was there. */
const REACH = 24;

/** "with the president, Ana Lund, in the chair", "with Ana Lund as chair": who presided, set in by "with". */
export const inTheChair: AttendanceForm = {
  words: () => chairs,
  read({ reading, sentence, floor }: Scan, at: number): undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const set = tokens[at - 1]?.lower === 'as' ? at - 1 : isInTheChair(tokens, at - 2) ? at - 2 : -1;
    if (set < 0) return;
    const to = tokens[set - 1]?.text === ',' ? set - 1 : set;
    let from = to - 1;
    while (from > floor && to - from < REACH && tokens[from]?.lower !== 'with') from--;
    if (tokens[from]?.lower !== 'with') return;
    const people = readAgents(lexicon, tokens, { from: from + 1, to }).filter(
      ({ kind }) => kind === 'person',
    );
    const [chair] = people;
    if (chair === undefined || people.length > 2) return;
    const span = rangeSpan(sentence, set, at + 1);
    for (const agent of people)
      addAgent(reading, sentence, agent, {
        roles: ['chair'],
        roleEvidence: cite(reading.context.document.source, sentence.passage, span.start, span.end, {
          field: 'roles',
        }),
      });
  },
};
