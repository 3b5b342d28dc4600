import { isPersonName } from './name-form.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

const minuteTaker: AttendanceKind = {
  presence: 'present',
  roles: ['secretary'],
  remote: false,
  office: true,
};

/** "Minutes: Ada Brook", "Notes: Ben Hill": a label for the minutes with nobody but a person behind it says who took them. */
export function minuteTakerKind(
  { lexicon, people }: MinutesContext,
  key: LabelKey | undefined,
  { text }: Passage,
): AttendanceKind | undefined {
  if (key !== 'discussion' && key !== 'notes') return undefined;
  const named = isPersonName(text, lexicon) && (text.includes(' ') || people.find(text) !== undefined);
  return named ? minuteTaker : undefined;
}
