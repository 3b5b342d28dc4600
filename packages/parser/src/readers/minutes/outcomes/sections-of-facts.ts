import type { LabelKey } from '../../../languages/label-words.js';

/** Sections of who, when, where and what was handed out: nothing is moved, decided or given to anybody there. */
export const sectionsOfFacts: ReadonlySet<string> = new Set<LabelKey>([
  'present',
  'absent',
  'participants',
  'late',
  'remote',
  'proxy',
  'guests',
  'observers',
  'date',
  'time',
  'location',
  'documents',
]);
