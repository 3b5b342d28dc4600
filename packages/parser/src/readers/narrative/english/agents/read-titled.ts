import { bodyJoints } from '../../../../languages/en/grammar/meetings.js';
import { complementOpeners, courtesies, firstNames } from '../../../../languages/en/grammar/people.js';
import { afterBracket } from './after-bracket.js';
import { bodyBeforePost } from './body-before-post.js';
import { createRangeMemory } from '../range-memory.js';
import { findPostHead } from './find-post-head.js';
import { holdsBody } from './holds-body.js';
import { isArticle, isHonorific } from './word-class.js';
import { nameFrom } from './name-from.js';
import { roleOf } from './agent.js';
import { withComplement } from './with-complement.js';
import type { Lexicon } from '../lexicon.js';
import type { Role, TokenRange } from './agent.js';
import type { Token } from '../token.js';

/** A post with what belongs to it, and the name that may follow. */
export interface Titled {
  readonly role: Role;
  readonly name?: TokenRange;
  readonly honorific?: string;
  /** Token behind all of it. */
  readonly next: number;
}

/**
 * Reads a post at the start of a range: "Foreign Minister Wei Lan", "the Director of the Office of Trade", "Vice President". With
 * `named` false no name can follow: the range stands behind the name it belongs to.
 */
export function readTitled(
  lexicon: Lexicon,
  tokens: readonly Token[],
  range: TokenRange,
  named = true,
): Titled | undefined {
  return remembered(tokens, range, named ? 1 : 0, () => readPost(lexicon, tokens, range, named));
}

const remembered = createRangeMemory<Titled | undefined>();

function readPost(
  lexicon: Lexicon,
  tokens: readonly Token[],
  range: TokenRange,
  named: boolean,
): Titled | undefined {
  const { to } = range;
  let from = range.from;
  while (
    from < to &&
    (isArticle(tokens[from]) || tokens[from]?.lower === 'as' || courtesies.has(tokens[from]?.lower ?? ''))
  )
    from++;
  // ", at the Authority's head office": a place.
  if (tokens[from]?.lower === 'at') return undefined;
  const head = findPostHead(lexicon, tokens, from, to);
  if (head === undefined) return undefined;
  const before = bodyBeforePost(lexicon, tokens, from, head.first);
  const title = { from: before === undefined ? from : before.to, to: head.last + 1 };
  if (!isHonorific(tokens[title.to + 1])) title.to = afterBracket(tokens, title.to, to);
  title.to = behindFields(lexicon, tokens, title.to, to);
  const joint = tokens[title.to]?.lower ?? '';
  if (title.to >= to) return { role: roleOf(title, before), next: to };
  if (complementOpeners.has(joint))
    return withComplement(lexicon, tokens, { from: title.from, to }, title.to, before, named);
  // "Secretary Dean Lund": a word of posts that is a first name.
  if (
    head.last > head.first &&
    firstNames.has(tokens[head.last]?.lower ?? '') &&
    isLastWord(tokens, title.to, to)
  ) {
    const name = { from: head.last, to: title.to + 1 };
    return { role: roleOf({ from: title.from, to: head.last }, before), name, next: name.to };
  }
  const rest = { from: title.to, to };
  const honored = before === undefined ? honorificBehindBody(tokens, rest) : -1;
  if (honored > 0)
    return {
      role: { title, organization: { from: rest.from, to: honored } },
      ...nameFrom(lexicon, tokens, honored, to),
    };
  const person = nameFrom(lexicon, tokens, title.to, to);
  // "under secretary Ministry of Trade": the body stands behind its post at once.
  if (!named && person.name === undefined && before === undefined && opensBody(tokens, rest))
    return { role: { title, organization: rest }, next: to };
  return { role: roleOf(title, before), ...person };
}

/** "Special Secretary Trade | Ana Lund", "Director Ports and Shipping | Wei Lan": the fields belong to the post, a whole name follows. */
function behindFields(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    ((tokens[at]?.capital === true &&
      tokens[at]?.possessive !== true &&
      lexicon.fields.has(tokens[at]?.lower ?? '')) ||
      (at > from && tokens[at]?.lower === 'and' && lexicon.fields.has(tokens[at + 1]?.lower ?? '')))
  )
    at++;
  if (at === from) return from;
  const name = nameFrom(lexicon, tokens, at, to).name;
  return name !== undefined && (name.to - name.from > 1 || isHonorific(tokens[at])) ? at : from;
}

/** One capitalised word, and no further one. */
function isLastWord(tokens: readonly Token[], at: number, to: number): boolean {
  return at < to && tokens[at]?.capital === true && (at + 1 >= to || tokens[at + 1]?.capital === false);
}

function opensBody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens[from]?.capital === true && holdsBody(tokens, { from, to });
}

/** "Vice Chancellor University of Tarn | Dr Ana Lund": where the honorific stands behind the body; -1 where none does. */
function honorificBehindBody(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (tokens[from]?.capital !== true) return -1;
  for (let i = from; i < to; i++) {
    if (isHonorific(tokens[i])) return i > from && holdsBody(tokens, { from, to: i }) ? i : -1;
    if (
      tokens[i]?.kind !== 'word' ||
      (tokens[i]?.capital === false && !bodyJoints.has(tokens[i]?.lower ?? ''))
    )
      return -1;
  }
  return -1;
}
