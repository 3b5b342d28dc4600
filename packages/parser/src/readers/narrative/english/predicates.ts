import { agreements, attended, attentions, talkNouns } from '../../../languages/en/grammar/meetings.js';
import { beforeVerb, isAdverb, isSubordinate } from './clause.js';
import { isArticle } from './agents/word-class.js';
import { callsOn } from './meets-at.js';
import { neverBefore } from '../../../languages/en/grammar/clauses.js';
import { oncePerLexicon } from './once-per-lexicon.js';
import { firstWords, phraseAt } from './phrases.js';
import { settingAt } from './rules/setting-at.js';
import { spokeWith } from './held-meeting-with.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { SpeechKind } from '../../../languages/speech-words.js';
import type { Token } from './token.js';
import type { TokenRange } from './agents/agent.js';

/** A verb that tells what was said, discussed, decided or asked of somebody, with its place in the sentence. */
export interface Predicate extends TokenRange {
  readonly type: 'speech' | 'topic' | 'decision' | 'task';
  readonly kind: SpeechKind;
  readonly phrase: string;
  /** "noting that": hangs on the predicate of the main clause. */
  readonly participle?: boolean;
  /** "was adopted": its subject is what was decided; token of the form of "be". */
  readonly passive?: number;
}

/** The predicates of a sentence that this grammar knows, in text order. */
export function findPredicates(reading: Reading, sentence: Sentence): Predicate[] {
  const { tokens } = sentence;
  const opening = openingWords(reading.lexicon);
  const found: Predicate[] = [];
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === '“' || (token?.text === '"' && !quoted)) quoted = true;
    else if (token?.text === '”' || token?.text === '"') quoted = false;
    if (quoted || token === undefined || (token.capital && i > 0) || !opening.has(token.lower)) continue;
    const predicate = predicateAt(reading, sentence, i);
    if (predicate === undefined || !isMain(reading, sentence, predicate, found)) continue;
    found.push(predicate);
    i = predicate.to - 1;
  }
  return found;
}

/** The words with which a predicate may begin. */
const openingWords = oncePerLexicon(
  ({ cues, participles, event }): ReadonlySet<string> =>
    new Set([
      ...[cues, participles, event.discussed, event.decided, event.deciding, event.tasked].flatMap(
        (phrases) => [...firstWords(phrases)],
      ),
      ...attentions,
      ...holdingVerbs,
      'voted',
    ]),
);

function predicateAt(reading: Reading, sentence: Sentence, at: number): Predicate | undefined {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const make = (
    type: Predicate['type'],
    length: number,
    kind: SpeechKind,
    rest: Partial<Predicate> = {},
  ): Predicate => ({
    type,
    kind,
    from: at,
    to: at + length,
    phrase: phrase(tokens, at, length),
    ...rest,
  });
  const cue = phraseAt(lexicon.cues, tokens, at);
  const speech = cue === undefined || isMeeting(reading, sentence, at) ? undefined : cue;
  const topic = phraseAt(lexicon.event.discussed, tokens, at) ?? hadDiscussions(sentence, at);
  const decision = phraseAt(lexicon.event.decided, tokens, at) ?? votedTo(tokens, at);
  const task = phraseAt(lexicon.event.tasked, tokens, at);
  const participle = phraseAt(lexicon.participles, tokens, at);
  const agreeing = phraseAt(lexicon.event.deciding, tokens, at);
  if (agreeing !== undefined && at > 0)
    return make('decision', agreeing.length, 'statement', { participle: true });
  const attention = attentionTo(tokens, at);
  if (attention > 0) return make('topic', attention, 'statement', { passive: at });
  const longest = Math.max(speech?.length ?? 0, topic?.length ?? 0, decision?.length ?? 0, task?.length ?? 0);
  if (longest === 0) {
    const remarks = lexicon.addresses.has(tokens[at - 1]?.lower ?? '');
    const joined = tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.text === ',';
    return participle === undefined || (at > 0 && tokens[at - 1]?.text !== ',' && !remarks && !joined)
      ? undefined
      : make('speech', participle.length, participle.value, { participle: true });
  }
  if (decision?.length === longest) {
    const passive = formOfBe(sentence, at);
    return make('decision', longest, 'statement', passive === undefined ? {} : { passive });
  }
  if (task?.length === longest) return make('task', longest, 'request');
  if (topic?.length === longest) {
    const be = (lexicon.eventWords.discussedPassive ?? []).includes(phrase(tokens, at, longest))
      ? formOfBe(sentence, at)
      : undefined;
    return make('topic', longest, speech?.value ?? 'statement', be === undefined ? {} : { passive: be });
  }
  const passive = formOfBe(sentence, at);
  return make(
    'speech',
    longest,
    speech?.value ?? 'statement',
    passive !== undefined && tokens[passive - 1]?.lower === 'it' ? { passive } : {},
  );
}

/** "spoke with N.N.", "called on N.N.", "speaking at": people who meet, or where something is said. */
function isMeeting(reading: Reading, sentence: Sentence, at: number): boolean {
  const { lexicon } = reading;
  const { tokens } = sentence;
  return (
    spokeWith(lexicon, tokens, at) > 0 ||
    callsOn(lexicon, tokens, at) ||
    settingAt(reading, sentence, at) !== undefined
  );
}

function phrase(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map((token) => token.lower)
    .join(' ');
}

/** "special attention was paid to", "emphasis was placed on": what follows was talked about; number of tokens, 0 elsewhere. */
function attentionTo(tokens: readonly Token[], at: number): number {
  if (!attentions.has(tokens[at]?.lower ?? '')) return 0;
  const be = tokens[at + 1]?.lower;
  if (be !== 'was' && be !== 'were') return 0;
  const verb = tokens[at + 2]?.lower === 'also' ? at + 3 : at + 2;
  const joint = tokens[verb + 1]?.lower;
  return attended.has(tokens[verb]?.lower ?? '') && (joint === 'to' || joint === 'on') ? verb + 2 - at : 0;
}

/** "voted 5-2 on Tuesday night to close the school". */
function votedTo(tokens: readonly Token[], at: number): { length: number } | undefined {
  if (tokens[at]?.lower !== 'voted') return undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i++) {
    if (tokens[i]?.lower === 'to' && tokens[i + 1]?.kind === 'word') return { length: i + 1 - at };
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== '-' && tokens[i]?.text !== '–') return undefined;
  }
  return undefined;
}

const holdingVerbs = new Set(['had', 'held', 'conducted']);

/** "had candid and constructive discussions on", "held an in-depth exchange of views about": the topic follows. */
function hadDiscussions(sentence: Sentence, at: number): { length: number } | undefined {
  const { tokens } = sentence;
  if (!holdingVerbs.has(tokens[at]?.lower ?? '')) return undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) {
    if (!talkNouns.has(tokens[i]?.lower ?? '')) continue;
    const views = tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.lower === 'views' ? 2 : 0;
    const joint = tokens[i + 1 + views]?.lower;
    if (
      joint === 'on' ||
      joint === 'about' ||
      joint === 'regarding' ||
      joint === 'over' ||
      joint === 'concerning'
    )
      return { length: i + 2 + views - at };
  }
  return undefined;
}

/** Index of "was" or "were" before a participle. */
function formOfBe(sentence: Sentence, at: number): number | undefined {
  const { tokens } = sentence;
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i]) && tokens[i]?.lower !== 'has') i--;
  const word = tokens[i]?.lower;
  if (word !== 'was' && word !== 'were' && word !== 'been') return undefined;
  return word === 'been' ? i - 1 : i;
}

function isMain(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  before: readonly Predicate[],
): boolean {
  const { tokens } = sentence;
  const { from, to, phrase } = predicate;
  if (predicate.participle === true) return from === 0 || before.length > 0 || hasFinite(sentence, from);
  const verb = predicate.passive ?? from;
  const previous = tokens[verb - 1];
  if (previous === undefined) return false;
  // "We hope": somebody's own words, carried on.
  if (previous.lower === 'we' || previous.lower === 'i') return false;
  const impersonal = predicate.passive !== undefined && previous.lower === 'it';
  // "it was agreed that", "it was decided to".
  if (impersonal)
    return (
      tokens[to - 1]?.lower === 'that' ||
      (predicate.type === 'decision' && tokens[to - 1]?.lower === 'to') ||
      thatBehind(tokens, to) >= 0
    );
  if (
    predicate.passive === undefined &&
    (neverBefore.has(previous.lower) ||
      (isAdverb(previous) && neverBefore.has(tokens[from - 2]?.lower ?? '')))
  )
    return false;
  if (predicate.type === 'decision' && predicate.passive !== undefined && phrase.includes(' ')) return false;
  // "the offer had been rejected": before this meeting.
  if (predicate.type === 'decision' && tokens[predicate.passive ?? -1]?.lower === 'had') return false;
  const antecedent = beforeVerb(tokens, verb, 0);
  if (
    tokens[antecedent]?.lower === 'who' &&
    tokens[antecedent - 1]?.text === ',' &&
    predicate.type === 'speech'
  )
    return tokens[to]?.lower !== 'by';
  if (isSubordinate(tokens, verb, 0) || (tokens[to]?.lower === 'by' && predicate.passive === undefined))
    return false;
  // "have in recent years explored": what has been going on is no topic of the meeting.
  if (
    predicate.type === 'topic' &&
    tokens.slice(Math.max(0, from - 8), from).some((token) => token.lower === 'have' || token.lower === 'has')
  )
    return false;
  if (phrase === 'reached' && !reachesAgreement(tokens, verb, to)) return false;
  if (phrase === 'sought' && tokens[to]?.lower === 'to') return false;
  const next = tokens[to];
  if (
    predicate.type === 'speech' &&
    reading.lexicon.clauseCues.has(phrase) &&
    !isOwnView(reading, sentence, to) &&
    thatBehind(tokens, to) < 0 &&
    next?.text !== '"' &&
    next?.text !== '“' &&
    next?.text !== ':'
  )
    return false;
  const last = before[before.length - 1];
  if (last === undefined || (last.participle === true && last.from === 0)) return true;
  // Behind a predicate only "and" or a comma may lead to a further one of the same subject, or a subject of its own.
  let i = verb - 1;
  while (i > last.to && isAdverb(tokens[i])) i--;
  const joint = tokens[i];
  if (joint?.lower === 'and' || joint?.text === ',' || joint?.lower === 'but' || joint?.lower === 'who')
    return predicate.passive === undefined;
  return opensClause(sentence, last.to, i);
}

/** "confirmed | their intention to": a stance of the speaker's own. */
function isOwnView({ lexicon }: Reading, { tokens }: Sentence, at: number): boolean {
  return isArticle(tokens[at]) && lexicon.speech.nouns?.[tokens[at + 1]?.lower ?? ''] !== undefined;
}

/** "reached a consensus", "intentions were reached": what is reached is an agreement. */
function reachesAgreement(tokens: readonly Token[], verb: number, to: number): boolean {
  return [...tokens.slice(Math.max(0, verb - 4), verb), ...tokens.slice(to, to + 6)].some((token) =>
    agreements.has(token.lower),
  );
}

/** Index of a "that" close behind a verb, somebody told or a place between: "told the members that", "decided at the meeting that"; -1 for none. */
export function thatBehind(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 6); i++) {
    if (tokens[i]?.lower === 'that') return i;
    if (tokens[i]?.kind === 'mark' || tokens[i]?.lower === 'and' || tokens[i]?.lower === 'to') return -1;
  }
  return -1;
}

/** True where a subject begins behind ", and" or ", while" or ";" not far before token `at`. */
function opensClause(sentence: Sentence, floor: number, at: number): boolean {
  const { tokens } = sentence;
  for (let i = at; i > floor && at - i < 14; i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'while' || word === 'whereas' || tokens[i]?.text === ';') return true;
    if ((word === 'and' || word === 'but') && tokens[i - 1]?.text === ',') return true;
  }
  return false;
}

/** True where a main clause stands before the participle. */
function hasFinite(sentence: Sentence, at: number): boolean {
  for (let i = 1; i < at; i++)
    if (/ed$|^(?:met|held|spoke|gave|was|were|had|led)$/.test(sentence.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Token at which what belongs to predicate `k` ends: before the words of the next one. */
export function contentEnd(sentence: Sentence, predicates: readonly Predicate[], k: number): number {
  const { tokens } = sentence;
  const next = predicates[k + 1];
  const predicate = predicates[k];
  if (next === undefined || predicate === undefined) return tokens.length;
  // "Noting that …, she called on …": up to the comma before the subject.
  if (predicate.participle === true && predicate.from === 0)
    return commaBefore(sentence, predicate.to, next.from);
  let at = next.passive ?? next.from;
  while (at > predicate.to && isAdverb(tokens[at - 1])) at--;
  if (!isJoint(tokens[at - 1]?.lower)) {
    // The next predicate has a subject: the content ends at the conjunction before it.
    for (let i = at - 1; i > predicate.to && at - i < 16; i--) {
      if (isJoint(tokens[i]?.lower) && tokens[i]?.text !== ',') {
        at = i;
        break;
      }
    }
  }
  while (at > predicate.to && isJoint(tokens[at - 1]?.lower)) at--;
  return at;
}

function commaBefore(sentence: Sentence, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (sentence.tokens[i]?.text === ',') return i;
  return to;
}

function isJoint(word: string | undefined): boolean {
  return (
    word === ',' || word === ';' || word === 'and' || word === 'but' || word === 'while' || word === 'whereas'
  );
}
