// The subpath `@rapporteur/render/json-ld`: schema.org JSON-LD.
export type { Converted, Loss } from './converted.js';
export { jsonLdScript } from './json-ld/json-ld-script.js';
export type * from './json-ld/json-ld-types.js';
export { toJsonLd, type JsonLdOptions } from './json-ld/to-json-ld.js';
