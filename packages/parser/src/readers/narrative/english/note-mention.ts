import { cite } from '../../../source/passage.js';
import { deeds } from '../../../languages/en/grammar/statements.js';
import { isAdverb } from './clause.js';
import { nameEnd } from './agents/name-range.js';
import { nameSpan } from './agents/open-agent.js';
import type { Floor } from './continue-speech.js';
import type { ParticipantDraft } from '../../../resolution/draft.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Span } from '../../../source/span.js';
import type { Subject } from './subject.js';

/** Tokens at the start of a sentence in which its person is looked for. */
const MENTION = 24;

/** Remembers the participant a sentence begins with, whom "he" may mean in the next one. Gives the one who is its subject. */
export function noteMention(reading: Reading, sentence: Sentence, floor: Floor): Subject | undefined {
  const { tokens } = sentence;
  let span: Span | undefined;
  let subject = false;
  let participant: ParticipantDraft | undefined;
  for (let from = 0; from < Math.min(tokens.length, MENTION) && participant === undefined; from++) {
    if (
      tokens[from]?.capital !== true ||
      reading.lexicon.honorifics.has(tokens[from]?.lower.replace(/\.$/, '') ?? '')
    )
      continue;
    const to = nameEnd(reading.lexicon, tokens, from, Math.min(tokens.length, from + 6));
    if (to <= from) continue;
    span = nameSpan(tokens, { from, to });
    let found = reading.context.people.find(sentence.passage.text.slice(span.start, span.end));
    // "Chairman of the Lake Assembly Ana Lund": the last two words of a longer run.
    if (found === undefined && to - from > 2) {
      span = nameSpan(tokens, { from: to - 2, to });
      found = reading.context.people.find(sentence.passage.text.slice(span.start, span.end));
    }
    // "In talks with Minister Lund, she said": somebody else.
    if (found?.kind === 'person' && !isBeforePronoun(reading, tokens, to)) {
      participant = found;
      subject = from < 4 && opensPredicate(tokens, to);
    }
    from = to - 1;
  }
  if (participant === undefined || span === undefined) return undefined;
  const agent = {
    name: participant.name,
    participant,
    evidence: [cite(reading.context.document.source, sentence.passage, span.start, span.end)],
  };
  floor.mentioned = { kind: 'person', inferred: false, agent };
  return subject ? floor.mentioned : undefined;
}

/** A comma and "he" or "she" behind the name. */
function isBeforePronoun(reading: Reading, tokens: Sentence['tokens'], at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    reading.lexicon.speech.pronouns?.one.includes(tokens[at + 1]?.lower ?? '') === true
  );
}

/** "Ana Lund | introduced": a verb behind the name, no comma, "and" or preposition. */
function opensPredicate(tokens: Sentence['tokens'], at: number): boolean {
  const token = tokens[at];
  return (
    tokens[at - 1]?.possessive !== true &&
    token?.kind === 'word' &&
    (/ed$/.test(token.lower) || deeds.has(token.lower) || isAdverb(token))
  );
}
