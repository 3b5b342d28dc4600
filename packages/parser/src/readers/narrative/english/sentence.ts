import { sentencesOf as spansOf } from '../../../mentions/sentences.js';
import { scanTokens } from './scan-tokens.js';
import { withoutAnonymous } from './without-anonymous.js';
import { timesOf } from '../head/find-day.js';
import type { BodyBlock, NarrativeContext } from '../narrative-context.js';
import type { Lexicon } from './lexicon.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';
import type { TimeMention } from '../../../mentions/times/index.js';
import type { Token } from './token.js';

/** A sentence of the report. Offsets and tokens are those of its passage. */
export interface Sentence extends Span {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly times: readonly TimeMention[];
  readonly block: BodyBlock;
  /** Place of its block in the body, and its place among the sentences of the block. */
  readonly blockIndex: number;
  readonly index: number;
  /** Paragraphs and items above its own; lines of headings do not count. */
  readonly depth: number;
}

/** Longest sentence whose grammar is read, in tokens: nobody writes longer ones, and a list without end stays cheap. */
const LONGEST = 1500;

/** Dates of a sentence that are looked at. */
const MOST_TIMES = 60;

/** The sentences of the body, in text order. */
export function readSentences(context: NarrativeContext, lexicon: Lexicon): Sentence[] {
  let below = 0;
  return context.body.flatMap((block, blockIndex) => {
    const depth = Math.max(0, below - (block.kind === 'heading' ? 1 : 0));
    if (block.kind !== 'heading') below++;
    return sentencesOf(context, lexicon, block.content, block, blockIndex, depth).map((sentence) =>
      withoutAnonymous(lexicon, sentence),
    );
  });
}

/** The sentences of one passage. */
export function sentencesOf(
  context: NarrativeContext,
  lexicon: Lexicon,
  passage: Passage,
  block: BodyBlock,
  blockIndex: number,
  depth = 0,
): Sentence[] {
  const { text } = passage;
  const mentions = timesOf(context.document, text);
  let next = 0;
  return spansOf(passage, context.document.packs).map((span, index) => {
    const times: TimeMention[] = [];
    while (next < mentions.length && (mentions[next]?.start ?? Infinity) < span.end) {
      const mention = mentions[next++];
      if (mention !== undefined && mention.start >= span.start && times.length < MOST_TIMES)
        times.push(mention);
    }
    const all = scanTokens(text, span, lexicon);
    const tokens = all.length > LONGEST ? all.slice(0, LONGEST) : all;
    return { start: span.start, end: span.end, passage, tokens, times, block, blockIndex, index, depth };
  });
}

/** The characters of a token range. */
export function rangeSpan(sentence: Sentence, from: number, to: number): Span {
  const start = sentence.tokens[from]?.start ?? sentence.end;
  return { start, end: Math.max(start, sentence.tokens[to - 1]?.end ?? start) };
}

/** The words of a sentence at a span of its passage. */
export function spanText(sentence: Sentence, span: Span): string {
  return sentence.passage.text.slice(span.start, span.end);
}
