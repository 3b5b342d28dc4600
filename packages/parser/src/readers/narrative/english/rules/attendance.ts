import { addAgent } from '../add-agent.js';
import { cite } from '../../../../source/passage.js';
import { introductionOf } from '../introductions.js';
import { isArticle } from '../agents/word-class.js';
import { meetsAt } from '../meets-at.js';
import { findEventNoun } from '../find-event-name.js';
import { beforeVerb, isSubordinate, subjectBefore } from '../clause.js';
import { phraseAt } from '../phrases.js';
import { rangeSpan } from '../sentence.js';
import { readAgents } from '../agents/read-agents.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { sharedSubject } from '../shared-subject.js';
import type { AgentDetails } from '../add-agent.js';
import type { AgentOptions } from '../agents/read-agents.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Who was there: the subject of "attended", what "attended by" and "brought together" are followed by, both sides of "met with". */
export const readAttendance: Rule = {
  name: 'attendance',
  apply: (reading) => {
    readHosts(reading);
    readDeciders(reading);
    for (const sentence of reading.sentences) readSentence(reading, sentence);
  },
};

function readSentence(reading: Reading, sentence: Sentence): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  if (readFragment(reading, sentence)) return;
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const by = phraseAt(lexicon.event.attendedBy, tokens, i);
    if (by !== undefined && (tokens[i + by.length - 1]?.lower === 'by' || by.length > 1 || (findEventNoun(lexicon, tokens, subjectBefore(sentence, i, floor)) !== undefined && isSubjectShort(subjectBefore(sentence, i, floor))))) {
      const range = { from: i + by.length, to: listEnd(reading, sentence, i + by.length) };
      addAll(reading, sentence, range);
      i = Math.max(i, range.to - 1);
      floor = range.to;
      continue;
    }
    if (welcomes(reading, sentence, i, floor)) {
      for (const agent of readAgents(lexicon, tokens, { from: i + 2, to: listEnd(reading, sentence, i + 2) })) if (agent.kind === 'person') addAgent(reading, sentence, agent);
      continue;
    }
    if (tokens[i]?.lower === 'signed' && reading.event?.sentence === sentence && reading.event.verb.from === i) addAll(reading, sentence, subjectBefore(sentence, i, floor));
    const led = ledGroup(reading, sentence, i, floor);
    if (led > 0) {
      i = led - 1;
      continue;
    }
    const held = phraseAt(lexicon.event.heldActive, tokens, i);
    if (held !== undefined && reading.event?.sentence !== sentence && !isSubordinate(tokens, i, floor) && readMeetingWith(reading, sentence, i + held.length)) continue;
    const met = { length: meetsAt(lexicon, tokens, i) };
    if (met.length > 0 && ((reading.event?.sentence === sentence && reading.event.verb.from === i) || isOurs(reading, sentence, i, met.length, floor))) {
      if (addAll(reading, sentence, subjectBefore(sentence, i, floor)) === 0) resolveSpeaker(reading, sentence, subjectBefore(sentence, i, floor), undefined);
      let from = i + met.length;
      while (from < tokens.length && (tokens[from]?.lower === 'with' || inTime(sentence, tokens[from]?.start ?? 0) || tokens[from]?.lower === 'on')) from++;
      const range = { from, to: listEnd(reading, sentence, from) };
      addAll(reading, sentence, range);
      i = Math.max(i, range.to - 1);
      continue;
    }
    const attended = phraseAt(lexicon.event.attended, tokens, i);
    if (attended !== undefined && !isSubordinate(tokens, i, floor) && tokens[i - 1]?.lower !== 'will' && isAboutMeeting(reading, sentence, i + attended.length)) {
      const subject = subjectBefore(sentence, i, floor);
      addAll(reading, sentence, subject);
      i += attended.length - 1;
      floor = i + 1;
      continue;
    }
    readReceived(reading, sentence, i);
    readPresent(reading, sentence, i);
    if (openingWords.has(tokens[i]?.lower ?? '') && tokens[i]?.capital === false && reading.event?.sentence !== sentence && !isSubordinate(tokens, i, floor) && findEventNoun(lexicon, tokens, { from: i + 1, to: Math.min(tokens.length, i + 7) }) !== undefined) {
      for (const agent of readAgents(lexicon, tokens, subjectBefore(sentence, i, floor))) if (agent.kind === 'person') addAgent(reading, sentence, agent);
    }
    const chaired = phraseAt(lexicon.event.chaired, tokens, i);
    if (chaired !== undefined) readChair(reading, sentence, i, chaired.length, floor);
  }
}

/** What people do with the meeting they are at. */
const openingWords = new Set(['opened', 'closed', 'launched', 'inaugurated', 'addressed', 'helmed', 'anchored']);

const finite = /^(?:was|were|is|are|had|has|have|will|said|held|met|gave|took|led|made|spoke|came|brought|[a-z]{2,14}ed)$/;

/** "At the ceremony, A, director of X, and B, as well as many experts." without a verb: they were there. */
function readFragment(reading: Reading, sentence: Sentence): boolean {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const first = tokens[0]?.lower;
  if ((first !== 'at' && first !== 'in' && first !== 'during') || reading.event === undefined) return false;
  const comma = tokens.findIndex((token, i) => i < 12 && token.text === ',');
  if (comma < 0 || findEventNoun(lexicon, tokens, { from: 1, to: comma }) === undefined) return false;
  if (tokens.slice(comma).some((token) => !token.capital && finite.test(token.lower))) return false;
  return addAll(reading, sentence, { from: comma + 1, to: tokens.length }) > 0;
}

/** "The visitors were welcomed by N.N.": guests, not proposals. */
function welcomes(reading: Reading, sentence: Sentence, at: number, floor: number): boolean {
  const { tokens } = sentence;
  if (!welcomed.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'by' || sentence.blockIndex > 4) return false;
  const subject = subjectBefore(sentence, at, floor);
  if (subject.to - subject.from > 8) return false;
  const words = tokens.slice(subject.from, subject.to).map((token) => token.lower);
  const pronouns = reading.lexicon.speech.pronouns;
  return words.some((word) => guests.has(word) || pronouns?.one.includes(word) === true || pronouns?.several.includes(word) === true) || readAgents(reading.lexicon, tokens, subject).some(({ kind }) => kind === 'person');
}

const welcomed = new Set(['welcomed', 'received', 'greeted', 'met', 'hosted', 'accompanied']);
const guests = new Set(['visitors', 'guests', 'delegation', 'delegates', 'delegations', 'team', 'group', 'participants', 'students', 'ambassador', 'minister']);

/** "N.N. led a delegation": both were there. Gives the token behind, 0 where nothing of the kind stands here. */
function ledGroup(reading: Reading, sentence: Sentence, at: number, floor: number): number {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const verb = tokens[at]?.lower;
  if ((verb !== 'led' && verb !== 'headed' && verb !== 'leading') || !isArticle(tokens[at + 1]) || sentence.blockIndex > 2) return 0;
  let noun = at + 2;
  while (noun < at + 6 && !lexicon.groups.has(tokens[noun]?.lower ?? '')) noun++;
  if (!lexicon.groups.has(tokens[noun]?.lower ?? '')) return 0;
  const known = tokens[at + 1]?.lower === 'the' && reading.context.draft.participants.slice(0, 30).some(({ kind, name }) => kind === 'group' && name.toLowerCase().includes(tokens[noun]?.lower ?? '-'));
  if (addAll(reading, sentence, subjectBefore(sentence, at, floor)) === 0) return 0;
  let to = noun + 1;
  if (tokens[to]?.lower === 'of') while (to < tokens.length && to < noun + 12 && tokens[to]?.kind === 'word' && tokens[to]?.lower !== 'to') to++;
  // "who led the delegation": the one named before.
  if (!known) addAgent(reading, sentence, { kind: 'group', name: rangeSpan(sentence, at + 2, to), roles: [], tokens: { from: at + 2, to } });
  return to;
}

/** "held a meeting with A, B and C" outside the event's own sentence. */
function readMeetingWith(reading: Reading, sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  const noun = findEventNoun(reading.lexicon, tokens, { from, to: Math.min(tokens.length, from + 8) });
  if (noun === undefined || tokens[noun.to]?.lower !== 'with' || sentence.blockIndex > 4) return false;
  return addAll(reading, sentence, { from: noun.to + 1, to: listEnd(reading, sentence, noun.to + 1) }) > 0;
}

/** "He also met with N.N.": whoever meets is one of the participants, or a word for them. */
function isOurs(reading: Reading, sentence: Sentence, at: number, length: number, floor: number): boolean {
  const { tokens } = sentence;
  if (reading.event === undefined || (length < 2 && tokens[at]?.lower !== 'met') || isSubordinate(tokens, at, floor) || sentence.blockIndex > 6) return false;
  const subject = subjectBefore(sentence, at, floor);
  if (subject.to <= subject.from || subject.to - subject.from > 6) return false;
  const words = tokens.slice(subject.from, subject.to);
  const pronouns = reading.lexicon.speech.pronouns;
  if (words.length === 1 && (pronouns?.one.includes(words[0]?.lower ?? '') === true || pronouns?.several.includes(words[0]?.lower ?? '') === true)) return true;
  if (words.some((word) => word.lower === 'delegation')) return true;
  const [agent] = readAgents(reading.lexicon, tokens, subject);
  const name = words.filter((word) => word.capital && !reading.lexicon.honorifics.has(word.lower.replace(/\.$/, ''))).map((word) => word.text).join(' ');
  return agent?.kind === 'person' || reading.context.people.find(name) !== undefined || introductionOf(reading.introductions, name) !== undefined;
}

/** People who held the meeting were there: "N.N. hosted a roundtable with A and B". */
function readHosts(reading: Reading): void {
  const { event, lexicon } = reading;
  if (event !== undefined && event.name === undefined && phraseAt(lexicon.event.visited, event.sentence.tokens, event.verb.from) !== undefined) {
    // "A delegation from X visited Y": whoever visited was there.
    for (const agent of readAgents(lexicon, event.sentence.tokens, subjectBefore(event.sentence, event.verb.from, 0))) if (agent.kind === 'person' || (agent.kind === 'group' && !(agent.tokens.to - agent.tokens.from < 3 && event.sentence.tokens[agent.tokens.from]?.lower === 'the'))) addAgent(reading, event.sentence, agent);
  }
  if (event === undefined || event.name === undefined) return;
  const { sentence, verb } = event;
  const { tokens } = sentence;
  if (event.name.start < (tokens[verb.from]?.start ?? 0)) return;
  const active = phraseAt(lexicon.event.heldActive, tokens, verb.from);
  if (active === undefined && event.classification !== 'visit') return;
  const host = lexicon.words.organizerRoles?.[active?.value ?? ''] === 'host';
  const span = rangeSpan(sentence, verb.from, verb.to);
  const details: AgentDetails = host ? { roles: ['host'], roleEvidence: cite(reading.context.document.source, sentence.passage, span.start, span.end, { field: 'roles' }) } : {};
  for (const agent of readAgents(lexicon, tokens, sharedSubject(lexicon, sentence, verb.from))) {
    if (agent.kind !== 'organization') addAgent(reading, sentence, agent, agent.kind === 'person' ? details : {});
  }
  // "hosted a gathering of arbitrators and lawyers".
  const noun = findEventNoun(lexicon, tokens, { from: verb.to, to: Math.min(tokens.length, verb.to + 20) });
  if (noun !== undefined && tokens[noun.to]?.lower === 'of' && tokens[noun.to + 1]?.capital === false) {
    for (const agent of readAgents(lexicon, tokens, { from: noun.to + 1, to: listEnd(reading, sentence, noun.to + 1) })) if (agent.kind === 'group') addAgent(reading, sentence, agent);
  }
  // "hosted her counterparts for a meeting", "held a meeting with members of …".
  const name = tokens.findIndex((token) => token.start >= (event.name?.start ?? 0));
  for (let i = verb.to; i < Math.min(tokens.length, verb.to + 40); i++) {
    if (tokens[i]?.lower === 'with' && i > name) {
      addAll(reading, sentence, { from: i + 1, to: listEnd(reading, sentence, i + 1) });
      break;
    }
    if (tokens[i]?.lower === 'for' && i < name + 12) {
      const agents = readAgents(lexicon, tokens, { from: verb.to, to: i }).filter((agent) => agent.kind !== 'organization');
      for (const agent of agents) addAgent(reading, sentence, agent);
      if (agents.length > 0) break;
    }
    if (tokens[i]?.text === ',' || tokens[i]?.lower === 'to') break;
  }
}

/** "with 43 members present", "Apologies were received from A and B". */
function readPresent(reading: Reading, sentence: Sentence, at: number): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const word = tokens[at]?.lower;
  if (word === 'with' && tokens[at + 1]?.kind === 'number') {
    const end = tokens.findIndex((token, i) => i > at && i < at + 10 && (token.lower === 'present' || token.lower === 'attending' || token.lower === 'in' || token.lower === 'taking' || token.lower === 'participating'));
    if (end < 0) return;
    const [agent] = readAgents(lexicon, tokens, { from: at + 1, to: end });
    if (agent?.kind === 'group') addAgent(reading, sentence, agent);
  }
  if (word === 'apologies' || word === 'regrets') {
    const from = tokens.findIndex((token, i) => i > at && i < at + 8 && (token.lower === 'from' || token.text === ':'));
    if (from > 0) for (const agent of readAgents(lexicon, tokens, { from: from + 1, to: tokens.length })) addAgent(reading, sentence, agent, { presence: 'absent' });
  }
}

/** "Transport ministers from five states agreed here on Tuesday on …": a group told to decide together was there. */
function readDeciders(reading: Reading): void {
  const { event, lexicon, mentions } = reading;
  if (event === undefined) return;
  for (const { sentence, verb } of [event, ...mentions]) {
    if (sentence.blockIndex > 0 || phraseAt(lexicon.event.decided, sentence.tokens, verb.from) === undefined) continue;
    for (const agent of readAgents(lexicon, sentence.tokens, subjectBefore(sentence, verb.from, 0))) if (agent.kind === 'group') addAgent(reading, sentence, agent);
  }
}

/** "received an overview of A from Director N.N.": N.N. gave it. */
function readReceived(reading: Reading, sentence: Sentence, at: number): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const verb = tokens[at]?.lower;
  if ((verb !== 'received' && verb !== 'heard') || tokens[at]?.capital === true) return;
  const addresses = lexicon.speech.addresses ?? [];
  let noun: number | undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + 120); i++) {
    const word = tokens[i]?.lower ?? '';
    if (addresses.includes(word) || word === 'updates' || word === 'briefings' || word === 'information') noun ??= i;
    if (word !== 'from' || noun === undefined) continue;
    let to = i + 1;
    while (to < tokens.length && tokens[to]?.text !== ',' && tokens[to]?.lower !== 'on' && tokens[to]?.lower !== 'about') to++;
    const [agent] = readAgents(lexicon, tokens, { from: i + 1, to });
    if (agent?.kind !== 'person') continue;
    const span = rangeSpan(sentence, noun, noun + 1);
    addAgent(reading, sentence, agent, { roles: ['speaker'], roleEvidence: cite(reading.context.document.source, sentence.passage, span.start, span.end, { field: 'roles' }) });
  }
}

/** "N.N. chaired the meeting", "chaired by N.N.", "with N.N. presiding". */
function readChair(reading: Reading, sentence: Sentence, at: number, length: number, floor: number): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const { source } = reading.context.document;
  const span = rangeSpan(sentence, at, at + length);
  const details: AgentDetails = { roles: ['chair'], roleEvidence: cite(source, sentence.passage, span.start, span.end, { field: 'roles' }) };
  if (tokens[at + length]?.lower === 'by') {
    const subject = subjectBefore(sentence, at, floor);
    // "a delegation led by N.N." leads a delegation.
    const object = findEventNoun(lexicon, tokens, subject) ?? (reading.event?.sentence === sentence ? reading.event : undefined);
    const led = tokens[at]?.lower === 'led' || tokens[at]?.lower === 'co-led';
    if (led && tokens.slice(subject.from, subject.to).some((token) => token.lower === 'delegation' || token.lower === 'team')) {
      addAll(reading, sentence, { from: at + length + 1, to: listEnd(reading, sentence, at + length + 1) });
      return;
    }
    if (object === undefined || (led && findEventNoun(lexicon, tokens, subject) === undefined)) return;
    const range = { from: at + length + 1, to: listEnd(reading, sentence, at + length + 1) };
    let chairs = true;
    for (const agent of readAgents(lexicon, tokens, range)) {
      // "chaired by A, with panellists including B": B is no chair.
      if (agent.kind === 'group') chairs = false;
      addAgent(reading, sentence, agent, chairs ? details : {});
    }
    return;
  }
  const who = beforeVerb(tokens, at, 0);
  const subject = tokens[who]?.lower === 'who' && tokens[who - 1]?.text === ',' ? lastPerson(reading, sentence, who - 1) : subjectBefore(sentence, at, floor);
  const event = findEventNoun(lexicon, tokens, { from: at + length, to: Math.min(tokens.length, at + length + 14) });
  const alone = tokens[at]?.lower.startsWith('presid') === true;
  if (event === undefined && !alone) return;
  addAll(reading, sentence, subject, details);
}

/** The person named last before token `to`. */
function lastPerson(reading: Reading, sentence: Sentence, to: number): TokenRange {
  let from = to;
  while (from > 0 && to - from < 30 && !/["“”]/.test(sentence.tokens[from - 1]?.text ?? '') && !reading.lexicon.cues.has(sentence.tokens[from - 1]?.lower ?? '')) from--;
  const people = readAgents(reading.lexicon, sentence.tokens, { from, to }).filter(({ kind }) => kind === 'person');
  return people[people.length - 1]?.tokens ?? { from: to, to };
}

/** The object of "attended" is the meeting, or there is none: "attended", "attended the meeting", not "attended school in". */
function isAboutMeeting(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const next = tokens[at];
  if (next === undefined || next.kind === 'mark' || next.lower === 'and' || next.lower === 'as' || next.lower === 'at' || next.lower === 'in' || next.lower === 'from') return true;
  return findEventNoun(reading.lexicon, tokens, { from: at, to: Math.min(tokens.length, at + 16) }) !== undefined || sentence.blockIndex < 2;
}

function isSubjectShort(subject: TokenRange): boolean {
  return subject.to - subject.from < 14;
}

/** Adds everybody a range names. */
export function addAll(reading: Reading, sentence: Sentence, range: TokenRange, details: AgentDetails = {}, options: AgentOptions = {}): number {
  const agents = readAgents(reading.lexicon, sentence.tokens, range, options);
  for (const agent of agents) addAgent(reading, sentence, agent, details);
  return agents.length;
}

/** Where a list of people behind its verb ends: at a purpose, a place or date behind the list, or the end of the clause. */
export function listEnd(reading: Reading, sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const { lexicon } = reading;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) return i;
    if (token.lower === 'to' && tokens[i + 1]?.capital === false && (lexicon.words.aimVerbs ?? []).includes(tokens[i + 1]?.lower ?? '')) return i;
    if (token.text === ':' && i > from) return i;
    // "received A, in the presence of B": another list begins.
    if (i > from && token.lower === 'in' && phraseAt(lexicon.event.attendedBy, tokens, i) !== undefined) return tokens[i - 1]?.text === ',' ? i - 1 : i;
    if (token.lower === 'as' && tokens[i + 1]?.lower === 'part') return i;
    if (['who', 'which', 'where', 'when', 'while'].includes(token.lower) && i > from) return tokens[i - 1]?.text === ',' ? i - 1 : i;
    if (inTime(sentence, token.start)) return tokens[i - 1]?.lower === 'on' ? i - 1 : i;
    if ((token.lower === 'in' || token.lower === 'at' || token.lower === 'outside') && tokens[i - 1]?.text !== ',' && closesList(reading, sentence, i)) return i;
    if (['was', 'were', 'attended', 'during', 'has', 'had'].includes(token.lower)) return i;
  }
  return tokens.length;
}

/** A place behind the last name closes the list ("… and Wei Lan in Oslo."); "experts in the field of" does not. */
function closesList(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  // "Dean of Engineering at the University of Tarn".
  if (tokens[at]?.lower === 'at' && tokens[at - 2]?.lower === 'of' && reading.lexicon.posts.has(tokens[at - 3]?.lower ?? '')) return false;
  const named = tokens[at + 1]?.capital === true || (isArticle(tokens[at + 1]) && tokens[at + 2]?.capital === true);
  if (before === undefined || !before.capital) return named && (tokens[at]?.lower === 'at' || !reading.lexicon.groups.has(before?.lower ?? ''));
  for (let i = at + 1; i < Math.min(tokens.length, at + 30); i++) if (tokens[i]?.text === ',' && tokens[i + 2]?.capital === true && i - at > 4) return false;
  return true;
}

function inTime(sentence: Sentence, offset: number): boolean {
  return sentence.times.some((mention) => mention.start <= offset && offset < mention.end && mention.kind !== 'year');
}
