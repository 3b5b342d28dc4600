import { addAgent } from '../../add-agent.js';
import { addAll } from '../../add-all.js';
import { behindAdverbials } from '../../behind-adverbials.js';
import { discussedWith } from '../../discussed-with.js';
import { inTimeButYear } from '../../in-time.js';
import { listEnd } from '../../list-end.js';
import { isMeetingOfOurs } from './is-meeting-of-ours.js';
import { meetingWords, meetsAt } from '../../meets-at.js';
import { pointsBack } from '../points-back.js';
import { readAgents } from '../../agents/read-agents.js';
import { resolveSpeaker } from '../../resolve-speaker.js';
import { spanText } from '../../sentence.js';
import { subjectBefore } from '../../clause.js';
import type { Agent, TokenRange } from '../../agents/agent.js';
import type { Reading } from '../../reading.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';
import type { Sentence } from '../../sentence.js';

/** "A met with B", "A paid a courtesy call on B": both sides. */
export const metSides: AttendanceForm = {
  words: meetingWords,
  read({ reading, sentence, floor }: Scan, at: number): Taken | undefined {
    const { lexicon, event } = reading;
    const { tokens } = sentence;
    const length = meetsAt(lexicon, tokens, at);
    if (length === 0) return undefined;
    const own = event?.sentence === sentence && event.verb.from === at;
    if (!own && !isMeetingOfOurs(reading, sentence, at, length, floor)) return undefined;
    addSubject(reading, sentence, subjectBefore(sentence, at, floor));
    let from = behindAdverbials(lexicon, sentence, at + length);
    while (
      from < tokens.length &&
      (tokens[from]?.lower === 'with' ||
        inTimeButYear(sentence, tokens[from]?.start ?? 0) ||
        tokens[from]?.lower === 'on')
    )
      from++;
    // "met on Friday and heard from the Director": nobody is named behind the verb.
    if (tokens[from]?.lower === 'and') return { next: at + 1 };
    const topic = discussedWith(lexicon, tokens, at)?.topic ?? tokens.length;
    const to = Math.min(topic, listEnd(reading, sentence, from));
    addAll(reading, sentence, { from, to });
    return { next: Math.max(at + 1, to) };
  },
};

/** Who met: everybody the subject names, or whom its words mean. */
function addSubject(reading: Reading, sentence: Sentence, subject: TokenRange): void {
  const sides = readAgents(reading.lexicon, sentence.tokens, subject);
  // The body whose meeting it is holds it.
  for (const agent of sides)
    if (
      (agent.kind !== 'organization' || !isOrganizer(reading, sentence, agent)) &&
      !pointsBack(sentence, agent)
    )
      addAgent(reading, sentence, agent);
  if (sides.length > 0) return;
  for (const { agent } of resolveSpeaker(reading, sentence, subject, undefined))
    if (agent.participant !== undefined) agent.participant.presence ??= 'present';
}

function isOrganizer(reading: Reading, sentence: Sentence, agent: Agent): boolean {
  const name = spanText(sentence, agent.name);
  return reading.context.draft.organizers.some((organizer) => organizer.name === name);
}
