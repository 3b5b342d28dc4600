import { complementTakers, efforts } from '../../../../languages/en/grammar/meetings.js';
import { pastBe, presentBe } from '../../../../languages/en/grammar/clauses.js';
import { ordinals } from '../../../../languages/en/grammar/statements.js';
import { cite } from '../../../../source/passage.js';
import { findToken } from '../find-token.js';
import { meetsAt } from '../meets-at.js';
import { phraseAt } from '../phrases.js';
import { rangeSpan, spanText } from '../sentence.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../token.js';
import type { TokenRange } from '../agents/agent.js';

/** What the meeting was for: "To review …, to assess … and to hear …, a symposium was held", "met to discuss …", "with the aim of …". */
export const readPurposes: Rule = {
  name: 'event-purposes',
  apply: (reading) => {
    const { event } = reading;
    if (event === undefined) return;
    const { sentence } = event;
    const fronted = frontedAims(reading, sentence, event.verb.from);
    for (const aim of fronted) addPurpose(reading, sentence, aim);
    if (fronted.length === 0)
      for (const aim of trailingAims(reading, sentence, event.verb.to) ??
        // "A ceremony to mark the anniversary took place": before the verb.
        trailingAims(reading, sentence, 1)?.map(({ from, to }) => ({
          from,
          to: from < event.verb.from ? Math.min(to, event.verb.from) : to,
        })) ??
        [])
        addPurpose(reading, sentence, aim);
    for (const { sentence: other, verb, completed } of reading.mentions) {
      if (other === sentence || other.depth >= 6 || !completed) continue;
      if (isMeeting(reading, other, verb.from) || isHeldTo(reading, other, verb.to))
        for (const aim of trailingAims(reading, other, verb.to) ?? []) addPurpose(reading, other, aim);
    }
    for (const other of reading.sentences) {
      if (other.depth >= 6) break;
      for (const aim of statedAims(reading, other)) addPurpose(reading, other, aim);
      const gathers =
        other === sentence
          ? -1
          : findToken(
              other.tokens,
              0,
              40,
              (_, i) => phraseAt(reading.lexicon.event.attendedBy, other.tokens, i) !== undefined,
            );
      if (gathers > 0 && firstEvent(reading, other.tokens.slice(0, gathers)) >= 0)
        for (const aim of trailingAims(reading, other, gathers) ?? []) addPurpose(reading, other, aim);
    }
  },
};

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

/** "To A, to B, and to C, …" at the start of the sentence, up to the comma before the subject. */
function frontedAims(reading: Reading, sentence: Sentence, verb: number): TokenRange[] {
  const { tokens } = sentence;
  let start = 0;
  if (tokens[0]?.lower === 'in' && tokens[1]?.lower === 'order') start = 2;
  if (tokens[start]?.lower !== 'to') {
    const aim = phraseAt(reading.lexicon.event.aims, tokens, 0);
    if (aim === undefined || (aim.length < 3 && tokens[0]?.lower !== 'aiming')) return [];
    start = aim.length - 1;
  }
  // The last comma before the event's name ends them; commas inside aims part only further "to …".
  const name = reading.event?.name?.start ?? tokens[verb]?.start ?? 0;
  let end = -1;
  for (let i = start; i < verb && (tokens[i]?.start ?? 0) < name; i++) if (tokens[i]?.text === ',') end = i;
  if (end <= start) return [];
  return splitAims(sentence, start + 1, end);
}

/** Cuts "A, to B, and to C" at each "to" behind a comma or "and". */
function splitAims(sentence: Sentence, from: number, to: number): TokenRange[] {
  const { tokens } = sentence;
  const aims: TokenRange[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const joint = i;
    let next = i;
    if (tokens[next]?.text === ',' || tokens[next]?.text === ';') next++;
    if (tokens[next]?.lower === 'and' || tokens[next]?.lower === 'as')
      next += tokens[next]?.lower === 'as' ? 3 : 1;
    if (next === joint || tokens[next]?.lower !== 'to' || tokens[next + 1]?.capital !== false || next >= to)
      continue;
    aims.push({ from: start, to: joint });
    start = next + 1;
    i = next;
  }
  aims.push({ from: start, to });
  return aims.filter((aim) => aim.to > aim.from);
}

/** "… to discuss A and explore B", "with the aim of doing A" behind the verb of the event. */
function trailingAims(reading: Reading, sentence: Sentence, from: number): TokenRange[] | undefined {
  const { lexicon } = reading;
  const { tokens } = sentence;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === ';') return undefined;
    if (
      token?.lower === 'which' ||
      token?.lower === 'who' ||
      token?.lower === 'that' ||
      token?.lower === 'initiative' ||
      token?.lower === 'where'
    )
      return undefined;
    const phrase = phraseAt(lexicon.event.aims, tokens, i);
    const bare = token?.lower === 'to' && isAimVerb(reading, sentence, i + 1) && !isComplementOf(sentence, i);
    if (phrase === undefined && !bare) continue;
    if (phrase !== undefined && phrase.length < 2) continue;
    if (phrase !== undefined && tokens[i]?.lower === 'was') continue;
    const start = i + (phrase?.length ?? 1);
    return splitVerbs(reading, sentence, start, clauseEnd(reading, sentence, start));
  }
  return undefined;
}

function isAimVerb(reading: Reading, sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at]?.lower ?? '';
  return (
    reading.lexicon.aimVerbs.has(word) ||
    (word.endsWith('ly') && reading.lexicon.aimVerbs.has(sentence.tokens[at + 1]?.lower ?? ''))
  );
}

/** "the decision to", "agreed to": the infinitive belongs to the word before. */
function isComplementOf(sentence: Sentence, at: number): boolean {
  return complementTakers.has(sentence.tokens[at - 1]?.lower ?? '');
}

/** An aim ends with its clause. */
function clauseEnd(reading: Reading, sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === ';' || (token?.text === '.' && i === tokens.length - 1)) return i;
    const joint = tokens[i - 1]?.lower;
    const { event, cues } = reading.lexicon;
    if (
      (joint === 'and' || joint === ',') &&
      [event.met, event.heldActive, event.attended, event.visited, cues].some(
        (phrases) => phraseAt(phrases, tokens, i) !== undefined,
      )
    )
      return i - 1;
  }
  return tokens.length;
}

/** "discuss A and explore B": cut before each verb of an aim. */
function splitVerbs(reading: Reading, sentence: Sentence, from: number, to: number): TokenRange[] {
  const { tokens } = sentence;
  const aims: TokenRange[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    let next = i;
    if (tokens[next]?.text === ',') next++;
    if (tokens[next]?.lower === 'and') next++;
    if (tokens[next]?.lower === 'to') next++;
    if (next === i || next >= to || next - i === 0 || !isAimVerb(reading, sentence, next)) continue;
    // "review and assess X" is one aim, and so is "review X to improve Y".
    if (i - start < 2 || tokens[i]?.lower === 'to') continue;
    if (
      tokens[next]?.capital === true ||
      (tokens[i]?.text === ',' &&
        tokens[i + 1]?.lower !== 'and' &&
        tokens[i + 1]?.lower !== 'to' &&
        !hasLaterVerb(reading, sentence, next + 1, to))
    )
      continue;
    aims.push({ from: start, to: i });
    start = next;
    i = next;
  }
  aims.push({ from: start, to });
  return aims;
}

/** In "A, B and C" the bare comma before B parts aims only where an "and" with a verb follows. */
function hasLaterVerb(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 60); i++)
    if (sentence.tokens[i]?.lower === 'and' && isAimVerb(reading, sentence, i + 1)) return true;
  return false;
}

/** "The purpose of the meeting was to …", "The seminar aimed to …". */
function statedAims(reading: Reading, sentence: Sentence): TokenRange[] {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const listed = listedAims(reading, sentence);
  if (listed.length > 0) return listed;
  const part = partOfEfforts(reading, sentence);
  if (part > 0)
    return splitAims(sentence, part, clauseEnd(reading, sentence, part)).flatMap((aim) =>
      splitVerbs(reading, sentence, aim.from, aim.to),
    );
  for (let i = 1; i < Math.min(tokens.length, 30); i++) {
    const phrase = phraseAt(lexicon.event.aims, tokens, i);
    if (phrase === undefined) continue;
    const subject = tokens.slice(0, i);
    const bare =
      phrase.value === 'was to' ||
      phrase.value === 'were to' ||
      phrase.value === 'is to' ||
      phrase.value === 'are to';
    const aimNoun = subject.some((token) => lexicon.aimNouns.has(token.lower));
    const event = firstEvent(reading, subject);
    // "The webinar, organised by the policy centre of the Chamber, aimed to": much may be set in behind the event.
    if (
      event < 0 ||
      (bare && !aimNoun) ||
      subject.length > (event < 4 && subject[event + 1]?.text === ',' ? 26 : 12) ||
      (!bare && reading.event?.sentence === sentence)
    )
      continue;
    const start = i + phrase.length;
    return splitVerbs(reading, sentence, start, clauseEnd(reading, sentence, start));
  }
  return [];
}

/** Index of the first noun of an event among some tokens; -1 where there is none. */
function firstEvent({ lexicon }: Reading, tokens: readonly Token[]): number {
  return findToken(tokens, 0, tokens.length, (_, i) => phraseAt(lexicon.events, tokens, i) !== undefined);
}

/** "The talks were a part of efforts to A": the token behind "to", 0 where nothing of the kind stands here. */
function partOfEfforts({ lexicon }: Reading, { tokens }: Sentence): number {
  const be = findToken(tokens, 0, 10, ({ lower }) => pastBe.has(lower) || presentBe.has(lower));
  if (be < 1 || findToken(tokens, 0, be, (_, k) => phraseAt(lexicon.events, tokens, k) !== undefined) < 0)
    return 0;
  for (let i = be + 1; i < Math.min(tokens.length, be + 14); i++) {
    if (tokens[i]?.text === ',') return 0;
    if (efforts.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'to') return i + 2;
  }
  return 0;
}

/** "The visit had two purposes: firstly, to A, and secondly, to B". */
function listedAims({ lexicon }: Reading, sentence: Sentence): TokenRange[] {
  const { tokens } = sentence;
  const colon = findToken(tokens, 0, 16, ({ text }) => text === ':');
  if (colon < 2 || !lexicon.aimNouns.has(tokens[colon - 1]?.lower ?? '')) return [];
  if (findToken(tokens, 0, colon, (_, k) => phraseAt(lexicon.events, tokens, k) !== undefined) < 0) return [];
  const aims: TokenRange[] = [];
  for (let i = colon + 1; i < tokens.length; i++) {
    const before = tokens[i - 1];
    const opens = before?.kind === 'mark' || before?.lower === 'and' || ordinals.has(before?.lower ?? '');
    if (tokens[i]?.lower !== 'to' || tokens[i + 1]?.capital !== false || !opens) continue;
    const last = aims.pop();
    if (last !== undefined) aims.push({ from: last.from, to: behindOrdinal(sentence, last.from, i) });
    aims.push({ from: i + 1, to: tokens.length });
  }
  return aims;
}

/** Without ", and secondly," at the end. */
function behindOrdinal({ tokens }: Sentence, from: number, end: number): number {
  let to = end;
  while (
    to > from &&
    (tokens[to - 1]?.kind === 'mark' ||
      tokens[to - 1]?.lower === 'and' ||
      ordinals.has(tokens[to - 1]?.lower ?? ''))
  )
    to--;
  return to;
}

/** "discuss X at the annual dialogue": the event itself is no part of the aim. */
function beforeEvent(reading: Reading, sentence: Sentence, from: number, to: number): number {
  for (let i = to - 1; i > from + 1 && to - i < 14; i--) {
    const word = sentence.tokens[i]?.lower;
    if (word !== 'at' && word !== 'during') continue;
    for (let k = i + 1; k < to; k++)
      if (phraseAt(reading.lexicon.events, sentence.tokens, k) !== undefined) return i;
  }
  return to;
}

function addPurpose(reading: Reading, sentence: Sentence, aim: TokenRange): void {
  const { draft, document } = reading.context;
  let { to } = aim;
  const { tokens } = sentence;
  to = beforeEvent(reading, sentence, aim.from, to);
  while (
    to > aim.from &&
    (tokens[to - 1]?.text === ',' || tokens[to - 1]?.text === '.' || tokens[to - 1]?.lower === 'and')
  )
    to--;
  const span = rangeSpan(sentence, aim.from, to);
  const text = spanText(sentence, span);
  if (text.length < 4 || draft.purposes.some((other) => other.text === text)) return;
  draft.purposes.push({ text, evidence: [cite(document.source, sentence.passage, span.start, span.end)] });
}
