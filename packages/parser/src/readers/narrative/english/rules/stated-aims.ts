import { efforts } from '../../../../languages/en/grammar/meetings.js';
import { pastBe, presentBe } from '../../../../languages/en/grammar/clauses.js';
import { ordinals } from '../../../../languages/en/grammar/statements.js';
import { findToken } from '../find-token.js';
import { phraseAt } from '../phrases.js';
import { splitAims, splitVerbs, clauseEnd } from './split-aims.js';
import { firstEvent } from './first-event.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** "The purpose of the meeting was to …", "The seminar aimed to …". */
export function statedAims(reading: Reading, sentence: Sentence): TokenRange[] {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const listed = listedAims(reading, sentence);
  if (listed.length > 0) return listed;
  const part = partOfEfforts(reading, sentence);
  if (part > 0)
    return splitAims(sentence, part, clauseEnd(reading, sentence, part)).flatMap((aim) =>
      splitVerbs(reading, sentence, aim.from, aim.to),
    );
  for (let i = 1; i < Math.min(tokens.length, 30); i++) {
    const phrase = phraseAt(lexicon.event.aims, tokens, i);
    if (phrase === undefined) continue;
    const subject = tokens.slice(0, i);
    const bare =
      phrase.value === 'was to' ||
      phrase.value === 'were to' ||
      phrase.value === 'is to' ||
      phrase.value === 'are to';
    const aimNoun = subject.some((token) => lexicon.aimNouns.has(token.lower));
    const event = firstEvent(reading, subject);
    // "The webinar, organised by the policy centre of the Chamber, aimed to": much may be set in behind the event.
    if (
      event < 0 ||
      (bare && !aimNoun) ||
      subject.length > (event < 4 && subject[event + 1]?.text === ',' ? 26 : 12) ||
      (!bare && reading.event?.sentence === sentence)
    )
      continue;
    const start = i + phrase.length;
    return splitVerbs(reading, sentence, start, clauseEnd(reading, sentence, start));
  }
  return [];
}

/** "The talks were a part of efforts to A": the token behind "to", 0 where nothing of the kind stands here. */
function partOfEfforts({ lexicon }: Reading, { tokens }: Sentence): number {
  const be = findToken(tokens, 0, 10, ({ lower }) => pastBe.has(lower) || presentBe.has(lower));
  if (be < 1 || findToken(tokens, 0, be, (_, k) => phraseAt(lexicon.events, tokens, k) !== undefined) < 0)
    return 0;
  for (let i = be + 1; i < Math.min(tokens.length, be + 14); i++) {
    if (tokens[i]?.text === ',') return 0;
    if (efforts.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'to') return i + 2;
  }
  return 0;
}

/** "The visit had two purposes: firstly, to A, and secondly, to B". */
function listedAims({ lexicon }: Reading, sentence: Sentence): TokenRange[] {
  const { tokens } = sentence;
  const colon = findToken(tokens, 0, 16, ({ text }) => text === ':');
  if (colon < 2 || !lexicon.aimNouns.has(tokens[colon - 1]?.lower ?? '')) return [];
  if (findToken(tokens, 0, colon, (_, k) => phraseAt(lexicon.events, tokens, k) !== undefined) < 0) return [];
  const aims: TokenRange[] = [];
  for (let i = colon + 1; i < tokens.length; i++) {
    const before = tokens[i - 1];
    const opens = before?.kind === 'mark' || before?.lower === 'and' || ordinals.has(before?.lower ?? '');
    if (tokens[i]?.lower !== 'to' || tokens[i + 1]?.capital !== false || !opens) continue;
    const last = aims.pop();
    if (last !== undefined) aims.push({ from: last.from, to: behindOrdinal(sentence, last.from, i) });
    aims.push({ from: i + 1, to: tokens.length });
  }
  return aims;
}

/** Without ", and secondly," at the end. */
function behindOrdinal({ tokens }: Sentence, from: number, end: number): number {
  let to = end;
  while (
    to > from &&
    (tokens[to - 1]?.kind === 'mark' ||
      tokens[to - 1]?.lower === 'and' ||
      ordinals.has(tokens[to - 1]?.lower ?? ''))
  )
    to--;
  return to;
}
