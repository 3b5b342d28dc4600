import { viewNouns, duePrepositions } from '../../../languages/en/grammar/statements.js';
import { cite } from '../../../source/passage.js';
import {
  bareListenerVerbs,
  decisionVerbs,
  deeds,
  informingVerbs,
  listenerVerbs,
  occasionPrepositions,
} from '../../../languages/en/grammar/statements.js';
import { behindListener } from './behind-listener.js';
import { inTime } from './in-time.js';
import { isAdverb, subjectBefore } from './clause.js';
import { isArticle } from './agents/word-class.js';
import { pointsBack } from './rules/points-back.js';
import { rangeSpan, spanText } from './sentence.js';
import { readAgents } from './agents/read-agents.js';
import { resolveSpeaker } from './resolve-speaker.js';
import { resolveTime } from '../../../mentions/times/index.js';
import { splitTopics } from './split-topics.js';
import { thatBehind } from './that-behind.js';
import type { AgentDraft } from '../../../resolution/draft.js';
import type { Predicate } from './predicate.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { SpeechKind } from '../../../languages/speech-words.js';
import type { Subject } from './subject.js';
import type { TokenRange } from './agents/agent.js';

/** What stands behind a predicate. `clause`: a whole clause, which following sentences may carry on. */
export interface Content extends TokenRange {
  readonly clause: boolean;
}

const closing = new Set(['"', '”', ')', '’', "'", '%', '$', ']']);

/** Behind the predicate, "that" and outer marks left out. */
export function trimContent(sentence: Sentence, predicate: Predicate, end: number): Content {
  const { tokens } = sentence;
  let from = predicate.to;
  while (
    from < end &&
    tokens[from]?.kind === 'mark' &&
    !['"', '“', '(', '‘', '$'].includes(tokens[from]?.text ?? '')
  )
    from++;
  // "pointed out in his speech that", "said during the talks that": where it was said is no part of it.
  const told =
    (listenerVerbs.has(predicate.phrase) &&
      (!bareListenerVerbs.has(predicate.phrase) || tokens[from]?.lower === 'to')) ||
    predicate.passive !== undefined ||
    occasionPrepositions.has(tokens[from]?.lower ?? '')
      ? thatBehind(tokens, tokens[from]?.lower === 'to' ? from + 1 : from)
      : tokens[from]?.lower === 'that'
        ? from
        : -1;
  if (told >= 0 && told < end) from = told + 1;
  else if (informingVerbs.has(predicate.phrase)) from = behindListener(sentence, from, end);
  const that = told >= 0 || predicate.phrase.endsWith(' that');
  const clause = that || tokens[predicate.to]?.text === ':' || tokens[predicate.to]?.text === ',';
  return { from, to: trimEnd(sentence, from, clause ? end : beforeDeed(sentence, from, end)), clause };
}

/** "expressed his welcome | and gave an introduction": what the same person did besides is no part of what was said. */
function beforeDeed({ tokens }: Sentence, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    if (tokens[i]?.lower !== 'and') continue;
    const verb = isAdverb(tokens[i + 1]) ? i + 2 : i + 1;
    if (deeds.has(tokens[verb]?.lower ?? '') && tokens[verb]?.capital === false) return i;
  }
  return end;
}

function trimEnd(sentence: Sentence, from: number, end: number): number {
  let to = end;
  while (
    to > from &&
    sentence.tokens[to - 1]?.kind === 'mark' &&
    !closing.has(sentence.tokens[to - 1]?.text ?? '')
  )
    to--;
  return to;
}

/** One reference for all who share a predicate, named as the text names them. */
export function speakersOf(speakers: readonly Subject[]): AgentDraft {
  const [first] = speakers;
  if (first === undefined) return { name: '' };
  return first.joint ?? first.agent;
}

/** "expressed their hope to strengthen X": the hope is what follows the noun. */
function withoutNoun(
  reading: Reading,
  sentence: Sentence,
  content: TokenRange,
  kind: SpeechKind,
  verb: string | undefined,
): { content: TokenRange; kind: SpeechKind; verb?: string } {
  const { speech } = reading.lexicon;
  const { tokens } = sentence;
  const plain = { content, kind, ...(verb === undefined ? {} : { verb }) };
  if (verb === undefined || !(speech.nounVerbs ?? []).includes(verb.toLowerCase())) return plain;
  let at = content.from;
  while (
    at < content.to &&
    (isArticle(tokens[at]) || tokens[at]?.lower === 'sincere' || tokens[at]?.lower === 'strong')
  )
    at++;
  const found = speech.nouns?.[tokens[at]?.lower ?? ''];
  const joint = tokens[at + 1]?.lower;
  if (found === undefined) return plain;
  if (joint !== 'that' && joint !== 'to') return { ...plain, kind: found };
  return {
    content: { from: at + 2, to: content.to },
    kind: found,
    verb: `${verb} ${spanText(sentence, rangeSpan(sentence, content.from, at + 1))}`,
  };
}

/** Adds a statement. */
export function pushStatement(
  reading: Reading,
  sentence: Sentence,
  range: TokenRange,
  speaker: AgentDraft | undefined,
  cue: { kind: SpeechKind; verb?: string },
  mode: 'direct' | 'indirect' = 'indirect',
): void {
  const { draft, document } = reading.context;
  const { content, kind, verb } = withoutNoun(reading, sentence, range, cue.kind, cue.verb);
  const { tokens, passage } = sentence;
  let { from, to } = content;
  let quoted = mode;
  // The content is one quotation as a whole.
  if (
    (tokens[from]?.text === '“' || tokens[from]?.text === '"') &&
    (tokens[to - 1]?.text === '”' || tokens[to - 1]?.text === '"') &&
    to - from > 3
  ) {
    from++;
    to--;
    quoted = 'direct';
  }
  to = trimEnd(sentence, from, to);
  // "expressed these views" points to what was said before.
  if (
    (tokens[from]?.lower === 'these' || tokens[from]?.lower === 'this') &&
    viewNouns.has(tokens[from + 1]?.lower ?? '')
  )
    return;
  // "welcomed members" says nothing, nor does "welcomed Minister Lund at the airport".
  if (
    to - from < (quoted === 'direct' ? 1 : 2) ||
    (verb === 'welcomed' && greets(reading, sentence, from, to))
  )
    return;
  const span = rangeSpan(sentence, from, to);
  draft.statements.push({
    text: spanText(sentence, span),
    ...(speaker === undefined ? {} : { speaker }),
    kind,
    mode: quoted,
    ...(verb === undefined ? {} : { verb }),
    evidence: [cite(document.source, passage, span.start, span.end)],
  });
}

/** True where a verb's object is a person or "the delegation": "welcomed Minister Lund", no "welcomed Minister Lund's proposal". */
function greets({ lexicon }: Reading, sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  const [first] = readAgents(lexicon, tokens, { from, to });
  if (first === undefined || first.tokens.from > from + 1) return false;
  return (
    (first.kind === 'person' || (first.tokens.to === to && pointsBack(sentence, first))) &&
    !tokens.slice(first.tokens.from, first.tokens.to + 1).some(({ possessive }) => possessive)
  );
}

/** Adds the topics that the meeting discussed to the agenda, each once. */
export function pushTopics(reading: Reading, sentence: Sentence, content: TokenRange): void {
  const { draft, document } = reading.context;
  for (const topic of splitTopics(sentence, content)) {
    const span = rangeSpan(sentence, topic.from, topic.to);
    const name = spanText(sentence, span);
    if (name.length < 3 || reading.seen.has(`topic ${name}`)) continue;
    reading.seen.add(`topic ${name}`);
    draft.agenda.push({
      name,
      notes: [],
      evidence: [cite(document.source, sentence.passage, span.start, span.end)],
    });
  }
}

/** Adds what was decided. */
export function pushDecision(
  reading: Reading,
  sentence: Sentence,
  predicate: Predicate,
  content: TokenRange,
  end: number,
): boolean {
  const { draft, document } = reading.context;
  const { tokens, passage } = sentence;
  if (isBackground(reading, sentence)) return false;
  // "The MOU was signed by A and B" tells who signed what was told to be signed.
  if (
    predicate.passive !== undefined &&
    tokens[predicate.to]?.lower === 'by' &&
    draft.decisions.slice(-20).some(({ text }) => text.includes(predicate.phrase))
  )
    return false;
  let range = content;
  const verb = tokens[predicate.from]?.lower ?? '';
  if (predicate.passive !== undefined) {
    const subject = subjectBefore(sentence, predicate.passive, 0);
    const impersonal = subject.to - subject.from === 1 && tokens[subject.from]?.lower === 'it';
    // "The agreement was signed by A and B": who did it is told by the participants.
    const told = tokens[predicate.to]?.lower === 'by' ? predicate.to : end;
    if (!impersonal) range = { from: subject.from, to: trimEnd(sentence, subject.from, told) };
  } else if (!decisionVerbs.has(verb)) range = { from: predicate.from, to: content.to };
  // "agreed here on Tuesday on common rules".
  while (
    decisionVerbs.has(verb) &&
    range.to - range.from > 3 &&
    (tokens[range.from]?.lower === 'here' ||
      tokens[range.from]?.lower === 'on' ||
      inTime(sentence, tokens[range.from]?.start ?? 0))
  )
    range = { from: range.from + 1, to: range.to };
  while (
    isArticle(tokens[range.from]) &&
    predicate.passive !== undefined &&
    range !== content &&
    range.to - range.from > 3
  )
    range = { from: range.from + 1, to: range.to };
  if (range.to - range.from < 2) return false;
  const span = rangeSpan(sentence, range.from, range.to);
  draft.decisions.push({
    text: spanText(sentence, span),
    evidence: [cite(document.source, passage, span.start, span.end)],
  });
  return true;
}

/** True where a sentence opens with a date that is not the meeting's: it tells what happened before. */
export function isBackground(reading: Reading, sentence: Sentence): boolean {
  const start = reading.context.draft.start?.value;
  const [first] = sentence.times;
  if (
    first === undefined ||
    first.start - sentence.start > 14 ||
    first.kind === 'clock' ||
    reading.event?.sentence === sentence
  )
    return false;
  const { year, month, day } = first.parts;
  if (year === undefined && month === undefined) return false;
  if (start === undefined) return year !== undefined && first.kind === 'year';
  const at = resolveTime(first, reading.context.time).time?.value ?? '';
  return day === undefined ? !start.startsWith(at) : at.slice(0, 10) < start.slice(0, 10);
}

/** "instructed the Secretariat to prepare a report": the task and who got it. False where the words are no task. */
export function pushTask(reading: Reading, sentence: Sentence, content: TokenRange): boolean {
  const { draft, document } = reading.context;
  const { tokens, passage } = sentence;
  let to = content.from;
  while (
    to < content.to &&
    !(tokens[to]?.lower === 'to' && tokens[to + 1]?.capital === false) &&
    to - content.from < 24
  )
    to++;
  if (tokens[to]?.lower !== 'to' || to === content.from) return false;
  const owner = { from: content.from, to };
  const subjects = resolveSpeaker(reading, sentence, owner, undefined).filter(
    ({ kind }) => kind !== 'person' || readAgents(reading.lexicon, tokens, owner).length <= 1,
  );
  const ownerSpan = rangeSpan(
    sentence,
    isArticle(tokens[owner.from]) ? owner.from + 1 : owner.from,
    owner.to,
  );
  const assignees =
    subjects.length > 0
      ? subjects.map(({ agent }) => agent)
      : [
          {
            name: spanText(sentence, ownerSpan),
            evidence: [cite(document.source, passage, ownerSpan.start, ownerSpan.end)],
          },
        ];
  const span = rangeSpan(sentence, to + 1, content.to);
  const due = sentence.times.find(
    (mention) => mention.start > span.start && duePrepositions.has(wordBefore(tokens, mention.start)),
  );
  const time =
    due === undefined ? undefined : resolveTime(due, { ...reading.context.time, completed: false }).time;
  draft.actionItems.push({
    text: spanText(sentence, span),
    assignees,
    ...(due === undefined || time === undefined
      ? {}
      : { due: { ...time, evidence: [cite(document.source, passage, due.start, due.end)] } }),
    evidence: [cite(document.source, passage, span.start, span.end)],
  });
  return true;
}

function wordBefore(tokens: Sentence['tokens'], offset: number): string {
  let word = '';
  for (const token of tokens) {
    if (token.end > offset) break;
    word = token.lower;
  }
  return word;
}

/** "N.N. agreed to lead the work": a task N.N. took on. */
export function pushPromise(
  reading: Reading,
  sentence: Sentence,
  content: TokenRange,
  speaker: Subject,
): void {
  const { draft, document } = reading.context;
  const span = rangeSpan(sentence, content.from, content.to);
  draft.actionItems.push({
    text: spanText(sentence, span),
    assignees: [speaker.agent],
    evidence: [cite(document.source, sentence.passage, span.start, span.end)],
  });
}
