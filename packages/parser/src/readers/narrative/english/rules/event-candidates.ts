import { futureOpeners, pastBe, presentBe } from '../../../../languages/en/grammar/clauses.js';
import {
  attendingWords,
  behindMeeting,
  decidingBodies,
  visitVerbs,
} from '../../../../languages/en/grammar/meetings.js';
import { heldMeetingWith } from '../held-meeting-with.js';
import { meetsAt } from '../meets-at.js';
import { findEventNoun, nameStart } from '../find-event-name.js';
import { isAdverb, isSubordinate, subjectBefore } from '../clause.js';
import { isArticle } from '../agents/word-class.js';
import { findPredicates } from '../predicates.js';
import { listEnd } from '../list-end.js';
import { phraseAt } from '../phrases.js';
import { readAgents } from '../agents/read-agents.js';
import { readTitled } from '../agents/read-titled.js';
import { rangeSpan } from '../sentence.js';
import { settingAt } from './setting-at.js';
import type { EventMention, Reading } from '../reading.js';
import type { EventNoun } from '../find-event-name.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** A sentence that tells of a meeting, with how surely it tells of the report's own. */
export interface Candidate extends EventMention {
  readonly noun?: EventNoun;
  readonly weight: number;
}

/** An object's event noun stands at most so many tokens behind its verb. */
const OBJECT = 24;

/** The places in a sentence that may tell of the meeting, each with its weight: the surer the form and the nearer the top, the more. */
export function candidatesIn(reading: Reading, sentence: Sentence): Candidate[] {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const found: Candidate[] = [];
  const near = sentence.depth < 3 ? 2 - sentence.depth * 0.5 : 0;
  for (let i = 0; i < tokens.length; i++) {
    const passive = phraseAt(lexicon.event.heldPassive, tokens, i);
    if (passive !== undefined) {
      const auxiliary = auxiliaryBefore(sentence, i);
      if (auxiliary !== undefined && !isSubordinate(tokens, auxiliary, 0)) {
        const subject = subjectBefore(sentence, auxiliary, 0);
        const noun = findEventNoun(lexicon, tokens, subject);
        if (noun !== undefined) {
          found.push(
            candidate(
              sentence,
              { from: auxiliary, to: i + passive.length },
              isPast(sentence, auxiliary),
              6 + near - (noun.weak ? 3 : 0),
              noun,
              subject,
            ),
          );
          continue;
        }
      }
    }
    const intransitive = phraseAt(lexicon.event.heldIntransitive, tokens, i);
    if (intransitive !== undefined && !isSubordinate(tokens, i, 0)) {
      const subject = subjectBefore(sentence, i, 0);
      const noun = findEventNoun(lexicon, tokens, subject);
      if (noun !== undefined && noun.to > subject.from && subject.to - noun.to < 20) {
        found.push(
          candidate(
            sentence,
            { from: i, to: i + intransitive.length },
            true,
            5 + near - (noun.weak ? 3 : 0),
            noun,
            subject,
          ),
        );
        continue;
      }
    }
    const meeting = heldMeetingWith(lexicon, tokens, i);
    const met = { length: meetsAt(lexicon, tokens, i) };
    if (met.length > 0 && !isSubordinate(tokens, i, 0) && meets(reading, sentence, i, met.length)) {
      const noun = meeting > 0 ? findEventNoun(lexicon, tokens, { from: i + 1, to: i + meeting }) : undefined;
      // "They had a talk with the staff": what those told of before did at their meeting.
      const goesOn = lexicon.speech.pronouns?.several.includes(tokens[i - 1]?.lower ?? '') === true;
      found.push(
        candidate(sentence, { from: i, to: i + met.length }, true, 4.5 + near - (goesOn ? 2 : 0), noun),
      );
      i += met.length - 1;
      continue;
    }
    const active =
      phraseAt(lexicon.event.heldActive, tokens, i) ??
      phraseAt(lexicon.event.chaired, tokens, i) ??
      phraseAt(lexicon.event.attended, tokens, i);
    if (active !== undefined && !isSubordinate(tokens, i, 0) && auxiliaryBefore(sentence, i) === undefined) {
      const object = { from: i + active.length, to: Math.min(tokens.length, i + active.length + OBJECT) };
      const noun = objectNoun(reading, sentence, object);
      if (noun !== undefined) {
        const future = tokens[i - 1]?.lower === 'will' || tokens[i - 1]?.lower === 'to';
        found.push(
          candidate(
            sentence,
            { from: future ? i - 1 : i, to: i + active.length },
            !future,
            5 + near - (noun.weak ? 2.5 : 0),
            noun,
            object,
          ),
        );
      }
      const comes = phraseAt(lexicon.event.gathered, tokens, i) ?? phraseAt(lexicon.event.visited, tokens, i);
      if (noun !== undefined || comes === undefined) {
        i += active.length - 1;
        continue;
      }
    }
    const visit = visitAt(reading, sentence, i);
    if (visit !== undefined) {
      found.push(
        candidate(
          sentence,
          { from: i, to: i + 1 },
          !futureOpeners.has(tokens[i]?.lower ?? ''),
          3.5 + near,
          visit,
          {
            from: visit.from,
            to: visit.to,
          },
        ),
      );
      continue;
    }
    if (signedBySeveral(reading, sentence, i)) {
      found.push(candidate(sentence, { from: i, to: i + 1 }, true, 2 + near));
      continue;
    }
    const gathered =
      phraseAt(lexicon.event.gathered, tokens, i) ?? phraseAt(lexicon.event.visited, tokens, i);
    if (
      gathered !== undefined &&
      sentence.depth < 2 &&
      !isSubordinate(tokens, i, 0) &&
      auxiliaryBefore(sentence, i) === undefined
    ) {
      const subject = subjectBefore(sentence, i, 0);
      const agents = readAgents(lexicon, tokens, subject);
      if (
        agents.some((agent) => agent.kind !== 'organization') ||
        (agents.length === 0 && isPostAlone(reading, sentence, subject))
      )
        found.push(
          candidate(
            sentence,
            { from: i, to: i + gathered.length },
            tokens[i - 1]?.lower !== 'will',
            2.5 + near,
          ),
        );
      continue;
    }
    const setting = settingAt(reading, sentence, i);
    if (setting?.verb !== undefined) {
      found.push(candidate(sentence, setting.verb, true, 3.5 + near));
    } else if (setting !== undefined) {
      const noun = objectNoun(reading, sentence, {
        from: setting.from,
        to: Math.min(tokens.length, setting.from + 14),
      });
      if (noun !== undefined && setting.from < noun.from + 1)
        found.push(
          candidate(
            sentence,
            { from: setting.from - 1, to: setting.from },
            true,
            3.5 + near - (noun.weak ? 1 : 0),
            noun,
            noun,
          ),
        );
    }
    const called = phraseAt(lexicon.event.called, tokens, i);
    if (called !== undefined && auxiliaryBefore(sentence, i) !== undefined) {
      // "The forum has been postponed", "wishes to inform that the congress, due to take place on 3 May, has been cancelled".
      const noun = lastNoun(reading, sentence, i);
      if (noun !== undefined)
        found.push(candidate(sentence, { from: i, to: i + called.length }, false, 5 + near, noun));
    }
    // "said while addressing a ceremony organized by …".
    if (attendingWords.has(tokens[i]?.lower ?? '') && sentence.depth < 3) {
      const noun = objectNoun(reading, sentence, { from: i + 1, to: Math.min(tokens.length, i + 16) });
      if (noun !== undefined)
        found.push(candidate(sentence, { from: i, to: i + 1 }, true, 3 + near, noun, noun));
    }
    // "The ministers, meeting in Oslo for their third conference, …".
    if (
      tokens[i]?.lower === 'meeting' &&
      tokens[i - 1]?.text === ',' &&
      sentence.depth < 3 &&
      behindMeeting.has(tokens[i + 1]?.lower ?? '')
    ) {
      const noun = objectNoun(reading, sentence, { from: i + 1, to: Math.min(tokens.length, i + 20) });
      found.push(
        candidate(
          sentence,
          { from: i, to: i + 1 },
          true,
          3.5 + near,
          noun?.weak === true ? undefined : noun,
          noun,
        ),
      );
    }
    const announced = phraseAt(lexicon.event.announced, tokens, i);
    if (announced !== undefined && !isSubordinate(tokens, i, 0)) {
      const subject = subjectBefore(sentence, i, 0);
      const object = {
        from: i + announced.length,
        to: Math.min(tokens.length, i + announced.length + OBJECT),
      };
      const noun = findEventNoun(lexicon, tokens, subject) ?? objectNoun(reading, sentence, object);
      if (noun !== undefined && tells(reading, sentence, i, announced.length)) {
        found.push(
          candidate(
            sentence,
            { from: i, to: i + announced.length },
            false,
            4 + near - (noun.weak ? 3 : 0),
            noun,
            noun.from < i ? subject : object,
          ),
        );
      }
      i += announced.length - 1;
    }
  }
  if (found.length === 0 && sentence.depth < 2 && sentence.index === 0) {
    // "Transport ministers agreed here on Tuesday on …": what a group decides together, it decides at a meeting.
    const [decision] = findPredicates(reading, sentence).filter(
      ({ type, passive }) => type === 'decision' && passive === undefined,
    );
    const subject =
      decision === undefined ? [] : readAgents(lexicon, tokens, subjectBefore(sentence, decision.from, 0));
    const groups = subject.filter(
      (agent) =>
        agent.kind === 'group' ||
        (agent.kind === 'organization' &&
          tokens.slice(agent.tokens.from, agent.tokens.to).some((token) => decidingBodies.has(token.lower))),
    ).length;
    if (decision !== undefined && (groups > 0 || subject.length > 1))
      found.push(candidate(sentence, { from: decision.from, to: decision.to }, true, 1.5 + near));
  }
  return found;
}

/** "The Minister of Ports visited": somebody told by a post and no name. */
function isPostAlone({ lexicon }: Reading, { tokens }: Sentence, subject: TokenRange): boolean {
  return isArticle(tokens[subject.from]) && readTitled(lexicon, tokens, subject, false)?.next === subject.to;
}

/** "N.N. was in Oslo for a working visit", "is on an official visit to Norway". */
function visitAt(reading: Reading, sentence: Sentence, at: number): EventNoun | undefined {
  const { tokens } = sentence;
  if (!visitVerbs.has(tokens[at]?.lower ?? '') || sentence.depth > 1) return undefined;
  const noun = findEventNoun(reading.lexicon, tokens, { from: at + 1, to: Math.min(tokens.length, at + 12) });
  if (noun === undefined || noun.classification !== 'visit') return undefined;
  for (let i = at + 1; i < noun.from; i++)
    if (
      tokens[i]?.lower === 'for' ||
      tokens[i]?.lower === 'on' ||
      tokens[i]?.lower === 'a' ||
      tokens[i]?.lower === 'an'
    )
      return noun;
  return undefined;
}

/** "A and B signed an agreement", "the agreement was signed by A and B": who signs together meets. */
function signedBySeveral(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (tokens[at]?.lower !== 'signed' || sentence.depth > 1 || isSubordinate(tokens, at, 0)) return false;
  const passive = auxiliaryBefore(sentence, at) !== undefined;
  if (passive && tokens[at + 1]?.lower !== 'by') return false;
  const signers = passive
    ? { from: at + 2, to: listEnd(reading, sentence, at + 2) }
    : subjectBefore(sentence, at, 0);
  return readAgents(reading.lexicon, tokens, signers).filter(({ kind }) => kind === 'person').length > 1;
}

function candidate(
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

/** The event before a verb, behind "that" where the sentence informs of it. */
function lastNoun(reading: Reading, sentence: Sentence, verb: number): EventNoun | undefined {
  const { tokens } = sentence;
  let from = 0;
  for (let k = 0; k < verb; k++) if (tokens[k]?.lower === 'that') from = k + 1;
  for (let k = from; k < verb; k++) {
    const noun = findEventNoun(reading.lexicon, tokens, { from: k, to: Math.min(verb, k + 3) });
    if (noun !== undefined && !noun.weak) return noun;
  }
  return undefined;
}

/** "will be held" tells of it; "will be a forum for" does not. */
function tells(reading: Reading, sentence: Sentence, at: number, length: number): boolean {
  const { tokens } = sentence;
  if (tokens[at + length - 1]?.lower !== 'be') return true;
  let next = at + length;
  while (isAdverb(tokens[next])) next++;
  return phraseAt(reading.lexicon.event.heldPassive, tokens, next) !== undefined;
}

/** The event noun of a verb's object: before anything that opens another clause. */
function objectNoun(reading: Reading, sentence: Sentence, object: TokenRange): EventNoun | undefined {
  const { tokens } = sentence;
  let to = object.from;
  while (to < object.to) {
    const token = tokens[to];
    if (
      token !== undefined &&
      sentence.times.some((mention) => mention.start <= token.start && token.end <= mention.end)
    ) {
      to++;
      continue;
    }
    if (
      token === undefined ||
      (token.kind === 'mark' && token.text !== '"' && token.text !== '“' && token.text !== '”') ||
      token.lower === 'that' ||
      token.lower === 'which' ||
      token.lower === 'who'
    )
      break;
    if (to > object.from && (token.lower === 'by' || token.lower === 'at' || token.lower === 'during')) break;
    to++;
  }
  return findEventNoun(reading.lexicon, tokens, { from: object.from, to });
}

/** Index of the form of "be" before a participle. */
function auxiliaryBefore(sentence: Sentence, at: number): number | undefined {
  const { tokens } = sentence;
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i]) && tokens[i]?.lower !== 'had') i--;
  const word = tokens[i]?.lower ?? '';
  if (!pastBe.has(word) && !presentBe.has(word)) return undefined;
  const before = tokens[i - 1]?.lower;
  return before === 'will' || before === 'has' || before === 'have' || before === 'had' || before === 'to'
    ? i - 1
    : i;
}

function isPast(sentence: Sentence, auxiliary: number): boolean {
  const word = sentence.tokens[auxiliary]?.lower ?? '';
  return word !== 'will' && word !== 'to' && !presentBe.has(word);
}

/** "met" needs somebody behind it, or "to discuss"; "met the needs of" is no meeting. */
function meets(reading: Reading, sentence: Sentence, at: number, length: number): boolean {
  const { tokens } = sentence;
  if (length > 1 || tokens[at]?.lower !== 'met') return sentence.depth < 4 || length > 1;
  if (tokens[at]?.capital === true || sentence.depth > 2) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'with') return true;
    if (
      reading.lexicon.honorifics.has(word) ||
      reading.lexicon.posts.has(word) ||
      reading.lexicon.groups.has(word)
    )
      return true;
    if (
      i === at + 1 &&
      (word === 'in' ||
        word === 'at' ||
        word === 'on' ||
        word === 'to' ||
        word === 'today' ||
        word === 'here')
    )
      return true;
  }
  return false;
}
