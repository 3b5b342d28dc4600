import { openingPhases } from '../../../languages/en/grammar/meetings.js';
import { speakersPronouns } from '../../../languages/en/grammar/people.js';
import { addAgent } from './add-agent.js';
import { findEventNoun } from './find-event-name.js';
import { findToken, isComma } from './find-token.js';
import { cite } from '../../../source/passage.js';
import { rangeSpan } from './sentence.js';
import { readAgents } from './agents/read-agents.js';
import { resolveSpeaker } from './resolve-speaker.js';
import { subjectBefore } from './clause.js';
import type { AgentDetails } from './add-agent.js';
import type { ParticipantDraft } from '../../../resolution/draft.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';

/** Tokens between the verb and the noun of a speech: "delivered a warm opening | address". */
const REACH = 8;

/** Who gave a speech: "In her opening remarks, N.N. …", "N.N. delivered a keynote speech", "N.N. addressed the meeting". */
export function readAddress(reading: Reading, sentence: Sentence): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const { addresses } = lexicon;
  const { source } = reading.context.document;
  const details = (from: number, to: number): AgentDetails => {
    const span = rangeSpan(sentence, from, to);
    return {
      roles: ['speaker'],
      roleEvidence: cite(source, sentence.passage, span.start, span.end, { field: 'roles' }),
    };
  };
  if (speaksThere(reading, sentence)) {
    const comma = findToken(tokens, 0, tokens.length, isComma);
    const next = nextVerb(reading, sentence, comma);
    if (next !== undefined)
      addSpeakers(reading, sentence, subjectBefore(sentence, next, comma), details(0, 1));
    return;
  }
  if (
    (tokens[0]?.lower === 'in' || tokens[0]?.lower === 'during') &&
    speakersPronouns.has(tokens[1]?.lower ?? '')
  ) {
    const noun = findToken(tokens, 0, REACH, ({ lower }) => addresses.has(lower));
    const comma = findToken(tokens, 0, 24, isComma);
    if (noun > 0 && comma > 0) {
      const next = nextVerb(reading, sentence, comma);
      if (next !== undefined)
        addSpeakers(reading, sentence, subjectBefore(sentence, next, comma), details(0, noun + 1));
    }
    return;
  }
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    let to = 0;
    if (lexicon.addressVerbs.has(word)) {
      for (let k = i + 1; k < Math.min(tokens.length, i + REACH); k++) {
        if (tokens[k]?.kind === 'mark') break;
        if (addresses.has(tokens[k]?.lower ?? '')) to = k + 1;
      }
    } else if (word === 'in' && speakersPronouns.has(tokens[i + 1]?.lower ?? '')) {
      // "N.N. said in her opening address that …".
      let noun = i + 2;
      while (noun < i + 6 && !addresses.has(tokens[noun]?.lower ?? '')) noun++;
      const cue = findToken(
        tokens,
        Math.max(0, i - 5),
        i,
        ({ capital, lower }) => !capital && lexicon.cues.byFirst.has(lower),
      );
      if (noun < i + 6 && cue < 0 && lexicon.cues.byFirst.has(tokens[noun + 1]?.lower ?? '')) {
        addSpeakers(reading, sentence, subjectBefore(sentence, i, 0), details(i, noun + 1));
        return;
      }
      if (noun < i + 6 && cue > 0) {
        addSpeakers(reading, sentence, subjectBefore(sentence, cue, 0), details(i, noun + 1));
        return;
      }
    } else if (openingPhases.has(word)) {
      // "opened the meeting with remarks on …".
      for (let k = i + 1; k < Math.min(tokens.length, i + REACH + 2); k++)
        if (tokens[k]?.lower === 'with' && addresses.has(tokens[k + 1]?.lower ?? '')) to = k + 2;
    } else if (word === 'addressed' && lexicon.collectives.has(tokens[i + 2]?.lower ?? '')) to = i + 3;
    else if (word === 'spoke' && (tokens[i + 1]?.kind === 'mark' || tokens[i + 1]?.lower === 'at'))
      to = i + 1;
    if (to === 0) continue;
    addSpeakers(reading, sentence, subjectBefore(sentence, i, 0), details(i, to));
    return;
  }
}

/** "Speaking on the occasion, N.N. said", "Addressing the forum, N.N. said": to all who were there. */
function speaksThere(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const speaking =
    tokens[0]?.lower === 'speaking' && (tokens[1]?.lower === 'at' || tokens[1]?.lower === 'on');
  if (!speaking && tokens[0]?.lower !== 'addressing') return false;
  const comma = findToken(tokens, 0, 16, isComma);
  if (comma < 0) return false;
  return (
    tokens.slice(1, comma).some(({ lower }) => lower === 'occasion') ||
    findEventNoun(reading.lexicon, tokens, { from: 1, to: comma }) !== undefined
  );
}

function nextVerb(reading: Reading, sentence: Sentence, from: number): number | undefined {
  const { tokens } = sentence;
  for (let i = from + 1; i < Math.min(tokens.length, from + 60); i++)
    if (reading.lexicon.cues.byFirst.has(tokens[i]?.lower ?? '') && tokens[i]?.capital === false) return i;
  return undefined;
}

/** "In his speech, the hotel manager …": somebody without a name, who is there all the same. */
function addUnnamed(
  reading: Reading,
  sentence: Sentence,
  range: { from: number; to: number },
): ParticipantDraft | undefined {
  const { tokens } = sentence;
  const from = range.from + 1;
  const noun = findToken(
    tokens,
    from,
    range.to,
    ({ lower, capital }) => !capital && reading.lexicon.posts.has(lower),
  );
  if (
    tokens[range.from]?.lower !== 'the' ||
    noun < 0 ||
    tokens[noun]?.lower.endsWith('s') === true ||
    range.to - range.from > 8
  )
    return undefined;
  return addAgent(reading, sentence, {
    kind: 'person',
    name: rangeSpan(sentence, from, range.to),
    roles: [],
    tokens: { from, to: range.to },
    unnamed: true,
  });
}

function addSpeakers(
  reading: Reading,
  sentence: Sentence,
  range: { from: number; to: number },
  details: AgentDetails,
): void {
  const named = readAgents(reading.lexicon, sentence.tokens, range);
  const agents = named.filter((agent) => agent.kind === 'person');
  for (const agent of agents) addAgent(reading, sentence, agent, details);
  if (agents.length > 0) return;
  // "Representatives from A and B gave updates on …".
  const groups = named.filter((agent) => agent.kind === 'group' && agent.tokens.to - agent.tokens.from > 2);
  for (const agent of groups) addAgent(reading, sentence, agent);
  if (groups.length > 0) return;
  for (const { agent } of resolveSpeaker(reading, sentence, range, undefined)) {
    const unnamed = agent.participant === undefined ? addUnnamed(reading, sentence, range) : undefined;
    if (unnamed !== undefined) agent.participant = unnamed;
    if (agent.participant === undefined) continue;
    if (!agent.participant.roles.includes('speaker')) {
      agent.participant.roles.push('speaker');
      if (details.roleEvidence !== undefined) (agent.participant.evidence ??= []).push(details.roleEvidence);
    }
  }
}
