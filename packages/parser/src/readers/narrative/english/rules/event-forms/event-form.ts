import { nameStart } from '../../find-event-name.js';
import { rangeSpan } from '../../sentence.js';
import type { EventMention, Reading } from '../../reading.js';
import type { EventNoun } from '../../find-event-name.js';
import type { Sentence } from '../../sentence.js';
import type { TokenRange } from '../../agents/agent.js';
import type { WordForm } from '../forms-by-word.js';

/** A sentence that tells of a meeting, with how surely it tells of the report's own. */
export interface Candidate extends EventMention {
  readonly noun?: EventNoun;
  readonly weight: number;
}

/** What a form found at a token. */
export interface Step {
  readonly found?: Candidate;
  /** The token at which reading goes on; without it the forms below this one are tried at the same token. */
  readonly next?: number;
}

/** A sentence under search. `near` is the more the nearer it stands to the top of the report. */
export interface Search {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly near: number;
}

/** One way in which a sentence tells of a meeting. */
export interface EventForm extends WordForm {
  /** Undefined where the form does not stand at this token. */
  readonly read: (search: Search, at: number) => Step | undefined;
}

/** An object's event noun stands at most so many tokens behind its verb. */
export const OBJECT = 24;

/** A candidate, named by its event noun and what belongs to it. */
export function candidate(
  sentence: Sentence,
  verb: TokenRange,
  completed: boolean,
  weight: number,
  noun?: EventNoun,
  name?: TokenRange,
): Candidate {
  const whole =
    noun === undefined || name === undefined
      ? undefined
      : {
          from: nameStart(sentence.tokens, name.from, noun.from),
          to: noun.from < verb.from ? Math.min(name.to, verb.from) : noun.to,
        };
  return {
    sentence,
    verb,
    completed,
    weight,
    ...(noun === undefined ? {} : { noun, classification: noun.classification }),
    ...(whole === undefined ? {} : { name: rangeSpan(sentence, whole.from, whole.to) }),
  };
}
