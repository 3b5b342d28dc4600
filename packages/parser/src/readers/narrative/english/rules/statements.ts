import { cite } from '../../../../source/passage.js';
import { isAdverb, isSubordinate, subjectBefore } from '../clause.js';
import { phraseAt } from '../phrases.js';
import { readAddress } from '../read-address.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { rangeSpan, spanText } from '../sentence.js';
import type { AgentDraft } from '../../../../resolution/draft.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { SpeechKind } from '../../../../languages/speech-words.js';
import type { Subject } from '../resolve-speaker.js';
import type { TokenRange } from '../agents/agent.js';

/** A cue of speech with its place in the sentence. */
interface Cue extends TokenRange {
  readonly kind: SpeechKind;
  readonly phrase: string;
}

/** The speech that goes on: who spoke last, and whether a sentence without a cue may carry on. */
interface Floor {
  subject?: Subject;
  open: boolean;
  block: number;
}

/** What was said: by cue verbs before, behind and within the clause, by participles, and by sentences that carry on. */
export const readStatements: Rule = {
  name: 'statements',
  apply: (reading) => {
    const floor: Floor = { open: false, block: -1 };
    for (const sentence of reading.sentences) {
      if (sentence.blockIndex !== floor.block) floor.open = false;
      floor.block = sentence.blockIndex;
      if (reading.told.has(sentence)) {
        floor.open = false;
        continue;
      }
      readSentence(reading, sentence, floor);
    }
  },
};

function readSentence(reading: Reading, sentence: Sentence, floor: Floor): void {
  readAddress(reading, sentence);
  const cues = findCues(reading, sentence);
  let said = false;
  let from = 0;
  let subject: Subject[] = [];
  for (let k = 0; k < cues.length; k++) {
    const cue = cues[k];
    if (cue === undefined) break;
    const end = cues[k + 1]?.from ?? sentence.tokens.length;
    const own = subjectBefore(sentence, cue.from, from);
    const coordinated = k > 0 && own.to <= own.from;
    const speakers = coordinated ? subject : resolveSpeaker(reading, sentence, own, floor.subject);
    void end;
    if (speakers.length === 0) continue;
    subject = speakers;
    const content = contentOf(reading, sentence, cue, boundaryOf(reading, sentence, cues, k));
    from = content.to;
    if (content.to <= content.from) continue;
    const [speaker] = speakers;
    if (speaker === undefined) continue;
    push(reading, sentence, content, speakersOf(speakers), cue.kind, spanText(sentence, rangeSpan(sentence, cue.from, cue.to)));
    floor.subject = speaker;
    floor.open = content.clause;
    said = true;
  }
  if (!said) carryOn(reading, sentence, floor);
}

function speakersOf(speakers: readonly Subject[]): AgentDraft {
  const [first] = speakers;
  if (first === undefined) return { name: '' };
  if (speakers.length === 1) return first.agent;
  return { name: speakers.map(({ agent }) => agent.name).join(' and '), evidence: speakers.flatMap(({ agent }) => agent.evidence ?? []) };
}

/** The cues of a sentence that are predicates of their clause. */
function findCues(reading: Reading, sentence: Sentence): Cue[] {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = phraseAt(lexicon.cues, tokens, i);
    if (match === undefined || tokens[i]?.capital === true) continue;
    const cue = { from: i, to: i + match.length, kind: match.value, phrase: tokens.slice(i, i + match.length).map((token) => token.lower).join(' ') };
    if (isPredicate(reading, sentence, cue, cues)) {
      cues.push(cue);
      i = cue.to - 1;
    }
  }
  return cues;
}

function isPredicate(reading: Reading, sentence: Sentence, cue: Cue, before: readonly Cue[]): boolean {
  const { tokens } = sentence;
  if (isSubordinate(tokens, cue.from, 0)) return false;
  const previous = tokens[cue.from - 1];
  if (previous === undefined) return false;
  if (['was', 'were', 'is', 'are', 'be', 'been', 'being', 'to', 'the', 'a', 'an', 'of', 'by', 'as', 'its', 'his', 'their'].includes(previous.lower)) return false;
  const next = tokens[cue.to];
  if (reading.lexicon.clauseCues.has(cue.phrase) && next?.lower !== 'that' && next?.text !== '"' && next?.text !== '“' && next?.text !== ':') return false;
  const last = before[before.length - 1];
  if (last === undefined) return true;
  // Behind a cue only "and" or a comma may lead to a further predicate of the same subject, or a subject of its own.
  let i = cue.from - 1;
  while (i > last.to && isAdverb(tokens[i])) i--;
  if (tokens[i]?.lower === 'and' || tokens[i]?.text === ',' || tokens[i]?.lower === 'but') return true;
  return opensClause(sentence, last.to, i);
}

/** True where a subject begins behind ", and" or ", while" or ";" not far before token `at`. */
function opensClause(sentence: Sentence, floor: number, at: number): boolean {
  const { tokens } = sentence;
  for (let i = at; i > floor && at - i < 14; i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'while' || word === 'whereas') return true;
    if (tokens[i]?.text === ';') return true;
    if ((word === 'and' || word === 'but') && tokens[i - 1]?.text === ',') return true;
  }
  return false;
}

/** Token at which the content of a cue ends: before the next cue's own words. */
function boundaryOf(reading: Reading, sentence: Sentence, cues: readonly Cue[], k: number): number {
  const { tokens } = sentence;
  const next = cues[k + 1];
  const cue = cues[k];
  if (next === undefined || cue === undefined) return tokens.length;
  const subject = subjectBefore(sentence, next.from, cue.to);
  void reading;
  let at = next.from;
  while (at > cue.to && isAdverb(tokens[at - 1])) at--;
  if (tokens[at - 1]?.lower !== 'and' && tokens[at - 1]?.text !== ',' && tokens[at - 1]?.lower !== 'but') {
    // The next cue has a subject: the content ends at the conjunction before it.
    for (let i = at - 1; i > cue.to && at - i < 16; i--) {
      const word = tokens[i]?.lower ?? '';
      if (word === 'and' || word === 'while' || word === 'but' || word === 'whereas' || tokens[i]?.text === ';') {
        at = i;
        break;
      }
    }
  }
  void subject;
  while (at > cue.to && (tokens[at - 1]?.text === ',' || tokens[at - 1]?.lower === 'and' || tokens[at - 1]?.lower === 'but' || tokens[at - 1]?.lower === 'while')) at--;
  return at;
}

/** What was said: behind the cue, "that" and marks left out. `clause`: a whole clause, which following sentences may carry on. */
function contentOf(reading: Reading, sentence: Sentence, cue: Cue, boundary: number): TokenRange & { clause: boolean } {
  const { tokens } = sentence;
  let from = cue.to;
  let to = boundary;
  while (from < to && tokens[from]?.kind === 'mark' && tokens[from]?.text !== '"' && tokens[from]?.text !== '“' && tokens[from]?.text !== '(') from++;
  const that = tokens[from]?.lower === 'that';
  if (that) from++;
  while (to > from && tokens[to - 1]?.kind === 'mark' && !['"', '”', ')', '’', "'", '%'].includes(tokens[to - 1]?.text ?? '')) to--;
  void reading;
  return { from, to, clause: that || tokens[cue.to]?.text === ':' };
}

/** A sentence without a cue goes on with the speech before it where it speaks of now or of what shall be. */
function carryOn(reading: Reading, sentence: Sentence, floor: Floor): void {
  if (!floor.open || floor.subject === undefined) return;
  const kind = moodOf(reading, sentence);
  if (kind === undefined) {
    floor.open = false;
    return;
  }
  let to = sentence.tokens.length;
  while (to > 0 && sentence.tokens[to - 1]?.text === '.') to--;
  const { agent } = floor.subject;
  const inferred = { ...agent, ...(agent.evidence === undefined ? {} : { evidence: agent.evidence.map((piece) => ({ ...piece, match: 'inferred' as const })) }) };
  push(reading, sentence, { from: 0, to }, inferred, kind, undefined);
}

const presentVerbs = new Set(['is', 'are', 'has', 'have', 'can', 'may', 'cannot', "can't", 'features', 'remains', 'remain', 'requires', 'require', 'needs', 'plays', 'play', 'am', "we're", 'makes', 'means', 'do', 'does', "it's", 'want', 'wants', 'provides', 'shows', 'invite', 'support']);

/** What a sentence without a cue says by its first finite verb: a wish, a demand, a promise, a statement; undefined for told past. */
function moodOf(reading: Reading, sentence: Sentence): SpeechKind | undefined {
  const { tokens } = sentence;
  const first = tokens[0];
  let carried: SpeechKind | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const mood = phraseAt(reading.lexicon.moods, tokens, i);
    if (mood !== undefined && !(token.capital && i > 0)) return mood.value;
    if (token.lower === 'we' || token.lower === 'our') carried ??= 'statement';
    if (presentVerbs.has(token.lower)) return 'statement';
    if (token.lower === 'was' || token.lower === 'were' || token.lower === 'had' || token.lower === 'did') return carried;
    if (!token.capital && /[a-z]{2}(?:ed)$/.test(token.lower) && i > 0 && tokens[i - 1]?.kind === 'word' && isSubjectEnd(sentence, i)) return carried;
  }
  void first;
  return carried;
}

/** A word in -ed right behind a short subject is its predicate. */
function isSubjectEnd(sentence: Sentence, at: number): boolean {
  return at <= 6 && sentence.tokens.slice(0, at).every((token) => token.kind === 'word') && !['and', 'or', 'of', 'the', 'with', 'by', 'more'].includes(sentence.tokens[at - 1]?.lower ?? '');
}

function push(reading: Reading, sentence: Sentence, content: TokenRange, speaker: AgentDraft, kind: SpeechKind, verb: string | undefined): void {
  const { draft, document } = reading.context;
  const span = rangeSpan(sentence, content.from, content.to);
  draft.statements.push({
    text: spanText(sentence, span),
    speaker,
    kind,
    mode: 'indirect',
    ...(verb === undefined ? {} : { verb }),
    evidence: [cite(document.source, sentence.passage, span.start, span.end)],
  });
}
