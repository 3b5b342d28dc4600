import { provenDateOrder } from './proven-date-order.js';
import { resolveTime } from './resolve-time.js';
import type { ScannedTimes, TenseWord } from './find-time-mentions.js';
import type { ResolvedTime, TimeContext } from './resolved-time.js';
import type { TimeMention } from './time-mention.js';

/** One mention and what it resolves to. */
export interface ResolvedMention {
  readonly mention: TimeMention;
  readonly resolved: ResolvedTime;
}

/**
 * Resolves all mentions of a text in the light of one another: unambiguous dates decide the order of the others, a date with its
 * year lends it to those of its sentence without one, and a date that an announcing word leads up to lies ahead.
 */
export function resolveAll(text: string, scanned: ScannedTimes, context: TimeContext): ResolvedMention[] {
  const { mentions } = scanned;
  const textOrder = provenDateOrder(mentions);
  const sentences = sentenceNumbers(text, mentions);
  const years = sentenceYears(mentions, sentences);
  const announced = announcedMentions(text, scanned, sentences);
  return mentions.map((mention, index) => {
    const sentenceYear = years[index];
    const resolved = resolveTime(mention, {
      ...context,
      ...(textOrder && { textOrder }),
      ...(sentenceYear !== undefined && { sentenceYear }),
      ...(announced.has(index) && { completed: false }),
    });
    return { mention, resolved };
  });
}

const FULL_STOPS = '.!?';
const WIDE_STOPS = '。！？；';

/** A shorter line than this was not broken for want of room: the next one begins something new. */
const FULL_LINE = 55;

/** For each mention the number of its sentence. Full stops within mentions end none. */
function sentenceNumbers(text: string, mentions: readonly TimeMention[]): number[] {
  // Only for a date without its year does it matter what else its sentence says.
  if (mentions.every(({ parts }) => parts.year !== undefined)) return mentions.map((_, index) => index);
  const numbers: number[] = [];
  let sentence = 0;
  let position = 0;
  for (const { start, end } of mentions) {
    for (; position < start; position++) if (endsSentence(text, position)) sentence++;
    numbers.push(sentence);
    position = Math.max(position, end);
  }
  return numbers;
}

/** A stop followed by white space and no small letter, or the break behind a short line. */
function endsSentence(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (code > 0x3f) return code > 0x3000 && WIDE_STOPS.includes(text.charAt(position));
  if (code === 0x0a || code === 0x0d) return isShortLine(text, position);
  if (!FULL_STOPS.includes(text.charAt(position))) return false;
  const next = text.charAt(position + 1);
  if (next !== '' && next !== ' ' && next !== '\n' && next !== '\r') return false;
  const after = text.charAt(position + 2);
  return after === '' || after !== after.toLowerCase() || after === after.toUpperCase();
}

function isShortLine(text: string, lineEnd: number): boolean {
  for (let back = 1; back <= FULL_LINE; back++) {
    const character = text.charAt(lineEnd - back);
    if (character === '' || ((character === '\n' || character === '\r') && back > 1)) return true;
  }
  return false;
}

/** The year stated by the nearest date of the same sentence, one before it rather than one behind it. */
function sentenceYears(
  mentions: readonly TimeMention[],
  sentences: readonly number[],
): (number | undefined)[] {
  const years: (number | undefined)[] = [];
  const pass = (from: number, to: number, step: number): void => {
    let year: number | undefined;
    let sentence: number | undefined;
    for (let i = from; i !== to; i += step) {
      const mention = mentions[i] as TimeMention;
      if (sentences[i] !== sentence) year = undefined;
      sentence = sentences[i];
      years[i] ??= year;
      const stated = (mention.until ?? mention.parts).year;
      if (stated !== undefined && mention.kind === 'date') year = stated;
    }
  };
  pass(0, mentions.length, 1);
  pass(mentions.length - 1, -1, -1);
  return years;
}

/**
 * Mentions that an announcing word leads up to: the last word of tense before them in their sentence announces, with no mention
 * between but one announced as well. Or the word stands right behind them ("5 March will see").
 */
function announcedMentions(
  text: string,
  { mentions, tenses }: ScannedTimes,
  sentences: readonly number[],
): Set<number> {
  const found = new Set<number>();
  let next = 0;
  mentions.forEach(({ start, end }, index) => {
    let last: TenseWord | undefined;
    for (let word = tenses[next]; word !== undefined && word.start < start; word = tenses[next]) {
      if (word.start >= (mentions[index - 1]?.end ?? 0)) last = word;
      next++;
    }
    const behind = tenses[next];
    const follows =
      behind?.announces === true && behind.start - end <= 1 && text.slice(end, behind.start).trim() === '';
    const carried = last === undefined && sentences[index - 1] === sentences[index] && found.has(index - 1);
    const led = last?.announces === true && noStopBetween(text, last.start, start);
    if (led || follows || carried) found.add(index);
  });
  return found;
}

/** The way from the word to the mention is walked once, words being taken in order. */
function noStopBetween(text: string, from: number, to: number): boolean {
  for (let position = from; position < to; position++) if (endsSentence(text, position)) return false;
  return true;
}
