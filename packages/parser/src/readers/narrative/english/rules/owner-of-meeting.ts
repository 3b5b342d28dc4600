import { ownMeetings } from '../../../../languages/en/grammar/meetings.js';
import { findEventNoun } from '../find-event-name.js';
import { isArticle } from '../agents/word-class.js';
import { findToken, isComma } from '../find-token.js';
import { occasionPrepositions } from '../../../../languages/en/grammar/statements.js';
import { phraseAt } from '../phrases.js';
import { readAgents } from '../agents/read-agents.js';
import { subjectBefore } from '../clause.js';
import type { Agent } from '../agents/agent.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';

/** Tokens of the words "at its special meeting on Wednesday". */
const REACH = 14;

/**
 * Whose meeting it is where a body does something at a meeting of its own: "At its meeting on 3 May, the Port Board approved",
 * "The Port Board approved the plan at a special meeting".
 */
export function ownerOfMeeting(reading: Reading, sentence: Sentence): Agent | undefined {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      occasionPrepositions.has(lower) &&
      ownMeetings.has(tokens[i + 1]?.lower ?? '') &&
      findEventNoun(lexicon, tokens, { from: i + 2, to: Math.min(tokens.length, i + 6) }) !== undefined,
  );
  if (at < 0) return undefined;
  const comma = at === 0 ? findToken(tokens, 2, REACH, isComma) : -1;
  // "At a meeting on Tuesday, the Minister": somebody else's meeting.
  if (at === 0 && (comma < 0 || tokens[1]?.lower !== 'its')) return undefined;
  const { decided, deciding } = lexicon.event;
  const verb = findToken(
    tokens,
    comma + 1,
    at === 0 ? tokens.length : at,
    ({ capital, lower }, i) =>
      !capital &&
      (lower === 'voted' ||
        [decided, deciding, lexicon.cues].some((table) => phraseAt(table, tokens, i) !== undefined)),
  );
  if (verb < 0) return undefined;
  const subject = subjectBefore(sentence, verb, comma + 1);
  const [body, ...others] = readAgents(lexicon, tokens, subject);
  const first = isArticle(tokens[subject.from]) ? subject.from + 1 : subject.from;
  return body?.kind === 'organization' && others.length === 0 && body.tokens.from <= first ? body : undefined;
}
