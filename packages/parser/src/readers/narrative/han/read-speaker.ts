import { collectiveSpeakers, personPronouns, pluralPronouns } from '../../../languages/zh/speech.js';
import { createWordTable, leadingAgents } from '../../../mentions/han/index.js';
import { readManner, skipAdverbs } from './adverbials.js';
import type { HanSentence, NameIndex } from '../../../mentions/han/index.js';
import type { HanSpeaker, HanSpeech } from './han-speech.js';
import type { Span } from '../../../source/span.js';

const collectives = createWordTable(collectiveSpeakers);

/** Longest name of all who were there (与会各省市协会会长), in UTF-16 units. */
const LONGEST_EVERYBODY = 24;

/** Whoever stands before a cue. */
export interface Subject {
  readonly speaker: HanSpeaker;
  /** Where 对 or 向 begins, the words between it and the verb being what is spoken to. */
  readonly toward?: number;
  /** A word before the cue ties it to the one before (并, 同时). */
  readonly linked: boolean;
  /** Who did something else before in the same clause: 甲出席会议并指出. */
  readonly joined?: true;
}

/** Who stands before a cue within its clause; undefined where the words before it are no speaker. */
export function readSpeaker(
  masked: string,
  start: number,
  end: number,
  names: NameIndex,
): Subject | undefined {
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
export function collectiveSince(
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
export function pronounBefore(
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
export function joinedSpeaker(masked: string, start: number, end: number): Subject | undefined {
  const joint = masked.slice(start, end).lastIndexOf('并');
  if (joint < 2) return undefined;
  const manner = readManner(masked, start + joint + 1, end);
  return manner === undefined
    ? undefined
    : { speaker: { kind: 'same' }, ...manner, linked: true, joined: true };
}
