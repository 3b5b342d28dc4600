import { findTimeMentions } from '../times/index.js';
import { foldHan } from '../fold-han.js';
import { isPlainHan } from './han-names.js';
import { splitHanSentences } from './split-han-sentences.js';
import type { HanSentence } from './split-han-sentences.js';
import type { Passage } from '../../source/passage.js';
import type { Span } from '../../source/span.js';
import type { TimeMention } from '../times/index.js';
import type { TimeWords } from '../../languages/time-words.js';

/** Stands for each character of a date or time in a masked text. */
export const TIME = '\u0001';
/** Stands for each character between brackets. */
export const ASIDE = '\u0002';
/** Stands for each character between quotation marks or title marks. */
export const QUOTED = '\u0003';

/** A passage of Chinese prepared for the rules. All offsets are those of `passage.text`. */
export interface HanText {
  readonly passage: Passage;
  /** The words folded: simplified, half-width marks. */
  readonly folded: string;
  /** The same, with dates, asides and quotations blanked out, so that no word in them is taken for one of the sentence. */
  readonly masked: string;
  readonly times: readonly TimeMention[];
  readonly sentences: readonly HanSentence[];
  /** The outermost stretches between quotation marks (or title marks), marks left out. */
  readonly quotes: readonly Span[];
}

/** Prepares a passage: one pass each for folding, pairing of marks, dates and sentences. */
export function createHanText(passage: Passage, times: readonly TimeWords[]): HanText {
  const folded = foldHan(passage.text);
  const pairs = pairMarks(folded);
  const mentions = findTimeMentions(passage.text, times);
  const spans: { start: number; end: number; as: string }[] = [];
  for (const { start, end } of mentions) spans.push({ start, end, as: TIME });
  for (const { start, end, opener } of pairs)
    spans.push({ start, end, as: isBracket(opener) ? ASIDE : QUOTED });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let masked = '';
  let from = 0;
  for (const { start, end, as } of spans) {
    if (start < from || end <= start) continue;
    masked += folded.slice(from, start) + as.repeat(end - start);
    from = end;
  }
  masked += folded.slice(from);
  return {
    passage,
    folded,
    masked,
    times: mentions,
    sentences: splitHanSentences(folded, masked),
    quotes: pairs.filter(({ opener }) => !isBracket(opener)),
  };
}

function isBracket(opener: string): boolean {
  return opener === '(' || opener === '[' || opener === '【';
}

interface Pair extends Span {
  readonly opener: string;
}

const openers = '“‘《([【';
const closers = '”’》)]】';

/** The outermost stretches between paired marks, in text order. Each kind is paired by itself; what has no partner is no mark. */
function pairMarks(folded: string): Pair[] {
  const open: number[][] = [[], [], [], [], [], []];
  let straight = -1;
  const found: Pair[] = [];
  for (let i = 0; i < folded.length; i++) {
    if (isPlainHan(folded.charCodeAt(i))) continue;
    const ch = folded.charAt(i);
    if (ch === '"') {
      if (straight < 0) straight = i;
      else {
        found.push({ start: straight + 1, end: i, opener: '“' });
        straight = -1;
      }
      continue;
    }
    const opening = openers.indexOf(ch);
    if (opening >= 0) {
      open[opening]?.push(i);
      continue;
    }
    const closing = closers.indexOf(ch);
    if (closing < 0) continue;
    const start = open[closing]?.pop();
    if (start !== undefined) found.push({ start: start + 1, end: i, opener: openers.charAt(closing) });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Pair[] = [];
  let end = -1;
  for (const pair of found) {
    if (pair.start < end) continue;
    outer.push(pair);
    end = pair.end;
  }
  return outer;
}
