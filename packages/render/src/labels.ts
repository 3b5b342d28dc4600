// The subpath `@rapporteur/render/labels`: the words between the record's own, by language.
export { de } from './labels/de.js';
export { en } from './labels/en.js';
export { es } from './labels/es.js';
export { fr } from './labels/fr.js';
export type { Labels, SectionName, WordName } from './labels/labels.js';
export { labelsFor } from './labels/labels-for.js';
export { nl } from './labels/nl.js';
export { zh } from './labels/zh.js';
