import { tellingVerbs } from '../../../languages/zh/predicate-words.js';
import { findAddress } from './find-address.js';
import type { HanSentence } from '../../../mentions/han/index.js';
import type { HanSpeaker, HanSpeech } from './han-speech.js';
import type { Span } from '../../../source/span.js';

/** 提出四点意见：一是…: the words before the colon, where points follow. */
export function countedPoints(masked: string, phrase: string, at: number): number {
  if (phrase !== '提出') return 0;
  return (
    /^了?[一二三四五六七八九十两几\d]{1,3}(?:[点条项]|个方面)的?(?:工作)?(?:要求|意见|建议|希望|措施)(?=[:,])/.exec(
      masked.slice(at, at + 16),
    )?.[0].length ?? 0
  );
}

/** 甲致辞，介绍了情况，希望…: the sentence begins with who gave a speech. */
export function spokeFirst(masked: string, sentence: HanSentence, clause: Span): boolean {
  const [first] = sentence.clauses;
  return first !== undefined && first !== clause && findAddress(masked, first.start, first.end) !== undefined;
}

/** 介绍了情况，希望…; 对来访表示欢迎，希望…: a hope behind words that were no clause. */
export function hopesBesides(masked: string, phrase: string, before: readonly HanSpeech[]): boolean {
  const last = before[before.length - 1];
  if (last === undefined || phrase !== '希望') return false;
  return last.said.start < last.cue.start || masked.charAt(last.cue.end) === '了';
}

/** True for 他说 without a comma, where a clause follows. */
export function saysOn(phrase: string, speaker: HanSpeaker, length: number): boolean {
  return (
    (phrase === '说' || phrase === '称') &&
    length > 8 &&
    (speaker.kind === 'pronoun' || (speaker.kind === 'agents' && speaker.agents[0]?.kind === 'person'))
  );
}

export const tellers: ReadonlySet<string> = new Set(tellingVerbs);

/** True for 某人介绍了…: what one person told of, in a noun phrase. */
export function tellsOf(masked: string, cue: Span, phrase: string, speaker: HanSpeaker): boolean {
  if (!(tellers.has(phrase) || phrase.startsWith('介绍')) || masked.charAt(cue.end) !== '了') return false;
  return (
    speaker.kind === 'pronoun' ||
    (speaker.kind === 'agents' && speaker.agents.length === 1 && speaker.agents[0]?.kind === 'person')
  );
}
