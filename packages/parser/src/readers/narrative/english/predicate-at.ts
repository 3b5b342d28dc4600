import { attended, attentions, holdingVerbs, talkNouns } from '../../../languages/en/grammar/meetings.js';
import { isAdverb } from './clause.js';
import { callsOn } from './meets-at.js';
import { phraseAt } from './phrases.js';
import { settingAt } from './rules/setting-at.js';
import { spokeWith } from './held-meeting-with.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { SpeechKind } from '../../../languages/speech-words.js';
import type { Token } from './token.js';
import type { Predicate } from './predicate.js';

/** The predicate that begins at a token; of two of different types the longer one. */
export function predicateAt(reading: Reading, sentence: Sentence, at: number): Predicate | undefined {
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
  const came = cameUp(tokens, at);
  if (came > 0) return make('topic', came, 'statement', { passive: at });
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

/** "came under discussion", "came up for review": what came was talked about; number of tokens, 0 elsewhere. */
function cameUp(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'came') return 0;
  const noun = tokens[at + 1]?.lower === 'up' && tokens[at + 2]?.lower === 'for' ? at + 3 : at + 2;
  if (noun === at + 2 && tokens[at + 1]?.lower !== 'under') return 0;
  return talkNouns.has(tokens[noun]?.lower ?? '') ? noun + 1 - at : 0;
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
      return behindDay(sentence, i + 2 + views, at);
  }
  return undefined;
}

/** "held talks on Thursday| on quotas": the topic stands behind the day. */
function behindDay({ tokens, times }: Sentence, from: number, at: number): { length: number } | undefined {
  const day = times.find(({ start }) => start === tokens[from]?.start);
  if (day === undefined) return { length: from - at };
  let next = from;
  while ((tokens[next]?.end ?? Infinity) <= day.end) next++;
  const joint = tokens[next]?.lower;
  return joint === 'on' || joint === 'about' || joint === 'over' || joint === 'regarding'
    ? { length: next + 1 - at }
    : undefined;
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
