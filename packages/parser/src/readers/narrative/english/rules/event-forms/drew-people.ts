import { auxiliaryBefore } from './auxiliary-before.js';
import { candidate } from './event-form.js';
import { conveningVerbs, drawingVerbs } from '../../../../../languages/en/grammar/meetings.js';
import { findEventNoun } from '../../find-event-name.js';
import { findSession } from '../../find-session.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { readAgents } from '../../agents/read-agents.js';
import type { EventForm, Search, Step } from './event-form.js';

/** Tokens of the group behind such a verb. */
const REACH = 16;

/** "The forum attracted over 300 delegates", "Secretary Lund convened leaders of the trade": an event, or somebody, brings people together. */
export const drewPeople: EventForm = {
  words: () => new Set([...drawingVerbs, ...conveningVerbs]),
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { lexicon } = reading;
    const { tokens, depth } = sentence;
    const verb = tokens[at]?.lower ?? '';
    if (depth >= 3 || tokens[at]?.capital !== false || isSubordinate(tokens, at, 0)) return undefined;
    if (auxiliaryBefore(sentence, at) !== undefined) return undefined;
    const from = verb === 'brought' && tokens[at + 1]?.lower === 'together' ? at + 2 : at + 1;
    const [group] = readAgents(lexicon, tokens, { from, to: Math.min(tokens.length, from + REACH) });
    if (group?.kind !== 'group' || group.tokens.from > from + 1) return undefined;
    const subject = subjectBefore(sentence, at, 0);
    const range = { from: at, to: at + 1 };
    const noun = findEventNoun(lexicon, tokens, subject) ?? findSession(tokens, subject);
    if (noun !== undefined && drawingVerbs.has(verb))
      return { found: candidate(sentence, range, true, 4 + near - (noun.weak ? 2 : 0), noun, subject) };
    if (noun !== undefined || !conveningVerbs.has(verb) || depth >= 2) return undefined;
    // "The school hosted 30 pupils" tells of no meeting; who convenes leaders does it by name.
    const somebody = readAgents(lexicon, tokens, subject).some(({ kind }) => kind === 'person');
    return somebody ? { found: candidate(sentence, range, true, 2.5 + near) } : undefined;
  },
};
