import type { MinutesContext } from '../minutes-context.js';

/** Who was there, who was not, and in which part. */
export function readAttendance(_context: MinutesContext): void {
  return;
}
