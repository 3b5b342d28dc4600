import { compositions, memberOpeners } from '../../../../languages/en/grammar/people.js';
import { conjunctionAt, isBodyNoun } from './word-class.js';
import { groupNounIn } from './group-noun.js';
import { fieldListEnd, wordListEnd } from './joined-words-end.js';
import { joinsMembers } from './joins-members.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';
import type { TokenRange } from './agent.js';
import type { Piece } from './piece.js';

/** Cuts a list of people, posts and bodies at its commas and at those of its "and"s that join members of the list. */
export function splitPieces(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  bodies = false,
): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let before: Piece['before'] = 'start';
  let depth = 0;
  const close = (end: number, next: number, joint: Piece['before']): void => {
    if (end > start) pieces.push({ from: start, to: end, before });
    // ", and": the stronger of two marks that stand together.
    before = end > start || (joint !== 'comma' && before !== 'semicolon') ? joint : before;
    if (end <= start && pieces.length === 0) before = 'start';
    start = next;
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '(' || token.text === '[') depth++;
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (
      token.lower === 'with' &&
      i > start + 2 &&
      groupNounIn(lexicon, tokens, { from: start, to: i }) >= 0 &&
      groupNounIn(lexicon, tokens, { from: i + 1, to: Math.min(to, i + 5) }) >= 0
    )
      close(i, i + 1, 'with');
    else if (token.text === ';') close(i, i + 1, 'semicolon');
    else if (
      token.text === ',' ||
      token.text === '–' ||
      token.text === '—' ||
      ((token.text === '/' || token.text === '-') && tokens[i + 1]?.start !== token.end)
    ) {
      const next = tokens[i + 1];
      if (next !== undefined && lexicon.companyEndings.has(next.lower) && isBodyNoun(next)) continue;
      const fields =
        token.text === ','
          ? fieldListEnd(tokens, start, i, to) || wordListEnd(lexicon, tokens, start, i, to)
          : 0;
      if (fields > 0) i = fields - 1;
      else close(i, i + 1, 'comma');
    } else {
      const opener = openerLength(tokens, i);
      if (opener > 0) {
        close(i, i + opener, 'including');
        i += opener - 1;
        continue;
      }
      if (token.lower === 'such' && tokens[i + 1]?.lower === 'as') continue;
      const length = conjunctionAt(lexicon, tokens, i);
      if (length === 0) continue;
      if (
        i === start ||
        length > 1 ||
        token.lower === 'alongside' ||
        joinsMembers(lexicon, tokens, { from: start, to: i }, { from: i + length, to }, bodies)
      ) {
        close(i, i + length, length > 1 ? 'with' : 'and');
      }
      i += length - 1;
    }
  }
  close(to, to, 'comma');
  return pieces;
}

/** Words that open the members of a group: one of "including", two of "led by" and "consisting of", none elsewhere. */
function openerLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (memberOpeners.has(word)) return 1;
  const next = tokens[at + 1]?.lower;
  const led = (word === 'led' || word === 'headed') && next === 'by';
  return led || (compositions.has(word) && next === 'of') ? 2 : 0;
}
