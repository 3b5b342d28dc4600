import { dayWords } from '../../../languages/en/grammar/clauses.js';
import { guestEnders } from '../../../languages/en/grammar/people.js';
import { havingVerbs, hearingVerbs, hostingVerbs } from '../../../languages/en/grammar/meetings.js';
import { discussedWith } from './discussed-with.js';
import { heldMeetingWith } from './held-meeting-with.js';
import { isArticle } from './agents/word-class.js';
import { opensPerson } from './opens-person.js';
import { firstWords, phraseAt } from './phrases.js';
import { readAgents } from './agents/read-agents.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './token.js';

/** The words with which a verb of people who meet begins: those that `meetsAt` knows. */
export function meetingWords({ event }: Lexicon): readonly string[] {
  const others = ['spoke', 'speaks', 'called', 'calls', 'discussed', 'reviewed'];
  return [...firstWords(event.met), ...havingVerbs, ...hearingVerbs, ...hostingVerbs, ...others];
}

/** A verb of people who meet: "met with", "held talks with", "hosted Minister Vale"; its length in tokens, 0 where it is none. */
export function meetsAt(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const meeting = heldMeetingWith(lexicon, tokens, at);
  if (meeting > 0) return meeting;
  const phrase = phraseAt(lexicon.event.met, tokens, at);
  if (phrase !== undefined) return phrase.length;
  if (callsOn(lexicon, tokens, at)) return 2;
  const discussed = discussedWith(lexicon, tokens, at);
  if (discussed !== undefined) return discussed.length;
  if (!hostingVerbs.has(tokens[at]?.lower ?? '') || tokens[at]?.capital === true) return 0;
  const guest = behindHouse(lexicon, tokens, behindDay(lexicon, tokens, at + 1));
  const first = isArticle(tokens[guest]) ? guest + 1 : guest;
  if (tokens[first]?.capital !== true) return 0;
  const [agent] = readAgents(lexicon, tokens, { from: first, to: Math.min(tokens.length, first + 14) });
  return agent?.kind === 'person' && agent.tokens.from <= first + 1 ? 1 : 0;
}

/** "welcomed | to the Chamber | H.E. Ms Lund": the token behind the house. */
function behindHouse(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'to' && tokens[at]?.lower !== 'at') return at;
  for (let i = at + 2; i < Math.min(tokens.length, at + 10) && tokens[i]?.kind === 'word'; i++)
    if (opensPerson(lexicon, tokens, i)) return i;
  return at;
}

/** "received | on 2 May 2026 | the Minister": the token behind a day. */
function behindDay(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  if (tokens[at]?.capital === false && dayWords.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'on')
    return at + 1;
  if (tokens[at]?.lower !== 'on') return at;
  let i = at + 1;
  while (tokens[i]?.kind === 'number' || lexicon.calendar.has(tokens[i]?.lower ?? '')) i++;
  return i === at + 1 ? at : i;
}

/** "called on the Minister, Ms Lund, at her office": a visit; "called on Mr Lund to resign" is none. */
export function callsOn(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'called' && tokens[at]?.lower !== 'calls') return false;
  if (tokens[at + 1]?.lower !== 'on' || tokens[at]?.capital === true) return false;
  const first = isArticle(tokens[at + 2]) ? at + 3 : at + 2;
  let to = first;
  while (to < Math.min(tokens.length, first + 18) && !endsGuest(tokens, to)) to++;
  if (tokens[to]?.lower === 'to') return false;
  const [agent] = readAgents(lexicon, tokens, { from: first, to });
  return agent?.kind === 'person';
}

/** True where the words for whoever was called on end; "Trade, Industry and Fisheries Minister" goes on behind its "and". */
function endsGuest(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return guestEnders.has(word) || (word === 'and' && tokens[at + 1]?.capital !== true);
}
