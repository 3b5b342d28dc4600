/** Names of the parts of a rendered record, in their default order. */
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

/** Headings a record can need: one for each section but the header, and one for the evidence footnotes. */
export type HeadingName = Exclude<SectionName, 'header'> | 'evidence';

/** Names written before a value. */
export type FieldName =
  | 'status'
  | 'classification'
  | 'when'
  | 'where'
  | 'organizers'
  | 'attendance'
  | 'keywords'
  | 'presenters'
  | 'movers'
  | 'seconders'
  | 'result'
  | 'votes'
  | 'voter'
  | 'option'
  | 'assignees'
  | 'due'
  | 'published'
  | 'sourceText';

/** Phrases with a place for a value, written `{name}`. */
export type PhraseName = 'post' | 'onBehalfOf' | 'passage' | 'backToText' | 'agendaItem' | 'quotation';

/** What a count can be of, for the description of a page. */
export type CountName = 'participants' | 'statements' | 'decisions' | 'actionItems';

/**
 * The words a rendered record needs besides its own. Spread a built-in pack and change what you like.
 *
 * @example
 * ```ts
 * import { en, renderMarkdown, type Labels } from '@rapporteur/render';
 *
 * const house: Labels = { ...en, headings: { ...en.headings, purposes: 'Why we met' } };
 * house.headings.purposes; // → 'Why we met'
 * ```
 */
export interface Labels {
  /** BCP 47 tag of the language of these words; dates, lists and numbers are written for it through `Intl`. */
  readonly locale: string;
  /** Heading of a record without a name. */
  untitled: string;
  readonly headings: Readonly<Record<HeadingName, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly phrases: Readonly<Record<PhraseName, string>>;
  /** Joins a field's name and its value, space included where the language sets one. */
  readonly colon: string;
  /** Joins the parts of a short enumeration, space included where the language sets one. */
  readonly comma: string;
  /** Plural forms by `Intl.PluralRules` category; `{count}` stands for the number. */
  readonly counts: Readonly<
    Record<CountName, Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>>
  >;
  /**
   * Words for the values a record holds as codes (`held`, `in-person`, `chair`, `assessment`, …).
   * A value with no entry is written as it is, with spaces for hyphens.
   */
  readonly terms: Readonly<Record<string, string>>;
}
