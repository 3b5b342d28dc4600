import { cite, sourceSpan } from '../source/passage.js';
import { collectEvidence } from './collect-evidence.js';
import { characterLength, hasAlphanumeric, isHanAt } from '../mentions/letters-in-text.js';
import { isGeneratorField } from './generator-field.js';
import { isSpace } from '../mentions/letters.js';
import { sentencesOf } from '../mentions/sentences.js';
import { verbatimPassage } from '../source/passage.js';
import type { AgendaItemDraft, Draft, NoteDraft } from './draft.js';
import type { Block } from '../blocks/block.js';
import type { Document } from '../document/document.js';
import type { MeetingRecord } from '@rapporteur/schema';
import type { Passage } from '../source/passage.js';
import type { Span } from '../source/span.js';

/** Text that fits no field, with the agenda item it belongs to. */
export interface Leftover extends NoteDraft {
  readonly item?: AgendaItemDraft;
}

/**
 * What no evidence touches, sentence by sentence, so that nothing of the text is lost; sentences that follow one another
 * in a block make one note. A sentence of minutes of which evidence covers less than half is a note as a whole, and of others
 * what is left makes one from six words on. A sentence of prose that is touched is spent.
 *
 * Left out are: marks, rules and white space; page furniture (`draft.furniture`); the words of known labels; fields of front
 * matter that only steer a site generator; and runs of fewer than six words between the values of a sentence.
 */
export function leftoverNotes(document: Document, record: MeetingRecord, draft: Draft): Leftover[] {
  const taken = mergeSpans(
    [...collectEvidence(record), ...draft.furniture].sort((a, b) => a.start - b.start),
  );
  const found: Leftover[] = [];
  let next = 0;
  for (const block of document.blocks) {
    if (block.kind === 'rule' || isGeneratorField(block)) continue;
    const passage = block.kind === 'frontMatter' ? verbatimPassage(document.source, block) : block.content;
    const said = speech(document, draft, block);
    while (next < taken.length && (taken[next]?.end ?? 0) <= block.start) next++;
    for (const span of untakenSpans(
      document,
      passage,
      { start: said.from, end: draft.discussion?.endOf.get(block) ?? passage.text.length },
      taken,
      next,
      draft.discussion !== undefined,
    )) {
      const item = draft.discussion?.itemOf.get(block);
      found.push({
        text: passage.text.slice(span.start, span.end),
        ...(said.speaker === undefined ? {} : { speaker: said.speaker }),
        ...(item === undefined ? {} : { item }),
        evidence: [cite(document.source, passage, span.start, span.end)],
      });
    }
  }
  return found;
}

/** Who speaks in a block and where the words begin: behind the name, or behind a known label. */
function speech(
  document: Document,
  draft: Draft,
  block: Block,
): { from: number; speaker?: NonNullable<NoteDraft['speaker']> } {
  const speaker = draft.discussion?.speakerOf.get(block);
  const { label } = block;
  if (block.kind === 'frontMatter') return { from: 0 };
  if (label === undefined) return speaker === undefined ? { from: 0 } : { from: 0, speaker };
  // A bot's line is signed at its end: a label in front of it names nobody.
  const names = speaker !== undefined && draft.discussion?.endOf.has(block) !== true;
  const known = names || document.findLabel(label.name.text) !== undefined;
  const from = known ? Math.min(label.name.text.length + 1, block.content.text.length) : 0;
  return speaker === undefined ? { from } : { from, speaker };
}

/** Stretches of a part of a passage that no evidence covers. */
function untakenSpans(
  document: Document,
  passage: Passage,
  words: Span,
  taken: readonly Span[],
  first: number,
  whole: boolean,
): Span[] {
  const spans: Span[] = [];
  let next = first;
  let open: Span | undefined;
  const close = (): void => {
    if (open !== undefined) spans.push(open);
    open = undefined;
  };
  for (const sentence of sentencesOf(passage, document.packs)) {
    const start = Math.max(sentence.start, words.start);
    const end = Math.min(sentence.end, words.end);
    if (end <= start || !hasAlphanumeric(passage.text.slice(start, end))) continue;
    const place = sourceSpan(passage, start, end);
    while (next < taken.length && (taken[next]?.end ?? 0) <= place.start) next++;
    const touched = (taken[next]?.start ?? Infinity) < place.end;
    const left = touched && whole ? untakenWords(passage, { start, end }, taken, next) : undefined;
    if (!touched || left?.most === true) {
      const begin = passage.text.slice(start, end).search(/\S/) + start;
      open = { start: open?.start ?? begin, end };
      continue;
    }
    close();
    spans.push(...(left?.runs ?? []));
  }
  close();
  return spans;
}

/** A run of uncovered words becomes a note from so many words or Han characters on. */
const WORDS = 6;
const HAN = 10;

/** What is left of a sentence between the values taken from it, and whether that is most of its words. */
function untakenWords(
  passage: Passage,
  sentence: Span,
  taken: readonly Span[],
  first: number,
): { runs: Span[]; most: boolean } {
  const { text } = passage;
  const runs: Span[] = [];
  let next = first;
  let all = 0;
  let left = 0;
  const run = { start: 0, end: 0, words: 0, han: 0 };
  const close = (): void => {
    if (run.words >= WORDS || run.han >= HAN) runs.push({ start: run.start, end: run.end });
    run.words = 0;
    run.han = 0;
    run.end = 0;
  };
  for (let end = sentence.start; end < sentence.end;) {
    const start = end++;
    if (isSpace(text.charCodeAt(start))) continue;
    const han = isHanAt(text, start);
    if (han) end = start + characterLength(text, start);
    else while (end < sentence.end && !isSpace(text.charCodeAt(end)) && !isHanAt(text, end)) end++;
    const counts = han || hasAlphanumeric(text.slice(start, end));
    if (counts) all++;
    const place = sourceSpan(passage, start, end);
    while (next < taken.length && (taken[next]?.end ?? 0) <= place.start) next++;
    if ((taken[next]?.start ?? Infinity) < place.end) {
      close();
      continue;
    }
    if (counts) left++;
    if (run.end === 0) run.start = start;
    run.end = end;
    if (han) run.han++;
    else if (counts) run.words++;
  }
  close();
  return { runs, most: left * 2 > all };
}

function mergeSpans(sorted: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = merged[merged.length - 1];
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ start: span.start, end: span.end });
  }
  return merged;
}
