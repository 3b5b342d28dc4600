import { findPhrases } from '../../../languages/phrases.js';
import { findTimeMentions } from '../../../mentions/times/index.js';
import { isLetters, isSmalls, startsWithCapital } from '../../../mentions/letters-in-text.js';
import { subPassage } from '../../../source/passage.js';
import { timeTables } from './time-readings.js';
import { wordsIn } from '../../../mentions/words-in.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Longest part of an address between commas. */
const ADDRESS = 60;

/** The place that a passage names behind an offset, with its preposition: "… in the Town Hall, Mill Lane". */
export function placeBehind(context: MinutesContext, passage: Passage, from: number): Passage | undefined {
  const { document, lexicon } = context;
  const prepositions = findPhrases(passage.text, lexicon.phrases('placePrepositions')).filter(
    ({ start }) => start >= from,
  );
  if (prepositions.length === 0) return undefined;
  const times = findTimeMentions(passage.text, timeTables(document));
  const openings = findPhrases(passage.text, lexicon.phrases('opened'));
  for (const preposition of prepositions) {
    const next = times.find((time) => time.end > preposition.end);
    if (next !== undefined && next.start <= preposition.end + 1) continue;
    const comma = placeLength(passage.text.slice(preposition.end));
    const following = prepositions.find(({ start }) => start > preposition.end);
    const end = Math.min(
      preposition.end + Math.max(comma, 0),
      next?.start ?? Infinity,
      following?.start ?? Infinity,
    );
    const opened = openings.find(({ start }) => start > preposition.end)?.start ?? Infinity;
    const words = withoutComma(subPassage(passage, preposition.end, Math.min(end, opened)));
    const whole = withoutArticle(context, withoutPeople(context, words));
    const place = isPlace(context, whole.text)
      ? whole
      : withoutArticle(context, beforeMeeting(context, whole));
    // "called to order by Ada Brook" names no place, "by telephone" does.
    const means = lexicon.is('meansPrepositions', preposition.phrase);
    if (means ? isVirtual(context, place.text) : isPlace(context, place.text)) return place;
  }
  return undefined;
}

/** "the Elm Center, Tuesday, 3 May": the comma before the day. */
function withoutComma(passage: Passage): Passage {
  return /[,，] ?$/.test(passage.text) ? subPassage(passage, 0, passage.text.trimEnd().length - 1) : passage;
}

/** "the hall of the council held meeting of …": what stands before the meeting's own noun, and the verb in front of it. */
function beforeMeeting({ lexicon }: MinutesContext, passage: Passage): Passage {
  const [meeting] = findPhrases(passage.text, lexicon.phrases('meetings'));
  if (meeting === undefined) return passage;
  const head = passage.text.slice(0, meeting.start).trimEnd();
  const verb = head.lastIndexOf(' ');
  return subPassage(
    passage,
    0,
    verb >= 0 && isSmalls(head.slice(verb + 1), 5, Infinity) ? verb : head.length,
  );
}

/** "the hall of the council the councillors who …": a place ends before the people who met there. */
function withoutPeople({ lexicon }: MinutesContext, passage: Passage): Passage {
  const words = wordsIn(passage.text);
  const at = words.findIndex(
    ({ text }, i) =>
      i > 1 &&
      (lexicon.has('groups', text) || lexicon.has('sharedHonorifics', text)) &&
      lexicon.is('articles', words[i - 1]?.text ?? ''),
  );
  const article = at < 0 ? undefined : words[at - 1];
  return article === undefined ? passage : subPassage(passage, 0, article.start);
}

/** Length of the words up to the first mark that ends them; the commas of an address do not: "the Town Hall, Mill Lane, Elmton". */
function placeLength(text: string): number {
  let end = text.search(/[,，;；.。(（]|$/);
  for (;;) {
    const part = /^, [^\s,;.(]+(?: [^\s,;.(]+){0,3}(?=[,.]|$)/.exec(text.slice(end, end + ADDRESS))?.[0];
    if (part === undefined || !part.slice(2).split(' ').every(standsInAddress)) return end;
    end += part.length;
  }
}

const addressWords = new Set(['of', 'the', 'de', 'la', 'du', 'am', 'im']);

/** The first word of a part of an address is none of the small ones. */
function standsInAddress(word: string, at: number): boolean {
  return startsWithCapital(word) || /^\d/.test(word) || (at > 0 && addressWords.has(word));
}

function withoutArticle(context: MinutesContext, passage: Passage): Passage {
  let place = passage;
  for (;;) {
    const [first = ''] = place.text.split(' ', 1);
    if (first === '' || first.length === place.text.length || !context.lexicon.is('articles', first)) break;
    place = subPassage(place, first.length, place.text.length);
  }
  // A small word left at the end belongs to the time behind it ("on", "at", "from").
  const last = place.text.split(' ').pop() ?? '';
  return isSmalls(last, 1, 4) &&
    !context.lexicon.is('placeNouns', last) &&
    !context.lexicon.is('virtualPlaces', last)
    ? subPassage(place, 0, place.text.length - last.length)
    : place;
}

function isPlace(context: MinutesContext, text: string): boolean {
  const { lexicon } = context;
  if (text === '' || text.length > 80) return false;
  const words = text.split(' ');
  if (words.length > 8) return false;
  if (lexicon.is('virtualPlaces', text)) return true;
  return words.some((word) => lexicon.isPlaceWord(word)) || isNameOfPlace(words);
}

/** "Elmton", "Elmton Spa 2". */
function isNameOfPlace([first = '', ...more]: readonly string[]): boolean {
  return (
    startsWithCapital(first) &&
    isLetters(first, 2, Infinity) &&
    more.every((word) => startsWithCapital(word) || /^\d/.test(word))
  );
}

/** Words for a call: "Zoom", "by telephone". */
export function isVirtual(context: MinutesContext, text: string): boolean {
  return findPhrases(text, context.lexicon.phrases('virtualPlaces')).length > 0;
}

/** "the town hall": a noun for a place. */
export function hasPlaceWord({ lexicon }: MinutesContext, text: string): boolean {
  return text.split(' ').some((word) => lexicon.isPlaceWord(word));
}
