import { speechPrepositions } from '../../../languages/en/grammar/statements.js';
import { evidenceNouns, havingVerbs, hearingVerbs } from '../../../languages/en/grammar/meetings.js';
import { findEventNoun } from './find-event-name.js';
import { isArticle, isHonorific, isPost } from './agents/word-class.js';
import { isPersonName, nameEnd } from './agents/name-range.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './token.js';

/** "had a bilateral meeting with", "held wide-ranging talks today with": number of tokens up to and with "with"; 0 where it is none. */
export function heldMeetingWith(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const spoke = spokeWith(lexicon, tokens, at);
  if (spoke > 0) return spoke;
  const evidence = heardEvidence(tokens, at);
  if (evidence > 0) return evidence;
  if (!havingVerbs.has(tokens[at]?.lower ?? '')) return 0;
  const noun = findEventNoun(lexicon, tokens, { from: at + 1, to: Math.min(tokens.length, at + 8) });
  if (noun === undefined) return 0;
  let limit = noun.to + 3;
  for (let i = noun.to; i < Math.min(tokens.length, limit); i++) {
    if (tokens[i]?.lower === 'with') return i + 1 - at;
    // "had a meeting today (18 September) with".
    if (tokens[i]?.text === '(') {
      while (i < noun.to + 8 && tokens[i]?.text !== ')') i++;
      limit = i + 3;
      continue;
    }
    if (tokens[i]?.kind === 'mark') return 0;
  }
  return 0;
}

/** "heard evidence this morning from": number of tokens up to and with "from"; 0 where it is none. */
function heardEvidence(tokens: readonly Token[], at: number): number {
  if (!hearingVerbs.has(tokens[at]?.lower ?? '') || tokens[at]?.capital === true) return 0;
  let noun = at + 1;
  while (noun < at + 3 && !evidenceNouns.has(tokens[noun]?.lower ?? '')) noun++;
  if (!evidenceNouns.has(tokens[noun]?.lower ?? '')) return 0;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 6) && tokens[i]?.kind !== 'mark'; i++)
    if (tokens[i]?.lower === 'from') return i + 1 - at;
  return 0;
}

/** "spoke today by telephone with President Lund", "spoke to the Prime Minister of Norwind": number of tokens up to "with"; 0 where nobody follows. */
export function spokeWith(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const verb = tokens[at]?.lower;
  if (verb !== 'spoke' && verb !== 'speaks') return 0;
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || speechPrepositions.has(token.lower)) return 0;
    if (token.lower !== 'with' && token.lower !== 'to') continue;
    let next = i + 1;
    while (isArticle(tokens[next])) next++;
    const name = { from: next, to: nameEnd(lexicon, tokens, next, Math.min(tokens.length, next + 5)) };
    if (name.to > name.from && isPersonName(lexicon, tokens, name)) return i + 1 - at;
    for (let k = next; k < next + 5; k++) {
      if (tokens[k]?.capital !== true) return 0;
      if (isPost(tokens[k]) || isHonorific(tokens[k])) return i + 1 - at;
    }
    return 0;
  }
  return 0;
}
