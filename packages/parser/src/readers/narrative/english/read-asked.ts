import { askedFor, askedVerbs } from '../../../languages/en/grammar/statements.js';
import { cite } from '../../../source/passage.js';
import { isAdverb, subjectBefore } from './clause.js';
import { isArticle } from './agents/word-class.js';
import { phraseAt } from './phrases.js';
import { rangeSpan, spanText } from './sentence.js';
import { resolveSpeaker } from './resolve-speaker.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';

/** "The committee was asked to repair the gate": a task and who got it. */
export function readAsked(reading: Reading, sentence: Sentence): boolean {
  const { lexicon, context } = reading;
  const { tokens, passage } = sentence;
  for (let i = 1; i < tokens.length - 2; i++) {
    const word = tokens[i]?.lower ?? '';
    if (tokens[i + 1]?.lower !== 'to' || tokens[i + 2]?.capital !== false) continue;
    if (!askedVerbs.has(word) && phraseAt(lexicon.event.tasked, tokens, i) === undefined) continue;
    // "was invited to visit our school": an invitation, not a task.
    if (word === 'invited' && askedFor.has(tokens[i + 2]?.lower ?? '')) continue;
    let auxiliary = i - 1;
    while (auxiliary > 0 && isAdverb(tokens[auxiliary])) auxiliary--;
    if (tokens[auxiliary]?.lower !== 'was' && tokens[auxiliary]?.lower !== 'were') continue;
    const subject = subjectBefore(sentence, auxiliary, 0);
    if (subject.to <= subject.from || subject.to - subject.from > 14) continue;
    const [owner] = resolveSpeaker(reading, sentence, subject, undefined, { knownOnly: true });
    const span = rangeSpan(
      sentence,
      isArticle(tokens[subject.from]) ? subject.from + 1 : subject.from,
      subject.to,
    );
    const named = owner?.agent ?? {
      name: spanText(sentence, span),
      evidence: [cite(context.document.source, passage, span.start, span.end)],
    };
    let end = tokens.length;
    while (end > i + 2 && tokens[end - 1]?.kind === 'mark') end--;
    const task = rangeSpan(sentence, i + 2, end);
    context.draft.actionItems.push({
      text: spanText(sentence, task),
      assignees: [named],
      evidence: [cite(context.document.source, passage, task.start, task.end)],
    });
    return true;
  }
  return false;
}
