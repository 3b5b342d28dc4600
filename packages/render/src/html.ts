// The subpath `@rapporteur/render/html`: HTML without the other formats.
export { defaultHandlers } from './html/default-handlers.js';
export { escapeHtml } from './html/escape-html.js';
export type { HtmlContext, HtmlHandlers } from './html/html-context.js';
export type { HtmlDocumentOptions, HtmlOptions } from './html/html-options.js';
export { renderHtml } from './html/render-html.js';
export { en } from './labels/en.js';
export type { Handlers } from './handlers.js';
export { defaultSections, type EvidenceMode, type RenderOptions } from './options.js';
export { safeUrl } from './safe-url.js';
export type { Labels, SectionName, WordName } from './labels/labels.js';
