import { isArticle, isPreposition } from './word-class.js';
import { phraseAt } from '../phrases.js';
import type { Agent, TokenRange } from './agent.js';
import type { Lexicon } from '../lexicon.js';
import type { Open } from './open-agent.js';
import type { Token } from '../token.js';

/** "member of the Party Committee and vice president of X": the one body belongs to both posts. */
export function shareOrganization(lexicon: Lexicon, tokens: readonly Token[], agent: Open): Agent {
  const { roles } = agent;
  for (let i = roles.length - 2; i >= 0; i--) {
    const next = roles[i + 1];
    const role = roles[i];
    if (
      role?.title !== undefined &&
      role.organization === undefined &&
      next?.organization !== undefined &&
      next.title !== undefined &&
      isJoined(tokens, role.title.to, next.title.from) &&
      isOpen(lexicon, tokens, role.title)
    ) {
      roles[i] = { ...role, organization: next.organization };
    }
  }
  return agent;
}

/** Only "and" stands between two posts of one body. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++)
    if (
      tokens[i]?.lower !== 'and' &&
      tokens[i]?.text !== '&' &&
      !(tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and') &&
      !isArticle(tokens[i])
    )
      return false;
  return true;
}

/** A title without a complement, or with one that is a part of a body. */
function isOpen(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (!isPreposition(tokens[i])) continue;
    const noun = isArticle(tokens[i + 1]) ? i + 2 : i + 1;
    if (tokens[i]?.lower !== 'of' || phraseAt(lexicon.organs, tokens, noun) === undefined) return false;
  }
  return true;
}
