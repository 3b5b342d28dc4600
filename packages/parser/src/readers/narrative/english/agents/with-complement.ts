import { complementOpeners } from '../../../../languages/en/grammar/people.js';
import { complementEnd } from './complement-end.js';
import { holdsBody } from './holds-body.js';
import { isArticle } from './word-class.js';
import { nameFrom } from './name-from.js';
import { phraseAt } from '../phrases.js';
import { roleOf } from './agent.js';
import type { Lexicon } from '../lexicon.js';
import type { Titled } from './read-titled.js';
import type { TokenRange } from './agent.js';
import type { Token } from '../token.js';

/** "of the Board of Directors of Harbour Holdings Mara Lind": part of the title, body, name. */
export function withComplement(
  lexicon: Lexicon,
  tokens: readonly Token[],
  range: TokenRange,
  joint: number,
  before: TokenRange | undefined,
  named: boolean,
): Titled {
  const at = behindOrgans(lexicon, tokens, joint, range.to);
  const head = tokens[joint - 1];
  if (at >= range.to) return { role: roleOf({ from: range.from, to: range.to }, before), next: range.to };
  const preposition = tokens[at]?.lower ?? '';
  if (!complementOpeners.has(preposition))
    return {
      role: roleOf({ from: range.from, to: at }, before),
      ...nameFrom(lexicon, tokens, at, range.to),
    };
  let start = at + 1;
  while (start < range.to && isArticle(tokens[start])) start++;
  const bodyPost = head !== undefined && lexicon.bodyPosts.has(head.lower);
  const split = named
    ? complementEnd(lexicon, tokens, start, range.to, head !== undefined && !bodyPost)
    : { to: beforeAt(tokens, start, range.to) };
  const complement = { from: start, to: split.to };
  const person =
    split.name === undefined ? { next: split.to } : nameFrom(lexicon, tokens, split.name, range.to);
  const body =
    (preposition === 'at' ||
      ((preposition === 'of' || preposition === 'in' || preposition === 'for') &&
        (bodyPost || (holdsBody(tokens, complement) && !areFields(lexicon, tokens, complement))))) &&
    complement.to > complement.from &&
    // "Permanent Delegate of Norway to the Agency": all of it is the title.
    !tokens.slice(complement.from, complement.to).some(({ lower }) => lower === 'to') &&
    isNameLike(tokens, complement);
  const further = bodyBehindField(lexicon, tokens, complement, range.to);
  if (further !== undefined)
    return {
      role: { title: { from: range.from, to: complement.to }, organization: further },
      next: range.to,
    };
  if (!body) return { role: roleOf({ from: range.from, to: complement.to }, before), ...person };
  return { role: { title: { from: range.from, to: at }, organization: complement }, ...person };
}

/** Behind the organs ("of the Party Committee"), which belong to the title as long as another "of" follows or nothing does. */
function behindOrgans(lexicon: Lexicon, tokens: readonly Token[], joint: number, to: number): number {
  let at = joint;
  while (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'at') {
    let noun = at + 1;
    while (isArticle(tokens[noun])) noun++;
    const organ = phraseAt(lexicon.organs, tokens, noun);
    if (organ === undefined || noun + organ.length > to) break;
    const next = tokens[noun + organ.length];
    if (noun + organ.length < to && next?.lower !== 'of' && next?.lower !== 'at' && next?.capital === true)
      break;
    at = noun + organ.length;
  }
  return at;
}

/** "Dean of Engineering | at the University of Tarn": the field belongs to the title, the body follows. */
function bodyBehindField(
  lexicon: Lexicon,
  tokens: readonly Token[],
  complement: TokenRange,
  to: number,
): TokenRange | undefined {
  if (tokens[complement.to]?.lower !== 'at' || holdsBody(tokens, complement)) return undefined;
  const from = isArticle(tokens[complement.to + 1]) ? complement.to + 2 : complement.to + 1;
  const body = { from, to: complementEnd(lexicon, tokens, from, to).to };
  return holdsBody(tokens, body) ? body : undefined;
}

/** "Engineering | at the University of Tarn". */
function beforeAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.lower === 'at') return i;
  return to;
}

/** "Minister of | Industries and Health": fields of an office, though some are words of bodies, too. */
function areFields(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!lexicon.fields.has(word) && word !== 'and' && word !== '&' && word !== ',') return false;
  }
  return true;
}

function isNameLike(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.capital === true || tokens[i]?.kind === 'number') return true;
  return false;
}
