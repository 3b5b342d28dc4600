import { announceSpeech, readAnnounced } from '../announced-speech.js';
import { cite } from '../../../../source/passage.js';
import { contentEnd, findPredicates } from '../predicates.js';
import { discussedWith } from '../discussed-with.js';
import { continueSpeech } from '../continue-speech.js';
import { findEventNoun } from '../find-event-name.js';
import { meetsAt } from '../meets-at.js';
import { nameEnd } from '../agents/name-range.js';
import { nameSpan } from '../agents/open-agent.js';
import { attentions } from '../../../../languages/en/grammar/meetings.js';
import {
  deeds,
  occasionPrepositions,
  partialGroups,
  pointingPronouns,
  wholeGroups,
} from '../../../../languages/en/grammar/statements.js';
import { readAgents } from '../agents/read-agents.js';
import { phraseAt } from '../phrases.js';
import {
  pushDecision,
  pushPromise,
  pushStatement,
  pushTask,
  pushTopics,
  speakersOf,
  trimContent,
} from '../push-outcomes.js';
import { readAsked } from '../read-asked.js';
import { readAddress } from '../read-address.js';
import { findQuotations, readQuotes } from '../read-quotes.js';
import { splitPoints } from '../split-points.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { beforeVerb, isAdverb, subjectBefore } from '../clause.js';
import { trailingAttribution } from '../trailing-attribution.js';
import type { ParticipantDraft } from '../../../../resolution/draft.js';
import type { Span } from '../../../../source/span.js';
import type { Floor } from '../continue-speech.js';
import type { Predicate } from '../predicates.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Subject } from '../resolve-speaker.js';
import type { TokenRange } from '../agents/agent.js';

/** What was said, discussed, decided and asked for: by the verbs that tell it, by quotations, and by sentences that carry on. */
export const readStatements: Rule = {
  name: 'statements',
  apply: (reading) => {
    if (reading.event === undefined) return;
    const floor: Floor = { open: false, block: -1 };
    const quotations = findQuotations(reading.sentences);
    for (const sentence of reading.sentences) {
      if (sentence.blockIndex !== floor.block) {
        floor.open = false;
        floor.quoting = floor.quoting === true && /^[“"‘]/.test(sentence.passage.text);
        floor.block = sentence.blockIndex;
      }
      if (sentence.block.kind === 'heading' || reading.told.has(sentence)) {
        floor.open = false;
        continue;
      }
      readAddress(reading, sentence);
      const opening = noteMention(reading, sentence, floor);
      const before = reading.context.draft.statements.length;
      // A quotation below the words that announce it goes on from them.
      if (floor.announced?.block === sentence.blockIndex && /^[“"‘]/.test(sentence.passage.text))
        floor.quoting = true;
      if (!readQuotes(reading, quotations, sentence, floor) && !readAnnounced(reading, sentence, floor))
        readSentence(reading, sentence, floor);
      announceSpeech(reading, sentence, floor);
      if (reading.context.draft.statements.length > before) floor.spokeInBlock = sentence.blockIndex;
      // "Ana Lund showed the guests around. She said": whom the sentence before was about, though it said nothing.
      else if (opening !== undefined) floor.subject = opening;
    }
  },
};

/** Tokens at the start of a sentence in which its person is looked for. */
const MENTION = 24;

/** Remembers the participant a sentence begins with, whom "he" may mean in the next one. Gives the one who is its subject. */
function noteMention(reading: Reading, sentence: Sentence, floor: Floor): Subject | undefined {
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
    const found = reading.context.people.find(sentence.passage.text.slice(span.start, span.end));
    if (found?.kind === 'person') {
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

/** "Ana Lund | introduced": a verb behind the name, no comma, "and" or preposition. */
function opensPredicate(tokens: Sentence['tokens'], at: number): boolean {
  const token = tokens[at];
  return (
    tokens[at - 1]?.possessive !== true &&
    token?.kind === 'word' &&
    (/ed$/.test(token.lower) || deeds.has(token.lower) || isAdverb(token))
  );
}

function readSentence(reading: Reading, sentence: Sentence, floor: Floor): void {
  const trailing = trailingAttribution(reading, sentence, floor.subject);
  if (trailing !== undefined) {
    pushStatement(reading, sentence, trailing.content, speakersOf([trailing.subject]), {
      kind: trailing.kind,
      verb: trailing.verb,
    });
    floor.subject = trailing.subject;
    floor.open = true;
    return;
  }
  if (readAsked(reading, sentence)) {
    floor.open = false;
    return;
  }
  const predicates = findPredicates(reading, sentence);
  let told = false;
  let from = 0;
  let subjects: Subject[] = [];
  for (const [k, predicate] of predicates.entries()) {
    const end = contentEnd(sentence, predicates, k);
    const speakers =
      predicate.participle === true
        ? participleSubject(reading, sentence, predicates, k, subjects, floor)
        : subjectsOf(reading, sentence, predicate, from, subjects, floor, k);
    if (speakers === undefined) continue;
    if (speakers.length > 0) subjects = speakers;
    from = Math.max(from, end);
    if (!pushPredicate(reading, sentence, predicate, end, speakers, floor)) continue;
    told = true;
  }
  if (!told) continueSpeech(reading, sentence, floor);
}

/** The subjects of a predicate: its own, or those of the one before where "and" joins them. Undefined where nobody can be meant. */
function subjectsOf(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  from: number,
  before: Subject[],
  floor: Floor,
  k: number,
): Subject[] | undefined {
  if (predicate.passive !== undefined) return [];
  const antecedent = whoBefore(reading, sentence, predicate.from);
  if (antecedent !== undefined) return antecedent;
  const own = subjectBefore(sentence, predicate.from, from);
  if (own.to <= own.from) return k > 0 && before.length > 0 ? before : undefined;
  const resolved = resolveSpeaker(reading, sentence, own, floor.subject ?? floor.mentioned, {
    knownOnly:
      predicate.type === 'decision' &&
      !predicate.phrase.startsWith('agree') &&
      !opensAtMeeting(reading, sentence),
  });
  return resolved.length > 0 ? resolved : undefined;
}

/** "During the summit, X signed …": what is told to have happened there. */
function opensAtMeeting(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (!occasionPrepositions.has(tokens[0]?.lower ?? '')) return false;
  const comma = tokens.findIndex((token, i) => i < 12 && token.text === ',');
  return comma > 0 && findEventNoun(reading.lexicon, tokens, { from: 1, to: comma }) !== undefined;
}

/** "…, Mr Lund, who stressed that …": the person before the "who". */
function whoBefore(reading: Reading, sentence: Sentence, verb: number): Subject[] | undefined {
  const { tokens } = sentence;
  const who = beforeVerb(tokens, verb, 0);
  if (tokens[who]?.lower !== 'who' || tokens[who - 1]?.text !== ',') return undefined;
  const people = readAgents(reading.lexicon, tokens, { from: Math.max(0, who - 30), to: who - 1 }).filter(
    ({ kind }) => kind === 'person',
  );
  const last = people[people.length - 1];
  if (last === undefined) return undefined;
  const participant = reading.context.people.find(
    sentence.passage.text.slice(last.name.start, last.name.end),
  );
  if (participant === undefined) return undefined;
  return [
    {
      kind: 'person',
      inferred: false,
      agent: {
        name: participant.name,
        participant,
        evidence: [cite(reading.context.document.source, sentence.passage, last.name.start, last.name.end)],
      },
    },
  ];
}

/** "Noting that …, she called on …" takes its subject from what follows, "…, adding that …" from what stands before. */
function participleSubject(
  reading: Reading,
  sentence: Sentence,
  predicates: readonly Predicate[],
  k: number,
  before: Subject[],
  floor: Floor,
): Subject[] | undefined {
  if (before.length > 0) return before;
  const next = predicates[k + 1]?.from ?? mainVerb(reading, sentence, predicates[k]?.from ?? 0);
  if (next === undefined) return undefined;
  const own = subjectBefore(sentence, next, 0);
  const resolved = resolveSpeaker(reading, sentence, own, floor.subject);
  return resolved.length > 0 ? resolved : undefined;
}

/** The verb of the main clause before a participle: "N.N. chaired a meeting, stressing that …". */
function mainVerb(reading: Reading, sentence: Sentence, before: number): number | undefined {
  const { event } = reading.lexicon;
  for (let i = 1; i < before; i++) {
    if (sentence.tokens[i]?.capital === true) continue;
    if (
      [
        event.chaired,
        event.heldActive,
        event.attended,
        event.met,
        event.visited,
        event.heldIntransitive,
      ].some((phrases) => phraseAt(phrases, sentence.tokens, i) !== undefined)
    )
      return i;
  }
  return undefined;
}

function pushPredicate(
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
    !reading.lexicon.cues.has(predicate.phrase.split(' ')[0] ?? '')
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
  pushTopics(reading, sentence, subject);
  for (let i = to; i < Math.min(end, to + 6); i++)
    if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as')
      pushTopics(reading, sentence, { from: i + 3, to: end });
  return true;
}

/** "Welcoming the guests, she said": whom, and nothing of what. */
function greetsOnly(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  content: TokenRange,
): boolean {
  return (
    predicate.participle === true &&
    predicate.from === 0 &&
    (reading.lexicon.speech.greetings ?? []).includes(predicate.phrase) &&
    !sentence.tokens
      .slice(content.from, content.to)
      .some(({ lower }) => lower === 'for' || lower === 'on' || lower === 'that')
  );
}

/** True for those who are the whole meeting ("they", "both sides", "the Council members"), not some of it ("CEOs"). */
function isWhole(reading: Reading, speaker: Subject, count: number): boolean {
  const participants = reading.context.draft.participants.slice(0, 60);
  if (count > 1 || speaker.joint !== undefined)
    return participants.filter(({ kind }) => kind === 'person').length <= count + 5;
  if (speaker.agent.name.includes(' and ')) return true;
  const words = speaker.agent.name.toLowerCase().split(/[^\p{L}-]+/u);
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
