import {
  bareListenerVerbs,
  deeds,
  informingVerbs,
  listenerVerbs,
  occasionPrepositions,
} from '../../../languages/en/grammar/statements.js';
import { behindListener } from './behind-listener.js';
import { isAdverb } from './clause.js';
import { thatBehind } from './that-behind.js';
import type { Predicate } from './predicate.js';
import type { Sentence } from './sentence.js';
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

/** Without the marks at the end of a range; closing brackets and quotation marks belong to it. */
export function trimEnd(sentence: Sentence, from: number, end: number): number {
  let to = end;
  while (
    to > from &&
    sentence.tokens[to - 1]?.kind === 'mark' &&
    !closing.has(sentence.tokens[to - 1]?.text ?? '')
  )
    to--;
  return to;
}
