import { nameFollows } from './read-person.js';
import { possessivePronouns } from '../../../../languages/en/grammar/people.js';
import { readTitled } from './read-titled.js';
import { standsBehindName } from './agent-list.js';
import type { AgentList } from './agent-list.js';
import type { Piece } from './piece.js';

/** Takes a piece that is a post: of the person before it, or of the one who follows; false where it is none. */
export function takePost(list: AgentList, piece: Piece): boolean {
  const { lexicon, tokens, range, agents } = list;
  const titled = readTitled(lexicon, tokens, piece, !standsBehindName(list, piece));
  if (titled === undefined || titled.next < piece.to - 2) return false;
  const last = agents[agents.length - 1];
  const titleFirst =
    last?.kind === 'person' &&
    last.nameFirst !== true &&
    last.roles.length > 0 &&
    piece.before === 'and' &&
    piece.to < range.to;
  if (
    last?.kind === 'person' &&
    list.touching &&
    piece.before !== 'semicolon' &&
    !titleFirst &&
    !(list.postFirst && nameFollows(lexicon, tokens, piece, range))
  ) {
    last.roles.push(titled.role);
    last.tokens = { from: last.tokens.from, to: piece.to };
  } else if (
    !possessivePronouns.has(tokens[piece.from]?.lower ?? '') ||
    // "led by its president, Ana Lund"
    (tokens[piece.from]?.lower === 'its' && nameFollows(lexicon, tokens, piece, range))
  )
    list.pending.push(titled.role);
  return true;
}
