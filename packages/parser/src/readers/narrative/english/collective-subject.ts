import { cite } from '../../../source/passage.js';
import { isArticle, isPreposition } from './agents/word-class.js';
import { rangeSpan, spanText } from './sentence.js';
import type { Agent, TokenRange } from './agents/agent.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Subject } from './subject.js';

/**
 * "The meeting", "both sides", "the Lake Council": a body or group that speaks as one, among whose words no person is named;
 * with `bareNames` also a word or two in capitals, "Harbourwatch". Undefined where nobody of the kind is named.
 */
export function collectiveSubject(
  reading: Reading,
  sentence: Sentence,
  range: TokenRange,
  agents: readonly Agent[],
  bareNames: boolean,
): Subject | undefined {
  const from = behindArticles(sentence, range);
  if (from >= range.to) return undefined;
  const bare = bareNames && from === range.from && isBareName(reading, sentence, range);
  const group = agents.some((agent) => agent.kind === 'group');
  const body = agents.some((agent) => agent.kind === 'organization');
  if (!bare && !group && !body && !canSpeak(reading, sentence, { from, to: range.to })) return undefined;
  const name = rangeSpan(sentence, from, range.to);
  return {
    kind: bare || (body && !group) ? 'body' : 'group',
    inferred: false,
    agent: {
      name: spanText(sentence, name),
      evidence: [cite(reading.context.document.source, sentence.passage, name.start, name.end)],
    },
  };
}

/** The articles of "both sides", "all members", "the two" are part of the name. */
function behindArticles({ tokens }: Sentence, { from, to }: TokenRange): number {
  let at = from;
  while (
    at < to &&
    isArticle(tokens[at]) &&
    tokens[at + 1]?.lower !== 'two' &&
    tokens[at]?.lower !== 'both' &&
    tokens[at]?.lower !== 'all'
  )
    at++;
  return at;
}

function isBareName({ lexicon }: Reading, { tokens }: Sentence, { from, to }: TokenRange): boolean {
  if (to - from > 2 || lexicon.functionWords.has(tokens[from]?.lower ?? '')) return false;
  return tokens.slice(from, to).every((token) => token.capital && token.kind === 'word');
}

/** True where a noun phrase without a name can speak: "the meeting", "both sides", "the delegation", "participants", "CEOs". */
function canSpeak(reading: Reading, sentence: Sentence, range: TokenRange): boolean {
  const { lexicon } = reading;
  const { tokens } = sentence;
  for (let i = range.from; i < Math.min(range.to, range.from + 8); i++) {
    const word = tokens[i]?.lower ?? '';
    // The head noun alone: it stands before the first preposition.
    const head =
      i === range.to - 1 ||
      isPreposition(tokens[i + 1]) ||
      tokens[i + 1]?.kind === 'mark' ||
      tokens[i + 1]?.lower === 'and';
    if (isPreposition(tokens[i]) && i > range.from) return false;
    if (
      head &&
      (lexicon.collectives.has(word) ||
        lexicon.groups.has(word) ||
        lexicon.organizations.has(word) ||
        lexicon.posts.has(word))
    )
      return true;
    if (
      word === 'sides' ||
      (word === 'side' && i === range.to - 1) ||
      word === 'parties' ||
      (word === 'two' && i === range.to - 1) ||
      (word === 'both' && i === range.to - 1)
    )
      return true;
  }
  return false;
}
