import {
  compoundSurnames,
  japaneseSurnames,
  rareSurnames,
  surnames,
  transliterationCharacters,
} from '../../languages/zh/surnames.js';
import { createWordTable } from './phrase-table.js';
import { organizationHeads, placeNames } from '../../languages/zh/organizations.js';
import { wordsLikeNames } from '../../languages/zh/words-like-names.js';

const common = new Set(surnames);
const rare = new Set(rareSurnames);
const foreign = new Set(transliterationCharacters);
const compound = new Set<string>([...compoundSurnames, ...japaneseSurnames]);
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
  for (let i = start; i < end; i++) if (!isHan(folded.charCodeAt(i))) return undefined;
  if (places.has(folded.slice(start, end))) return undefined;
  const like = lookAlikes.at(folded, start);
  if (like !== undefined && like.phrase.length <= length)
    return like.phrase.length === 2 && length === 3 ? 'unlikely' : undefined;
  if (length >= 3 && compound.has(folded.slice(start, start + 2))) return 'common';
  if (length === 4) return undefined;
  // 展中心, 易公司: the head noun of a body.
  const body = bodyWords.before(folded, end, start);
  if (body !== undefined) return undefined;
  const family = folded.charAt(start);
  if (!common.has(family)) return undefined;
  if (length === 2 && rare.has(family)) return 'rare';
  return rare.has(family) ? 'rare' : 'common';
}

/** Number of characters of the family name a text goes on with at `at`: 0, 1 or 2. */
export function surnameLength(folded: string, at: number): number {
  if (compound.has(folded.slice(at, at + 2))) return 2;
  return common.has(folded.charAt(at)) ? 1 : 0;
}

/** True for a foreign name as Chinese writes it: transliterated parts with points between them, or one part alone (at least two characters). */
export function isForeignName(folded: string, start: number, end: number): boolean {
  let points = 0;
  let strange = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const ch = folded.charAt(i);
    if (ch === '·') {
      if (i === start || i === end - 1) return false;
      points++;
    } else if (isHan(folded.charCodeAt(i))) {
      letters++;
      if (!foreign.has(ch)) strange++;
    } else if (!(ch === '.' && points > 0) && !/[A-Za-z]/.test(ch)) return false;
  }
  if (letters < 2 || letters > 24) return false;
  return points > 0 ? strange <= 1 + letters / 3 : strange === 0 && letters <= 7;
}

/** True for a character by which foreign names are written. */
export function isTransliteration(ch: string): boolean {
  return foreign.has(ch);
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}
