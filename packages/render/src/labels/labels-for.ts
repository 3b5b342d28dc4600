import { sameLanguage } from '../same-language.js';
import { en } from './en.js';
import type { Labels } from './labels.js';
import { zh } from './zh.js';

const PACKS: readonly Labels[] = [en, zh];

/**
 * The built-in labels for a language, English where there are none. Brings all languages into the bundle; import
 * one pack by name for a page in one language.
 *
 * @param tag a BCP 47 tag, such as a record's `inLanguage`
 *
 * @example
 * ```ts
 * import { labelsFor } from '@rapporteur/render/labels';
 *
 * labelsFor('zh-CN').headings.agenda; // → '议程'
 * labelsFor('is').headings.agenda; // → 'Agenda'
 * ```
 */
export function labelsFor(tag: string | undefined): Labels {
  return PACKS.find(({ locale }) => sameLanguage(locale, tag ?? '')) ?? en;
}
