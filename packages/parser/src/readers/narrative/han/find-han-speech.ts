import {
  addressNouns,
  clauseCues,
  collectiveSpeakers,
  courtesyNouns,
  cueBlockers,
  objectCues,
  personPronouns,
  pluralPronouns,
  speechCues,
  weakCues,
} from '../../../languages/zh/speech.js';
import { createPhraseTable, createWordTable, leadingAgents, spanAt } from '../../../mentions/han/index.js';
import { readManner, skipAdverbs } from './adverbials.js';
import type { NameIndex, HanAgent, HanSentence, HanText } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

/** Something said in a sentence, before it is known who a pronoun or short form means. */
export interface HanSpeech {
  /** The verb as written. */
  readonly cue: Span;
  readonly kind: string;
  readonly speaker: HanSpeaker;
  /** What is said: behind the cue, or before a cue at the end. */
  readonly said: Span;
  /** The words that say that a speech was given: 讲话 in 在总结讲话中. */
  readonly address?: Span;
  /** The part of a quotation that stands before the speaker: “……，”某人说，“……”. */
  readonly before?: Span;
}

export type HanSpeaker =
  | { readonly kind: 'agents'; readonly agents: readonly HanAgent[]; readonly span: Span }
  | { readonly kind: 'collective' | 'pronoun' | 'pronouns'; readonly span: Span }
  /** Nobody named: who spoke before. */
  | { readonly kind: 'same' };

/** Farthest that a cue may stand behind the beginning of its clause, in UTF-16 units. */
const LONGEST_SUBJECT = 400;

/** Most cues of one sentence that are tried, so that work stays linear in an endless one. */
const MOST = 40;

/** Longest name of all who were there (与会各省市协会会长), in UTF-16 units. */
const LONGEST_EVERYBODY = 24;

const blocked = new Set<string>(cueBlockers);
const cues = createPhraseTable([
  ...Object.entries(speechCues),
  ...cueBlockers.map((word): [string, string] => [word, '']),
]);
const weak = new Set<string>(weakCues);
const needClause = new Set<string>(clauseCues);
const takeObject = new Set<string>(objectCues);
const collectives = createWordTable(collectiveSpeakers);

/** What is said in a sentence, in text order. A cue counts only where its speaker stands before it or is plainly the one before. */
export function findHanSpeech(text: HanText, sentence: HanSentence, names: NameIndex): HanSpeech[] {
  const { masked } = text;
  const found: HanSpeech[] = [];
  let tried = 0;
  for (const clause of sentence.clauses) {
    for (let at = clause.start; at < clause.end; at++) {
      const match = cues.at(masked, at);
      if (match === undefined) continue;
      const end = at + match.phrase.length;
      const cue = { start: at, end };
      at = end - 1;
      if (blocked.has(match.phrase) || masked.charAt(end) === '的') continue;
      if (++tried > MOST) return found;
      const speech = readCue(text, sentence, clause, cue, match.value, match.phrase, found, names);
      if (speech === undefined) continue;
      const last = found[found.length - 1];
      // The one before ends where the clause of this one begins.
      if (last !== undefined && last.said.end > clause.start) {
        const closed = trimEnd(masked, last.said.start, clause.start);
        if (closed.end > closed.start) found[found.length - 1] = { ...last, said: closed };
        else found.pop();
      }
      found.push(speech);
      if (speech.said.end <= cue.start) return found;
      break;
    }
  }
  return found;
}

function readCue(
  text: HanText,
  sentence: HanSentence,
  clause: Span,
  cue: Span,
  kind: string,
  phrase: string,
  before: readonly HanSpeech[],
  names: NameIndex,
): HanSpeech | undefined {
  const { masked } = text;
  if (cue.start - clause.start > LONGEST_SUBJECT) return undefined;
  const quoteEnd = leadingQuoteEnd(text, clause.start);
  const subject =
    pronounBefore(masked, sentence, clause, cue, before) ??
    readSpeaker(masked, quoteEnd ?? clause.start, cue.start, names) ??
    joinedSpeaker(masked, clause.start, cue.start);
  if (subject === undefined) return undefined;
  const { toward } = subject;
  const speaker =
    subject.speaker.kind === 'same'
      ? (collectiveSince(masked, sentence, clause, before) ?? subject.speaker)
      : subject.speaker;
  const address = findAddress(
    masked,
    speaker.kind === 'agents' || speaker.kind === 'pronoun' ? speaker.span.end : clause.start,
    cue.start,
  );
  const named = speaker.kind !== 'same' || subject.joined === true;
  if (
    !named &&
    before.length === 0 &&
    clause.start !== sentence.clauses[0]?.start &&
    weak.has(phrase) &&
    !spokeFirst(masked, sentence, clause)
  )
    return undefined;
  const goesOn =
    !named &&
    (before.length > 0 || spokeFirst(masked, sentence, clause)) &&
    (phrase === '介绍' || tellers.has(phrase)) &&
    masked.charAt(cue.end) === '了';
  if (
    !named &&
    weak.has(phrase) &&
    !goesOn &&
    !hopesBesides(masked, phrase, before) &&
    !(phrase === '希望' && subject.linked && spokeFirst(masked, sentence, clause)) &&
    (before.length === 0 || !subject.linked)
  )
    return undefined;
  let start = cue.end + countedPoints(masked, phrase, cue.end);
  if (masked.charAt(start) === '了' || masked.charAt(start) === '到' || masked.charAt(start) === '道')
    start++;
  const next = masked.charAt(start);
  const opened = next === ',' || next === ':' || next === '“' || next === '"' || next === ' ';
  while (start < sentence.wordsEnd && ', :'.includes(masked.charAt(start))) start++;
  if (
    needClause.has(phrase) &&
    !opened &&
    start < sentence.wordsEnd &&
    !goesOn &&
    !tellsOf(masked, cue, phrase, speaker) &&
    !saysOn(phrase, speaker, sentence.wordsEnd - start)
  )
    return undefined;
  const verb = { start: cue.start, end: cue.end };
  if (start >= sentence.wordsEnd) {
    // "……", 某人说。
    const said =
      quoteEnd === undefined
        ? trimEnd(masked, sentence.start, clause.start)
        : { start: clause.start, end: quoteEnd };
    return named && said.end > said.start && before.length === 0
      ? { cue: verb, kind, speaker, said }
      : undefined;
  }
  // 落实民政部门要求规范组织的情况: a clause before its noun.
  if (!named && !opened && /的(?:情况|工作|做法|经验|成果|问题)$/.test(masked.slice(cue.end, clause.end)))
    return undefined;
  if (takeObject.has(phrase) && (!named || clause.start !== sentence.clauses[0]?.start)) return undefined;
  // 法方希望 inside a speech is part of what is said.
  if (before.length > 0 && weak.has(phrase) && speaker.kind === 'collective') return undefined;
  // 对来访表示欢迎: the words around the verb say it together.
  if (toward !== undefined && !opened && start < clause.end && !phrase.startsWith('介绍'))
    return { cue: verb, kind, speaker, said: { start: toward, end: clause.end } };
  const quoted = quoteEnd === undefined || !named ? undefined : { start: clause.start, end: quoteEnd };
  return {
    cue: verb,
    kind,
    speaker,
    said: { start, end: saidEnd(masked, sentence, start) },
    ...(quoted === undefined ? {} : { before: quoted }),
    ...(address === undefined ? {} : { address }),
  };
}

/** 提出四点意见：一是…: the words before the colon, where points follow. */
function countedPoints(masked: string, phrase: string, at: number): number {
  if (phrase !== '提出') return 0;
  return (
    /^了?[一二三四五六七八九十两几\d]{1,3}(?:[点条项]|个方面)的?(?:工作)?(?:要求|意见|建议|希望|措施)(?=[:,])/.exec(
      masked.slice(at, at + 16),
    )?.[0].length ?? 0
  );
}

/** 甲致辞，介绍了情况，希望…: the sentence begins with who gave a speech. */
function spokeFirst(masked: string, sentence: HanSentence, clause: Span): boolean {
  const [first] = sentence.clauses;
  return first !== undefined && first !== clause && findAddress(masked, first.start, first.end) !== undefined;
}

/** 介绍了情况，希望…; 对来访表示欢迎，希望…: a hope behind words that were no clause. */
function hopesBesides(masked: string, phrase: string, before: readonly HanSpeech[]): boolean {
  const last = before[before.length - 1];
  if (last === undefined || phrase !== '希望') return false;
  return last.said.start < last.cue.start || masked.charAt(last.cue.end) === '了';
}

/** Openings of a clause that goes on with what happened next, behind what was said. */
const next = ['随后,', '之后,', '会后,', '接着,', '会谈结束后', '座谈结束后', '会见结束后'];

function saidEnd(masked: string, sentence: HanSentence, start: number): number {
  // 表示了热烈欢迎并带领大家参观: what was done besides is no part of it.
  const deed = courtesyEnd(masked, start, sentence.wordsEnd);
  if (deed !== undefined) return deed;
  const report = sentence.clauses.find(
    (clause) => clause.start > start && next.some((word) => masked.startsWith(word, clause.start)),
  );
  return report === undefined ? sentence.wordsEnd : trimEnd(masked, start, report.start).end;
}

const courtesies = createWordTable(courtesyNouns);

/** Longest words of thanks or welcome, in UTF-16 units. */
const LONGEST_COURTESY = 16;

/** Where a bare word of thanks or welcome ends before 并. */
function courtesyEnd(masked: string, start: number, end: number): number | undefined {
  const limit = Math.min(end, start + LONGEST_COURTESY);
  for (let i = start + 2; i < limit; i++) {
    const ch = masked.charAt(i);
    if (ch === ',') return undefined;
    if (ch === '并') return courtesies.before(masked, i, start) === undefined ? undefined : i;
  }
  return undefined;
}

/** True for 他说 without a comma, where a clause follows. */
function saysOn(phrase: string, speaker: HanSpeaker, length: number): boolean {
  return (
    (phrase === '说' || phrase === '称') &&
    length > 8 &&
    (speaker.kind === 'pronoun' || (speaker.kind === 'agents' && speaker.agents[0]?.kind === 'person'))
  );
}

/** Verbs that, with 了, say what one person told of: 转达了问候. */
const tellers = new Set(['转达', '提到', '谈到']);

/** True for 某人介绍了…: what one person told of, in a noun phrase. */
function tellsOf(masked: string, cue: Span, phrase: string, speaker: HanSpeaker): boolean {
  if (!(tellers.has(phrase) || phrase.startsWith('介绍')) || masked.charAt(cue.end) !== '了') return false;
  return (
    speaker.kind === 'pronoun' ||
    (speaker.kind === 'agents' && speaker.agents.length === 1 && speaker.agents[0]?.kind === 'person')
  );
}

const addresses = createWordTable(addressNouns);

/** The noun of a speech between a speaker and the cue: 在致辞中, 作总结时. */
function findAddress(masked: string, start: number, end: number): Span | undefined {
  for (let i = start; i < end; i++) {
    const noun = addresses.at(masked, i);
    if (noun !== undefined) return { start: i, end: i + noun.phrase.length };
  }
  return undefined;
}

/** End of a quotation with which a clause begins, where the words behind it may say who spoke. */
function leadingQuoteEnd(text: HanText, at: number): number | undefined {
  if (!'“"'.includes(text.masked.charAt(at)) || text.masked.charAt(at) === '') return undefined;
  const quote = spanAt(text.quotes, at + 1);
  return quote === undefined ? undefined : quote.end + 1;
}

interface Subject {
  readonly speaker: HanSpeaker;
  /** Where 对 or 向 begins, the words between it and the verb being what is spoken to. */
  readonly toward?: number;
  /** A word before the cue ties it to the one before (并, 同时). */
  readonly linked: boolean;
  /** Who did something else before in the same clause: 甲出席会议并指出. */
  readonly joined?: true;
}

/** Who stands before a cue within its clause; undefined where the words before it are no speaker. */
function readSpeaker(masked: string, start: number, end: number, names: NameIndex): Subject | undefined {
  const from = skipAdverbs(masked, start, end);
  if (from >= end) return { speaker: { kind: 'same' }, linked: from > start };
  const plural = pluralPronouns.find((word) => masked.startsWith(word, from));
  const pronoun = plural ?? personPronouns.find((word) => masked.startsWith(word, from));
  if (pronoun !== undefined) {
    const behind = readManner(masked, from + pronoun.length, end);
    return behind === undefined
      ? undefined
      : {
          speaker: {
            kind: plural === undefined ? 'pronoun' : 'pronouns',
            span: { start: from, end: from + pronoun.length },
          },
          ...behind,
          linked: true,
        };
  }
  const collective = collectives.at(masked, from);
  if (collective !== undefined) {
    const close = from + collective.phrase.length;
    const behind = readManner(masked, close, end);
    if (behind !== undefined)
      return { speaker: { kind: 'collective', span: { start: from, end: close } }, ...behind, linked: true };
  }
  if (/^(?:与会|参会|到会)/.test(masked.slice(from, from + 2)) && end - from <= LONGEST_EVERYBODY) {
    let close = end;
    while (close > from && skipAdverbs(masked, close - 2, end) >= end) close -= 2;
    return { speaker: { kind: 'collective', span: { start: from, end: close } }, linked: true };
  }
  const manner = readManner(masked, from, end);
  if (manner !== undefined) return { speaker: { kind: 'same' }, ...manner, linked: true };
  const leading = leadingAgents(masked, from, end, names);
  if (leading === undefined) return undefined;
  const behind = readManner(masked, leading.end, end);
  if (behind === undefined) return undefined;
  const first = leading.agents[0];
  const last = leading.agents[leading.agents.length - 1];
  const span = { start: first?.span.start ?? from, end: last?.span.end ?? leading.end };
  return { speaker: { kind: 'agents', agents: leading.agents, span }, ...behind, linked: true };
}

/** 甲介绍了情况，双方就合作进行了探讨，并表示…: both sides came in since the one who spoke before. */
function collectiveSince(
  masked: string,
  sentence: HanSentence,
  clause: Span,
  before: readonly HanSpeech[],
): HanSpeaker | undefined {
  const from = before[before.length - 1]?.said.end;
  if (from === undefined) return undefined;
  for (const earlier of sentence.clauses) {
    if (earlier.start < from || earlier.start >= clause.start) continue;
    const at = skipAdverbs(masked, earlier.start, earlier.end);
    const collective = collectives.at(masked, at);
    if (collective !== undefined)
      return { kind: 'collective', span: { start: at, end: at + collective.phrase.length } };
  }
  return undefined;
}

/** 他回顾了历程，并呼吁…: 并 at the head of a clause ties the verb to the pronoun with which the sentence begins. */
function pronounBefore(
  masked: string,
  sentence: HanSentence,
  clause: Span,
  cue: Span,
  before: readonly HanSpeech[],
): Subject | undefined {
  const first = sentence.clauses[0];
  if (first === undefined || first === clause || before.length > 0 || masked.charAt(clause.start) !== '并')
    return undefined;
  const manner = readManner(masked, clause.start + 1, cue.start);
  const pronoun = personPronouns.find((word) => masked.startsWith(word, sentence.start));
  if (manner === undefined || pronoun === undefined) return undefined;
  const span = { start: sentence.start, end: sentence.start + pronoun.length };
  return { speaker: { kind: 'pronoun', span }, ...manner, linked: true };
}

/** 甲出席开幕式并在致辞中指出: behind 并 it is who did what stands before. */
function joinedSpeaker(masked: string, start: number, end: number): Subject | undefined {
  const joint = masked.slice(start, end).lastIndexOf('并');
  if (joint < 2) return undefined;
  const manner = readManner(masked, start + joint + 1, end);
  return manner === undefined
    ? undefined
    : { speaker: { kind: 'same' }, ...manner, linked: true, joined: true };
}

function trimEnd(masked: string, start: number, end: number): Span {
  let to = end;
  while (to > start && ', ;:、'.includes(masked.charAt(to - 1))) to--;
  return { start, end: to };
}
