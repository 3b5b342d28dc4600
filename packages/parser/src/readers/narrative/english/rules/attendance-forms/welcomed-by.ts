import { addAgent } from '../../add-agent.js';
import { isWelcome } from '../is-welcome.js';
import { listEnd } from '../../list-end.js';
import { welcomingVerbs } from '../../../../../languages/en/grammar/meetings.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';

/** "The guests were welcomed by A and B". */
export const welcomedBy: AttendanceForm = {
  words: () => welcomingVerbs,
  read({ reading, sentence, floor }: Scan, at: number): Taken | undefined {
    if (!isWelcome(reading, sentence, at, floor)) return undefined;
    const hosts = { from: at + 2, to: listEnd(reading, sentence, at + 2) };
    for (const agent of readAgents(reading.lexicon, sentence.tokens, hosts))
      if (agent.kind === 'person') addAgent(reading, sentence, agent);
    return { next: at + 1 };
  },
};
