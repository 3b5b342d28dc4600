/** Sections of who, when, where and what was handed out: nothing is moved, decided or given to anybody there. */
export const sectionsOfFacts = [
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
] as const;
