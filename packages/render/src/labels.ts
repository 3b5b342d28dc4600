// The subpath `@rapporteur/render/labels`: the words between the record's own, by language.
export { en } from './labels/en.js';
export type { CountName, FieldName, HeadingName, Labels, PhraseName, SectionName } from './labels/labels.js';
export { labelsFor } from './labels/labels-for.js';
export { zh } from './labels/zh.js';
