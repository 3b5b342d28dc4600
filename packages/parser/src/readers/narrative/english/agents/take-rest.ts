import { agentOf, growGroup, trimmed } from './open-agent.js';
import { complementOf, hasVerb } from './extend-group.js';
import type { AgentList } from './agent-list.js';
import type { Lexicon } from '../lexicon.js';
import type { Open } from './open-agent.js';
import type { Piece } from './piece.js';
import type { Token } from '../token.js';

/** Takes a piece that names nobody by itself: words of the last group, the name of a body where bodies are listed, or a word between. */
export function takeRest(list: AgentList, piece: Piece): void {
  const { lexicon, tokens, options, agents } = list;
  const last = agents[agents.length - 1];
  const length = piece.to - piece.from;
  const group = last?.kind === 'group' && list.touching && piece.before !== 'semicolon' ? last : undefined;
  // "the Foreign Ministers of Norway, Estmark and Tarn": one group.
  if (
    group !== undefined &&
    length <= 5 &&
    isPluralOf(lexicon, tokens, group) &&
    tokens.slice(piece.from, piece.to).every(({ capital, lower }) => capital || lower === 'and')
  ) {
    growGroup(tokens, group, piece);
  } else if (options.bodies === true && tokens[piece.from]?.capital === true && length <= 6) {
    agents.push(agentOf('organization', tokens, trimmed(tokens, piece)));
  } else if (
    // "representatives from the timber, paper, and ferry trades": one group.
    group !== undefined &&
    length <= 8 &&
    tokens[piece.from]?.capital === false &&
    (list.bare || complementOf(tokens, group.tokens) !== undefined) &&
    !hasVerb(tokens, piece)
  ) {
    growGroup(tokens, group, piece);
  } else if (last !== undefined && (length > 4 || hasVerb(tokens, piece))) {
    // A word or two between: "Fujian Province" behind a body, a field behind "Minister of Justice,".
    list.touching = false;
  }
}

/** "Ministers of Norway": posts of several, of one place each. */
function isPluralOf(lexicon: Lexicon, tokens: readonly Token[], { tokens: { from, to } }: Open): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++)
    if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'from') {
      const noun = tokens[i - 1]?.lower ?? '';
      return noun.endsWith('s') && lexicon.posts.has(noun.slice(0, -1)) && tokens[i + 1]?.capital === true;
    }
  return false;
}
