import { addPurpose } from './add-purpose.js';
import { findToken } from '../find-token.js';
import { firstEvent } from './first-event.js';
import { frontedAims } from './fronted-aims.js';
import { meetsAt } from '../meets-at.js';
import { phraseAt } from '../phrases.js';
import { statedAims } from './stated-aims.js';
import { trailingAims } from './trailing-aims.js';
import type { EventMention, Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Paragraphs in which the aims of the meeting are told. */
const REACH = 6;

/** What the meeting was for: "To review …, to assess … and to hear …, a symposium was held", "met to discuss …", "with the aim of …". */
export const readPurposes: Rule = {
  name: 'event-purposes',
  apply: (reading) => {
    const { event } = reading;
    if (event === undefined) return;
    for (const aim of aimsAround(reading, event)) addPurpose(reading, event.sentence, aim);
    for (const { sentence, verb, completed } of reading.mentions) {
      if (sentence === event.sentence || sentence.depth >= REACH || !completed) continue;
      if (isMeeting(reading, sentence, verb.from) || isHeldTo(reading, sentence, verb.to))
        for (const aim of trailingAims(reading, sentence, verb.to) ?? []) addPurpose(reading, sentence, aim);
    }
    for (const sentence of reading.sentences) {
      if (sentence.depth >= REACH) break;
      for (const aim of statedAims(reading, sentence)) addPurpose(reading, sentence, aim);
      const gathers = sentence === event.sentence ? -1 : attendedAt(reading, sentence);
      if (gathers > 0 && firstEvent(reading, sentence.tokens.slice(0, gathers)) >= 0)
        for (const aim of trailingAims(reading, sentence, gathers) ?? []) addPurpose(reading, sentence, aim);
    }
  },
};

/** The aims that the sentence of the event names: in front of it, else behind the verb, else between the event and its verb. */
function aimsAround(reading: Reading, { sentence, verb }: EventMention): readonly TokenRange[] {
  const fronted = frontedAims(reading, sentence, verb.from);
  if (fronted.length > 0) return fronted;
  const trailing = trailingAims(reading, sentence, verb.to);
  if (trailing !== undefined) return trailing;
  // "A ceremony to mark the anniversary took place": before the verb.
  const inner = trailingAims(reading, sentence, 1) ?? [];
  return inner.map(({ from, to }) => ({ from, to: from < verb.from ? Math.min(to, verb.from) : to }));
}

/** Index of "attended by", "bringing together" near the start of a sentence; -1 where it does not stand. */
function attendedAt({ lexicon }: Reading, { tokens }: Sentence): number {
  return findToken(tokens, 0, 40, (_, i) => phraseAt(lexicon.event.attendedBy, tokens, i) !== undefined);
}

/** "The meeting was held to …": told again, with its aim. */
function isHeldTo({ lexicon }: Reading, { tokens, depth }: Sentence, behind: number): boolean {
  return (
    depth < 3 &&
    (tokens[0]?.lower === 'the' || tokens[0]?.lower === 'this') &&
    tokens[behind]?.lower === 'to' &&
    phraseAt(lexicon.event.heldPassive, tokens, behind - 1) !== undefined
  );
}

/** "met with N.N.", ", meeting with N.N.": the verb or what follows it tells of people who meet. */
function isMeeting(reading: Reading, sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence;
  return (
    meetsAt(reading.lexicon, tokens, verb) > 0 ||
    tokens.some(
      (token, i) =>
        i > verb &&
        token.lower === 'meeting' &&
        tokens[i - 1]?.text === ',' &&
        tokens[i + 1]?.lower === 'with',
    )
  );
}
