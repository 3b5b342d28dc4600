import { cite } from '../../../source/passage.js';
import { findQuotes } from './quotes.js';
import { phraseAt } from './phrases.js';
import { resolveSpeaker } from './resolve-speaker.js';
import { speakerEnd } from './trailing-attribution.js';
import { splitSentences } from '../../../mentions/sentences.js';
import { subjectBefore } from './clause.js';
import type { AgentDraft } from '../../../resolution/draft.js';
import type { Floor } from './continue-speech.js';
import type { Passage } from '../../../source/passage.js';
import type { Quote } from './quotes.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { SpeechKind } from '../../../languages/speech-words.js';
import type { Subject } from './subject.js';

/** The quotations of a paragraph, and its sentences. */
interface Paragraph {
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
  /** First quotation that the sentence being read can touch: both are read in text order. */
  next: number;
}

/** Quotations by paragraph. */
export type Quotations = ReadonlyMap<Passage, Paragraph>;

/** Who said a quotation, and with what verb. */
interface Attribution {
  readonly subject: Subject;
  readonly kind?: SpeechKind;
  readonly verb?: string;
}

/** Tokens around a quotation in which its speaker is looked for. */
const REACH = 40;

/** Finds the quotations of every paragraph. */
export function findQuotations(sentences: readonly Sentence[]): Quotations {
  const paragraphs = new Map<Passage, { quotes: Quote[]; sentences: Sentence[]; next: number }>();
  for (const sentence of sentences) {
    const known = paragraphs.get(sentence.passage);
    if (known === undefined)
      paragraphs.set(sentence.passage, {
        quotes: findQuotes(sentence.passage.text),
        sentences: [sentence],
        next: 0,
      });
    else known.sentences.push(sentence);
  }
  return paragraphs;
}

/**
 * Reads the quotations that begin in a sentence: each of their sentences is a statement of whoever the words around name, else of
 * who spoke before in the paragraph. True where the sentence is (part of) a quotation.
 */
export function readQuotes(
  reading: Reading,
  quotations: Quotations,
  sentence: Sentence,
  floor: Floor,
): boolean {
  const paragraph = quotations.get(sentence.passage);
  if (paragraph === undefined) return false;
  const touching = quotesIn(paragraph, sentence);
  if (touching.length === 0) return false;
  for (const quote of touching) {
    if (quote.start < sentence.start) continue;
    const named = behind(reading, paragraph, quote, floor) ?? before(reading, paragraph, quote, floor);
    const carried =
      named === undefined && floor.subject !== undefined && goesOn(paragraph, quote, floor)
        ? { subject: floor.subject }
        : undefined;
    const attribution = named ?? carried;
    if (attribution === undefined) continue;
    pushQuote(reading, sentence, quote, attribution, named === undefined);
    floor.subject = attribution.subject;
    floor.open = false;
    floor.quoting = !quote.closed;
  }
  return true;
}

function quotesIn(paragraph: Paragraph, sentence: Sentence): Quote[] {
  while ((paragraph.quotes[paragraph.next]?.end ?? Infinity) <= sentence.start) paragraph.next++;
  const touching: Quote[] = [];
  for (let i = paragraph.next; (paragraph.quotes[i]?.start ?? Infinity) < sentence.end; i++) {
    const quote = paragraph.quotes[i];
    if (quote !== undefined) touching.push(quote);
  }
  return touching;
}

/** The sentence that holds an offset, by binary search. */
function sentenceAt({ sentences }: Paragraph, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= offset && found.end > offset ? found : undefined;
}

/** A quotation without a speaker of its own goes on with the one before it, across paragraphs where that was left open. */
function goesOn(paragraph: Paragraph, quote: Quote, floor: Floor): boolean {
  if (quote.start === 0 && floor.quoting === true) return true;
  return (
    paragraph.sentences[0] !== undefined &&
    (quote.start > 0 || floor.open) &&
    floor.spokeInBlock === paragraph.sentences[0].blockIndex
  );
}

/** "…," N.N. said · "…," said N.N., director of X. */
function behind(reading: Reading, paragraph: Paragraph, quote: Quote, floor: Floor): Attribution | undefined {
  const sentence = sentenceAt(paragraph, quote.end - 1);
  if (sentence === undefined || !quote.closed) return undefined;
  let tokens = sentence.tokens.filter((token) => token.start >= quote.end);
  if (tokens[0]?.text === ',') tokens.shift();
  // “….” The mayor said.
  const next = paragraph.sentences[sentence.index + 1];
  if (
    tokens.every((token) => token.kind === 'mark') &&
    next !== undefined &&
    next.tokens.length <= 8 &&
    next.index === sentence.index + 1
  )
    tokens = [...next.tokens];
  const rest: Sentence = { ...sentence, tokens };
  for (let i = 0; i < Math.min(tokens.length, REACH); i++) {
    if (tokens[i]?.text === '"' || tokens[i]?.text === '“') return undefined;
    const cue = phraseAt(reading.lexicon.cues, tokens, i);
    if (cue === undefined || tokens[i]?.capital === true) continue;
    const range =
      i === 0
        ? { from: cue.length, to: speakerEnd(rest, cue.length, tokens.length) }
        : subjectBefore(rest, i, 0);
    const [subject] = resolveSpeaker(
      reading,
      rest,
      range,
      floor.spokeInBlock === sentence.blockIndex ? floor.subject : (floor.mentioned ?? floor.subject),
    );
    const verb = sentence.passage.text.slice(tokens[i]?.start, tokens[i + cue.length - 1]?.end);
    return subject === undefined ? undefined : { subject, kind: cue.value, verb };
  }
  return undefined;
}

/** N.N. said: "…" · N.N. told the meeting that "…". */
function before(reading: Reading, paragraph: Paragraph, quote: Quote, floor: Floor): Attribution | undefined {
  const sentence = sentenceAt(paragraph, quote.start);
  if (sentence === undefined) return undefined;
  const tokens = sentence.tokens.filter((token) => token.end <= quote.start);
  const rest: Sentence = { ...sentence, tokens };
  for (let i = tokens.length - 1; i > 0 && tokens.length - i < 10; i--) {
    const cue = phraseAt(reading.lexicon.cues, tokens, i);
    if (cue === undefined) continue;
    const [subject] = resolveSpeaker(reading, rest, subjectBefore(rest, i, 0), floor.subject);
    const verb = sentence.passage.text.slice(tokens[i]?.start, tokens[i + cue.length - 1]?.end);
    if (subject !== undefined) return { subject, kind: cue.value, verb };
  }
  return undefined;
}

/** One statement a sentence of the quotation. */
function pushQuote(
  reading: Reading,
  sentence: Sentence,
  quote: Quote,
  { subject, kind, verb }: Attribution,
  carried: boolean,
): void {
  const { draft, document } = reading.context;
  const { passage } = sentence;
  const inner = passage.text.slice(quote.inner.start, quote.inner.end);
  const speaker: AgentDraft = carried
    ? {
        ...subject.agent,
        evidence: (subject.agent.evidence ?? []).map((piece) => ({ ...piece, match: 'inferred' })),
      }
    : subject.agent;
  for (const [i, span] of splitSentences(inner, document.packs).entries()) {
    const start = quote.inner.start + span.start;
    let end = quote.inner.start + span.end;
    while (end > start && /[\s,.;–—-]/.test(passage.text[end - 1] ?? '')) end--;
    if (end - start < 2) continue;
    draft.statements.push({
      text: passage.text.slice(start, end),
      speaker,
      kind: kind ?? 'statement',
      mode: 'direct',
      ...(verb === undefined || i > 0 ? {} : { verb }),
      evidence: [cite(document.source, passage, start, end)],
    });
  }
}
