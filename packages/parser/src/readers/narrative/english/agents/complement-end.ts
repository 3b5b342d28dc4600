import { afterBracket } from './after-bracket.js';
import { headsOfState, postStops, realms } from '../../../../languages/en/grammar/people.js';
import {
  isAcronym,
  isArticle,
  isHonorific,
  isPreposition,
  isModifier,
  isPost,
  isRegnal,
  styleAt,
} from './word-class.js';
import { holdsBody } from './holds-body.js';
import { isCapitalAt } from '../../../../mentions/letters-in-text.js';
import { isNickname, isPersonName } from './name-range.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';

/** Where the complement of a post ends and a name may begin. */
export function complementEnd(
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
    if (i > start && styleAt(tokens, i) > 0) return { to: i, name: i };
    if (isHonorific(token) && i > start && !closesFields(lexicon, tokens, i)) return { to: i, name: i };
    // "Ambassador of Norwind E.R. Lund": initials begin a name.
    if (i > start && i + 2 === to && opensWithInitials(tokens, i)) return { to: i, name: i };
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
        isPost(token) ||
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
    // "President of the Chamber of Agriculture Norwind": where a body is, and no name of one word.
    if (rest === 1 && !ofState && holdsBody(tokens, { from: start, to: lastKnown + 1 })) return { to };
    if (
      tokens[lastKnown]?.lower !== 'of' &&
      tokens[lastKnown]?.lower !== 'the' &&
      (tokens[lastKnown]?.text === ')' ||
        (tokens[lastKnown]?.kind === 'word' && tokens[lastKnown]?.capital === true))
    )
      return { to: lastKnown + 1, name: lastKnown + 1 };
  }
  // "Minister of Trade of the country Wei Lan": a noun in small letters, then the name.
  const noun = tokens[lastKnown];
  if (
    lastKnown > start &&
    lastKnown + 1 === run &&
    noun?.kind === 'word' &&
    noun.lower.length > 3 &&
    !postStops.has(noun.lower) &&
    !isPreposition(noun) &&
    noun.lower !== 'and' &&
    isArticle(tokens[lastKnown - 1]) &&
    isPersonName(lexicon, tokens, { from: run, to }, false)
  )
    return { to: run, name: run };
  // "of the Republic of Norland Wei Lan": one word of the country, then the name.
  if (
    rest === 3 &&
    tokens[lastKnown]?.lower === 'of' &&
    realms.has(tokens[lastKnown - 1]?.lower ?? '') &&
    isPersonName(lexicon, tokens, { from: to - 2, to }, false)
  )
    return { to: to - 2, name: to - 2 };
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

/** "E.R. | Lund", no "U.S. | Affairs". */
function opensWithInitials(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  return (
    /^\p{Lu}\.\p{Lu}\.$/u.test(text) &&
    !text.startsWith('U') &&
    next?.capital === true &&
    !isPost(next) &&
    !isAcronym(next)
  );
}

/** "Ostra Brent T Lund": a name does not begin with the initial in its middle. */
function behindInitial(tokens: readonly Token[], start: number, at: number): { to: number; name: number } {
  const word = tokens[at]?.text ?? '';
  const alone = isCapitalAt(word, 0) && (word.length === 1 || (word.length === 2 && word[1] === '.'));
  const initial = alone && at - 1 > start ? at - 1 : at;
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

/** "Minister of Trade of New Castria", "Minister of Minor Ports": a modifier behind "of" begins a name. */
function opensPlace(lexicon: Lexicon, token: Token): boolean {
  return isModifier(token) && !lexicon.fields.has(token.lower) && !isPost(token);
}
