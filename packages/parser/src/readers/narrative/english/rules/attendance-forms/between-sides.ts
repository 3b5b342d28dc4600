import { addAgent } from '../../add-agent.js';
import { listEnd } from '../../list-end.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';

/** "talks were held between A and B", ", meeting with A and B": both sides stand in one list. */
export const betweenSides: AttendanceForm = {
  words: () => ['between', 'meeting'],
  read({ reading, sentence }: Scan, at: number): Taken | undefined {
    const { tokens } = sentence;
    const { event, mentions } = reading;
    const told = event?.sentence === sentence || mentions.some((mention) => mention.sentence === sentence);
    if (!told) return undefined;
    const sides = tokens[at]?.lower === 'between' && event?.sentence === sentence && event.name !== undefined;
    const meeting =
      tokens[at]?.lower === 'meeting' && tokens[at - 1]?.text === ',' && tokens[at + 1]?.lower === 'with';
    if (!sides && !meeting) return undefined;
    const from = sides ? at + 1 : at + 2;
    const to = listEnd(reading, sentence, from);
    const agents = readAgents(reading.lexicon, tokens, { from, to });
    if (!agents.some(({ kind }) => kind === 'person')) return undefined;
    for (const agent of agents) addAgent(reading, sentence, agent);
    return { next: to };
  },
};
