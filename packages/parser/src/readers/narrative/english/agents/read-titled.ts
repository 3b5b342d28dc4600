import { beforePosts, headsOfState, postStops } from '../../../../languages/en/grammar/people.js';
import { isAcronym, isArticle, isBodyNoun, isHonorific, isModifier, isPost, isRegnal } from './word-class.js';
import { isNickname, isPersonName, nameEnd } from './name-range.js';
import { phraseAt } from '../phrases.js';
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

/** How far into a range the post's head noun may stand, in tokens. */
const REACH = 14;

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
  const { to } = range;
  let from = range.from;
  while (from < to && (isArticle(tokens[from]) || tokens[from]?.lower === 'as')) from++;
  const head = findHead(lexicon, tokens, from, to);
  if (head === undefined) return undefined;
  const before = bodyBefore(lexicon, tokens, from, head.first);
  const title = { from: before === undefined ? from : before.to, to: head.last + 1 };
  if (!isHonorific(lexicon, tokens[title.to + 1])) title.to = afterBracket(tokens, title.to, to);
  const joint = tokens[title.to]?.lower ?? '';
  if (title.to >= to) return { role: roleOf(title, before), next: to };
  if (
    joint === 'of' ||
    joint === 'for' ||
    joint === 'to' ||
    joint === 'at' ||
    joint === 'in' ||
    joint === 'on'
  ) {
    return withComplement(lexicon, tokens, { from: title.from, to }, title.to, before, named);
  }
  const person = nameFrom(lexicon, tokens, title.to, to);
  const rest = { from: title.to, to };
  // "under secretary Ministry of Trade": the body stands behind its post at once.
  if (!named && person.name === undefined && before === undefined && opensBody(lexicon, tokens, rest))
    return { role: { title, organization: rest }, next: to };
  return { role: roleOf(title, before), ...person };
}

function opensBody(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens[from]?.capital === true && holdsBody(lexicon, tokens, { from, to });
}

/** "Minister (Health and Law) Ana Lund", "Minister of State (MOS) for Law": the bracket belongs to the title. */
function afterBracket(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(to, at + 10); i++)
    if (tokens[i]?.text === ')') return i + 1 < to ? i + 1 : at;
  return at;
}

function roleOf(title: TokenRange, organization: TokenRange | undefined): Role {
  return organization === undefined ? { title } : { title, organization };
}

/** The post's head noun: the first one, with all that stand together ("Vice President", "Director General"). */
function findHead(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): { first: number; last: number } | undefined {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const token = tokens[i];
    // "Harbour Port Association (HPA) Chairman".
    if (token?.text === '(' && i > from && isAcronym(tokens[i + 1]) && tokens[i + 2]?.text === ')') {
      i += 2;
      continue;
    }
    // "Trade, Industry and Fisheries Minister".
    const fields =
      token?.text === ',' &&
      lexicon.fields.has(tokens[i - 1]?.lower ?? '') &&
      lexicon.fields.has(tokens[i + 1]?.lower ?? '');
    if (fields) continue;
    if (token === undefined || (token.kind === 'mark' && token.text !== '&')) return undefined;
    const phrase = phraseAt(lexicon.postPhrases, tokens, i);
    // "Minister of State Security" is no Minister of State.
    if (
      phrase !== undefined &&
      i + phrase.length <= to &&
      !lexicon.fields.has(tokens[i + phrase.length]?.lower ?? '')
    ) {
      let start = i;
      while (start > from && isModifier(lexicon, tokens[start - 1])) start--;
      return { first: start, last: i + phrase.length - 1 };
    }
    // "Justice minister": a field before its office, though judges are called by it.
    if (isPost(lexicon, token) && lexicon.fields.has(token.lower) && isPost(lexicon, tokens[i + 1])) continue;
    if (isPost(lexicon, token) && !(isModifier(lexicon, token) && isPostLater(lexicon, tokens, i + 1, to))) {
      let first = i;
      let last = i;
      for (let next = last + 1; next < to && tokens[next]?.capital === token.capital; next++) {
        // "DPM Professor Lund": an honorific behind a post belongs to the name.
        if (isPost(lexicon, tokens[next]) && isHonorific(lexicon, tokens[next]) && token.lower !== 'emeritus')
          break;
        if (isPost(lexicon, tokens[next])) last = next;
        else if (
          !token.capital ||
          !(lexicon.notNames.has(tokens[next]?.lower ?? '') || isAcronym(tokens[next]))
        )
          break;
      }
      while (first > from && (isModifier(lexicon, tokens[first - 1]) || isPost(lexicon, tokens[first - 1])))
        first--;
      return { first, last };
    }
    if (!token.capital && beforePosts.has(token.lower)) return undefined;
    // "representatives of Member States": a group, whatever stands in its complement.
    if (
      !token.capital &&
      token.lower.endsWith('s') &&
      lexicon.groups.has(token.lower) &&
      tokens[i + 1]?.lower === 'of'
    )
      return undefined;
    // A title's words stand in capitals, or they are few: "the project leader", "executive dean".
    if (
      !token.capital &&
      !isModifier(lexicon, token) &&
      i - from > 4 &&
      token.lower !== 'of' &&
      token.lower !== 'the' &&
      token.lower !== 'and'
    )
      return undefined;
    if (!token.capital && /ed$|ing$/.test(token.lower) && !isModifier(lexicon, token)) return undefined;
  }
  return undefined;
}

/** "general" in "general manager", "assistant" in "assistant secretary" are no heads. */
function isPostLater(lexicon: Lexicon, tokens: readonly Token[], at: number, to: number): boolean {
  return (
    at < to &&
    (isPost(lexicon, tokens[at]) || (isModifier(lexicon, tokens[at]) && isPost(lexicon, tokens[at + 1])))
  );
}

/** A body named before the post: "Department of Agriculture" Secretary, "FEMA" Administrator, "the Club's" treasurer. */
function bodyBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  head: number,
): TokenRange | undefined {
  let last = head - 1;
  while (last >= from && isModifier(lexicon, tokens[last])) last--;
  if (last < from) return undefined;
  const bracket = tokens[last]?.text === ')' && tokens[last - 2]?.text === '(' ? last : -1;
  if (bracket >= 0) last -= 3;
  const token = tokens[last];
  if (token === undefined || last < from) return undefined;
  // "Estmark's Transport Minister": the owner is the body, the rest the title.
  for (let i = last; i >= from; i--) if (tokens[i]?.possessive === true) return { from, to: i + 1 };
  // "Group Chairman", "Union Minister": a noun alone that only describes the post.
  if (last === from && lexicon.attributives.has(token.lower)) return undefined;
  // "U.S. Secretary of State": countries stay in the title.
  if (areCountries(lexicon, tokens, from, last)) return undefined;
  let body = isAcronym(token);
  for (let i = from; i <= last && !body; i++) {
    if (
      isBodyNoun(lexicon, tokens[i]) &&
      (i === last || tokens[i + 1]?.lower === 'of' || tokens[i + 1]?.lower === 'for')
    )
      body = true;
  }
  return body ? { from, to: Math.max(last, bracket) + 1 } : undefined;
}

function areCountries(lexicon: Lexicon, tokens: readonly Token[], from: number, last: number): boolean {
  let named = false;
  for (let i = from; i <= last; i++) {
    const word = tokens[i]?.lower.replace(/\.$/, '') ?? '';
    const country =
      tokens[i]?.text === 'US' || (lexicon.countries.has(word) && word !== 'un' && word !== 'eu');
    if (!country && !isModifier(lexicon, tokens[i])) return false;
    if (country && !lexicon.organizations.has(word)) named = true;
  }
  return named;
}

/** "of the Board of Directors of Harbour Holdings Mara Lind": part of the title, body, name. */
function withComplement(
  lexicon: Lexicon,
  tokens: readonly Token[],
  range: TokenRange,
  joint: number,
  before: TokenRange | undefined,
  named: boolean,
): Titled {
  let titleEnd = joint;
  let at = joint;
  // Organs ("of the Party Committee") belong to the title, as long as another "of" follows or nothing does.
  for (;;) {
    if (tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'at') break;
    let noun = at + 1;
    while (isArticle(tokens[noun])) noun++;
    const organ = phraseAt(lexicon.organs, tokens, noun);
    if (organ === undefined || noun + organ.length > range.to) break;
    const after = noun + organ.length;
    if (
      after < range.to &&
      tokens[after]?.lower !== 'of' &&
      tokens[after]?.lower !== 'at' &&
      tokens[after]?.capital === true
    )
      break;
    titleEnd = after;
    at = after;
  }
  const head = tokens[joint - 1];
  if (at >= range.to) return { role: roleOf({ from: range.from, to: range.to }, before), next: range.to };
  const preposition = tokens[at]?.lower ?? '';
  if (
    preposition !== 'of' &&
    preposition !== 'at' &&
    preposition !== 'in' &&
    preposition !== 'for' &&
    preposition !== 'to' &&
    preposition !== 'on'
  ) {
    return {
      role: roleOf({ from: range.from, to: titleEnd }, before),
      ...nameFrom(lexicon, tokens, at, range.to),
    };
  }
  let start = at + 1;
  while (start < range.to && isArticle(tokens[start])) start++;
  const split = named
    ? complementEnd(
        lexicon,
        tokens,
        start,
        range.to,
        head !== undefined && !lexicon.bodyPosts.has(head.lower),
      )
    : { to: beforeAt(tokens, start, range.to) };
  const complement = { from: start, to: split.to };
  const person =
    split.name === undefined ? { next: split.to } : nameFrom(lexicon, tokens, split.name, range.to);
  const bodyPost = head !== undefined && lexicon.bodyPosts.has(head.lower);
  const body =
    (preposition === 'at' ||
      ((preposition === 'of' || preposition === 'in' || preposition === 'for') &&
        (bodyPost || holdsBody(lexicon, tokens, complement)))) &&
    complement.to > complement.from &&
    isNameLike(tokens, complement);
  // "Dean of Engineering at the University of Tarn": the field belongs to the title, the body follows.
  const further =
    tokens[complement.to]?.lower === 'at'
      ? {
          from: isArticle(tokens[complement.to + 1]) ? complement.to + 2 : complement.to + 1,
          to: complementEnd(
            lexicon,
            tokens,
            isArticle(tokens[complement.to + 1]) ? complement.to + 2 : complement.to + 1,
            range.to,
          ).to,
        }
      : undefined;
  if (
    further !== undefined &&
    !holdsBody(lexicon, tokens, complement) &&
    holdsBody(lexicon, tokens, further)
  ) {
    return {
      role: { title: { from: range.from, to: complement.to }, organization: further },
      next: range.to,
    };
  }
  if (!body) return { role: roleOf({ from: range.from, to: complement.to }, before), ...person };
  return { role: { title: { from: range.from, to: titleEnd }, organization: complement }, ...person };
}

/** Where the complement of a post ends and a name may begin. */
function complementEnd(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  to: number,
  ofState = false,
): { to: number; name?: number } {
  let lastKnown = -1;
  let run = start;
  for (let i = start; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isHonorific(lexicon, token) && i > start && !closesFields(lexicon, tokens, i))
      return { to: i, name: i };
    if (isNickname(tokens, i)) {
      i += 2;
      continue;
    }
    if (token.text === '(') {
      const close = afterBracket(tokens, i, to);
      if (close > i) {
        i = close - 1;
        lastKnown = i;
        run = i;
        continue;
      }
    }
    // A small word that is no part of a name ends the post: a verb follows.
    if (
      !token.capital &&
      token.kind === 'word' &&
      i > start &&
      (postStops.has(token.lower) || token.lower.endsWith('ly'))
    )
      return complementEnd(lexicon, tokens, start, i, ofState);
    if (
      !token.capital &&
      !(lexicon.nameParticles.has(token.lower) && tokens[i + 1]?.capital === true && i > run)
    ) {
      run = i + 1;
      lastKnown = i;
    } else if (
      !((i === start || tokens[i - 1]?.lower === 'of') && opensPlace(lexicon, token)) &&
      (lexicon.notNames.has(token.lower) ||
        isPost(lexicon, token) ||
        (isAcronym(token) && !areInitials(tokens, i) && !endsName(tokens, i)))
    ) {
      lastKnown = i;
    } else if (token.kind === 'mark') {
      run = i + 1;
      lastKnown = i;
    }
  }
  const rest = to - Math.max(start, lastKnown + 1);
  // "Chairman of China Ferries" is of a company, "Ambassador to China Ana Lund" is not.
  const country =
    lastKnown === start &&
    lexicon.countries.has(tokens[lastKnown]?.lower ?? '') &&
    !ofState &&
    !(
      headsOfState.has(tokens[start - 2]?.lower ?? '') &&
      isPersonName(lexicon, tokens, { from: lastKnown + 1, to }, false)
    );
  if (
    !country &&
    lastKnown >= run &&
    lastKnown >= start &&
    rest >= 1 &&
    rest <= 5 &&
    isPersonName(lexicon, tokens, { from: lastKnown + 1, to }, true)
  ) {
    // "the Port of Harbour Bay": the words behind "of" are the body's own, unless another of its words parts them from it.
    if (
      tokens[lastKnown]?.lower !== 'of' &&
      tokens[lastKnown]?.lower !== 'the' &&
      (tokens[lastKnown]?.text === ')' ||
        (tokens[lastKnown]?.kind === 'word' && tokens[lastKnown]?.capital === true))
    )
      return { to: lastKnown + 1, name: lastKnown + 1 };
  }
  // "Mayor of Ostra Wei Lan": the last two words are the name, unless another one follows behind a comma.
  const alone = !(tokens[to]?.text === ',' && tokens[to + 1]?.capital === true);
  if (
    (rest >= 4 || (rest === 3 && alone)) &&
    lastKnown < start &&
    isPersonName(lexicon, tokens, { from: to - 2, to }, false)
  )
    return behindInitial(tokens, start, to - 2);
  return { to };
}

/** "Ostra Brent T Lund": a name does not begin with the initial in its middle. */
function behindInitial(tokens: readonly Token[], start: number, at: number): { to: number; name: number } {
  const initial = /^\p{Lu}\.?$/u.test(tokens[at]?.text ?? '') && at - 1 > start ? at - 1 : at;
  return { to: initial, name: initial };
}

/** "(CJI) DY Lund": two capitals behind a bracket are initials. */
function areInitials(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.length === 2 && tokens[at - 1]?.text === ')' && tokens[at + 1]?.capital === true;
}

/** Letters of the longest word in capitals that is read as a body's behind a name. */
const LONGEST_ACRONYM = 5;

/** "Ana LUNDBERG", "Ana Lund III": capitals that end a name, too long for a body's or a number. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const named = before?.capital === true && !before.possessive && !isAcronym(before);
  return named && (isRegnal(tokens[at]) || (tokens[at]?.text.length ?? 0) > LONGEST_ACRONYM);
}

/** "Law and | Justice Ana Lund": the second field of an office, no judge. */
function closesFields(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  return (
    lexicon.fields.has(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.lower === 'and' &&
    lexicon.fields.has(tokens[at - 2]?.lower ?? '')
  );
}

/** "Engineering | at the University of Tarn". */
function beforeAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.lower === 'at') return i;
  return to;
}

/** "Minister of Trade of New Castria", "Minister of Minor Ports": a modifier behind "of" begins a name. */
function opensPlace(lexicon: Lexicon, token: Token): boolean {
  return isModifier(lexicon, token) && !lexicon.fields.has(token.lower) && !isPost(lexicon, token);
}

/** True where a range names a body: a head noun of one, an acronym, a company's ending. */
export function holdsBody(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isBodyNoun(lexicon, tokens[i]) || isAcronym(tokens[i])) return true;
  return false;
}

function isNameLike(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.capital === true || tokens[i]?.kind === 'number') return true;
  return false;
}

/** A name that begins at `at`, after an honorific perhaps. */
function nameFrom(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  to: number,
): { name?: TokenRange; honorific?: string; next: number } {
  let from = at;
  const honorifics: string[] = [];
  while (
    from < to &&
    (isHonorific(lexicon, tokens[from]) ||
      (tokens[from]?.text === '(' &&
        isHonorific(lexicon, tokens[from + 1]) &&
        tokens[from + 2]?.text === ')'))
  ) {
    // "Chief (Mrs.) Lund".
    if (tokens[from]?.text === '(') from += 3;
    else honorifics.push(tokens[from++]?.text ?? '');
  }
  const end = nameEnd(lexicon, tokens, from, to);
  if (end === from || !isPersonName(lexicon, tokens, { from, to: end }, true)) return { next: at };
  // "Secretaries Walsh and Reyes": a post of several, whose names are parted by "and".
  if (
    end - from === 1 &&
    honorifics.length === 0 &&
    /(?:ies|[^s]s)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.capital === true
  )
    return { next: at };
  return {
    name: { from, to: end },
    ...(honorifics.length > 0 ? { honorific: honorifics.join(' ') } : {}),
    next: end,
  };
}
