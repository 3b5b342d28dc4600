import type { AgendaItem, Evidence, MeetingRecord } from '@rapporteur/schema';
import type { Handlers } from '../handlers.js';
import type { Labels, SectionName } from '../labels/labels.js';
import type { ListSectionName } from '../options.js';

/** Handlers that write HTML. */
export type HtmlHandlers = Handlers<HtmlContext>;

/** What {@link HtmlContext.element} needs of a node. */
export interface HtmlNode {
  id?: string;
  kind?: string | undefined;
  evidence?: readonly Evidence[];
}

/** What a handler for HTML knows and can use. Functions return HTML ready to be put together; text they take is escaped. */
export interface HtmlContext {
  readonly record: MeetingRecord;
  readonly labels: Labels;
  readonly locale: string;
  readonly sections: readonly SectionName[];
  /** All handlers, for the nodes inside a node. */
  readonly handlers: HtmlHandlers;
  /** Level of the next heading. */
  level: number;
  /** A text, with `<br>` at its line ends. */
  text: (text: string) => string;
  /** A short text such as a name, isolated, so that its writing direction stays its own; `''` without any. */
  inline: (text: string | undefined) => string;
  /** The labels' word for a name or a code; `''` without any. */
  word: (name: string | undefined) => string;
  /** The labels' word, capitalized, in an element of its own. */
  label: (tag: string, name: string, attributes?: string) => string;
  /** The text as a link where the URL is safe; otherwise the text, and the URL as text. */
  link: (url: string | undefined, text?: string) => string;
  /**
   * An element for a node: with its `id`, its kind as `data-kind`, and its evidence as an attribute or the reference to a footnote if
   * that is wanted. `html` is HTML.
   */
  element: (tag: string, node: HtmlNode, html: string, attributes?: string) => string;
  /** An element with the text of a node, in the text's own writing direction, and the reference to its footnote. */
  words: (tag: string, node: HtmlNode & { text: string }, before?: string) => string;
  /** A list item for a node; `''` without content. `html` is HTML. */
  item: (node: HtmlNode, html: string) => string;
  /** A reference to a new footnote with the node's evidence if that is wanted, otherwise `''`. */
  mark: (node: HtmlNode) => string;
  /** Name of the heading element of the current level, `h1` to `h6`. */
  heading: () => string;
  /** A section with its heading, its nodes written by the section's handler; `''` without nodes that are not written yet. */
  section: (name: ListSectionName, nodes: readonly object[] | undefined) => string;
  /** A section with the heading of that name; `''` without content. `html` is HTML. */
  headed: (name: string, html: string | undefined) => string;
  /** The sections with what stands under an agenda item. */
  sectionsUnder: (item: AgendaItem) => string;
  /** A description list of the fields that have values; `''` if none has. The values are HTML. */
  rows: (rows: Readonly<Record<string, string | undefined | readonly (string | undefined)[]>>) => string;
  /** The section with the footnotes so far. */
  footnotes: () => string;
}
