import { isFinite } from '../is-finite.js';
import { addAgent } from '../add-agent.js';
import { addAll } from '../add-all.js';
import { behindAdverbials } from '../behind-adverbials.js';
import { discussedWith } from '../discussed-with.js';
import { findEventNoun } from '../find-event-name.js';
import { inTime, listEnd } from '../list-end.js';
import { introductionOf } from '../introductions.js';
import { isArticle } from '../agents/word-class.js';
import { isSubordinate, subjectBefore } from '../clause.js';
import { isWelcome } from './is-welcome.js';
import { meetsAt } from '../meets-at.js';
import { openingWords } from '../../../../languages/en/grammar/meetings.js';
import { occasionPrepositions, toldVerbs } from '../../../../languages/en/grammar/statements.js';
import { phraseAt, phraseEndingAt } from '../phrases.js';
import { pointsBack } from './points-back.js';
import { rangeSpan, sentencesOf, spanText } from '../sentence.js';
import { readAgents } from '../agents/read-agents.js';
import { readChair } from './read-chair.js';
import { readDeciders, readHosts } from './read-hosts.js';
import { readNamedElsewhere } from './named-elsewhere.js';
import { readPresent, readReceived } from './read-present.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import type { Agent } from '../agents/agent.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Who was there: the subject of "attended", what "attended by" and "brought together" are followed by, both sides of "met with". */
export const readAttendance: Rule = {
  name: 'attendance',
  apply: (reading) => {
    readNamedElsewhere(reading);
    readHosts(reading);
    readDeciders(reading);
    let quoted = false;
    let block = -1;
    for (const sentence of reading.sentences) {
      if (sentence.blockIndex !== block) quoted = false;
      block = sentence.blockIndex;
      quoted = readSentence(reading, sentence, quoted);
    }
    readTitleSide(reading);
  },
};

/** Reads a sentence; `open`: it begins within a quotation. True where a quotation is left open at its end. */
function readSentence(reading: Reading, sentence: Sentence, open: boolean): boolean {
  const { lexicon } = reading;
  const { tokens } = sentence;
  if (readFragment(reading, sentence)) return open;
  let floor = 0;
  let quoted = open;
  for (let i = 0; i < tokens.length; i++) {
    // What somebody says of others is no report of who was there.
    if (tokens[i]?.text === '“') quoted = true;
    if (tokens[i]?.text === '”') quoted = false;
    if (quoted) continue;
    const by = phraseAt(lexicon.event.attendedBy, tokens, i);
    if (
      by !== undefined &&
      (tokens[i + by.length - 1]?.lower === 'by' ||
        by.length > 1 ||
        (findEventNoun(lexicon, tokens, subjectBefore(sentence, i, floor)) !== undefined &&
          isSubjectShort(subjectBefore(sentence, i, floor))))
    ) {
      const range = { from: i + by.length, to: listEnd(reading, sentence, i + by.length) };
      addAll(reading, sentence, range);
      i = Math.max(i, range.to - 1);
      floor = range.to;
      continue;
    }
    if (i === 0) readActor(reading, sentence);
    if (i < 4) readFrontedSide(reading, sentence, i);
    const between = betweenSides(reading, sentence, i);
    if (between > 0) {
      i = between - 1;
      continue;
    }
    if (isWelcome(reading, sentence, i, floor)) {
      for (const agent of readAgents(lexicon, tokens, { from: i + 2, to: listEnd(reading, sentence, i + 2) }))
        if (agent.kind === 'person') addAgent(reading, sentence, agent);
      continue;
    }
    if (tokens[i]?.lower === 'signed' && tells(reading, sentence, i))
      addAll(reading, sentence, subjectBefore(sentence, i, floor));
    const led = ledGroup(reading, sentence, i, floor);
    if (led > 0) {
      i = led - 1;
      continue;
    }
    const held = phraseAt(lexicon.event.heldActive, tokens, i);
    if (
      held !== undefined &&
      reading.event?.sentence !== sentence &&
      !isSubordinate(tokens, i, floor) &&
      !isReported(tokens, i) &&
      readMeetingWith(reading, sentence, i + held.length)
    )
      continue;
    const met = { length: meetsAt(lexicon, tokens, i) };
    if (
      met.length > 0 &&
      ((reading.event?.sentence === sentence && reading.event.verb.from === i) ||
        isOurs(reading, sentence, i, met.length, floor))
    ) {
      const sides = readAgents(lexicon, tokens, subjectBefore(sentence, i, floor));
      // The body whose meeting it is holds it.
      for (const agent of sides)
        if (
          (agent.kind !== 'organization' || !isOrganizer(reading, sentence, agent)) &&
          !pointsBack(sentence, agent)
        )
          addAgent(reading, sentence, agent);
      if (sides.length === 0) {
        const known = resolveSpeaker(reading, sentence, subjectBefore(sentence, i, floor), undefined);
        for (const { agent } of known)
          if (agent.participant !== undefined) agent.participant.presence ??= 'present';
      }
      let from = behindAdverbials(lexicon, sentence, i + met.length);
      while (
        from < tokens.length &&
        (tokens[from]?.lower === 'with' ||
          inTime(sentence, tokens[from]?.start ?? 0) ||
          tokens[from]?.lower === 'on')
      )
        from++;
      const topic = discussedWith(lexicon, tokens, i)?.topic ?? tokens.length;
      const range = { from, to: Math.min(topic, listEnd(reading, sentence, from)) };
      addAll(reading, sentence, range);
      i = Math.max(i, range.to - 1);
      continue;
    }
    const attended = phraseAt(lexicon.event.attended, tokens, i);
    if (
      attended !== undefined &&
      !isSubordinate(tokens, i, floor) &&
      tokens[i - 1]?.lower !== 'will' &&
      isAboutMeeting(reading, sentence, i + attended.length)
    ) {
      const subject = subjectBefore(sentence, i, floor);
      addAll(reading, sentence, subject);
      i += attended.length - 1;
      floor = i + 1;
      continue;
    }
    readReceived(reading, sentence, i);
    readPresent(reading, sentence, i);
    if (
      openingWords.has(tokens[i]?.lower ?? '') &&
      tokens[i]?.capital === false &&
      reading.event?.sentence !== sentence &&
      !isSubordinate(tokens, i, floor) &&
      findEventNoun(lexicon, tokens, { from: i + 1, to: Math.min(tokens.length, i + 7) }) !== undefined
    ) {
      for (const agent of readAgents(lexicon, tokens, subjectBefore(sentence, i, floor)))
        if (agent.kind === 'person') addAgent(reading, sentence, agent);
    }
    const chaired =
      phraseAt(lexicon.event.chaired, tokens, i) ?? phraseAt(lexicon.event.chairedUnder, tokens, i);
    if (chaired !== undefined) readChair(reading, sentence, i, chaired.length, floor);
    const chairing =
      tokens[i]?.lower === 'will' ? phraseAt(lexicon.event.chairing, tokens, i + 1) : undefined;
    if (chairing !== undefined) readChair(reading, sentence, i, chairing.length + 1, floor);
  }
  return quoted;
}

/** "Prime Minister's call with Mara Lind": the title may name the other side in full. */
function readTitleSide(reading: Reading): void {
  const { context, lexicon } = reading;
  const [block] = context.body;
  if (context.title === undefined || block === undefined || reading.event?.completed !== true) return;
  for (const sentence of sentencesOf(context, lexicon, context.title, block, 0)) {
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      if (tokens[i]?.lower !== 'with' || phraseEndingAt(lexicon.events, tokens, i - 1) === undefined)
        continue;
      const range = { from: i + 1, to: listEnd(reading, sentence, i + 1) };
      for (const agent of readAgents(lexicon, tokens, range))
        if (agent.kind === 'person') addAgent(reading, sentence, agent);
    }
  }
}

/** "During the talks with Minister Lund, both sides …", "Meeting with Minister Lund, he said": another side of the same visit. */
function readFrontedSide(reading: Reading, sentence: Sentence, at: number): void {
  const { tokens } = sentence;
  if (tokens[at + 1]?.lower !== 'with' || reading.event?.completed !== true) return;
  const fronted =
    at === 0
      ? tokens[0]?.lower === 'meeting'
      : ['during', 'in', 'at'].includes(tokens[0]?.lower ?? '') &&
        phraseEndingAt(reading.lexicon.events, tokens, at) !== undefined;
  if (!fronted) return;
  let comma = at + 2;
  while (comma < Math.min(tokens.length, at + 30) && tokens[comma]?.text !== ',') comma++;
  for (const agent of readAgents(reading.lexicon, tokens, { from: at + 2, to: comma }))
    if (agent.kind === 'person') addAgent(reading, sentence, agent);
}

/** "During the meeting, Ana Lund, president of the Chamber, presented the awards": whoever does something there was there. */
function readActor(reading: Reading, sentence: Sentence): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  if (!occasionPrepositions.has(tokens[0]?.lower ?? '') || reading.event?.completed !== true) return;
  const comma = tokens.findIndex((token, i) => i < 7 && token.text === ',');
  if (comma < 0 || phraseEndingAt(lexicon.events, tokens, comma - 1) === undefined) return;
  const [agent] = readAgents(lexicon, tokens, { from: comma + 1, to: actorEnd(tokens, comma + 1) });
  if (agent?.kind === 'person' && agent.tokens.from <= comma + 2) addAgent(reading, sentence, agent);
}

/** The subject ends before a verb in small letters. */
function actorEnd(tokens: Sentence['tokens'], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + 30); i++)
    if (tokens[i]?.capital === false && isFinite(tokens[i]?.lower ?? '')) return i;
  return from;
}

/** True where the verb at `at` tells of the meeting or of what belongs to it. */
function tells(reading: Reading, sentence: Sentence, at: number): boolean {
  const { event, mentions } = reading;
  return [...(event === undefined ? [] : [event]), ...mentions].some(
    (mention) => mention.sentence === sentence && mention.verb.from === at,
  );
}

/** "talks were held between A and B", ", meeting with A and B": the token behind those named, 0 where nobody is. */
function betweenSides(reading: Reading, sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const { event, mentions } = reading;
  const told = event?.sentence === sentence || mentions.some((mention) => mention.sentence === sentence);
  if (!told) return 0;
  const sides = tokens[at]?.lower === 'between' && event?.sentence === sentence && event.name !== undefined;
  const meeting =
    tokens[at]?.lower === 'meeting' && tokens[at - 1]?.text === ',' && tokens[at + 1]?.lower === 'with';
  if (!sides && !meeting) return 0;
  const from = sides ? at + 1 : at + 2;
  const to = listEnd(reading, sentence, from);
  const agents = readAgents(reading.lexicon, tokens, { from, to });
  if (!agents.some(({ kind }) => kind === 'person')) return 0;
  for (const agent of agents) addAgent(reading, sentence, agent);
  return to;
}

function isOrganizer(reading: Reading, sentence: Sentence, agent: Agent): boolean {
  const name = spanText(sentence, agent.name);
  return reading.context.draft.organizers.some((organizer) => organizer.name === name);
}

/** "At the ceremony, A, director of X, and B, as well as many experts." without a verb: they were there. */
function readFragment(reading: Reading, sentence: Sentence): boolean {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const first = tokens[0]?.lower;
  if ((first !== 'at' && first !== 'in' && first !== 'during') || reading.event === undefined) return false;
  const comma = tokens.findIndex((token, i) => i < 12 && token.text === ',');
  if (comma < 0 || findEventNoun(lexicon, tokens, { from: 1, to: comma }) === undefined) return false;
  if (tokens.slice(comma).some((token) => !token.capital && isFinite(token.lower))) return false;
  return addAll(reading, sentence, { from: comma + 1, to: tokens.length }) > 0;
}

/** "N.N. led a delegation": both were there. Gives the token behind, 0 where nothing of the kind stands here. */
function ledGroup(reading: Reading, sentence: Sentence, at: number, floor: number): number {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const verb = tokens[at]?.lower;
  if (
    (verb !== 'led' && verb !== 'headed' && verb !== 'leading') ||
    !isArticle(tokens[at + 1]) ||
    sentence.depth > 2
  )
    return 0;
  let noun = at + 2;
  while (noun < at + 6 && !lexicon.groups.has(tokens[noun]?.lower ?? '')) noun++;
  if (!lexicon.groups.has(tokens[noun]?.lower ?? '')) return 0;
  const known =
    tokens[at + 1]?.lower === 'the' &&
    reading.context.draft.participants
      .slice(0, 30)
      .some(({ kind, name }) => kind === 'group' && name.toLowerCase().includes(tokens[noun]?.lower ?? '-'));
  if (addAll(reading, sentence, subjectBefore(sentence, at, floor)) === 0) return 0;
  let to = noun + 1;
  if (tokens[to]?.lower === 'of')
    while (to < tokens.length && to < noun + 12 && tokens[to]?.kind === 'word' && tokens[to]?.lower !== 'to')
      to++;
  // "who led the delegation": the one named before.
  if (!known)
    addAgent(reading, sentence, {
      kind: 'group',
      name: rangeSpan(sentence, at + 2, to),
      roles: [],
      tokens: { from: at + 2, to },
    });
  return to;
}

/** "said the Chamber has held meetings with …": told at the meeting, of others. */
function isReported(tokens: Sentence['tokens'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 14; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark') return false;
    if (token !== undefined && !token.capital && toldVerbs.has(token.lower)) return true;
  }
  return false;
}

/** "held a meeting with A, B and C" outside the event's own sentence. */
function readMeetingWith(reading: Reading, sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  const noun = findEventNoun(reading.lexicon, tokens, { from, to: Math.min(tokens.length, from + 8) });
  if (noun === undefined || tokens[noun.to]?.lower !== 'with' || sentence.depth > 4) return false;
  return addAll(reading, sentence, { from: noun.to + 1, to: listEnd(reading, sentence, noun.to + 1) }) > 0;
}

/** Most tokens of a side with its post: "The Minister of Works and Ports, Ms Ana Lund". */
const LONGEST_SIDE = 14;

/** "He also met with N.N.": whoever meets is one of the participants, or a word for them. */
function isOurs(reading: Reading, sentence: Sentence, at: number, length: number, floor: number): boolean {
  const { tokens } = sentence;
  if (
    reading.event === undefined ||
    (length < 2 && tokens[at]?.lower !== 'met') ||
    isSubordinate(tokens, at, floor) ||
    isReported(tokens, at) ||
    sentence.depth > 6
  )
    return false;
  const subject = subjectBefore(sentence, at, floor);
  if (subject.to <= subject.from || subject.to - subject.from > LONGEST_SIDE) return false;
  const words = tokens.slice(subject.from, subject.to);
  const pronouns = reading.lexicon.speech.pronouns;
  if (
    words.length === 1 &&
    (pronouns?.one.includes(words[0]?.lower ?? '') === true ||
      pronouns?.several.includes(words[0]?.lower ?? '') === true)
  )
    return true;
  if (words.some((word) => word.lower === 'delegation')) return true;
  const [agent] = readAgents(reading.lexicon, tokens, subject);
  const name = words
    .filter((word) => word.capital && !reading.lexicon.honorifics.has(word.lower.replace(/\.$/, '')))
    .map((word) => word.text)
    .join(' ');
  return (
    agent?.kind === 'person' ||
    reading.context.people.find(name) !== undefined ||
    introductionOf(reading.introductions, name) !== undefined
  );
}

/** The object of "attended" is the meeting, or there is none: "attended", "attended the meeting", not "attended school in". */
function isAboutMeeting(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const next = tokens[at];
  if (
    next === undefined ||
    next.kind === 'mark' ||
    next.lower === 'and' ||
    next.lower === 'as' ||
    next.lower === 'at' ||
    next.lower === 'in' ||
    next.lower === 'on' ||
    next.lower === 'from'
  )
    return true;
  return (
    findEventNoun(reading.lexicon, tokens, { from: at, to: Math.min(tokens.length, at + 16) }) !==
      undefined || sentence.depth < 2
  );
}

function isSubjectShort(subject: TokenRange): boolean {
  return subject.to - subject.from < 14;
}
