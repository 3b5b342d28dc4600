import { headOfState, headsOfState } from '../../../languages/en/grammar/people.js';
import { isCapitals, startsWithCapital } from '../../../mentions/letters-in-text.js';
import { addAgent, knownPerson } from './add-agent.js';
import { introductionOf } from './introductions.js';
import { isArticle, isHonorific } from './agents/word-class.js';
import { rangeSpan, spanText } from './sentence.js';
import { subjectBefore } from './clause.js';
import type { ParticipantDraft } from '../../../resolution/draft.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Subject } from './subject.js';
import type { Token } from './token.js';
import type { TokenRange } from './agents/agent.js';

/** "Lund", "Ms. Lund", "the Minister", "Secretary Lund": a form that fits one participant alone. */
export function shortForm(
  reading: Reading,
  sentence: Sentence,
  range: TokenRange,
  last: Subject | undefined,
): ParticipantDraft | undefined {
  const { tokens } = sentence;
  let { from } = range;
  const honored = isHonorific(tokens[from]) && reading.lexicon.posts.has(tokens[from + 1]?.lower ?? '');
  const definite = tokens[from]?.lower === 'the' || honored;
  if (honored) from++;
  while (from < range.to && isArticle(tokens[from])) from++;
  const words = tokens.slice(from, range.to);
  if (words.length === 0 || words.length > 5) return undefined;
  const text = spanText(sentence, rangeSpan(sentence, from, range.to));
  const named = reading.context.people.find(text) ?? knownPerson(reading, text);
  if (named !== undefined && words[0]?.capital === true) return named;
  const introduction =
    words.length <= 2 && words.every((word) => word.capital)
      ? introductionOf(reading.introductions, text)
      : undefined;
  if (introduction !== undefined) return addAgent(reading, introduction.sentence, introduction.agent);
  const acronym = words.length === 1 ? holderOfInitials(reading, words[0]?.text ?? '') : undefined;
  if (acronym !== undefined) return acronym;
  if (definite && text.toLowerCase() === headOfState) {
    const holders = [...headsOfState].flatMap((post) => reading.holders.get(post) ?? []);
    return new Set(holders).size === 1 ? holders[0] : undefined;
  }
  return definite ? holderOfPost(reading, words, last) : undefined;
}

/** "the Minister", "the Norwegian Minister of Ports": the one participant the post means. */
function holderOfPost(
  reading: Reading,
  words: readonly Token[],
  last: Subject | undefined,
): ParticipantDraft | undefined {
  const head = words[words.length - 1];
  if (head === undefined || !reading.lexicon.posts.has(head.lower)) return undefined;
  const wanted = words.map((word) => word.lower).join(' ');
  const above = reading.above.get(wanted);
  if (above !== undefined) return addAgent(reading, above.sentence, above.agent);
  const holders = (reading.holders.get(head.lower) ?? []).filter((holder) =>
    words.every((word) =>
      holder.posts.some(({ title, organization }) =>
        holdsWord(reading, `${title ?? ''} ${organization ?? ''}`.toLowerCase(), word.lower),
      ),
    ),
  );
  const exact = holders.filter((holder) =>
    holder.posts.some((post) => (post.title ?? '').toLowerCase() === wanted),
  );
  if (isUnnamed(reading, wanted)) return undefined;
  if (exact.length === 1 || holders.length === 1) return exact[0] ?? holders[0];
  // Of several ministers the one who has the floor.
  const speaking = last?.agent.participant;
  // A further meeting is of whom the report is about: the one its first meeting named first.
  if (speaking === undefined && reading.context.document.opening !== undefined) return holders[0];
  if (speaking !== undefined && holders.includes(speaking)) return speaking;
  // "the Minister", with a Minister of State beside: the one in the chair.
  const chairs = holders.filter(({ roles }) => roles.includes('chair'));
  return speaking === undefined && chairs.length === 1 ? chairs[0] : undefined;
}

/** "the Norwegian Minister" is one "of Norway": a country and its people share their first letters. */
function holdsWord({ lexicon }: Reading, post: string, word: string): boolean {
  if (post.includes(word)) return true;
  return (
    lexicon.countries.has(word) &&
    word.length > 4 &&
    post.split(' ').some((other) => lexicon.countries.has(other) && other.startsWith(word.slice(0, 4)))
  );
}

/** "The Prime Minister spoke to Prime Minister Roe": who is told of without a name is not the one who is named. */
function isUnnamed(reading: Reading, wanted: string): boolean {
  const { event, context } = reading;
  // In a further meeting of a report the words mean who was named in the first.
  if (event === undefined || event.verb.to === 0 || context.document.opening !== undefined) return false;
  const subject = subjectBefore(event.sentence, event.verb.from, 0);
  return (
    subject.to - subject.from < 6 &&
    spanText(event.sentence, rangeSpan(event.sentence, subject.from, subject.to))
      .toLowerCase()
      .replace(/^the /, '') === wanted
  );
}

/** "SAPM", "DDG": the capitals of one participant's post. */
function holderOfInitials(reading: Reading, text: string): ParticipantDraft | undefined {
  if (!isCapitals(text, 2, 6)) return undefined;
  const fitting = reading.context.draft.participants
    .slice(0, 60)
    .filter(({ posts }) =>
      posts.some(({ title, organization }) =>
        [title ?? '', `${title ?? ''} ${organization ?? ''}`].some((words) =>
          initialsOf(words).startsWith(text),
        ),
      ),
    );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function initialsOf(title: string): string {
  return title
    .split(/[ -]+/)
    .filter((word) => startsWithCapital(word))
    .map((word) => word[0] ?? '')
    .join('');
}
