import {
  addressObjects,
  addressVerbs,
  decisionNounEnds,
  decisionStems,
  talkObjects,
  talkVerbs,
} from '../../../languages/zh/predicate-words.js';
import { characterSet, createPhraseTable, createWordTable } from '../../../mentions/han/index.js';
import { predicates } from '../../../languages/zh/predicates.js';
import type { HanFrame } from '../../../languages/zh/predicates.js';
import type { HanSentence } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

/** A verb that reports something of the meeting, with the clause it stands in. */
export interface Predicate extends Span {
  readonly frame: Exclude<HanFrame, 'none'>;
  readonly phrase: string;
  readonly clause: Span;
}

const bare: ReadonlySet<string> = new Set(decisionStems);

const table = createPhraseTable(
  (Object.keys(predicates) as HanFrame[]).flatMap((frame) =>
    predicates[frame].map((phrase): [string, HanFrame] => [phrase, frame]),
  ),
);

/** Verb and noun of one phrase with words between them: 作年度工作报告, 进行合作洽谈. */
function splitVerb(masked: string, at: number, clause: Span): Predicate | undefined {
  // 大会通过…: 通过 alone is a verb only behind the meeting.
  if (
    masked.startsWith('通过', at) &&
    masked.charAt(at - 1) === '会' &&
    at > clause.start &&
    masked.charAt(at + 2) !== '的' &&
    masked.charAt(at + 2) !== '了'
  ) {
    return { frame: 'decide', phrase: '通过', start: at, end: at + 2, clause };
  }
  const opener = openers.at(masked, at);
  if (opener === undefined || (opener.phrase.length === 1 && notAlone.includes(masked.charAt(at - 1))))
    return undefined;
  const start = at + opener.phrase.length;
  const reach = opener.value === 'speak' ? 60 : 8;
  if (opener.value === 'speak') {
    const noun = addressWords.before(masked, clause.end, start);
    const fits = noun !== undefined && clause.end - noun.phrase.length > start && clause.end - start <= reach;
    return fits ? { frame: 'speak', phrase: opener.phrase, start: at, end: clause.end, clause } : undefined;
  }
  for (let i = start + 1; i < Math.min(clause.end, start + reach); i++) {
    const noun = talkWords.at(masked, i);
    const end = i + (noun?.phrase.length ?? 0);
    if (noun !== undefined && (end === clause.end || masked.charAt(end) === '并'))
      return { frame: 'talk', phrase: masked.slice(at, end), start: at, end, clause };
    if (masked.charAt(i) === '的') return undefined;
  }
  return undefined;
}

const splitOpeners: readonly (readonly [string, 'speak' | 'talk'])[] = [
  ...addressVerbs.map((word): [string, 'speak'] => [word, 'speak']),
  ...talkVerbs.map((word): [string, 'talk'] => [word, 'talk']),
];
const openers = createPhraseTable(splitOpeners);
/** What makes another word of 作 behind it: 合作, 工作. */
const notAlone = '合工协操写创当看叫称视运制动著大杰';
const addressWords = createWordTable(addressObjects);
const talkWords = createWordTable(talkObjects);

/** The characters with which a verb may begin: few of a sentence's are one of them. */
const beginnings = characterSet([
  ...Object.values(predicates).flat(),
  ...splitOpeners.map(([word]) => word),
  '通过',
]);

/** Most verbs of one sentence that are read: one with more is a list of something else, and work stays linear. */
const MOST = 40;

/** The reporting verbs of a sentence, in text order, without those inside something said (`taken`). */
export function findPredicates(
  masked: string,
  sentence: HanSentence,
  taken: readonly { readonly said: Span }[],
): Predicate[] {
  const found: Predicate[] = [];
  let said = 0;
  for (const clause of sentence.clauses) {
    for (let at = clause.start; at < clause.end; at++) {
      while (said < taken.length && (taken[said]?.said.end ?? 0) <= at) said++;
      const speech = taken[said];
      if (speech !== undefined && at >= speech.said.start) {
        at = speech.said.end - 1;
        continue;
      }
      if (!beginnings.has(masked.charCodeAt(at))) continue;
      const split = splitVerb(masked, at, clause);
      if (split !== undefined) {
        if (found.length === MOST) return found;
        found.push(split);
        at = split.end - 1;
        continue;
      }
      const match = table.at(masked, at);
      if (match === undefined) continue;
      const end = at + match.phrase.length;
      // 出席会议的代表: the verb belongs to the noun behind it.
      if (
        match.value !== 'none' &&
        (masked.charAt(end) !== '的' || match.value === 'organize') &&
        end <= clause.end &&
        !(bare.has(match.phrase) && decisionNounEnds.includes(masked.charAt(end)))
      ) {
        if (found.length === MOST) return found;
        found.push({ frame: match.value, phrase: match.phrase, start: at, end, clause });
      }
      at = end - 1;
    }
  }
  return found;
}
