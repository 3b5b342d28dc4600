import type { MinutesContext } from '../minutes-context.js';

/** The items of the agenda, with the blocks that discuss each. */
export function readAgenda(_context: MinutesContext): void {
  return;
}
