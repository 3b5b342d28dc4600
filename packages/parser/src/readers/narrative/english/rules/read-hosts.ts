import {
  conveningVerbs,
  partnerships,
  settingPrepositions,
} from '../../../../languages/en/grammar/meetings.js';
import { addAgent } from '../add-agent.js';
import { addAll } from '../add-all.js';
import { cite } from '../../../../source/passage.js';
import { findEventNoun } from '../find-event-name.js';
import { listEnd } from '../list-end.js';
import { phraseAt } from '../phrases.js';
import { pointsBack } from './points-back.js';
import { rangeSpan } from '../sentence.js';
import { readAgents } from '../agents/read-agents.js';
import { jointSubject } from '../joint-subject.js';
import { subjectBefore } from '../clause.js';
import type { AgentDetails } from '../add-agent.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Most tokens before the first one of a list: articles, numbers and titles. */
const FIRST = 8;

/** People who held the meeting were there: "N.N. hosted a roundtable with A and B". */
export function readHosts(reading: Reading): void {
  const { event, lexicon } = reading;
  readVisitors(reading);
  if (event === undefined || event.name === undefined) return;
  const { sentence, verb } = event;
  const { tokens } = sentence;
  if (event.name.start < (tokens[verb.from]?.start ?? 0)) return;
  const active = phraseAt(lexicon.event.heldActive, tokens, verb.from);
  // "Speaking during a meeting with farmers, …": only those behind "with".
  const setting = settingPrepositions.has(tokens[verb.from]?.lower ?? '');
  if (active === undefined && event.classification !== 'visit' && !setting) return;
  const host = lexicon.eventWords.organizerRoles?.[active?.value ?? ''] === 'host';
  const span = rangeSpan(sentence, verb.from, verb.to);
  const details: AgentDetails = host
    ? {
        roles: ['host'],
        roleEvidence: cite(reading.context.document.source, sentence.passage, span.start, span.end, {
          field: 'roles',
        }),
      }
    : {};
  for (const agent of setting
    ? []
    : readAgents(lexicon, tokens, jointSubject(lexicon, sentence, verb.from))) {
    if (agent.kind !== 'organization')
      addAgent(reading, sentence, agent, agent.kind === 'person' ? details : {});
  }
  // "hosted a gathering of arbitrators and lawyers".
  const noun = findEventNoun(lexicon, tokens, { from: verb.to, to: Math.min(tokens.length, verb.to + 20) });
  if (noun !== undefined && tokens[noun.to]?.lower === 'of' && tokens[noun.to + 1]?.capital === false) {
    for (const agent of readAgents(lexicon, tokens, {
      from: noun.to + 1,
      to: listEnd(reading, sentence, noun.to + 1),
    }))
      if (agent.kind === 'group') addAgent(reading, sentence, agent);
  }
  // "hosted her counterparts for a meeting", "held a meeting with members of …".
  const name = tokens.findIndex((token) => token.start >= (event.name?.start ?? 0));
  for (let i = verb.to; i < Math.min(tokens.length, verb.to + 40); i++) {
    // "in collaboration with the Institute": who held it, too.
    if (tokens[i]?.lower === 'with' && partnerships.has(tokens[i - 1]?.lower ?? '')) break;
    if (tokens[i]?.lower === 'with' && i > name) {
      const company = { from: i + 1, to: listEnd(reading, sentence, i + 1) };
      // "wrapped up the session with the adoption of …": no company.
      const [first] = readAgents(lexicon, tokens, company);
      if (first !== undefined && first.tokens.from <= i + FIRST) addAll(reading, sentence, company);
      break;
    }
    if (tokens[i]?.lower === 'for' && i < name + 12) {
      // "hosted a reception for N.N.": whom it was given for stands behind.
      const given = event.classification === 'reception' && i > name;
      const range = given ? { from: i + 1, to: listEnd(reading, sentence, i + 1) } : { from: verb.to, to: i };
      const agents = readAgents(lexicon, tokens, range).filter((agent) => agent.kind !== 'organization');
      for (const agent of agents) addAgent(reading, sentence, agent);
      if (agents.length > 0) break;
    }
    if (tokens[i]?.text === ',' || tokens[i]?.lower === 'to') break;
  }
}

/** "A delegation from X visited Y": whoever visited was there. */
function readVisitors(reading: Reading): void {
  const { event, lexicon, mentions } = reading;
  if (event === undefined) return;
  for (const { sentence, verb, name } of [event, ...mentions]) {
    if (
      name !== undefined ||
      sentence.depth > 1 ||
      phraseAt(lexicon.event.visited, sentence.tokens, verb.from) === undefined
    )
      continue;
    const visitors = subjectBefore(sentence, verb.from, 0);
    for (const range of [visitors, ...companyOf(reading, sentence, verb.to)])
      for (const agent of readAgents(lexicon, sentence.tokens, range))
        if (agent.kind === 'person' || (agent.kind === 'group' && !pointsBack(sentence, agent)))
          addAgent(reading, sentence, agent);
  }
}

/** "visited Harbour Metals | with nine other officials": who came along. */
function companyOf(reading: Reading, sentence: Sentence, from: number): TokenRange[] {
  const { tokens } = sentence;
  for (let i = from; i < Math.min(tokens.length, from + 12) && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.lower === 'with') return [{ from: i + 1, to: listEnd(reading, sentence, i + 1) }];
  return [];
}

/** "Secretary Lund convened leaders of the trade": who brought people together, and whom. */
export function readConveners(reading: Reading): void {
  const { event, lexicon } = reading;
  if (event === undefined || event.name !== undefined || event.classification !== undefined) return;
  const { sentence, verb } = event;
  if (!conveningVerbs.has(sentence.tokens[verb.from]?.lower ?? '')) return;
  for (const agent of readAgents(lexicon, sentence.tokens, subjectBefore(sentence, verb.from, 0)))
    if (agent.kind === 'person') addAgent(reading, sentence, agent);
  const to = listEnd(reading, sentence, verb.to);
  for (const agent of readAgents(lexicon, sentence.tokens, { from: verb.to, to }))
    if (agent.kind !== 'organization') addAgent(reading, sentence, agent);
}

/** "Transport ministers from five states agreed here on Tuesday on …": a group told to decide together was there. */
export function readDeciders(reading: Reading): void {
  const { event, lexicon, mentions } = reading;
  if (event === undefined) return;
  for (const { sentence, verb } of [event, ...mentions]) {
    if (sentence.depth > 0 || phraseAt(lexicon.event.decided, sentence.tokens, verb.from) === undefined)
      continue;
    for (const agent of readAgents(lexicon, sentence.tokens, subjectBefore(sentence, verb.from, 0)))
      if (agent.kind === 'group') addAgent(reading, sentence, agent);
  }
}
