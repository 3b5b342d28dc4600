import type { EvidenceMode, RenderOptions } from '../options.js';
import type { MarkdownHandlers } from './markdown-context.js';

/** Options of `renderMarkdown`. */
export interface MarkdownOptions extends RenderOptions {
  /** `'footnotes'`: the source's own words as GFM footnotes. Markdown has no attributes, so `'attributes'` is as `'none'`, the default. */
  evidence?: EvidenceMode;
  /** Handlers in place of the default ones. */
  handlers?: Partial<MarkdownHandlers>;
}
