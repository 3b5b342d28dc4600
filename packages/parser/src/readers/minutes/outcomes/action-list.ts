import { addAction, addOwnerWords, setDueOrNote, setStatus } from './add-action.js';
import { findPhrases } from './phrase-index.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { foldedText } from './folded-text.js';
import { isPlaceholder } from './agent.js';
import { readAction } from './read-action.js';
import { stateIn } from './action-tail.js';
import { readActionTable } from './action-table.js';
import { readMarker } from './read-marker.js';
import { readNamesAfter } from './read-names-after.js';
import { sectionsOfFacts } from './sections-of-facts.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import type { ActionItemDraft } from '../../../resolution/draft.js';
import type { ActionReading } from './read-action.js';
import type { ActionSink, Words } from './add-action.js';
import type { Block } from '../../../blocks/block.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/** Owners that a line of its own names for the tasks below it. */
interface Group {
  readonly owners: readonly Words[];
  /** Depth of the item that names them; -1 for a heading or a line. */
  readonly depth: number;
}

/** Reads blocks known to list tasks: every item is one; a name alone gathers the tasks below it; sub-items say more of a task. */
export function readActionList(sink: ActionSink, heading: Block | undefined, blocks: readonly Block[]): void {
  const { context, tables } = sink;
  let group = heading === undefined ? undefined : groupOf(tables, heading, -1);
  let last: { readonly action: ActionItemDraft; readonly depth: number } | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'rule' || block.kind === 'code' || block.kind === 'frontMatter')
      continue;
    // "Next meeting: 1 April" behind the tasks is none of them.
    if (isFact(sink, block)) {
      last = undefined;
    } else if (block.kind === 'row') {
      i = readActionTable(sink, blocks, i, true);
    } else if (block.kind === 'item') {
      const depth = block.depth ?? 0;
      if (last !== undefined && depth > last.depth) {
        describe(sink, last.action, block);
        continue;
      }
      const next = blocks[i + 1];
      const named =
        next?.kind === 'item' && (next.depth ?? 0) > depth ? groupOf(tables, block, depth) : undefined;
      if (named !== undefined) {
        group = named;
        last = undefined;
        context.draft.furniture.push({ start: block.start, end: block.end });
        continue;
      }
      if (group !== undefined && depth <= group.depth) group = undefined;
      const action = addLine(sink, block, group?.owners ?? []);
      last = action === undefined ? undefined : { action, depth };
    } else if (last !== undefined && goesOn(sink, block)) {
      describe(sink, last.action, block);
    } else {
      last = undefined;
      const named = groupOf(tables, block, -1);
      if (named !== undefined) {
        group = named;
        context.draft.furniture.push({ start: block.start, end: block.end });
      } else readProse(sink, block, context.document.packs);
    }
  }
}

const facts = new Set<string>([...sectionsOfFacts, 'start', 'end', 'next', 'previous']);

/** A line that the label of a fact about a meeting begins. */
function isFact({ context }: ActionSink, { label }: Block): boolean {
  if (label === undefined || label.value.text === '') return false;
  const key = context.document.findLabel(label.name.text);
  return key !== undefined && facts.has(key);
}

/** "Status: done", "Due: 3 May" or "Done" on the line below a task, set in under it. */
function goesOn({ tables }: ActionSink, { continues, depth, label, content }: Block): boolean {
  if (!continues || depth === undefined) return false;
  if (label !== undefined) return fieldOf(tables, label.name.text) !== undefined;
  return isState(tables, content.text);
}

/** A line that is a task as a whole. Its owner may stand on a line above. */
export function addLine(
  sink: ActionSink,
  block: Block,
  owners: readonly Words[],
  passage: Passage = block.content,
): ActionItemDraft | undefined {
  const { context, tables } = sink;
  const source = foldedText(passage.text);
  const marker = readMarker(source, tables, 0, source.text.length);
  const from = marker?.end ?? 0;
  const reading = readAction(source, tables, from, source.text.length, 'list');
  if (reading === undefined || tables.nobody.has(source.folded.replace(/[()（）.]/g, '').trim()))
    return undefined;
  const all = [...(marker?.owners ?? []).map((span) => ({ passage, span })), ...owners];
  return addAction(sink, passage, reading, {
    owners:
      reading.owners.length > 0 && owners.length > 0
        ? (marker?.owners ?? []).map((span) => ({ passage, span }))
        : all,
    item: context.itemOf.get(block),
    whole: { start: 0, end: source.text.length },
    ...(block.checked === undefined ? {} : { status: block.checked ? ('done' as const) : ('open' as const) }),
  });
}

/** Prose below a heading of tasks: the sentences that name an owner. "Ada: this, that. Bo to …" */
function readProse(sink: ActionSink, block: Block, packs: Parameters<typeof sentencesOf>[1]): void {
  const passage = block.content;
  const source = foldedText(passage.text);
  for (const span of sentencesOf(passage, packs)) {
    const marker = readMarker(source, sink.tables, span.start, span.end);
    const reading: ActionReading | undefined = readAction(
      source,
      sink.tables,
      marker?.end ?? span.start,
      span.end,
      'list',
    );
    if (reading === undefined || (reading.owners.length === 0 && marker === undefined)) continue;
    addAction(sink, passage, reading, {
      item: sink.context.itemOf.get(block),
      whole: span,
      owners: (marker?.owners ?? []).map((owner) => ({ passage, span: owner })),
    });
  }
}

/** A line that is nothing but names: the owners of the tasks below it. */
function groupOf(tables: OutcomeTables, block: Block, depth: number): Group | undefined {
  const passage = block.label?.value.text === '' ? block.label.name : block.content;
  const { text } = passage;
  if (text.length > 80) return undefined;
  const folded = foldCase(text);
  if (tables.nobody.has(folded.replace(/[:：]/g, '').trim())) return { owners: [], depth };
  if (findPhrases(folded, tables.actionHeadings).length > 0) return undefined;
  const names = readNamesAfter({ text, folded }, 0, text.length, tables.names);
  const last = names[names.length - 1];
  const handle = depth >= 0 && /^[\w-]{2,20}$/.test(text);
  if (last === undefined)
    return handle ? { owners: [{ passage, span: { start: 0, end: text.length } }], depth } : undefined;
  if (!/^[\s:：]*$/.test(text.slice(last.whole.end))) return undefined;
  if (depth < 0 && !names.every((name) => isKnown(tables, text, name))) return undefined;
  return { owners: names.map((span) => ({ passage, span })), depth };
}

function isKnown(tables: OutcomeTables, text: string, name: Span): boolean {
  return tables.names.isPerson(text.slice(name.start, name.end));
}

/** A sub-item such as "Owner: Ada", "Due: 3 May", "Status: done", "done". */
function describe(sink: ActionSink, action: ActionItemDraft, block: Block): void {
  const { tables } = sink;
  const { label, content } = block;
  if (label === undefined) {
    const state = stateIn(foldCase(content.text), tables, 0, content.text.length);
    if (state !== undefined && isState(tables, content.text)) setStatus(sink, action, content, state);
    return;
  }
  const field = fieldOf(tables, label.name.text);
  const { value } = label;
  if (field === undefined || value.text === '' || isPlaceholder(value.text, tables)) return;
  if (field === 'owner') addOwnerWords(sink, action, value);
  else if (field === 'due') setDueOrNote(sink, action, value);
  else {
    const state = stateIn(foldCase(value.text), tables, 0, value.text.length);
    if (state !== undefined) setStatus(sink, action, value, state);
  }
}

/** Longest line that only tells a task's state. */
const STATE = 24;

/** True for a line that begins with the word for a state, and hardly goes on. */
function isState(tables: OutcomeTables, text: string): boolean {
  return text.length <= STATE && stateIn(foldCase(text), tables, 0, text.length)?.span.start === 0;
}

/** What a label such as "Owner" says of the task above it. */
function fieldOf(tables: OutcomeTables, words: string): 'owner' | 'due' | 'status' | undefined {
  const folded = foldCase(words);
  const [match] = findPhrases(folded, tables.fields);
  return match?.start === 0 && match.end === folded.length ? match.value : undefined;
}
