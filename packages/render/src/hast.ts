// The subpath `@rapporteur/render/hast`: a tree for the unified world.
export type { HastElement, HastRoot, HastText } from './hast/hast-types.js';
export { toHast, type HastOptions } from './hast/to-hast.js';
