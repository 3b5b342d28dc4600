import { bodyEnders } from '../../../../languages/en/grammar/people.js';
import { holdsBody } from './holds-body.js';
import { readTitled } from './read-titled.js';
import { isArticle, isHonorific, isPostNominal, isPost, styleAt } from './word-class.js';
import { isPersonName, nameEnd } from './name-range.js';
import { nameSpan, skipArticles } from './open-agent.js';
import type { Lexicon } from '../lexicon.js';
import type { Open } from './open-agent.js';
import type { Piece } from './piece.js';
import type { Role, TokenRange } from './agent.js';
import type { Token } from '../token.js';

/** A person with what stands before and behind the name in the same piece. */
export function readPerson(
  lexicon: Lexicon,
  tokens: readonly Token[],
  piece: Piece,
  named: boolean,
): Open | undefined {
  const range = skipArticles(tokens, piece);
  let from = range.from;
  const honorifics: string[] = [];
  const style = styleAt(tokens, piece.from);
  if (style > 0) {
    honorifics.push(...tokens.slice(piece.from, piece.from + style).map(({ text }) => text));
    from = piece.from + style;
  }
  while (from < range.to && isHonorific(tokens[from])) honorifics.push(tokens[from++]?.text ?? '');
  const end = nameEnd(lexicon, tokens, from, range.to);
  // "the Northern Territory Minister, Ana Lund": an article stands before no name.
  const placed = isArticle(tokens[piece.from]) && honorifics.length === 0 && isPost(tokens[end]);
  if (!placed && end > from && isPersonName(lexicon, tokens, { from, to: end }, honorifics.length > 0)) {
    let to = end;
    while (to < range.to && isPostNominal(tokens[to])) to++;
    // "Kell Lime CEO Mara Lund": what stands before a post and a name is the body.
    const behind =
      honorifics.length === 0 && isPost(tokens[to]) && to === end
        ? readTitled(lexicon, tokens, { from: to, to: range.to })
        : undefined;
    if (
      behind?.name !== undefined &&
      behind.name.to === range.to &&
      behind.name.to - behind.name.from > 1 &&
      behind.role.organization === undefined
    ) {
      return personOf(
        tokens,
        behind.name,
        [{ ...behind.role, organization: { from, to: end } }],
        range,
        behind.honorific === undefined ? [] : [behind.honorific],
      );
    }
    const rest = tail(lexicon, tokens, to, range.to);
    if (rest !== undefined)
      return {
        ...personOf(tokens, { from, to: end }, rest, { from: range.from, to: range.to }, honorifics),
        nameFirst: true,
      };
  }
  const titled = readTitled(lexicon, tokens, range, named);
  if (titled?.name === undefined)
    return titled === undefined ? honoredInside(lexicon, tokens, range) : undefined;
  const rest = [...(tail(lexicon, tokens, titled.next, range.to) ?? [])];
  // "Deputy Director Ana Lund of the Lock Authority": the body is that of the post.
  const [body] = rest;
  const ownBody =
    titled.role.organization === undefined && rest.length === 1 && body?.title === undefined
      ? body?.organization
      : undefined;
  return personOf(
    tokens,
    titled.name,
    ownBody !== undefined ? [{ ...titled.role, organization: ownBody }] : [titled.role, ...rest],
    range,
    titled.honorific === undefined ? [] : [titled.honorific],
  );
}

/** "Communications and the Arts Dr. Lia Brandt": the end of a post that a comma cut, and the name behind its honorific. */
function honoredInside(lexicon: Lexicon, tokens: readonly Token[], range: TokenRange): Open | undefined {
  for (let i = range.from + 1; i < Math.min(range.to, range.from + 8); i++) {
    if (!isHonorific(tokens[i])) continue;
    let from = i;
    const honorifics: string[] = [];
    while (from < range.to && isHonorific(tokens[from])) honorifics.push(tokens[from++]?.text ?? '');
    const end = nameEnd(lexicon, tokens, from, range.to);
    if (
      end <= from ||
      !isPersonName(lexicon, tokens, { from, to: end }, true) ||
      tokens[range.from]?.capital !== true
    )
      return undefined;
    return { ...personOf(tokens, { from, to: end }, [], { from: i, to: range.to }, honorifics), cutTitle: i };
  }
  return undefined;
}

/** True where a post stands behind a name and its comma. */
export function roleFollows(
  lexicon: Lexicon,
  tokens: readonly Token[],
  piece: Piece,
  range: TokenRange,
): boolean {
  if (tokens[piece.to]?.text !== ',') return false;
  let to = piece.to + 1;
  while (to < range.to && tokens[to]?.text !== ',' && tokens[to]?.text !== ';') to++;
  const titled = readTitled(lexicon, tokens, { from: piece.to + 1, to }, false);
  return titled !== undefined && titled.next >= to - 2;
}

/** True where a name stands behind a post and its comma. */
export function nameFollows(
  lexicon: Lexicon,
  tokens: readonly Token[],
  piece: Piece,
  range: TokenRange,
): boolean {
  let at = piece.to;
  if (tokens[at]?.text !== ',') return false;
  at++;
  let honored = false;
  while (at < range.to && isHonorific(tokens[at])) {
    at++;
    honored = true;
  }
  const end = nameEnd(lexicon, tokens, at, range.to);
  return end > at && isPersonName(lexicon, tokens, { from: at, to: end }, honored);
}

/** What follows a name in its piece: nothing, "of Harbour University", "(MN)", a post ("as chair"). Undefined where it fits no person. */
function tail(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): Role[] | undefined {
  let at = from;
  while (at < to && isPostNominal(tokens[at])) at++;
  if (at >= to) return [];
  const token = tokens[at];
  if (token?.text === '(' || token?.text === '[') {
    let close = at + 1;
    while (close < to && tokens[close]?.text !== ')' && tokens[close]?.text !== ']') close++;
    const inside = { from: at + 1, to: close };
    const titled = readTitled(lexicon, tokens, inside);
    const role: Role | undefined =
      titled !== undefined ? titled.role : holdsBody(tokens, inside) ? { organization: inside } : undefined;
    return role === undefined ? [] : [role];
  }
  if (
    token?.lower === 'of' ||
    token?.lower === 'from' ||
    token?.lower === 'at' ||
    token?.lower === 'representing'
  ) {
    const body = skipArticles(tokens, { from: at + 1, to: beforeVerb(tokens, at + 1, to) });
    // "hosted Ana Lund at the Pentagon": where, not what of.
    if (token.lower === 'at' && !holdsBody(tokens, body)) return [];
    return tokens[body.from]?.capital === true ? [{ organization: body }] : [];
  }
  if (token?.lower === 'respectively' && at + 1 === to) return [];
  // "A Harbour Street spokesperson" names nobody; "Ana Lund as chair" does.
  if (token?.lower !== 'as' && token?.capital === false && isPost(token)) return undefined;
  const titled = readTitled(lexicon, tokens, { from: at, to });
  return titled === undefined ? undefined : [titled.role];
}

/** A body ends before a verb: "from Lake College | was invited". */
function beforeVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (bodyEnders.has(tokens[i]?.lower ?? '')) return i;
  return to;
}

function personOf(
  tokens: readonly Token[],
  name: TokenRange,
  roles: readonly Role[],
  whole: TokenRange,
  honorifics: readonly string[],
): Open {
  return {
    kind: 'person',
    name: nameSpan(tokens, name),
    ...(honorifics.length > 0 ? { honorific: honorifics.join(' ') } : {}),
    roles: [...roles],
    tokens: whole,
  };
}
