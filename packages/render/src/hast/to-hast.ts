import type { MeetingRecord } from '@rapporteur/schema';
import type { HtmlOptions } from '../html/html-options.js';
import { renderHtml } from '../html/render-html.js';
import type { HastRoot } from './hast-types.js';
import { readHtml } from './read-html.js';

/** Options of `toHast`: those of `renderHtml` but the page around it and handlers; in a tree, plugins and components do that. */
export type HastOptions = Omit<HtmlOptions, 'document' | 'handlers'>;

/**
 * The record as a hast tree: the elements that `renderHtml` writes, for rehype plugins and, through hast-util-to-jsx-runtime, for
 * React, Preact, Vue, Svelte and MDX.
 *
 * @throws {TypeError} if `record` is no record
 *
 * @example
 * ```ts
 * import { parseReport } from '@rapporteur/parser';
 * import { toHast } from '@rapporteur/render/hast';
 *
 * const { record } = parseReport('# Minutes of the Harbour Committee\n');
 * toHast(record).children[0]; // → { type: 'element', tagName: 'article', … }
 * ```
 */
export function toHast(record: MeetingRecord, options: HastOptions = {}): HastRoot {
  return {
    type: 'root',
    children: readHtml(renderHtml(record, { ...options, document: false, handlers: {} })),
  };
}
