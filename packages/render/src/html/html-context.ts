import type { Evidence, MeetingRecord } from '@rapporteur/schema';
import type { AgendaEntries } from '../group-by-agenda-item.js';
import type { Handlers } from '../handlers.js';
import type { Labels, SectionName } from '../labels/labels.js';
import type { EvidenceMode, ListSectionName } from '../options.js';

/** Handlers that write HTML. */
export type HtmlHandlers = Handlers<HtmlContext>;

/** What a handler for HTML knows and can use. Every function returns HTML ready to be put together. */
export interface HtmlContext {
  readonly record: MeetingRecord;
  readonly labels: Labels;
  readonly locale: string;
  readonly evidence: EvidenceMode;
  readonly sections: readonly SectionName[];
  /** What every `id` begins with, escaped. */
  readonly idPrefix: string;
  /** All handlers, for the nodes inside a node. */
  readonly handlers: HtmlHandlers;
  /** Level of the next heading; {@link HtmlContext.section} counts it up. */
  level: number;
  /** ` lang="…"` for the labels where their language is not the record's, otherwise `''`. */
  readonly labelLang: string;
  /** Statements, motions and decisions to write under agenda items, by `agendaItemId`; taken out once written. */
  readonly agendaEntries: Map<string | undefined, AgendaEntries>;
  /** Whether the agenda is names alone, so a list without headings. */
  plainAgenda: boolean;
  /** Footnotes so far. */
  readonly footnotes: (readonly Evidence[])[];
  /** The text, escaped, with `<br>` at its line ends. */
  text: (text: string) => string;
  /** A short text such as a name, escaped and isolated, so that its writing direction stays its own. */
  inline: (text: string) => string;
  /** Words of the labels, escaped, with their language where it is not the record's. */
  label: (text: string) => string;
  /** The word for a coded value, as {@link HtmlContext.label}. */
  term: (value: string) => string;
  /** The text as a link where the URL is safe; otherwise the text, and the URL as text. */
  link: (url: string | undefined, text: string) => string;
  /** A heading of the current level. `html` is HTML. */
  heading: (html: string, attributes?: string) => string;
  /** A section with its heading; `''` without nodes. */
  section: (name: ListSectionName, nodes: readonly unknown[]) => string;
  /** A unique `id` of the page for an identifier of the record. */
  id: (kind: string, id: string) => string;
  /** `id` and `data-evidence` attributes of a node, with a leading space, or `''`. */
  attributes: (kind: string, node: { id?: string; evidence?: Evidence[] }) => string;
  /** References to a new footnote with this evidence, or `''`. */
  marks: (...evidence: (readonly Evidence[] | undefined)[]) => string;
}
