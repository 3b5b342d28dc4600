import type { AgendaItem, Evidence, MeetingRecord } from '@rapporteur/schema';
import type { Handlers } from '../handlers.js';
import type { Labels, SectionName } from '../labels/labels.js';
import type { ListSectionName } from '../options.js';

/**
 * Handlers that write Markdown. Handlers of a block end what they return with a line feed, those of a paragraph, a quotation or a
 * section with two; `time`, `agent`, `location` and `organizer` write within a line.
 */
export type MarkdownHandlers = Handlers<MarkdownContext>;

/** What {@link MarkdownContext.mark} needs of a node. */
export interface MarkdownNode {
  evidence?: readonly Evidence[];
}

/** What a handler for Markdown knows and can use. Functions return Markdown ready to be put together; text they take is escaped. */
export interface MarkdownContext {
  readonly record: MeetingRecord;
  readonly labels: Labels;
  readonly locale: string;
  readonly sections: readonly SectionName[];
  /** All handlers, for the nodes inside a node. */
  readonly handlers: MarkdownHandlers;
  /** Level of the next heading. */
  level: number;
  /** A short text such as a name, within a line; `''` without any. */
  inline: (text: string | undefined) => string;
  /** The labels' word for a name or a code; `''` without any. */
  word: (name: string | undefined) => string;
  /** The labels' word, capitalized. */
  label: (name: string) => string;
  /** The text as a link where the URL is safe; otherwise the text, and the URL as text. */
  link: (url: string | undefined, text?: string) => string;
  /** The text of a node, with its lines, and the reference to its footnote. */
  words: (node: MarkdownNode & { text: string }) => string;
  /** A reference to a new footnote with the node's evidence if that is wanted, otherwise `''`. */
  mark: (node: MarkdownNode) => string;
  /** A heading of the current level. `markdown` is Markdown. */
  heading: (markdown: string) => string;
  /** Markdown and the blank line after it; `''` without content. */
  block: (markdown: string) => string;
  /** A list item; `''` without content. `markdown` is Markdown and may have several lines. */
  item: (markdown: string) => string;
  /** A section with its heading, its nodes written by the section's handler; `''` without nodes that are not written yet. */
  section: (name: ListSectionName, nodes: readonly object[] | undefined) => string;
  /** The sections with what stands under an agenda item. */
  sectionsUnder: (item: AgendaItem) => string;
  /** A list of the fields that have values; `''` if none has. The values are Markdown. */
  rows: (rows: Readonly<Record<string, string | undefined | readonly (string | undefined)[]>>) => string;
  /** The footnotes so far. */
  footnotes: () => string;
}
