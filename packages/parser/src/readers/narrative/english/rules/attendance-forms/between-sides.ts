import { addAgent } from '../../add-agent.js';
import { pastBe } from '../../../../../languages/en/grammar/clauses.js';
import { listEnd } from '../../list-end.js';
import { partnerships } from '../../../../../languages/en/grammar/meetings.js';
import { phraseAt } from '../../phrases.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';
import type { Reading } from '../../reading.js';
import type { Sentence } from '../../sentence.js';

/** "talks were held between A and B", ", meeting with A and B", "A meeting with A and B was held": one list names them. */
export const betweenSides: AttendanceForm = {
  words: () => ['between', 'meeting', 'with'],
  read({ reading, sentence }: Scan, at: number): Taken | undefined {
    const { tokens } = sentence;
    const { event, mentions } = reading;
    const told = event?.sentence === sentence || mentions.some((mention) => mention.sentence === sentence);
    if (!told) return undefined;
    if (tokens[at]?.lower === 'with') return readNamed(reading, sentence, at);
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

/** Tokens of the place and day between "were held" and "with". */
const REACH = 10;

/** "A meeting | with A and B | was held": between the event and its verb. */
function readNamed(reading: Reading, sentence: Sentence, at: number): Taken | undefined {
  const { tokens } = sentence;
  const { event, lexicon } = reading;
  const before = tokens[at - 1];
  if (event?.sentence !== sentence || event.name === undefined) return undefined;
  // "Talks were held with A and B".
  if (at >= event.verb.to) {
    const passive =
      event.name.end <= (tokens[event.verb.from]?.start ?? 0) &&
      pastBe.has(tokens[event.verb.from]?.lower ?? '');
    const apart = tokens
      .slice(event.verb.to, at)
      .some(({ kind, lower }) => kind === 'mark' || partnerships.has(lower));
    if (!passive || apart || at - event.verb.to > REACH) return undefined;
    const to = listEnd(reading, sentence, at + 1);
    const company = readAgents(lexicon, tokens, { from: at + 1, to });
    if (!company.some(({ kind }) => kind === 'person')) return undefined;
    for (const agent of company) addAgent(reading, sentence, agent);
    return { next: to };
  }
  if (
    before === undefined ||
    before.end <= event.name.start ||
    phraseAt(lexicon.events, tokens, at - 1) === undefined
  )
    return undefined;
  const agents = readAgents(lexicon, tokens, { from: at + 1, to: event.verb.from });
  if (!agents.some(({ kind }) => kind === 'person')) return undefined;
  for (const agent of agents) addAgent(reading, sentence, agent);
  return { next: event.verb.from };
}
