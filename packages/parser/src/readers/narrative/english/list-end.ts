import {
  courseVerbs,
  listEndingRelatives,
  listEndingVerbs,
  wholeVerbs,
} from '../../../languages/en/grammar/clauses.js';
import { edgesOfMeetings } from '../../../languages/en/grammar/meetings.js';
import { envoys } from '../../../languages/en/grammar/people.js';
import { inTimeButYear } from './in-time.js';
import { isArticle } from './agents/word-class.js';
import { phraseAt } from './phrases.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';

/** Where a list of people behind its verb ends: at a purpose, a place or date behind the list, or the end of the clause. */
export function listEnd(reading: Reading, sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const { lexicon } = reading;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) return i;
    if (
      token.lower === 'to' &&
      tokens[i + 1]?.capital === false &&
      lexicon.aimVerbs.has(tokens[i + 1]?.lower ?? '')
    )
      return i;
    if (token.text === ':' && i > from) return i;
    // "The Group, chaired by N.N., | held a meeting with": the verb of the sentence.
    if (token.text === ',' && i > from && opensMeeting(lexicon, tokens, i + 1)) return i;
    // "received A, in the presence of B": another list begins.
    if (
      i > from &&
      (token.lower === 'in' || token.lower === 'with') &&
      phraseAt(lexicon.event.attendedBy, tokens, i) !== undefined
    )
      return tokens[i - 1]?.text === ',' ? i - 1 : i;
    if (token.lower === 'as' && tokens[i + 1]?.lower === 'part') return i;
    // "met the board with Ana Lund, | in the chair": how, no post.
    if (isInTheChair(tokens, i) && i > from) return tokens[i - 1]?.text === ',' ? i - 1 : i;
    // "received N.N., as the two countries marked": a clause.
    if (token.lower === 'as' && i > from && tokens[i - 1]?.text === ',' && opensClause(tokens, i + 1))
      return i - 1;
    // "met with his counterparts, suggesting …", "met with ministers on the sidelines of …".
    if (token.text === ',' && phraseAt(lexicon.participles, tokens, i + 1) !== undefined) return i;
    if (
      token.lower === 'on' &&
      tokens[i + 1]?.lower === 'the' &&
      edgesOfMeetings.has(tokens[i + 2]?.lower ?? '')
    )
      return i;
    // "called on the Minister, Mr Lund, and discussed": another verb of the same subject.
    if (token.lower === 'and' && i > from && opensVerb(lexicon, tokens, i + 1))
      return tokens[i - 1]?.text === ',' ? i - 1 : i;
    if (listEndingRelatives.has(token.lower) && i > from) return tokens[i - 1]?.text === ',' ? i - 1 : i;
    if (inTimeButYear(sentence, token.start)) return tokens[i - 1]?.lower === 'on' ? i - 1 : i;
    if (
      (token.lower === 'in' || token.lower === 'at' || token.lower === 'outside') &&
      tokens[i - 1]?.text !== ',' &&
      closesList(reading, sentence, i)
    )
      return i;
    // "called on Minister Lund | here".
    if (token.lower === 'here' && i > from) return i;
    if (listEndingVerbs.has(token.lower)) return i;
    // "moderated by Ana Lund | included": those on the panel.
    if (token.lower === 'included' && tokens[i - 1]?.capital === true) return i;
    if (token.lower === 'took' && tokens[i + 1]?.lower === 'place') return i;
    // "led by Ana Lund of the Board | visited": the list was a subject's.
    if (tokens[i - 1]?.capital === true && phraseAt(lexicon.event.visited, tokens, i) !== undefined) return i;
  }
  return tokens.length;
}

/** "in the chair", as in "with Ana Lund in the chair". */
export function isInTheChair(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.lower === 'chair';
}

function opensMeeting({ event }: Lexicon, tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.capital === false &&
    tokens[at + 1]?.lower !== 'by' &&
    [event.met, event.heldActive, event.visited].some(
      (phrases) => phraseAt(phrases, tokens, at) !== undefined,
    )
  );
}

/** A subject and a verb in the past close behind. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6) && tokens[i]?.kind === 'word'; i++)
    if (
      tokens[i]?.capital === false &&
      (wholeVerbs.has(tokens[i]?.lower ?? '') || /[a-z]{2}ed$/.test(tokens[i]?.lower ?? ''))
    )
      return true;
  return false;
}

function opensVerb(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const { discussed, decided, heldActive, visited } = lexicon.event;
  return (
    tokens[at]?.capital === false &&
    (courseVerbs.has(tokens[at]?.lower ?? '') ||
      [discussed, decided, heldActive, visited, lexicon.cues].some(
        (phrases) => phraseAt(phrases, tokens, at) !== undefined,
      ))
  );
}

/** A place behind the last name closes the list ("… and Wei Lan in Oslo."); "experts in the field of" does not. */
function closesList(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  // "Dean of Engineering at the University of Tarn".
  if (
    tokens[at]?.lower === 'at' &&
    tokens[at - 2]?.lower === 'of' &&
    reading.lexicon.posts.has(tokens[at - 3]?.lower ?? '')
  )
    return false;
  if (isEnvoysPlace(tokens, at)) return false;
  // "Ana Lund, Programme Officer at the Lake Network, and Wei Roe": the post's body.
  if (tokens[at]?.lower === 'at' && isOffice(reading.lexicon, tokens, at)) return false;
  const named =
    tokens[at + 1]?.capital === true || (isArticle(tokens[at + 1]) && tokens[at + 2]?.capital === true);
  if (before === undefined || !before.capital)
    return named && (tokens[at]?.lower === 'at' || !reading.lexicon.groups.has(before?.lower ?? ''));
  for (let i = at + 1; i < Math.min(tokens.length, at + 30); i++)
    if (tokens[i]?.text === ',' && tokens[i + 2]?.capital === true && i - at > 4) return false;
  return true;
}

/** A post in capitals behind a comma, with another member of the list behind its body. */
function isOffice(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!lexicon.posts.has(tokens[at - 1]?.lower ?? '')) return false;
  let from = at - 1;
  while (from > 0 && tokens[from]?.kind === 'word' && tokens[from]?.capital === true) from--;
  if (tokens[from]?.text !== ',' || tokens[from - 1]?.capital !== true) return false;
  let to = at + 1;
  while (
    to < at + 10 &&
    (tokens[to]?.capital === true || isArticle(tokens[to]) || tokens[to]?.lower === 'of')
  )
    to++;
  return tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'and';
}

/** "the Ambassador of Norwind | in Ostra, Ana Lund": where the envoy is accredited, the name behind it. */
export function isEnvoysPlace(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false;
  let place = at + 1;
  while (tokens[place]?.capital === true) place++;
  if (place === at + 1 || tokens[place]?.text !== ',' || tokens[place + 1]?.capital !== true) return false;
  for (let i = at - 1; i > at - 8; i--) {
    if (envoys.has(tokens[i]?.lower ?? '')) return true;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}
