import {
  compoundSurnames,
  japaneseSurnames,
  rareSurnames,
  surnames,
  transliterationCharacters,
} from '../../languages/zh/surnames.js';
import { characterSet } from './character-set.js';
import { createWordTable } from './phrase-table.js';
import { organizationHeads, placeNames } from '../../languages/zh/organizations.js';
import { wordsLikeNames } from '../../languages/zh/words-like-names.js';

const common = characterSet(surnames);
const rare = characterSet(rareSurnames);
const foreign = characterSet(transliterationCharacters);
const compound = new Set<string>([...compoundSurnames, ...japaneseSurnames]);
const compoundFirsts = characterSet(compound);
const bodyWords = createWordTable(organizationHeads.filter((word) => word.length > 1));
const places = new Set<string>(placeNames);
const smallWords = '在对将也还并则就从被把及又再曾已均且或但而的了着过们等区县市省';
const lookAlikes = createWordTable(wordsLikeNames);

/** How sure it is that a stretch is a personal name by its characters alone. */
export type NameShape = 'common' | 'rare' | 'unlikely' | undefined;

/**
 * The shape of a Chinese personal name: a family name of one character (or a known one of two) and one or two more. Works
 * on folded text; says nothing about whether the name is one in its place.
 */
export function hanNameShape(folded: string, start: number, end: number): NameShape {
  const length = end - start;
  if (length < 2 || length > 4) return undefined;
  // 宁某在: a small word that no given name ends with.
  if (length > 2 && smallWords.includes(folded.charAt(end - 1))) return undefined;
  // 领事管理处: an office, nobody's name.
  if (length > 2 && '处局厅署'.includes(folded.charAt(end - 1))) return undefined;
  for (let i = start; i < end; i++) if (!isPlainHan(folded.charCodeAt(i))) return undefined;
  const shape = shapeOf(folded, start, end);
  return shape === undefined || places.has(folded.slice(start, end)) ? undefined : shape;
}

/** The same for a few Han characters that may be a place's name. */
function shapeOf(folded: string, start: number, end: number): NameShape {
  const length = end - start;
  const like = lookAlikes.at(folded, start);
  if (like !== undefined && like.phrase.length <= length)
    return like.phrase.length === 2 && length === 3 ? 'unlikely' : undefined;
  if (length >= 3 && isCompound(folded, start)) return 'common';
  if (length === 4) return undefined;
  const family = folded.charCodeAt(start);
  if (!common.has(family)) return undefined;
  // 展中心, 易公司: the head noun of a body.
  if (bodyWords.before(folded, end, start) !== undefined) return undefined;
  if (length === 2 && rare.has(family)) return 'rare';
  return rare.has(family) ? 'rare' : 'common';
}

/** Number of characters of the family name a text goes on with at `at`: 0, 1 or 2. */
export function surnameLength(folded: string, at: number): number {
  if (isCompound(folded, at)) return 2;
  return common.has(folded.charCodeAt(at)) ? 1 : 0;
}

function isCompound(folded: string, at: number): boolean {
  return compoundFirsts.has(folded.charCodeAt(at)) && compound.has(folded.slice(at, at + 2));
}

/** True for a foreign name as Chinese writes it: transliterated parts with points between them, or one part alone (at least two characters). */
export function isForeignName(folded: string, start: number, end: number): boolean {
  let points = 0;
  let strange = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (code === POINT) {
      if (i === start || i === end - 1) return false;
      points++;
    } else if (isPlainHan(code)) {
      letters++;
      if (!foreign.has(code)) strange++;
    } else if (!(code === STOP && points > 0) && !/[A-Za-z]/.test(folded.charAt(i))) return false;
  }
  if (letters < 2 || letters > 24) return false;
  return points > 0 ? strange <= 1 + letters / 3 : strange === 0 && letters <= 7;
}

const POINT = '·'.charCodeAt(0);
const STOP = '.'.charCodeAt(0);

/** True for a character by which foreign names are written. */
export function isTransliterationAt(folded: string, at: number): boolean {
  return foreign.has(folded.charCodeAt(at));
}

/** Han characters as words are written: without 〇 and 々, and without the forms kept for older encodings. */
export function isPlainHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}
