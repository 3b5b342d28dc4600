import type { Evidence, MeetingRecord } from '@rapporteur/schema';
import type { AgendaEntries } from '../group-by-agenda-item.js';
import type { Handlers } from '../handlers.js';
import type { FieldName, Labels, SectionName } from '../labels/labels.js';
import type { EvidenceMode, ListSectionName } from '../options.js';

/**
 * Handlers that write Markdown. A handler of a block ends what it returns with a line feed, one of a section or a paragraph with two;
 * `time`, `agent`, `location` and `organizer` are inline.
 */
export type MarkdownHandlers = Handlers<MarkdownContext>;

/** What a handler for Markdown knows and can use. Every function returns Markdown ready to be put together. */
export interface MarkdownContext {
  readonly record: MeetingRecord;
  readonly labels: Labels;
  readonly locale: string;
  readonly evidence: EvidenceMode;
  readonly sections: readonly SectionName[];
  /** All handlers, for the nodes inside a node. */
  readonly handlers: MarkdownHandlers;
  /** Level of the next heading; {@link MarkdownContext.section} counts it up. */
  level: number;
  /** Statements, motions and decisions to write under agenda items, by `agendaItemId`; taken out once written. */
  readonly agendaEntries: Map<string | undefined, AgendaEntries>;
  /** Whether the agenda is names alone, so a list without headings. */
  plainAgenda: boolean;
  /** Footnotes so far. */
  readonly footnotes: (readonly Evidence[])[];
  /** The text, escaped, as a block of its own: it keeps its lines. */
  text: (text: string) => string;
  /** The text, escaped, within a line. */
  inline: (text: string) => string;
  /** The word for a coded value. */
  term: (value: string) => string;
  /** The text as a link where the URL is safe; otherwise the text, and the URL as text. */
  link: (url: string | undefined, text: string) => string;
  /** A heading of the current level. `markdown` is Markdown. */
  heading: (markdown: string) => string;
  /** A section with its heading; `''` without nodes. */
  section: (name: ListSectionName, nodes: readonly unknown[]) => string;
  /** A list item; `markdown` may have several lines. */
  item: (markdown: string) => string;
  /** List items `name: value` for the values that are there. */
  rows: (...rows: readonly (readonly [FieldName, readonly string[]])[]) => string;
  /** References to a new footnote with this evidence, or `''`. */
  marks: (...evidence: (readonly Evidence[] | undefined)[]) => string;
}
