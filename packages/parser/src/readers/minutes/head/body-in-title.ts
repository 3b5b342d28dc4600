import { findPhrases } from '../../../languages/phrases.js';
import {
  hasHan,
  isCapitalAt,
  isHanAt,
  isLetterAt,
  isSmallAt,
  startsWithCapital,
} from '../../../mentions/letters-in-text.js';
import { subPassage } from '../../../source/passage.js';
import { wordsIn } from '../../../mentions/words-in.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Characters behind "meeting of" within which the name begins. */
const REACH = 60;

/** Takes the words that say which meeting it is off both ends, and the organ off the end of the body's name. */
export function bodyInTitle(context: MinutesContext, words: Passage): Passage | undefined {
  const { lexicon } = context;
  if (hasHan(words.text)) return hanBody(context, words);
  const council = groupOrganAhead(context, words);
  if (council !== undefined) return council === 'alone' ? undefined : council;
  const behind = behindMeetingOf(context, words);
  const passage = behind ?? words;
  if (
    behind === undefined &&
    findPhrases(passage.text, lexicon.phrases('meetings')).length === 0 &&
    findPhrases(passage.text, lexicon.phrases('minutes')).length === 0 &&
    !lexicon.has('organizations', lastWord(passage.text)) &&
    !isPlaceBody(context, passage.text)
  )
    return undefined;
  const own = ownBody(context, passage);
  if (own !== undefined) return own;
  const body = trimWords(context, passage);
  if (body.text === '') return undefined;
  const organ = findPhrases(body.text, lexicon.phrases('organs')).pop();
  // "Tactile Input Working Group" has no body in front of the organ: the group is the body.
  const group = organ !== undefined && lexicon.is('groupOrgans', body.text.slice(organ.start, organ.end));
  const trimmed =
    organ !== undefined && !group && organ.end === body.text.length && organ.start > 0
      ? trimWords(context, subPassage(body, 0, organ.start))
      : body;
  const { text } = trimmed;
  if (
    text === '' ||
    !(startsWithCapital(text) || namesBody(lexicon, text.split(' '))) ||
    text.split(' ').length > 8 ||
    lexicon.is('virtualPlaces', text)
  )
    return undefined;
  // "Annual Parish Meeting" names no parish; "Parish Council Meeting" means its council.
  if (lexicon.is('bodies', text)) return organBehind(context, passage, text);
  if (lexicon.is('meetings', text) || (lexicon.is('organs', text) && text !== text.toUpperCase()))
    return undefined;
  return subPassage(trimmed, 0, bodyEnd(context, text));
}

/** "Alder Foundation Cross Project (Council)": the name of a body ends with its head noun, where only an organ is named behind. */
function bodyEnd({ lexicon }: MinutesContext, text: string): number {
  for (const [i, { text: word, start }] of wordsIn(text).entries()) {
    const end = start + word.length;
    const ends = i > 0 && lexicon.hasExact('organizations', word) && !lexicon.is('bodies', word);
    if (ends && text[end] === ' ' && isCapitalAt(text, end + 1) && isSmallAt(text, end + 2)) return end;
  }
  return text.length;
}

/** "Borough of Elmton", "Gemeinde Lindau": a body by the place it governs. */
function isPlaceBody({ lexicon }: MinutesContext, text: string): boolean {
  const [noun = '', ...rest] = text.split(' ');
  const name = rest.find((word) => !lexicon.is('genitives', word) && !lexicon.is('articles', word));
  return lexicon.is('bodies', noun) && startsWithCapital(name ?? '') && rest.length <= 5;
}

/** "Statutory meeting of the Alder Parish Council", "bureau de l'Amicale du Pont": whose meeting or organ it is stands behind. */
function behindMeetingOf(context: MinutesContext, passage: Passage): Passage | undefined {
  const { lexicon } = context;
  const { text } = passage;
  const heads = [
    ...findPhrases(text, lexicon.phrases('meetings')),
    ...findPhrases(text, lexicon.phrases('organs')).filter(
      ({ phrase }) => !lexicon.is('groupOrgans', phrase),
    ),
  ].sort((a, b) => b.start - a.start);
  for (const { end } of heads) {
    const [of, ...rest] = wordsIn(text.slice(end, end + REACH));
    if (of === undefined || !lexicon.is('genitives', of.text)) continue;
    const at = rest.findIndex(
      (word) => !lexicon.is('articles', word.text) && !lexicon.is('genitives', word.text),
    );
    const name = rest[at];
    if (name === undefined) continue;
    // "l'Amicale": the article is part of the word.
    const elided = isLetterAt(name.text, 0) && /^.['’]/.test(name.text) ? 2 : 0;
    const noun = name.text.slice(elided);
    if (!startsWithCapital(noun) && !namesBody(lexicon, [noun, rest[at + 1]?.text])) continue;
    const from = elided > 0 ? name.start + elided : of.start + of.text.length;
    return subPassage(passage, end + from, text.length);
  }
  return undefined;
}

/** "Conseil municipal de Brelle": a body of its own that stands before whose it is; `alone` where nothing says that. */
function groupOrganAhead(context: MinutesContext, passage: Passage): Passage | 'alone' | undefined {
  const { lexicon } = context;
  const [first] = findPhrases(passage.text, lexicon.phrases('groupOrgans'));
  if (first === undefined || trimWords(context, subPassage(passage, 0, first.start)).text !== '')
    return undefined;
  const rest = trimWords(context, subPassage(passage, first.end, passage.text.length));
  if (rest.text === '') return 'alone';
  const end = passage.text.indexOf(rest.text, first.end) + rest.text.length;
  return startsWithCapital(rest.text) ? subPassage(passage, first.start, end) : undefined;
}

/** The kind of body a title speaks of, with its organ: "Parish Council". Undefined where no organ follows. */
function organBehind(context: MinutesContext, passage: Passage, body: string): Passage | undefined {
  const start = passage.text.indexOf(body);
  const organ = findPhrases(passage.text, context.lexicon.phrases('organs')).find(
    (found) => found.start === start + body.length + 1,
  );
  return organ === undefined ? undefined : subPassage(passage, start, organ.end);
}

/** "the Harbour Committee", a body by that name, unlike "the Alder Club Committee", an organ of the club. */
function ownBody(context: MinutesContext, passage: Passage): Passage | undefined {
  const { lexicon } = context;
  const organs = findPhrases(passage.text, lexicon.phrases('organs'));
  if (organs.length === 0) return undefined;
  const words = wordsIn(passage.text);
  const first = words.findIndex(({ text }) => !isTitleWord(context, text));
  const from = words[first]?.start;
  if (from === undefined || !lexicon.is('articles', words[first - 1]?.text ?? '')) return undefined;
  const organ = organs.find(({ start }) => start > from);
  if (
    organ === undefined ||
    !words.every(({ start, text }) => start < organ.end || isTitleWord(context, text))
  )
    return undefined;
  const name = passage.text.slice(from, organ.start).trim().split(' ');
  if (
    name.length > 5 ||
    !startsWithCapital(name[0] ?? '') ||
    name.some((word) => lexicon.has('organizations', word))
  )
    return undefined;
  return subPassage(passage, from, organ.end);
}

/** "association Les Amis": a noun for a body, and its name. */
function namesBody(
  lexicon: MinutesContext['lexicon'],
  [noun = '', name = '']: readonly (string | undefined)[],
): boolean {
  return (lexicon.is('bodies', noun) || lexicon.has('organizations', noun)) && startsWithCapital(name);
}

function trimWords(context: MinutesContext, passage: Passage): Passage {
  const words = wordsIn(passage.text);
  const wordAt = (at: number): string => words[at]?.text ?? '';
  let first = 0;
  let last = words.length;
  // "Residents' Association", "Homeowners Association": whose body it is belongs to its name.
  const { lexicon } = context;
  const owned = (at: number): boolean =>
    (/['’]s?$/.test(wordAt(at)) ||
      (/s$/.test(wordAt(at)) && startsWithCapital(wordAt(at)) && !lexicon.is('organs', wordAt(at)))) &&
    lexicon.hasExact('organizations', wordAt(at + 1)) &&
    !lexicon.is('organs', wordAt(at + 1));
  while (first < last && isTitleWord(context, wordAt(first)) && !owned(first)) first++;
  // "Troop 12": a number behind the only word left belongs to it.
  const counts = (at: number): boolean => at === first + 1 && /^\d{1,3}$/.test(wordAt(at));
  while (last > first && isTitleWord(context, wordAt(last - 1)) && !counts(last - 1)) last--;
  const from = words[first];
  const to = words[last - 1];
  if (from === undefined || to === undefined || last <= first) return subPassage(passage, 0, 0);
  return subPassage(passage, from.start, to.start + to.text.length);
}

function isTitleWord(context: MinutesContext, word: string): boolean {
  return /^[\d#.,/-]+(?:st|nd|rd|th)?$/.test(word) || context.lexicon.is('titleWords', word);
}

function lastWord(text: string): string {
  return text.split(' ').pop() ?? '';
}

/** 某某协会第三次理事会会议纪要: the body's name ends with its last head noun before the meeting's own words. */
function hanBody(context: MinutesContext, passage: Passage): Passage | undefined {
  const { text } = passage;
  let han = 0;
  while (han < text.length && !isHanAt(text, han)) han++;
  const latin = text.slice(0, han).trim();
  if (latin.length > 2 && startsWithCapital(latin)) return subPassage(passage, 0, latin.length);
  const stop = /第|\d|[一二三四五六七八九十]{1,4}届/.exec(text)?.index ?? text.length;
  // 某某小区第三届业主委员会第五次会议: the term of a body belongs to its name where no body is named before it.
  const sitting = /第[\d一二三四五六七八九十百]{1,4}次/.exec(text)?.index ?? 0;
  return (
    hanBodyBefore(context, passage, stop) ??
    (sitting > stop ? hanBodyBefore(context, passage, sitting) : undefined)
  );
}

function hanBodyBefore(context: MinutesContext, passage: Passage, stop: number): Passage | undefined {
  const { text } = passage;
  for (let end = Math.min(stop, 40); end > 2; end--) {
    const head = text.slice(0, end);
    // 技术委员会 alone, or in its third term, is an organ of a body that is not named.
    if (context.lexicon.endsWith('organizations', head))
      return context.lexicon.is('organs', head.replace(/^第[\d一二三四五六七八九十]{1,3}届/, ''))
        ? undefined
        : subPassage(passage, 0, end);
  }
  return undefined;
}
