import { duePrepositions } from '../../../languages/en/grammar/statements.js';
import { cite } from '../../../source/passage.js';
import { isArticle } from './agents/word-class.js';
import { rangeSpan, spanText } from './sentence.js';
import { readAgents } from './agents/read-agents.js';
import { resolveSpeaker } from './resolve-speaker.js';
import { resolveTime } from '../../../mentions/times/index.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

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
