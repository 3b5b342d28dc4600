import { placePrepositions, placedNouns } from '../../../../languages/en/grammar/meetings.js';
import { relatives } from '../../../../languages/en/grammar/clauses.js';
import { findEventNoun } from '../find-event-name.js';
import { inTime } from '../in-time.js';
import { isEnvoysPlace } from '../list-end.js';
import { meetsAt } from '../meets-at.js';
import { phraseAt } from '../phrases.js';
import { readPlace } from './read-place.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../token.js';
import type { TokenRange } from '../agents/agent.js';

/** Tokens behind the verb within which a place is looked for, and within which a quotation ends: one in straight marks sooner. */
const REACH = 60;
const REACH_STRAIGHT = 24;

/** Most places of one meeting. */
const MOST = 3;

/** The places that prepositions name behind a verb, in text order; in a visit, "to" is one of them. */
export function placesBehind(
  reading: Reading,
  sentence: Sentence,
  from: number,
  visit = false,
): TokenRange[] {
  const places: TokenRange[] = [];
  const { tokens } = sentence;
  const limit = Math.min(tokens.length, from + REACH);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ';' || token.text === ':') break;
    if (relatives.has(token.lower) && !tellsOfMeeting(reading, sentence, i + 1)) break;
    // "from 4th to 5th June": a day.
    if (token.lower === 'to' && tokens[i + 1]?.capital === false && !inTime(sentence, token.start)) break;
    const toward = visit && token.lower === 'to' && tokens[i - 1]?.lower === 'visit';
    // What a quotation or a name in quotation marks says is no place of the meeting.
    const close = quotationEnd(tokens, i);
    if (close > i) {
      i = close;
      continue;
    }
    if ((!placePrepositions.has(token.lower) && !toward) || isEnvoysPlace(tokens, i)) continue;
    // "on the completion of his mission in Norway": where that was.
    if (token.lower === 'in' && placedNouns.has(tokens[i - 1]?.lower ?? '')) continue;
    const place = readPlace(reading, sentence, i + 1);
    if (place === undefined) continue;
    places.push(place);
    i = place.to - 1;
    if (places.length === MOST) break;
  }
  return places;
}

/** "held talks with Ana Lund, who paid him a courtesy call at …", "attended the forum which was held in": the clause tells of the same meeting. */
function tellsOfMeeting({ lexicon }: Reading, { tokens }: Sentence, at: number): boolean {
  if (tokens[at + 1]?.lower === 'held' && (tokens[at]?.lower === 'was' || tokens[at]?.lower === 'were'))
    return true;
  if (tokens[at - 1]?.lower === 'which' && phraseAt(lexicon.event.heldIntransitive, tokens, at) !== undefined)
    return true;
  if (tokens[at - 1]?.lower !== 'who') return false;
  if (meetsAt(lexicon, tokens, at) > 0) return true;
  if (tokens[at]?.lower !== 'paid') return false;
  return findEventNoun(lexicon, tokens, { from: at + 1, to: Math.min(tokens.length, at + 6) }) !== undefined;
}

/** The mark that closes the quotation which opens at `at`; `at` itself where none opens, or none closes it. */
function quotationEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text;
  const close = open === '“' ? '”' : open === '‘' ? '’' : open === '"' ? '"' : undefined;
  if (close === undefined) return at;
  const limit = Math.min(tokens.length, at + (open === '"' ? REACH_STRAIGHT : REACH));
  for (let i = at + 1; i < limit; i++) if (tokens[i]?.text === close) return i;
  return at;
}
