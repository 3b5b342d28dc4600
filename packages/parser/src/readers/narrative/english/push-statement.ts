import { viewNouns } from '../../../languages/en/grammar/statements.js';
import { cite } from '../../../source/passage.js';
import { isArticle } from './agents/word-class.js';
import { pointsBack } from './rules/points-back.js';
import { rangeSpan, spanText } from './sentence.js';
import { readAgents } from './agents/read-agents.js';
import { trimEnd } from './trim-content.js';
import type { AgentDraft } from '../../../resolution/draft.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { SpeechKind } from '../../../languages/speech-words.js';
import type { TokenRange } from './agents/agent.js';

/** Adds a statement. */
export function pushStatement(
  reading: Reading,
  sentence: Sentence,
  range: TokenRange,
  speaker: AgentDraft | undefined,
  cue: { kind: SpeechKind; verb?: string },
  mode: 'direct' | 'indirect' = 'indirect',
): void {
  const { draft, document } = reading.context;
  const { content, kind, verb } = withoutNoun(reading, sentence, range, cue.kind, cue.verb);
  const { tokens, passage } = sentence;
  let { from, to } = content;
  let quoted = mode;
  // The content is one quotation as a whole.
  if (
    (tokens[from]?.text === '“' || tokens[from]?.text === '"') &&
    (tokens[to - 1]?.text === '”' || tokens[to - 1]?.text === '"') &&
    to - from > 3
  ) {
    from++;
    to--;
    quoted = 'direct';
  }
  to = trimEnd(sentence, from, to);
  // "expressed these views" points to what was said before.
  if (
    (tokens[from]?.lower === 'these' || tokens[from]?.lower === 'this') &&
    viewNouns.has(tokens[from + 1]?.lower ?? '')
  )
    return;
  // "welcomed members" says nothing, nor does "welcomed Minister Lund at the airport".
  if (
    to - from < (quoted === 'direct' ? 1 : 2) ||
    (verb === 'welcomed' && greets(reading, sentence, from, to))
  )
    return;
  const span = rangeSpan(sentence, from, to);
  draft.statements.push({
    text: spanText(sentence, span),
    ...(speaker === undefined ? {} : { speaker }),
    kind,
    mode: quoted,
    ...(verb === undefined ? {} : { verb }),
    evidence: [cite(document.source, passage, span.start, span.end)],
  });
}

/** "expressed their hope to strengthen X": the hope is what follows the noun. */
function withoutNoun(
  reading: Reading,
  sentence: Sentence,
  content: TokenRange,
  kind: SpeechKind,
  verb: string | undefined,
): { content: TokenRange; kind: SpeechKind; verb?: string } {
  const { speech } = reading.lexicon;
  const { tokens } = sentence;
  const plain = { content, kind, ...(verb === undefined ? {} : { verb }) };
  if (verb === undefined || !(speech.nounVerbs ?? []).includes(verb.toLowerCase())) return plain;
  let at = content.from;
  while (
    at < content.to &&
    (isArticle(tokens[at]) || tokens[at]?.lower === 'sincere' || tokens[at]?.lower === 'strong')
  )
    at++;
  const found = speech.nouns?.[tokens[at]?.lower ?? ''];
  const joint = tokens[at + 1]?.lower;
  if (found === undefined) return plain;
  if (joint !== 'that' && joint !== 'to') return { ...plain, kind: found };
  return {
    content: { from: at + 2, to: content.to },
    kind: found,
    verb: `${verb} ${spanText(sentence, rangeSpan(sentence, content.from, at + 1))}`,
  };
}

/** True where a verb's object is a person or "the delegation": "welcomed Minister Lund", no "welcomed Minister Lund's proposal". */
function greets({ lexicon }: Reading, sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  const [first] = readAgents(lexicon, tokens, { from, to });
  if (first === undefined || first.tokens.from > from + 1) return false;
  return (
    (first.kind === 'person' || (first.tokens.to === to && pointsBack(sentence, first))) &&
    !tokens.slice(first.tokens.from, first.tokens.to + 1).some(({ possessive }) => possessive)
  );
}
