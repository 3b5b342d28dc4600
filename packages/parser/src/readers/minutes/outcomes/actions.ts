import { addAction } from './add-action.js';
import { addLine, readActionList } from './action-list.js';
import { findPhrases } from './phrase-index.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { holdsMotions } from './holds-motions.js';
import { openTables } from './open-tables.js';
import { readActionTable } from './action-table.js';
import { reportTwoDays } from './report-two-days.js';
import { takenSpans } from './taken-spans.js';
import { sectionsOfFacts } from './sections-of-facts.js';
import { readTaskSentences } from './read-task-sentences.js';
import type { ActionSink, Words } from './add-action.js';
import type { ActionItemDraft } from '../../../resolution/draft.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { TakenSpans } from './taken-spans.js';

/** Tasks somebody was given: in lists and tables of tasks, behind marks in the text, as checkboxes, and as "Ada to …". */
export function readActions(context: MinutesContext): void {
  const tables = openTables(context);
  const sink: ActionSink = { context, tables, seen: new Map(), doubtful: [], bare: 0 };
  const attendance = takenSpans(context.draft.participants.filter((p) => p.presence !== 'unknown'));
  for (const section of context.sections) {
    if (isActionSection(section, tables) && !holdsMotions(context, section, tables)) {
      const value = section.heading?.label?.value;
      if (section.heading !== undefined && value !== undefined && value.text !== '')
        addLine(sink, section.heading, [], value);
      readActionList(sink, section.heading, section.blocks);
    } else if (section.key === undefined || !sectionsOfFacts.has(section.key))
      readText(sink, section, attendance);
  }
  if (sink.bare >= HABIT && sink.doubtful.length > 0) {
    for (const { passage, reading, item, whole } of sink.doubtful)
      addAction(sink, passage, reading, { item, whole });
    context.draft.actionItems.sort((a, b) => placeOf(a) - placeOf(b));
  }
  context.draft.actionItems.forEach(({ due }, i) => {
    reportTwoDays(context, due, `/actionItems/${String(i)}/due`);
  });
}

/** So many tasks given in the form "Ada to …" make it a habit of the minutes. */
const HABIT = 2;

function placeOf(action: ActionItemDraft): number {
  return action.evidence?.[0]?.start ?? 0;
}

/** True where the heading, or one above it, announces tasks. */
function isActionSection(section: Section, tables: OutcomeTables): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) {
    if (at.key === 'action') return true;
    if (at.key !== undefined) return false;
    const words = at.heading?.content.text;
    if (
      words !== undefined &&
      words.length <= 60 &&
      findPhrases(foldCase(words), tables.actionHeadings).length > 0
    )
      return true;
  }
  return false;
}

/** Tasks in the text of a discussion: marked lines, checkboxes, a list below "Actions:", sentences such as "Ada will …". */
function readText(sink: ActionSink, section: Section, attendance: TakenSpans): void {
  const { context } = sink;
  const { blocks } = section;
  let before: Words | undefined;
  // Conclusions give tasks to whoever they name.
  const concluding = section.key === 'conclusion' || section.key === 'decision';
  const all = section.heading === undefined ? blocks : [section.heading, ...blocks];
  for (let i = 0; i < all.length; i++) {
    const block = all[i];
    if (block === undefined || block.kind === 'rule' || block.kind === 'code' || block.kind === 'frontMatter')
      continue;
    if (block.kind === 'row') {
      i = readActionTable(sink, all, i, false);
      continue;
    }
    const list =
      block.kind === 'item' &&
      context.document.findLabel(block.label?.name.text ?? block.content.text) === 'action' &&
      (block.label?.value.text ?? '') === '';
    if (list) {
      const end = endOfChildren(all, i);
      readActionList(sink, undefined, all.slice(i + 1, end));
      i = end - 1;
      continue;
    }
    if (block.checked !== undefined && section.key !== 'agenda') {
      if (!attendance.touches(block)) addLine(sink, block, []);
      continue;
    }
    if (block.kind !== 'heading') before = readTaskSentences(sink, block, before, concluding);
  }
}

function endOfChildren(blocks: readonly Block[], at: number): number {
  const depth = blocks[at]?.depth ?? 0;
  let end = at + 1;
  while (blocks[end]?.kind === 'item' && (blocks[end]?.depth ?? 0) > depth) end++;
  return end;
}
