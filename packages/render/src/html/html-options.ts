import type { EvidenceMode, RenderOptions } from '../options.js';
import type { HtmlHandlers } from './html-context.js';

/** What a whole page has besides the record. */
export interface HtmlDocumentOptions {
  /** `html[lang]`, a BCP 47 tag. Default: the record's `inLanguage`, else the language of the labels. */
  lang?: string;
  /** `title`. Default: the record's name. */
  title?: string;
  /** `meta[name=description]`. Such as `describeRecord(record)`. Default: none. */
  description?: string;
  /** URL of a stylesheet to link, such as a copy of `@rapporteur/render/style.css`. */
  stylesheet?: string;
  /** JSON-LD to embed, such as `toJsonLd(record).output`; written so that nothing in it can end the script element. */
  jsonLd?: object;
}

/** Options of `renderHtml`. */
export interface HtmlOptions extends RenderOptions {
  /** `true` or an object: a whole page. Default `false`: a fragment, one `article` element. */
  document?: boolean | HtmlDocumentOptions;
  /**
   * `'attributes'`: `data-evidence="start-end …"` on the element of a value, UTF-16 offsets into the source text;
   * `'footnotes'`: the source's own words at the end, with links to and fro. Default `'none'`.
   */
  evidence?: EvidenceMode;
  /** What every `id` begins with; give each record of a page its own. Default `rapporteur-`. */
  idPrefix?: string;
  /** Handlers in place of the default ones. */
  handlers?: Partial<HtmlHandlers>;
}
