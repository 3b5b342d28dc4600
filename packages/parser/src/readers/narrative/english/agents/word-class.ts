import {
  ARTICLE,
  COMPANY_ENDING,
  GROUP,
  HONORIFIC,
  MODIFIER,
  ORGANIZATION,
  PLURAL_POST,
  POST,
  POST_NOMINAL,
  PREPOSITION,
  FIELD,
  isClass,
} from '../word.js';
import { styleAdjectives, stylePronouns } from '../../../../languages/en/grammar/people.js';
import { isCapitalAt, isLetters, isSmallAt } from '../../../../mentions/letters-in-text.js';
import { phraseAt } from '../phrases.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';

export function isArticle(token: Token | undefined): boolean {
  return token !== undefined && (token.word.classes & ARTICLE) !== 0;
}

/** "Vice-President", "co-chair": also a modifier and a post joined by a hyphen. */
export function isPost(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.possessive) return false;
  // "PM Lund" is one, "3 pm" is none.
  return (token.word.classes & POST) !== 0 && (token.text.length !== 2 || isAcronym(token));
}

export function isModifier(token: Token | undefined): boolean {
  return token !== undefined && (token.word.classes & MODIFIER) !== 0;
}

/** "Eng." is one with its stop alone: "Eng" is a name. */
export function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && token.capital && (token.word.classes & HONORIFIC) !== 0;
}

/** "His Royal Highness", "Her Excellency": words of a style at a token; 0 where none stands there. */
export function styleAt(tokens: readonly Token[], at: number): number {
  const pronoun = tokens[at];
  if (pronoun === undefined || !pronoun.capital || !stylePronouns.has(pronoun.lower)) return 0;
  const noun = styleAdjectives.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return isHonorific(tokens[noun]) && tokens[noun]?.lower.endsWith('.') === false ? noun + 1 - at : 0;
}

/** Letters after a name: "PhD", "OBE", "Jr.". */
export function isPostNominal(token: Token | undefined): boolean {
  if (token === undefined || !token.capital) return false;
  return (
    (token.word.classes & POST_NOMINAL) !== 0 ||
    // "M.Eng.", "S.Kom.", "Ph.D": a degree.
    isDegree(token.text)
  );
}

function isDegree(text: string): boolean {
  const stop = text.indexOf('.');
  if (stop < 1 || stop > 2 || (stop === 2 && !isSmallAt(text, 1))) return false;
  const end = text.endsWith('.') ? text.length - 1 : text.length;
  return isCapitalAt(text, 0) && isCapitalAt(text, stop + 1) && isLetters(text.slice(stop + 2, end), 1, 4);
}

const LONGEST_ACRONYM = 10;

/** "FAO", "NATO", "R&D": capitals only, two or more. */
export function isAcronym(token: Token | undefined): boolean {
  if (token === undefined || !token.capital || token.kind !== 'word') return false;
  const { text } = token;
  const length = token.possessive ? token.lower.length : text.length;
  if (length > LONGEST_ACRONYM) return false;
  let capitals = 1;
  for (let i = 1; i < length; i++) {
    if (isCapitalAt(text, i)) capitals++;
    else if (!'0123456789&.-'.includes(text.charAt(i))) return false;
  }
  return capitals > 1;
}

/** "II", "III" behind a name: which of those who bore it is meant. */
export function isRegnal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:II|III|IV|VI)$/.test(token.text);
}

/** A head noun of a body, in capitals as a name's part; or the ending of a company's name. */
export function isBodyNoun(token: Token | undefined): boolean {
  return token !== undefined && token.capital && (token.word.classes & (ORGANIZATION | COMPANY_ENDING)) !== 0;
}

export function isGroupNoun(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.possessive) return false;
  return (token.word.classes & (GROUP | PLURAL_POST)) !== 0;
}

/** "deans", "vice-chancellors": several holders of a post. */
export function isPluralPost(token: Token): boolean {
  return (token.word.classes & PLURAL_POST) !== 0;
}

export function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && (token.word.classes & PREPOSITION) !== 0;
}

/** Length in tokens of a conjunction that begins at `at`; 0 where none does. */
export function conjunctionAt(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  return phraseAt(lexicon.conjunctions, tokens, at)?.length ?? 0;
}

/** A word of a field of work, as a name writes it: "Trade". */
export function isField(token: Token | undefined): boolean {
  return token !== undefined && token.capital && !token.possessive && isClass(token, FIELD);
}

/** "Trade | Minister", "Trade | Ministry": the field stands before its office. */
export function opensOffice(token: Token | undefined): boolean {
  return isPost(token) || isBodyNoun(token);
}
