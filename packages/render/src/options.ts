import type { Labels, SectionName } from './labels/labels.js';

/** How the source characters behind a value are shown; see {@link RenderOptions.evidence}. */
export type EvidenceMode = 'none' | 'attributes' | 'footnotes';

/** Options that HTML and Markdown share. */
export interface RenderOptions {
  /** Level of the first heading, 1 to 6; the others follow from it. Default 1. */
  headingLevel?: number;
  /** The words between the record's own. Default English; other packs are in `@rapporteur/render/labels`. */
  labels?: Labels;
  /** BCP 47 tag for dates, lists and numbers, such as `en-US`. Default: the labels' own. */
  locale?: string;
  /**
   * Which sections to write, in which order. Default: all, in the order of `defaultSections`. Empty ones leave nothing. With
   * `agenda` among them, statements, motions, decisions and action items stand under the agenda item they belong to.
   */
  sections?: readonly SectionName[];
}

/** Every section in the default order. */
export const defaultSections: readonly SectionName[] = [
  'header',
  'purposes',
  'participants',
  'agenda',
  'statements',
  'motions',
  'decisions',
  'actionItems',
  'documents',
  'relatedMeetings',
  'notes',
  'sources',
];

/** Sections that are lists of the record. */
export type ListSectionName = Exclude<SectionName, 'header'>;
