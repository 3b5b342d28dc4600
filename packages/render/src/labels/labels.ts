/** Names of the parts of a rendered record. */
export type SectionName =
  | 'header'
  | 'purposes'
  | 'participants'
  | 'agenda'
  | 'statements'
  | 'motions'
  | 'decisions'
  | 'actionItems'
  | 'documents'
  | 'relatedMeetings'
  | 'notes'
  | 'sources';

/**
 * What the renderers have words for: the sections, and in English the names of fields and the few phrases between. Besides
 * them there can be a word for each code that a record holds (`held`, `in-person`, `chair`, `assessment`, …).
 */
export type WordName =
  | Exclude<SectionName, 'header'>
  | 'status'
  | 'type'
  | 'when'
  | 'where'
  | 'organisers'
  | 'attendance'
  | 'keywords'
  | 'presented by'
  | 'moved by'
  | 'seconded by'
  | 'result'
  | 'votes'
  | 'voter'
  | 'vote'
  | 'owner'
  | 'due'
  | 'on behalf of'
  | 'others'
  | 'year assumed'
  | 'month assumed'
  | 'day assumed'
  | 'time assumed'
  | 'source text'
  | 'evidence'
  | 'characters'
  | 'back to the text'
  | '“'
  | '”';

/**
 * The words a rendered record needs besides its own. Spread a built-in pack and change what you like.
 *
 * @example
 * ```ts
 * import { en, renderMarkdown, type Labels } from '@rapporteur/render';
 *
 * const house: Labels = { ...en, words: { ...en.words, decisions: 'resolved' } };
 * house.words.decisions; // → 'resolved'
 * ```
 */
export interface Labels {
  /** BCP 47 tag of the language of these words; dates, lists and numbers are written for it through `Intl`. */
  readonly locale: string;
  /**
   * Words as they stand within a sentence, by name; headings begin them with a capital. What has no entry is written as it is.
   */
  readonly words: Readonly<Partial<Record<WordName, string>> & Record<string, string>>;
  /** A post and the body it is held at as one phrase. */
  readonly post: (title: string, organization: string) => string;
  /** Joins a name and its value, space included where the language sets one. */
  readonly colon: string;
  /** Joins the parts of a short enumeration, space included where the language sets one. */
  readonly comma: string;
}
