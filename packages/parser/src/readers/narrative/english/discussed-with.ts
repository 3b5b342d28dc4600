import { dayWords } from '../../../languages/en/grammar/clauses.js';
import { isArticle, isHonorific, isPost } from './agents/word-class.js';
import { isPersonName, nameEnd } from './agents/name-range.js';
import { readAgents } from './agents/read-agents.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './token.js';

/** With whom something was talked over, and what. */
export interface DiscussedWith {
  /** Tokens from the verb up to and with "with". */
  readonly length: number;
  /** First token of what was talked over. */
  readonly topic: number;
}

/** Most tokens of the other side with its posts. */
const LONGEST = 40;

/** "discussed on Saturday with Minister Ana Lund ways to …", "discussed with Ana Lund, Minister of Ports, the …": two sides met. */
export function discussedWith(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): DiscussedWith | undefined {
  if (tokens[at]?.lower !== 'discussed' && tokens[at]?.lower !== 'reviewed') return undefined;
  let to = at + 1;
  while (isDay(lexicon, tokens[to])) to++;
  if (tokens[to]?.lower !== 'with' || !opensPerson(lexicon, tokens, to + 1)) return undefined;
  const agents = readAgents(lexicon, tokens, { from: to + 1, to: Math.min(tokens.length, to + LONGEST) });
  let topic = 0;
  for (const agent of agents) {
    if (agent.kind !== 'person' || agent.tokens.from > Math.max(topic, to) + 3) break;
    const name = tokens.findIndex(({ end }) => end >= agent.name.end);
    topic = Math.max(
      name + 1,
      ...agent.roles.map((role) => Math.max(role.title?.to ?? 0, role.organization?.to ?? 0)),
    );
  }
  if (topic === 0) return undefined;
  while (tokens[topic]?.text === ',') topic++;
  return topic < tokens.length ? { length: to + 1 - at, topic } : undefined;
}

function isDay(lexicon: Lexicon, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'number' || lexicon.calendar.has(token.lower) || dayWords.has(token.lower);
}

/** A name, or a post or honorific among the first words: not "with the aim of". */
function opensPerson(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (isArticle(tokens[from])) from++;
  const end = nameEnd(lexicon, tokens, from, from + 6);
  if (end > from && isPersonName(lexicon, tokens, { from, to: end }, false)) return true;
  for (let i = from; i < from + 6 && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.capital === true && (isPost(tokens[i]) || isHonorific(tokens[i]))) return true;
  return false;
}
