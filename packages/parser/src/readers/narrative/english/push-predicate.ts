import { attentions, heldForms } from '../../../languages/en/grammar/meetings.js';
import { discussedWith } from './discussed-with.js';
import { findToken } from './find-token.js';
import { isArticle } from './agents/word-class.js';
import { meetsAt } from './meets-at.js';
import { pastBe } from '../../../languages/en/grammar/clauses.js';
import { phraseAt } from './phrases.js';
import {
  farewells,
  partialGroups,
  pointingPronouns,
  wholeGroups,
} from '../../../languages/en/grammar/statements.js';
import { pushDecision } from './push-decision.js';
import { pushPromise } from './push-promise.js';
import { pushStatement } from './push-statement.js';
import { pushTask } from './push-task.js';
import { pushTopics } from './push-topics.js';
import { readAgents } from './agents/read-agents.js';
import { speakersOf } from './speakers-of.js';
import { splitWords } from './split-words.js';
import { splitPoints } from './split-points.js';
import { subjectBefore } from './clause.js';
import { trimContent } from './trim-content.js';
import type { Floor } from './continue-speech.js';
import type { Predicate } from './predicate.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Subject } from './subject.js';
import type { TokenRange } from './agents/agent.js';

/** Adds what a predicate tells of those who are its subject: statement, topic, decision or task. False where it tells nothing. */
export function pushPredicate(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  end: number,
  speakers: readonly Subject[],
  floor: Floor,
): boolean {
  const over = discussedWith(reading.lexicon, sentence.tokens, predicate.from);
  const content =
    over === undefined ? trimContent(sentence, predicate, end) : { from: over.topic, to: end, clause: false };
  const [speaker] = speakers;
  if (greetsOnly(reading, sentence, predicate, content)) return false;
  if (
    predicate.type === 'decision' &&
    speaker?.kind === 'person' &&
    speaker.joint === undefined &&
    predicate.phrase === 'agreed to' &&
    reading.event?.name !== undefined
  ) {
    pushPromise(reading, sentence, content, speaker);
    setFloor(floor, speaker, false);
    return true;
  }
  if (predicate.type === 'decision') {
    const pushed = pushDecision(reading, sentence, predicate, content, end);
    if (pushed && speaker !== undefined) setFloor(floor, speaker, false);
    return pushed;
  }
  if (predicate.type === 'speech' && predicate.passive !== undefined && content.to > content.from) {
    pushStatement(reading, sentence, content, undefined, {
      kind: predicate.kind,
      verb: sentence.passage.text.slice(
        sentence.tokens[predicate.passive]?.start,
        sentence.tokens[predicate.to - 1]?.end,
      ),
    });
    return true;
  }
  if (predicate.type === 'topic' && predicate.passive !== undefined)
    return pushDiscussed(reading, sentence, predicate, end);
  if (speaker === undefined || content.to <= content.from) return false;
  if (predicate.type === 'task') {
    if (!pushTask(reading, sentence, content)) return false;
    setFloor(floor, speaker, false);
    return true;
  }
  // "met with N.N. and discussed X": both did.
  const met =
    reading.event?.sentence === sentence &&
    reading.event.verb.from < predicate.from &&
    meetsAt(reading.lexicon, sentence.tokens, reading.event.verb.from) > 0;
  if (predicate.type === 'topic' && (met || over !== undefined)) {
    pushTopics(reading, sentence, content);
    setFloor(floor, speaker, false);
    return true;
  }
  const many =
    (speakers.length > 1 || speaker.joint !== undefined || speaker.kind !== 'person') &&
    isWhole(reading, speaker, speakers.length);
  if (predicate.type === 'topic' && many) {
    pushTopics(reading, sentence, content);
    setFloor(
      floor,
      speaker.joint !== undefined ? { ...speaker, kind: 'group', agent: speakersOf(speakers) } : speaker,
      false,
    );
    return true;
  }
  if (
    predicate.type === 'topic' &&
    speakers.length === 1 &&
    !reading.lexicon.cues.byFirst.has(predicate.phrase.split(' ')[0] ?? '')
  )
    return false;
  const verb = sentence.passage.text.slice(
    sentence.tokens[predicate.from]?.start,
    sentence.tokens[predicate.to - 1]?.end,
  );
  for (const point of splitPoints(sentence, content))
    pushStatement(reading, sentence, point, speakersOf(speakers), { kind: predicate.kind, verb });
  setFloor(
    floor,
    speaker.joint !== undefined ? { ...speaker, kind: 'group', agent: speakersOf(speakers) } : speaker,
    content.clause,
  );
  return true;
}

/** "Fees and dates were discussed in detail, as well as next steps": the subject, and what is added to it. */
function pushDiscussed(
  reading: Reading,
  sentence: Sentence,
  { passive = 0, to }: Predicate,
  end: number,
): boolean {
  const { tokens } = sentence;
  // "special attention was paid to ports": the topic stands behind.
  if (passive < to - 2 && attentions.has(tokens[passive]?.lower ?? '')) {
    pushTopics(reading, sentence, { from: to, to: end });
    return true;
  }
  const subject = subjectBefore(sentence, passive, 0);
  const [first] = tokens.slice(subject.from, subject.to);
  const several = reading.lexicon.speech.pronouns?.several ?? [];
  if (
    first === undefined ||
    first.lower === 'it' ||
    pointingPronouns.has(first.lower) ||
    several.includes(first.lower)
  )
    return false;
  pushTopics(reading, sentence, { from: behindHeld(tokens, subject), to: subject.to });
  for (let i = to; i < Math.min(end, to + 6); i++)
    if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as')
      pushTopics(reading, sentence, { from: i + 3, to: end });
  return true;
}

/** "A meeting with the pilots was held and | fees were discussed": the topics begin behind the clause that tells of the meeting. */
function behindHeld(tokens: Sentence['tokens'], { from, to }: TokenRange): number {
  const held = findToken(
    tokens,
    from + 2,
    to,
    ({ lower }, i) => pastBe.has(lower) && heldForms.has(tokens[i + 1]?.lower ?? ''),
  );
  const and = held < 0 ? -1 : findToken(tokens, held + 2, to - 1, ({ lower }) => lower === 'and');
  return and < 0 ? from : and + 1;
}

/** "Welcoming the guests, she said": whom, and nothing of what. */
function greetsOnly(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  content: TokenRange,
): boolean {
  // "introduced the Mayor": whom.
  if (predicate.phrase === 'introduced')
    return (
      reading.lexicon.posts.has(sentence.tokens[content.to - 1]?.lower ?? '') ||
      opensWithPerson(reading, sentence, content)
    );
  // "said goodbye to the director".
  if (predicate.phrase === 'said' && farewells.has(sentence.tokens[content.from]?.lower ?? '')) return true;
  // "addressed the conference": where, not what.
  if (predicate.type === 'topic' && namesEvent(reading, sentence, content)) return true;
  // "welcomed 63 members": whom alone.
  if (predicate.phrase === 'welcomed') {
    const first = sentence.tokens[content.from];
    if (first?.kind === 'number' || first?.lower === 'to') return true;
  }
  return (
    predicate.participle === true &&
    predicate.from === 0 &&
    (reading.lexicon.speech.greetings ?? []).includes(predicate.phrase) &&
    !sentence.tokens
      .slice(content.from, content.to)
      .some(({ lower }) => lower === 'for' || lower === 'on' || lower === 'that')
  );
}

function namesEvent({ lexicon }: Reading, { tokens }: Sentence, { from, to }: TokenRange): boolean {
  const start = isArticle(tokens[from]) ? from + 1 : from;
  const noun = phraseAt(lexicon.events, tokens, start);
  return noun !== undefined && start > from && start + noun.length >= to;
}

function opensWithPerson({ lexicon }: Reading, { tokens }: Sentence, content: TokenRange): boolean {
  const [agent] = readAgents(lexicon, tokens, content);
  return agent?.kind === 'person' && agent.tokens.from <= content.from + 1;
}

/** True for those who are the whole meeting ("they", "both sides", "the Council members"), not some of it ("CEOs"). */
function isWhole(reading: Reading, speaker: Subject, count: number): boolean {
  const participants = reading.context.draft.participants.slice(0, 60);
  if (count > 1 || speaker.joint !== undefined)
    return participants.filter(({ kind }) => kind === 'person').length <= count + 5;
  if (speaker.agent.name.includes(' and ')) return true;
  const words = splitWords(speaker.agent.name.toLowerCase());
  const part = participants.some(
    ({ kind, name }) => kind === 'group' && name.toLowerCase().includes(words[words.length - 1] ?? '-'),
  );
  return (
    !(
      part &&
      words.length <= 2 &&
      participants.length > 4 &&
      !wholeGroups.has(words[words.length - 1] ?? '')
    ) && !partialGroups.has(words[words.length - 1] ?? '')
  );
}

function setFloor(floor: Floor, subject: Subject, open: boolean): void {
  floor.subject = subject;
  floor.open = open;
}
