import { agentOf, isPlaceholder, reportPlaceholder } from './agent.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { foldedText } from './folded-text.js';
import { keepMotion, openMotion } from './open-motion.js';
import { readNamesAfter } from './read-names-after.js';
import { phraseAt } from './phrase-index.js';
import { textEvidence, withoutStop, wordedMotion } from './motion-wording.js';
import type { AgentDraft } from '../../../resolution/draft.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';
import type { MotionState } from './motion-state.js';
import type { NameSpan } from './name-span.js';
import type { OpenMotion } from './open-motion.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';

/** A labelled line read, and the motion that is open from now on. */
export interface SheetLine {
  readonly open: OpenMotion | undefined;
}

/** Reads a labelled line of a motion's sheet: "Moved by: …", "Text: …". Undefined where the line is none. */
export function readSheetLine(state: MotionState, block: Block): SheetLine | undefined {
  const { context, tables, section, open, before } = state;
  const { label } = block;
  if (label === undefined || label.value.text === '' || block.kind === 'heading') return undefined;
  const key = context.document.findLabel(label.name.text);
  const { value } = label;
  const whole = { start: 0, end: value.text.length };
  const inSheet = section.heading !== undefined && isMotionHeading(section.heading, tables);
  if (inSheet && tables.textLabels.has(foldCase(label.name.text))) {
    if (isPlaceholder(value.text, tables)) {
      reportPlaceholder(context, value, whole);
      return { open };
    }
    const wording = { passage: value, span: whole };
    const known =
      open?.motion.text === ''
        ? open
        : openMotion({ text: '', movers: [], seconders: [], evidence: [] }, true);
    known.motion.text = withoutStop(value.text);
    (known.motion.evidence ??= []).push(textEvidence(context, wording));
    keepMotion(context, known);
    return { open: known };
  }
  if (key === 'mover' && open === undefined && before !== undefined) {
    // "It was resolved that …", and on the next line who proposed it.
    const motion = wordedMotion(state, block, before);
    const movers = namesIn(tables, value).flatMap((span) => agentOf(context, tables, value, span) ?? []);
    if (motion?.result === 'passed' && movers.length > 0) {
      const decided = openMotion({ ...motion, movers }, true);
      keepMotion(context, decided);
      return { open: decided };
    }
  }
  const item = section.item?.name;
  const at = item === undefined ? -1 : (section.heading?.content.text.indexOf(item) ?? -1);
  if (
    key === 'mover' &&
    open === undefined &&
    section.heading !== undefined &&
    item !== undefined &&
    at >= 0 &&
    !value.text.includes(':')
  ) {
    // "Proposed: Ada", and on the next line who seconded: the item itself was moved.
    const wording = { passage: section.heading.content, span: { start: at, end: at + item.length } };
    const movers = namesIn(tables, value).flatMap((span) => agentOf(context, tables, value, span) ?? []);
    if (movers.length === 0) return undefined;
    const motion = { text: item, movers, seconders: [], evidence: [textEvidence(context, wording)] };
    return {
      open: openMotion(section.item === undefined ? motion : { ...motion, agendaItem: section.item }, false),
    };
  }
  if (key === 'mover' || (inSheet && (key === 'speaker' || key === 'owner'))) {
    const target =
      open ?? (inSheet ? openMotion({ text: '', movers: [], seconders: [], evidence: [] }, true) : undefined);
    if (target === undefined || target.motion.movers.length > 0) return undefined;
    target.motion.movers.push(...agentsIn(context, tables, value));
    target.idle = 0;
    return { open: target };
  }
  if (key === 'seconder' && open !== undefined && open.motion.seconders.length === 0) {
    open.motion.seconders.push(...agentsIn(context, tables, value));
    open.idle = 0;
    keepMotion(context, open);
    return { open };
  }
  return undefined;
}

/** True for a heading that begins with a word for a motion: "Motion 3", "Antrag 2021-04". */
function isMotionHeading(heading: Block, tables: OutcomeTables): boolean {
  return phraseAt(foldCase(heading.content.text), tables.motionCues, 0)?.value.kind === 'noun';
}

/** Everybody a value names; the whole value where no name is told in it. */
function agentsIn(context: MinutesContext, tables: OutcomeTables, value: Passage): AgentDraft[] {
  const { text } = value;
  const names = namesIn(tables, value);
  const spans = names.length > 0 ? names : [{ start: 0, end: withoutStop(text).length }];
  return spans.flatMap((span) => agentOf(context, tables, value, span) ?? []);
}

function namesIn(tables: OutcomeTables, { text }: Passage): NameSpan[] {
  return readNamesAfter(foldedText(text), 0, text.length, tables.names);
}
