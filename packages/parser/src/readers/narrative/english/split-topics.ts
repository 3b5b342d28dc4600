import { isArticle, isPreposition } from './agents/word-class.js';
import { exampleWords, topicBeginners } from '../../../languages/en/grammar/statements.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

/**
 * The topics of "discussed A, B, and C": parted at commas where an "and" closes the list, else at an "and" that begins a topic of
 * its own ("progress made on X and the next steps").
 */
export function splitTopics(sentence: Sentence, range: TokenRange): TokenRange[] {
  const { tokens } = sentence;
  // "debated and passed motions": two verbs of one object.
  const joined = tokens[range.from]?.lower === 'and' && /ed$/.test(tokens[range.from + 1]?.lower ?? '');
  const from = joined ? range.from + 2 : range.from;
  const to = topicsEnd(sentence, { from, to: range.to });
  const commas: number[] = [];
  let closed = false;
  for (let i = from; i < to; i++) {
    if (opensExamples(tokens, i)) break;
    if (tokens[i]?.text !== ',' || opensExamples(tokens, i + 1)) continue;
    commas.push(i);
    if (
      tokens[i + 1]?.lower === 'and' ||
      (tokens[i + 1]?.lower === 'as' && tokens[i + 2]?.lower === 'well')
    ) {
      closed = true;
      break;
    }
  }
  if (commas.length > 0 && !partsTopics(sentence, from, commas, to)) {
    commas.length = 0;
    closed = false;
  }
  if (commas.length > 0 && !closed) closed = lastAnd(sentence, commas[commas.length - 1] ?? from, to) >= 0;
  const cuts: { at: number; length: number }[] = [];
  if (closed) {
    for (const comma of commas) {
      const and =
        tokens[comma + 1]?.lower === 'and'
          ? 1
          : tokens[comma + 1]?.lower === 'as' && tokens[comma + 2]?.lower === 'well'
            ? 3
            : 0;
      cuts.push({ at: comma, length: 1 + and });
    }
    const last = commas[commas.length - 1] ?? from;
    const and =
      tokens[last + 1]?.lower === 'and' || tokens[last + 1]?.lower === 'as'
        ? -1
        : lastAnd(sentence, last, to);
    if (and > 0) cuts.push({ at: and, length: 1 });
  } else {
    for (let i = from + 1; i < to - 1 && !opensExamples(tokens, i); i++) {
      const next = tokens[i + 1];
      if (
        tokens[i]?.lower === 'and' &&
        next !== undefined &&
        (next.lower === 'on' ||
          (isArticle(next) && next.lower !== 'their' && next.lower !== 'its') ||
          topicBeginners.has(next.lower)) &&
        i - from > 1
      )
        cuts.push({ at: i, length: 1 });
    }
  }
  const topics: TokenRange[] = [];
  let start = from;
  for (const cut of cuts) {
    topics.push({ from: start, to: cut.at });
    start = cut.at + cut.length;
  }
  topics.push({ from: start, to });
  return topics.map((topic) => trimTopic(sentence, topic)).filter((topic) => topic.to > topic.from);
}

/** "including", "such as", "in particular": examples follow, which are no topics of their own. */
function opensExamples(tokens: Sentence['tokens'], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower;
  return (
    exampleWords.has(word) || (word === 'such' && next === 'as') || (word === 'in' && next === 'particular')
  );
}

/** False for commas within one topic: "steps to reduce A, continue B, and C", "concerns about A, B, and C". */
function partsTopics(sentence: Sentence, from: number, commas: readonly number[], to: number): boolean {
  const { tokens } = sentence;
  const first = commas[0] ?? to;
  let about = false;
  for (let i = from; i < first; i++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'to' && tokens[i + 1]?.capital === false && !isArticle(tokens[i + 1]))
      return actions(tokens, commas);
    if (word === 'about' || word === 'between' || word === 'among') about = true;
  }
  // "local, regional, and global questions": adjectives of one noun.
  const middles = commas
    .slice(0, -1)
    .every((comma, k) => (commas[k + 1] ?? to) - comma === 2 && tokens[comma + 1]?.capital === false);
  if (first - from >= 2 && middles && commas.length > 1 && tokens[first - 2]?.lower === 'of') return false;
  // "efforts in support of Ostra, Tarn, Kell and Norwind": names behind the preposition of one topic.
  if (isCapital(tokens, first - 1) && namesOnly(tokens, first, to) && holdsPreposition(tokens, from, first))
    return false;
  if (!about) return true;
  return commas.some(
    (comma) =>
      isArticle(tokens[comma + 1]) ||
      (tokens[comma + 1]?.capital === false && tokens[comma + 1]?.lower !== 'and'),
  );
}

function isCapital(tokens: Sentence['tokens'], at: number): boolean {
  return tokens[at]?.capital === true;
}

/** True where only names, commas and "and" follow. */
function namesOnly(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const joint = token?.text === ',' || token?.lower === 'and' || token?.text === '.' || isArticle(token);
    if (!joint && token?.capital !== true && i < to - 1) return false;
  }
  return true;
}

function holdsPreposition(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isPreposition(tokens[i])) return true;
  return false;
}

/** True where nouns of action follow the commas and no further verbs: "support for A, modernization of B, and trade". */
function actions(tokens: Sentence['tokens'], commas: readonly number[]): boolean {
  const starts = commas.map((comma) => (tokens[comma + 1]?.lower === 'and' ? comma + 2 : comma + 1));
  return (
    starts.every(
      (at) =>
        isArticle(tokens[at]) ||
        /(?:[ts]ion|ment|ance|ence|ity|ness|ship|ense)s?$/.test(tokens[at]?.lower ?? ''),
    ) && starts.some((at) => isPreposition(tokens[at + 1]))
  );
}

/** Topics end before "among other topics", "with a view to", a clause with "which". */
function topicsEnd(sentence: Sentence, { from, to }: TokenRange): number {
  const { tokens } = sentence;
  for (let i = from + 1; i < to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (tokens[i]?.text === ';') return i;
    if (word === 'and' && tokens[i + 1]?.lower === 'exchanged') return i;
    if (word === 'from' && tokens[i + 1]?.capital === true && tokens[i + 2]?.capital === true) return i;
    if (word === 'which' && !isPreposition(tokens[i - 1]) && i > from + 1)
      return tokens[i - 1]?.text === ',' ? i - 1 : i;
    if (tokens[i - 1]?.text !== ',') continue;
    if (
      word === 'among' ||
      word === 'which' ||
      word === 'with' ||
      word === 'while' ||
      word === 'based' ||
      word === 'etc.'
    )
      return i - 1;
  }
  return to;
}

function lastAnd(sentence: Sentence, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (sentence.tokens[i]?.lower === 'and') return i;
  return -1;
}

function trimTopic(sentence: Sentence, topic: TokenRange): TokenRange {
  const { tokens } = sentence;
  let { from, to } = topic;
  while (
    from < to &&
    (tokens[from]?.kind === 'mark' ||
      (isArticle(tokens[from]) && tokens[from]?.lower === 'the') ||
      tokens[from]?.lower === 'on' ||
      (tokens[from]?.lower === 'over' && tokens[from + 1]?.kind === 'word'))
  )
    from++;
  while (
    to > from &&
    tokens[to - 1]?.kind === 'mark' &&
    !['"', '”', ')'].includes(tokens[to - 1]?.text ?? '')
  )
    to--;
  return { from, to };
}
