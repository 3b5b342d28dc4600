import { cite } from '../../../source/passage.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { foldedText } from './folded-text.js';
import { isPlaceholder, reportPlaceholder } from './agent.js';
import { findPhrases, phraseAt } from './phrase-index.js';
import { setResult } from './open-motion.js';
import { trimWording } from './motion-edges.js';
import type { Block } from '../../../blocks/block.js';
import type { Evidence } from '@rapporteur/schema';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { MotionDraft } from '../../../resolution/draft.js';
import type { MotionState } from './motion-state.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/** Words that say what was moved. */
export interface Wording {
  readonly passage: Passage;
  readonly span: Span;
}

/** A motion of which only its words are known. Undefined for a placeholder. */
export function wordedMotion(
  { context, tables, section }: MotionState,
  block: Block,
  about: Wording | undefined,
): MotionDraft | undefined {
  if (about === undefined) return undefined;
  const text = about.passage.text.slice(about.span.start, about.span.end);
  if (isPlaceholder(text, tables)) {
    reportPlaceholder(context, about.passage, about.span);
    return undefined;
  }
  const item = context.itemOf.get(block) ?? section.item;
  const resolved = behindResolved(about, tables);
  const span = resolved?.rest ?? behindNoun(about, tables) ?? about.span;
  const wording = { passage: about.passage, span };
  const motion: MotionDraft = {
    text: withoutStop(wording.passage.text.slice(wording.span.start, wording.span.end)),
    movers: [],
    seconders: [],
    ...(item === undefined ? {} : { agendaItem: item }),
    evidence: [textEvidence(context, wording)],
  };
  if (resolved !== undefined) {
    const { start, end } = resolved.cue;
    const { source } = context.document;
    setResult(
      motion,
      'passed',
      cite(source, about.passage, start, end, { field: 'result', match: 'inferred' }),
    );
  }
  return motion;
}

/** "Vote: approve the draft", "Proposal that the club buys a cooker": the noun says no more than that it was put. */
function behindNoun({ passage, span }: Wording, tables: OutcomeTables): Span | undefined {
  const source = foldedText(passage.text);
  const cue = phraseAt(source.folded, tables.motionCues, span.start, span.end);
  const noun =
    cue?.value.kind === 'noun' || cue?.value.kind === 'poll'
      ? cue
      : phraseAt(source.folded, tables.voteCues, span.start, span.end);
  if (noun === undefined || noun.value.kind === 'option' || noun.value.kind === 'filler') return undefined;
  const colon = /^ ?[:：] /.exec(source.text.slice(noun.end, noun.end + 3))?.[0];
  const opener =
    colon === undefined ? phraseAt(source.folded, tables.openers, noun.end + 1, span.end) : undefined;
  const at = colon === undefined ? opener?.end : noun.end + colon.length;
  return at === undefined ? undefined : trimWording(source, tables, at, span.end);
}

/** Within so many characters the words stand that say that it was passed. */
const LEAD = 48;

/** "It was resolved to object": what was moved stands behind the words that it was passed. */
function behindResolved(
  { passage, span }: Wording,
  tables: OutcomeTables,
): { cue: Span; rest: Span } | undefined {
  const folded = foldCase(passage.text);
  // "… and unanimously carried, it was| resolved, that …"
  const cue =
    findPhrases(folded, tables.resolves, span.start, Math.min(span.end, span.start + LEAD))[0] ??
    bodyVerb(folded, tables, span);
  const rest = cue && trimWording({ text: passage.text, folded }, tables, cue.end, span.end);
  return cue === undefined || rest === undefined ? undefined : { cue, rest };
}

/** "… seconded by Bo, the board approved| the minutes": a body that decides, and nothing between it and its verb. */
function bodyVerb(folded: string, tables: OutcomeTables, { start, end }: Span): Span | undefined {
  const body = phraseAt(folded, tables.names.bodies, start, end);
  const verb = body?.value === 'body' ? phraseAt(folded, tables.decisionCues, body.end + 1, end) : undefined;
  return verb?.value === 'body' || verb?.value === 'clause' ? verb : undefined;
}

/** The wording put to the vote replaces the words in which the motion was announced. */
export function reword(context: MinutesContext, motion: MotionDraft, about: Wording): void {
  const evidence = (motion.evidence ??= []);
  motion.text = withoutStop(about.passage.text.slice(about.span.start, about.span.end));
  const old = evidence.findIndex((entry) => entry.field === 'text');
  if (old >= 0) evidence.splice(old, 1);
  evidence.push(textEvidence(context, about));
}

/** The name of the item that a section's heading names, else all the heading. */
export function headingOf({ heading, item }: Section): Wording | undefined {
  if (heading === undefined) return undefined;
  const { text } = heading.content;
  const own = item?.evidence?.some(
    ({ field, start, end }) => field === 'name' && start >= heading.start && end <= heading.end,
  );
  const at = item === undefined || own !== true ? -1 : text.indexOf(item.name);
  const span =
    at < 0 || item === undefined ? { start: 0, end: text.length } : { start: at, end: at + item.name.length };
  return { passage: heading.content, span };
}

/** Where the text of a motion stands. */
export function textEvidence(context: MinutesContext, { passage, span }: Wording): Evidence {
  return cite(context.document.source, passage, span.start, span.end, { field: 'text' });
}

/** Without the stop or the comma at its end. */
export function withoutStop(text: string): string {
  return text.replace(/[.;,。；，\\]$/, '');
}
