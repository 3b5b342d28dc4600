import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Labels } from './labels.js';
import { nl } from './nl.js';
import { zh } from './zh.js';

const PACKS: Readonly<Record<string, Labels>> = { de, en, es, fr, nl, zh };

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
 * labelsFor('zh-CN').words.agenda; // → '议程'
 * labelsFor('is').locale; // → 'en-GB'
 * ```
 */
export function labelsFor(tag = ''): Labels {
  const [language = ''] = tag.toLowerCase().split('-');
  return (Object.hasOwn(PACKS, language) ? PACKS[language] : undefined) ?? en;
}
