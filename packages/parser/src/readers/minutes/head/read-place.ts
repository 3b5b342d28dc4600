import { cite, subPassage } from '../../../source/passage.js';
import { isInCapitals } from '../../../mentions/is-in-capitals.js';
import { isCovered } from '../../../source/is-covered.js';
import { findPhrases, mayHoldAny } from '../../../languages/phrases.js';
import { findTimeMentions, resolveTime } from '../../../mentions/times/index.js';
import {
  hasHan,
  isCapitalAt,
  isHanText,
  isLetterAt,
  isSmallAt,
  lettersEnd,
  startsWithCapital,
  startsWithHan,
  startsWithSmall,
} from '../../../mentions/letters-in-text.js';
import { labelledValues } from '../labelled-values.js';
import { namesMeeting } from './read-title.js';
import { isVirtual, placeBehind } from './place-behind.js';
import { placeholderIn } from '../placeholder-in.js';
import { sentencePassages } from '../../../mentions/sentences.js';
import { timeTables } from './time-readings.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

const TOP = 30;

/** Reads where the meeting was held: a label, a link to a call, or "held at …" in a sentence. */
export function readPlace(context: MinutesContext, titles: readonly Passage[]): void {
  const { document, draft } = context;
  for (const { key, value, at } of labelledValues(document)) {
    if (at >= TOP || (key !== 'location' && key !== 'link') || placeholderIn(context, value)) continue;
    const url = urlOf(value);
    if (key === 'link' && url === undefined && !isVirtual(context, value.text)) continue;
    add(context, key === 'location' ? withoutRemark(context, value) : virtualPart(context, value, url), url);
  }
  if (draft.locations.length === 0) readPlaceInTitle(context, titles);
  if (draft.locations.length === 0) readPlaceLine(context);
  if (draft.locations.length === 0) readPlaceSentence(context);
  if (draft.locations.length === 0) readCallLink(context);
  setMode(context);
}

function add(context: MinutesContext, passage: Passage, url: string | undefined): void {
  const { draft, document } = context;
  const { text } = passage;
  if (text === '' || text.length > 200 || draft.locations.some(({ name }) => name === text)) return;
  const virtual = url !== undefined || /^https?:/.test(text) || isVirtual(context, text);
  draft.locations.push({
    kind: virtual ? 'virtual' : 'physical',
    name: text,
    ...(url === undefined ? {} : { url }),
    evidence: [cite(document.source, passage, 0, text.length, { field: 'name' })],
  });
}

function urlOf(passage: Passage): string | undefined {
  const linked =
    passage.marks.find((mark) => mark.kind === 'link')?.url ??
    /https?:\/\/[^\s<>()（）]+/.exec(passage.text)?.[0];
  return linked !== undefined && /^https?:\/\//.test(linked) ? linked : undefined;
}

/** "Zoom (details follow)": a remark in brackets behind a place is none of it. */
function withoutRemark(context: MinutesContext, value: Passage): Passage {
  const bracket = value.text.search(/ ?[(（]/);
  if (bracket <= 0) return value;
  const head = subPassage(value, 0, bracket);
  return isVirtual(context, head.text) ? head : value;
}

/** "Jitsi, room 123": the means, where the value is not an address alone. */
function virtualPart(context: MinutesContext, value: Passage, url: string | undefined): Passage {
  if (url !== undefined && /^https?:/.test(value.text)) return value;
  const [means] = findPhrases(value.text, context.lexicon.phrases('virtualPlaces'));
  return means === undefined ? value : subPassage(value, means.start, means.end);
}

/** A line at the top that is a link to a call: "[Video Conference Link](…)". */
function readCallLink(context: MinutesContext): void {
  for (const { content, kind } of context.document.blocks.slice(0, 12)) {
    if ((kind !== 'paragraph' && kind !== 'item') || content.text.length > 60) continue;
    const [means] = findPhrases(content.text, context.lexicon.phrases('virtualPlaces'));
    const url = means === undefined ? undefined : urlOf(content);
    if (url === undefined || means === undefined) continue;
    add(context, subPassage(content, means.start, means.end), url);
    return;
  }
}

/** Lines at the top among which a place stands beside the date. */
const HEAD = 8;

/** A line of its own right below the date, or behind the time: "Town Hall, Mill Lane", "7 p.m. Mill Library". */
function readPlaceLine(context: MinutesContext): void {
  const { document } = context;
  let dated = false;
  for (const { kind, content, label, continues } of document.blocks.slice(0, HEAD)) {
    if (kind !== 'paragraph' || label !== undefined || content.text.length > 80) {
      dated = false;
      continue;
    }
    const times = findTimeMentions(content.text, timeTables(document));
    const last = times[times.length - 1];
    const behind = last === undefined ? 0 : last.end + (content.text[last.end] === ',' ? 1 : 0);
    const rest = subPassage(content, behind, content.text.length);
    const beside = last === undefined ? dated && continues : last.start === 0 || times[0]?.start === 0;
    const means = beside ? meansAlone(context, rest) : undefined;
    if (beside && (means !== undefined || isPlaceLine(context, rest))) {
      add(context, means ?? rest, undefined);
      return;
    }
    dated = last !== undefined && last.end === content.text.length;
  }
}

/** "4 March 2026, 18:00, online via Zoom": words that say by what means, and nothing else; the last names it best. */
function meansAlone({ lexicon }: MinutesContext, rest: Passage): Passage | undefined {
  const means = findPhrases(rest.text, lexicon.phrases('virtualPlaces'));
  const last = means[means.length - 1];
  const small = [...means, ...findPhrases(rest.text, lexicon.phrases('placePrepositions'))];
  return last === undefined || !isCovered(rest.text, { start: 0, end: rest.text.length }, small)
    ? undefined
    : subPassage(rest, last.start, last.end);
}

function isPlaceLine({ lexicon }: MinutesContext, { text }: Passage): boolean {
  if (!(startsWithCapital(text) || /^\d/.test(text)) || /[.:;!?]$/.test(text)) return false;
  const words = text.split(/[ ,]+/);
  return (
    words.length <= 8 &&
    (words.some((word) => lexicon.isPlaceWord(word)) || isAddress(lexicon, words)) &&
    findPhrases(text, lexicon.phrases('meetings')).length === 0
  );
}

/** "123 Mill Street, Elmton", "Mühlgasse 4", "12 rue du Pont": the name of a street with a number. */
function isAddress(lexicon: MinutesContext['lexicon'], words: readonly string[]): boolean {
  return (
    words.some((word) => /^\d{1,5}[a-z]?$/.test(word)) &&
    words.some((word) => lexicon.is('streets', word) || lexicon.isStreet(word))
  );
}

/** Characters of a long sentence in which it says where. */
const OPENING = 600;

/** "Held at the town hall", "took place at the boat club on …", "… to order at 6:30 pm via teleconference". */
function readPlaceSentence(context: MinutesContext): void {
  const { document, lexicon } = context;
  const saysHeld = [lexicon.phrases('held'), lexicon.phrases('opened')] as const;
  const opening = document.blocks.find(({ kind }) => kind === 'paragraph');
  for (const block of document.blocks.slice(0, TOP)) {
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || !mayHoldAny(block.content.text, saysHeld))
      continue;
    // A title in capitals: nothing in it is a place by its capitals.
    if (isInCapitals(block.content.text)) continue;
    for (const sentence of sentencePassages(block.content, document.packs)) {
      const long = sentence.text.length > OPENING;
      // A long opening sentence goes on with who was there.
      if (long && block !== opening && !sentence.text.includes(': ')) continue;
      const passage = long ? subPassage(sentence, 0, OPENING) : sentence;
      const [held, opened] = saysHeld.map((table) => findPhrases(passage.text, table)[0]);
      const said = held !== undefined && (opened === undefined || held.start <= opened.start) ? held : opened;
      if (said === undefined) continue;
      const place =
        hanPlaceBefore(context, passage, said) ??
        placeBehind(context, passage, said.end) ??
        placeAhead(context, passage, said.start);
      const town = townAhead(context, passage);
      if (town !== undefined && town.text !== place?.text) add(context, town, undefined);
      if (place !== undefined) add(context, place, undefined);
      if (place !== undefined || town !== undefined) return;
    }
  }
}

/** "Minutes of the council on 3 May 2026 at 7 pm in the town hall": behind the day in a title. */
function readPlaceInTitle(context: MinutesContext, titles: readonly Passage[]): void {
  const { document, lexicon } = context;
  for (const title of [...titles, ...titlesBelow(context)]) {
    if (findPhrases(title.text, lexicon.phrases('placePrepositions')).length === 0) continue;
    const days = findTimeMentions(title.text, timeTables(document));
    const last = days[days.length - 1];
    if (last === undefined || isInCapitals(title.text)) continue;
    const place = placeBehind(context, title, last.end);
    // A name alone ("in Mai") may be anything in a title.
    if (place === undefined || !hasPlaceWord(context, place.text)) continue;
    add(context, withAddress(title, place), undefined);
    return;
  }
}

/** A title over two lines, or one below another: "… 28. Sitzung" / "über die Sitzung … im Gemeindesaal". */
function titlesBelow(context: MinutesContext): Passage[] {
  const found: Passage[] = [];
  for (const { kind, content } of context.document.blocks.slice(0, HEAD))
    if (kind === 'paragraph' && startsWithSmall(content.text) && namesMeeting(context, content))
      found.push(content);
  return found;
}

function hasPlaceWord({ lexicon }: MinutesContext, text: string): boolean {
  return text.split(' ').some((word) => lexicon.isPlaceWord(word));
}

/** Longest address in brackets, with the blank before it. */
const BRACKET = 63;

/** "the hall (12 Mill Street) Elmton": the address in brackets and the town behind a place. */
function withAddress(title: Passage, place: Passage): Passage {
  const at = title.text.indexOf(place.text);
  const end = at + place.text.length;
  const bracket = /^ \([^()]{1,60}\)/.exec(title.text.slice(end, end + BRACKET))?.[0] ?? '';
  if (!/\d/.test(bracket)) return place;
  const town = end + bracket.length + 1;
  const named =
    title.text[town - 1] === ' ' && isCapitalAt(title.text, town) && isLetterAt(title.text, town + 1);
  return subPassage(title, at, named ? lettersEnd(title.text, town) : town - 1);
}

/** Longest name of a place at the start of a sentence. */
const TOWN = 40;

/** "In Elmton, at 7 pm on 3 May, …": the town a sentence opens with, before the hour. */
function townAhead(context: MinutesContext, passage: Passage): Passage | undefined {
  const { lexicon, document } = context;
  const [first] = findPhrases(passage.text, lexicon.phrases('placePrepositions'));
  if (first?.start !== 0) return undefined;
  const [time] = findTimeMentions(passage.text, timeTables(document));
  if (time === undefined || time.start < first.end) return undefined;
  const end = Math.min(first.end + TOWN, time.start);
  const words = [...passage.text.slice(first.end, end).matchAll(/[^\s,]+,?/g)];
  let from: number | undefined;
  let to = 0;
  for (const { 0: word, index } of words) {
    const bare = word.replace(',', '');
    if (startsWithCapital(bare) && isSmallAt(bare, 1)) {
      from ??= first.end + index;
      to = first.end + index + bare.length;
    } else if (from === undefined ? !lexicon.is('articles', bare) : !lexicon.has('nameParticles', bare))
      break;
    if (word.endsWith(',')) break;
  }
  if (from === undefined) return undefined;
  // "Spain (online)"
  const bracket = /^ \([^()]{1,40}\)/.exec(passage.text.slice(to, to + 44))?.[0].length ?? 0;
  return subPassage(passage, from, to + bracket);
}

/** 年会定于6月20日在上海举行: days that are given, and none of them the meeting's. */
function isOfAnotherDay({ document, draft, time }: MinutesContext, passage: Passage): boolean {
  const own = draft.start?.value.slice(0, 10);
  const days = findTimeMentions(passage.text, timeTables(document))
    .filter(({ parts }) => parts.day !== undefined && parts.month !== undefined)
    .map((mention) => resolveTime(mention, time).time?.value.slice(0, 10));
  return own !== undefined && days.length > 0 && days.every((day) => day !== undefined && day !== own);
}

/** Longest place between 在 and 召开. */
const HAN_PLACE = 30;

/** 在北京召开, 在总部二楼会议室主持召开: Han sentences name the place before they say that the meeting was held there. */
function hanPlaceBefore(context: MinutesContext, passage: Passage, held: Span): Passage | undefined {
  const from = Math.max(0, held.start - HAN_PLACE);
  const before = passage.text.slice(from, held.start);
  if (!hasHan(before)) return undefined;
  const preposition = findPhrases(before, context.lexicon.phrases('placePrepositions')).pop();
  if (preposition === undefined || isOfAnotherDay(context, passage)) return undefined;
  const place = before.slice(preposition.end).trim();
  if (place.length < 2 || !startsWithHan(place) || !isHanText(place.replace(/[A-Za-z0-9]/g, ''), 1, Infinity))
    return undefined;
  // 于3月4日召开 says when.
  // 在开学初, 在会上: a time, or the meeting itself.
  return /^[\d零一二三四五六七八九十]+[年月日时点]|[初末底前后时间]$/.test(place)
    ? undefined
    : subPassage(passage, from + preposition.end, held.start);
}

/** "…, in the council hall, the following met": a place with its noun in front of the verb. */
function placeAhead(context: MinutesContext, passage: Passage, to: number): Passage | undefined {
  const place = placeBehind(context, subPassage(passage, 0, to), 0);
  return place !== undefined && hasPlaceWord(context, place.text) ? place : undefined;
}

/** Online, offline or mixed, as places and attendance say. */
function setMode(context: MinutesContext): void {
  const { draft } = context;
  const kinds = new Set(draft.locations.map(({ kind }) => kind));
  if (kinds.size === 0) return;
  const value = kinds.size === 2 ? 'mixed' : kinds.has('virtual') ? 'online' : 'offline';
  const evidence = draft.locations
    .flatMap((place) => place.evidence ?? [])
    .map(({ start, end, exact }) => ({ start, end, exact, match: 'inferred' as const }));
  draft.attendanceMode = { value, evidence };
}
