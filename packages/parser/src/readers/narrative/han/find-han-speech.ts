import { clauseCues, cueBlockers, objectCues, speechCues, weakCues } from '../../../languages/zh/speech.js';
import { collectiveSince, joinedSpeaker, pronounBefore, readSpeaker } from './read-speaker.js';
import { countedPoints, hopesBesides, saysOn, spokeFirst, tellers, tellsOf } from './cue-frames.js';
import { createPhraseTable, spanAt } from '../../../mentions/han/index.js';
import { findAddress } from './find-address.js';
import { saidEnd, trimEnd } from './said-end.js';
import type { HanSentence, HanText, NameIndex } from '../../../mentions/han/index.js';
import type { HanSpeech } from './han-speech.js';
import type { Span } from '../../../source/span.js';

/** Farthest that a cue may stand behind the beginning of its clause, in UTF-16 units. */
const LONGEST_SUBJECT = 400;

/** Most cues of one sentence that are tried, so that work stays linear in an endless one. */
const MOST = 40;

const blocked = new Set<string>(cueBlockers);
const cues = createPhraseTable([
  ...Object.entries(speechCues),
  ...cueBlockers.map((word): [string, string] => [word, '']),
]);
const weak = new Set<string>(weakCues);
const needClause = new Set<string>(clauseCues);
const takeObject = new Set<string>(objectCues);

/** A verb of speech, where it stands and what kind of statement it makes. */
interface Cue extends Span {
  readonly phrase: string;
  readonly kind: string;
}

/** What a sentence says that somebody said, in text order. */
export function findHanSpeech(text: HanText, sentence: HanSentence, names: NameIndex): HanSpeech[] {
  const { masked } = text;
  const found: HanSpeech[] = [];
  let tried = 0;
  for (const clause of sentence.clauses) {
    for (let at = clause.start; at < clause.end; at++) {
      const match = cues.at(masked, at);
      if (match === undefined) continue;
      const end = at + match.phrase.length;
      const cue: Cue = { start: at, end, phrase: match.phrase, kind: match.value };
      at = end - 1;
      if (blocked.has(match.phrase) || masked.charAt(end) === '的') continue;
      if (++tried > MOST) return found;
      const speech = readCue(text, sentence, clause, cue, found, names);
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

/** Who said what by a cue of a clause, behind what was said before it in the sentence. Undefined where nobody is told to have spoken. */
function readCue(
  text: HanText,
  sentence: HanSentence,
  clause: Span,
  cue: Cue,
  before: readonly HanSpeech[],
  names: NameIndex,
): HanSpeech | undefined {
  const { masked } = text;
  const { phrase, kind } = cue;
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

/** End of a quotation with which a clause begins, where the words behind it may say who spoke. */
function leadingQuoteEnd(text: HanText, at: number): number | undefined {
  if (!'“"'.includes(text.masked.charAt(at)) || text.masked.charAt(at) === '') return undefined;
  const quote = spanAt(text.quotes, at + 1);
  return quote === undefined ? undefined : quote.end + 1;
}
