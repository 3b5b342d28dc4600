import { cite, sourceSpan } from '../../../source/passage.js';
import { endBeforeSignature } from './signature.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { foldedText } from './folded-text.js';
import { isPlaceholder } from './agent.js';
import { phraseAt } from './phrase-index.js';
import { readAction } from './read-action.js';
import { readMotion } from './read-motion.js';
import { readResultAlone } from './result-sentence.js';
import { beforeMarks, pastMarks } from '../../../mentions/past-marks.js';
import { hasHan, hasTwoLetters, isAlphanumericAt } from '../../../mentions/letters-in-text.js';
import type { AgendaItemDraft } from '../../../resolution/draft.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';
import type { TakenSpans } from './taken-spans.js';

/** Where decisions go, and what is known of them while they are read. */
export interface DecisionSink {
  readonly context: MinutesContext;
  readonly tables: OutcomeTables;
  /** What motions and tasks took already. */
  readonly taken: TakenSpans;
  /** Decisions with a number in words ("Primero.-") go on in the next paragraph. */
  counting: boolean;
  /** Decisions by their first letters, with the item each was made under. */
  readonly seen: Map<string, { readonly item: AgendaItemDraft | undefined }>;
}

/** Up to so many letters beside a vote or a result say nothing of what was decided. */
const FEW = 2;

/** Adds a stretch of a passage as a decision, unless it says how a motion ended, gives somebody a task or was added before. */
export function addDecision(
  sink: DecisionSink,
  block: Block,
  passage: Passage,
  span: Span,
  whole: Span = span,
): void {
  const { context, tables } = sink;
  const { text } = passage;
  const signed = endBeforeSignature(text, span.start, span.end);
  let start = pastMarks(text, span.start, signed, ',:：;–—-');
  const end = beforeMarks(text, start, signed, '.;,。；，');
  const joiner = phraseAt(foldCase(text), tables.joiners, start, end);
  // "que le …", "d’attribuer …"
  if (joiner !== undefined && (/\s/.test(text[joiner.end] ?? '') || /['’]/.test(text[joiner.end - 1] ?? '')))
    start = joiner.end;
  start = pastMarks(text, start, end, '');
  const words = text.slice(start, end);
  if ((!hasTwoLetters(words) && !hasHan(words)) || isPlaceholder(words, tables)) return;
  const place = sourceSpan(passage, start, end);
  // "Put to the vote, it is adopted." tells how a vote ended, not what was decided.
  const result = context.resultSentences.get(place.start);
  if (sink.taken.touches(place) || (result !== undefined && end <= result.span.end)) return;
  const source = foldedText(text);
  const motion = readMotion(source, tables, start, end);
  // "Resolution: Passed." is how a motion ended, no decision of its own.
  if (motion !== undefined && (motion.rest <= FEW || readResultAlone(source, tables, { start, end }))) return;
  const task = readAction(source, tables, start, end, 'text');
  if (task !== undefined && (task.form === 'duty' || task.form === 'bare')) return;
  const item = context.itemOf.get(block);
  const key = firstLetters(foldCase(words));
  // The same words under two items are two decisions ("He was elected unanimously"); a list at the end repeats one.
  const known = sink.seen.get(key);
  if (known !== undefined && (known.item === undefined || item === undefined || known.item === item)) return;
  sink.seen.set(key, { item });
  context.draft.decisions.push({
    text: words,
    ...(item === undefined ? {} : { agendaItem: item }),
    evidence: [
      cite(context.document.source, passage, start, end, { field: 'text' }),
      cite(context.document.source, passage, whole.start, whole.end),
    ],
  });
}

/** So many letters and digits tell one decision from another. */
const KEY = 60;

function firstLetters(text: string): string {
  let key = '';
  for (let i = 0; i < text.length && key.length < KEY; i++)
    if (isAlphanumericAt(text, i)) key += text.charAt(i);
  return key;
}
