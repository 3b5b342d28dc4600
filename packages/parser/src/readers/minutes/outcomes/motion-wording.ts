import { cite } from '../../../source/passage.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { isPlaceholder, reportPlaceholder } from './agent.js';
import { behindManner } from './behind-manner.js';
import { findPhrases, phraseAt } from './phrase-index.js';
import { readDecision } from './read-decision.js';
import { readMarker } from './read-marker.js';
import { setResult } from './open-motion.js';
import { saysOnlyResult } from './result-sentence.js';
import { trimWording } from './motion-edges.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './read-name.js';
import type { Evidence } from '@rapporteur/schema';
import type { LabelKey } from '../../../languages/label-words.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { MotionDraft } from '../../../resolution/draft.js';
import type { MotionReading } from './read-motion.js';
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
  context: MinutesContext,
  tables: OutcomeTables,
  block: Block,
  section: Section,
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
  const source = { text: passage.text, folded: foldCase(passage.text) };
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

/** What was voted on where no sentence moved it: the words beside the count, else the sentence before, else the heading. */
export function votedWording(
  { document }: MinutesContext,
  tables: OutcomeTables,
  block: Block,
  reading: MotionReading,
  sentence: Span,
  before: Wording | undefined,
  section: Section,
): Wording | undefined {
  const parts = [reading.vote?.span, reading.result?.span, reading.unanimous]
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start);
  const { label } = block;
  const key = label === undefined ? undefined : document.findLabel(label.name.text);
  // "Resolved: 5 for, 0 against" is about the item, whatever was said before, unless that is what was decided.
  const resolves = key !== undefined && outcomeKeys.has(key) && sentence.start === 0;
  if (
    label !== undefined &&
    !resolves &&
    label.value.text !== '' &&
    reading.rest > 0 &&
    reading.rest <= 60 &&
    sentence.start === 0
  ) {
    // "Budget: 5 for, 0 against"
    const end = label.name.text.length;
    const first = parts[0]?.start ?? 0;
    if (first >= end && !isVoteWord(label.name.text, tables))
      return { passage: label.name, span: { start: 0, end } };
  }
  const decided = decidedWords(block.content.text, tables, reading, sentence);
  if (decided !== undefined) return { passage: block.content, span: decided };
  const { text } = block.content;
  const words = resolves ? { start: label?.name.text.length ?? 0, end: sentence.end } : sentence;
  const source = { text, folded: foldCase(text) };
  // "Der Vorstand wird bei 2 Enthaltungen entlastet" says what was voted on, however short it is.
  const told =
    reading.rest > LITTLE && readDecision(source, tables, sentence.start, sentence.end) !== undefined;
  const own =
    (reading.rest <= FEW && !told) || saysOnlyResult(source, tables, words, parts)
      ? undefined
      : withoutOpener(text, longestGap(text, words, parts, tables, told ? LITTLE : SHORTEST), tables);
  if (own !== undefined) return { passage: block.content, span: own };
  return resolves && (before === undefined || !isPut(before, tables))
    ? (headingOf(section) ?? before)
    : (before ?? headingOf(section));
}

/** True for a sentence that says what is put to the vote or was decided: "议案一：…", "The board agreed to …". */
function isPut(before: Wording, tables: OutcomeTables): boolean {
  const [first] = findPhrases(
    foldCase(before.passage.text),
    tables.motionCues,
    before.span.start,
    before.span.end,
  );
  const named = first?.value.kind === 'noun' && first.start - before.span.start <= 4;
  return named || decidedIn(before, tables) !== undefined;
}

/** What a sentence says was decided. */
export function decidedIn({ passage, span }: Wording, tables: OutcomeTables): Wording | undefined {
  const source = { text: passage.text, folded: foldCase(passage.text) };
  const marker = readMarker(source, tables, span.start, span.end, tables.decisionMarkers);
  const decided =
    marker === undefined
      ? readDecision(source, tables, span.start, span.end)
      : { start: marker.end, end: span.end };
  return decided && { passage, span: decided };
}

/** Labels of what came of an item. */
const outcomeKeys = new Set<LabelKey>(['decision', 'conclusion', 'vote', 'result']);

/** A Han character says as much as several letters. */
function scaleOf(text: string, { start, end }: Span): number {
  return /\p{Script=Han}/u.test(text.slice(start, end)) ? 4 : 1;
}

/** "The council approves, by 12 votes to 3, the budget": what a sentence with a count says was decided. */
function decidedWords(
  text: string,
  tables: OutcomeTables,
  { rest, vote }: MotionReading,
  sentence: Span,
): Span | undefined {
  const scale = scaleOf(text, sentence);
  if (rest <= FEW || vote === undefined) return undefined;
  const source = { text, folded: foldCase(text) };
  const decided =
    readDecision(source, tables, sentence.start, sentence.end) ??
    decidedBehind(source, tables, vote.span.end, sentence.end);
  if (decided === undefined || decided.start === sentence.start) return undefined;
  const end = vote.span.start > decided.start ? vote.span.start : decided.end;
  const words = trimWording(source, tables, decided.start, end);
  return words === undefined || words.end - words.start < SHORTEST / scale ? undefined : words;
}

/** "…以8票赞成通过了《章程》": the verb right behind the count. */
function decidedBehind(source: FoldedText, tables: OutcomeTables, at: number, to: number): Span | undefined {
  const [cue] = findPhrases(source.folded, tables.decisionCues, at, to);
  return cue === undefined || cue.value === 'passive' || cue.value === 'elected' || cue.start > at + 2
    ? undefined
    : { start: behindManner(source, tables, cue.end, to), end: to };
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

export function textEvidence(context: MinutesContext, { passage, span }: Wording): Evidence {
  return cite(context.document.source, passage, span.start, span.end, { field: 'text' });
}

export function withoutStop(text: string): string {
  return text.replace(/[.;,。；，\\]$/, '');
}

function isVoteWord(words: string, tables: OutcomeTables): boolean {
  const folded = foldCase(words);
  return (
    phraseAt(folded, tables.voteCues, 0)?.end === folded.length ||
    phraseAt(folded, tables.motionCues, 0) !== undefined
  );
}

function withoutOpener(text: string, span: Span | undefined, tables: OutcomeTables): Span | undefined {
  if (span === undefined) return undefined;
  const opener = phraseAt(foldCase(text), tables.openers, span.start, span.end);
  return opener === undefined || text[opener.end] !== ' ' ? span : { start: opener.end + 1, end: span.end };
}

/** Up to so many letters beside a count say nothing of what was voted on. */
const FEW = 24;

/** So many letters beside a count are small words. */
const LITTLE = 6;

/** Shortest stretch that can say what was voted on. */
const SHORTEST = 12;

function longestGap(
  text: string,
  sentence: Span,
  parts: readonly Span[],
  tables: OutcomeTables,
  least: number,
): Span | undefined {
  const shortest = least / scaleOf(text, sentence);
  let best: Span | undefined;
  let at = sentence.start;
  for (const part of [...parts, { start: sentence.end, end: sentence.end }]) {
    let start = at;
    let end = part.start;
    while (start < end && /[\s,;:.，；：、。–—-]/.test(text[start] ?? '')) start++;
    while (end > start && /[\s,;:.，；：、。–—(-]/.test(text[end - 1] ?? '')) end--;
    if (end - start > (best === undefined ? shortest : best.end - best.start)) best = { start, end };
    at = Math.max(at, part.end);
  }
  return best === undefined
    ? undefined
    : trimWording({ text, folded: foldCase(text) }, tables, best.start, best.end);
}
