import { continuesSpeech } from './continues-speech.js';
import { indexNames, createHanText } from '../../../mentions/han/index.js';
import { findHanSpeech } from './find-han-speech.js';
import { findPredicates } from './find-predicates.js';
import type { BodyBlock, NarrativeContext } from '../narrative-context.js';
import type { NameIndex, HanSentence, HanText } from '../../../mentions/han/index.js';
import type { HanSpeech } from './han-speech.js';
import type { Predicate } from './find-predicates.js';
import type { TimeWords } from '../../../languages/time-words.js';

/** The body of a Chinese report, prepared sentence by sentence before anything is concluded from it. */
export interface HanReport {
  readonly context: NarrativeContext;
  readonly lines: readonly ReportLine[];
  readonly names: NameIndex;
  /** What the report was first found to tell of: an event by name, or people who met. A second event is then another one. */
  main?: 'event' | 'encounter';
  /** The last words of the main event's name, by which the next one of its series is known. */
  eventTail?: string;
}

/** A sentence with what is said in it and the verbs that are not part of what is said. */
export interface ReportLine {
  readonly text: HanText;
  readonly sentence: HanSentence;
  readonly block: BodyBlock;
  /** Number of the block in the body, and of the sentence in the block. */
  readonly blockIndex: number;
  readonly index: number;
  /** Number of the sentence in the report. */
  readonly order: number;
  readonly speech: readonly HanSpeech[];
  readonly predicates: readonly Predicate[];
  /** The sentence has no cue of its own and goes on with what was said before it. */
  readonly continued: boolean;
}

/** Prepares the body of a report. */
export function createHanReport(context: NarrativeContext): HanReport {
  const tables = timeTables(context);
  const texts = context.body.map((block) => createHanText(block.content, tables));
  const names = indexNames([
    ...texts.map((text) => text.masked),
    ...(context.title === undefined ? [] : [createHanText(context.title, tables).masked]),
  ]);
  const lines: ReportLine[] = [];
  texts.forEach((text, blockIndex) => {
    const block = context.body[blockIndex];
    if (block === undefined || isSubheading(text, block)) return;
    text.sentences.forEach((sentence, index) => {
      const speech = findHanSpeech(text, sentence, names);
      const predicates = findPredicates(text.masked, sentence, speech);
      const line = {
        text,
        order: lines.length,
        sentence,
        block,
        blockIndex,
        index,
        speech,
        predicates,
        continued: false,
      };
      const before = lines[lines.length - 1];
      const continued =
        speech.length === 0 &&
        before !== undefined &&
        (before.speech.length > 0 || before.continued) &&
        continuesSpeech(before, line, names);
      lines.push({ ...line, continued });
    });
  });
  return { context, lines, names };
}

/** True for a short line that is no sentence: it reports nothing by itself. */
function isSubheading(text: HanText, block: BodyBlock): boolean {
  return (
    block.kind === 'heading' &&
    text.sentences.length < 2 &&
    !'。!?'.includes(text.masked.charAt(text.masked.length - 1))
  );
}

const known = new WeakMap<TimeWords, readonly TimeWords[]>();

/** The time words of the report's language, as the one array that the search for dates keeps its tables by. */
function timeTables({ document }: NarrativeContext): readonly TimeWords[] {
  const words = document.language.times;
  let tables = known.get(words);
  if (tables === undefined) known.set(words, (tables = [words]));
  return tables;
}
