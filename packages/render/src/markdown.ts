// The subpath `@rapporteur/render/markdown`: Markdown without the other formats.
export { defaultHandlers } from './markdown/default-handlers.js';
export { escapeMarkdown, escapeMarkdownBlock } from './markdown/escape-markdown.js';
export type { MarkdownContext, MarkdownHandlers } from './markdown/markdown-context.js';
export type { MarkdownOptions } from './markdown/markdown-options.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export { en } from './labels/en.js';
export type { Handlers } from './handlers.js';
export { defaultSections, type EvidenceMode, type RenderOptions } from './options.js';
export { safeUrl } from './safe-url.js';
export type { Labels, SectionName, WordName } from './labels/labels.js';
