import { cite, subPassage } from '../../../source/passage.js';
import { isInCapitals } from '../../../mentions/is-in-capitals.js';
import { isCovered } from '../../../source/is-covered.js';
import { findPhrases } from '../../../languages/phrases.js';
import { findTimeMentions, resolveTime } from '../../../mentions/times/index.js';
import { isSmalls, startsWithHan, startsWithSmall } from '../../../mentions/letters-in-text.js';
import { labelledValues } from '../labelled-values.js';
import { namesMeeting } from './read-title.js';
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
    const url = urlOf(content);
    const [means] = findPhrases(content.text, context.lexicon.phrases('virtualPlaces'));
    if (
      url === undefined ||
      means === undefined ||
      (kind !== 'paragraph' && kind !== 'item') ||
      content.text.length > 60
    )
      continue;
    add(context, subPassage(content, means.start, means.end), url);
    return;
  }
}

function isVirtual(context: MinutesContext, text: string): boolean {
  return findPhrases(text, context.lexicon.phrases('virtualPlaces')).length > 0;
}

/** Longest part of an address between commas. */
const ADDRESS = 60;

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
  const words = text.split(/[ ,]+/);
  return (
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.:;!?]$/.test(text) &&
    words.length <= 8 &&
    (words.some((word) => lexicon.isPlaceWord(word)) || isAddress(lexicon, words)) &&
    findPhrases(text, lexicon.phrases('meetings')).length === 0
  );
}

/** "123 Mill Street, Elmton", "Mühlgasse 4", "12 rue du Pont": the name of a street with a number. */
function isAddress(lexicon: MinutesContext['lexicon'], words: readonly string[]): boolean {
  const street = words.some((word) => lexicon.is('streets', word) || lexicon.isStreet(word));
  return street && words.some((word) => /^\d{1,5}[a-z]?$/.test(word));
}

/** Characters of a long sentence in which it says where. */
const OPENING = 600;

/** "Held at the town hall", "took place at the boat club on …", "… to order at 6:30 pm via teleconference". */
function readPlaceSentence(context: MinutesContext): void {
  const { document, lexicon } = context;
  for (const block of document.blocks.slice(0, TOP)) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    // A title in capitals: nothing in it is a place by its capitals.
    if (isInCapitals(block.content.text)) continue;
    for (const sentence of sentencePassages(block.content, document.packs)) {
      const long = sentence.text.length > OPENING;
      // A long opening sentence goes on with who was there.
      if (
        long &&
        block !== document.blocks.find(({ kind }) => kind === 'paragraph') &&
        !/: /.test(sentence.text)
      )
        continue;
      const passage = long ? subPassage(sentence, 0, OPENING) : sentence;
      const [held] = [
        ...findPhrases(passage.text, lexicon.phrases('held')),
        ...findPhrases(passage.text, lexicon.phrases('opened')),
      ].sort((a, b) => a.start - b.start);
      if (held === undefined) continue;
      const place =
        hanPlaceBefore(context, passage, held) ??
        placeBehind(context, passage, held.end) ??
        placeAhead(context, passage, held.start);
      const town = townAhead(context, passage);
      if (town !== undefined && town.text !== place?.text) add(context, town, undefined);
      if (place !== undefined) add(context, place, undefined);
      if (place !== undefined || town !== undefined) return;
    }
  }
}

/** "Minutes of the council on 3 May 2026 at 7 pm in the town hall": behind the day in a title. */
function readPlaceInTitle(context: MinutesContext, titles: readonly Passage[]): void {
  // A title over two lines, or one below another: "… 28. Sitzung" / "über die Sitzung … im Gemeindesaal".
  const more = context.document.blocks
    .slice(0, HEAD)
    .filter(
      ({ kind, content }) =>
        kind === 'paragraph' && startsWithSmall(content.text) && namesMeeting(context, content),
    )
    .map(({ content }) => content);
  for (const title of [...titles, ...more]) {
    const days = findTimeMentions(title.text, timeTables(context.document));
    const last = days[days.length - 1];
    if (last === undefined || isInCapitals(title.text)) continue;
    const place = placeBehind(context, title, last.end);
    // A name alone ("in Mai") may be anything in a title.
    if (place === undefined || !place.text.split(' ').some((word) => context.lexicon.isPlaceWord(word)))
      continue;
    add(context, withAddress(title, place), undefined);
    return;
  }
}

/** "the hall (12 Mill Street) Elmton": the address in brackets and the town behind a place. */
function withAddress(title: Passage, place: Passage): Passage {
  const at = title.text.indexOf(place.text);
  const end = at + place.text.length;
  const rest = title.text.slice(end, end + ADDRESS + 30);
  const bracket = /^ \([^()]{1,60}\)/.exec(rest)?.[0] ?? '';
  if (!/\d/.test(bracket)) return place;
  const town = /^ \p{Lu}\p{L}+/u.exec(rest.slice(bracket.length))?.[0] ?? '';
  return subPassage(title, at, end + bracket.length + town.length);
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
    if (/^\p{Lu}\p{Ll}/u.test(bare)) {
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
  const preposition = findPhrases(before, context.lexicon.phrases('placePrepositions')).pop();
  if (preposition === undefined || isOfAnotherDay(context, passage)) return undefined;
  const place = before.slice(preposition.end).trim();
  if (!/^[\p{Script=Han}A-Za-z0-9]{2,}$/u.test(place) || !startsWithHan(place)) return undefined;
  // 于3月4日召开 says when.
  // 在开学初, 在会上: a time, or the meeting itself.
  return /^[\d零一二三四五六七八九十]+[年月日时点]|[初末底前后时间]$/.test(place)
    ? undefined
    : subPassage(passage, from + preposition.end, held.start);
}

/** "…, in the council hall, the following met": a place with its noun in front of the verb. */
function placeAhead(context: MinutesContext, passage: Passage, to: number): Passage | undefined {
  const place = placeBehind(context, subPassage(passage, 0, to), 0);
  return place?.text.split(' ').some((word) => context.lexicon.isPlaceWord(word)) === true
    ? place
    : undefined;
}

function placeBehind(context: MinutesContext, passage: Passage, from: number): Passage | undefined {
  const { document, lexicon } = context;
  const times = findTimeMentions(passage.text, timeTables(document));
  const prepositions = findPhrases(passage.text, lexicon.phrases('placePrepositions')).filter(
    ({ start }) => start >= from,
  );
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
  return subPassage(passage, 0, head.length - (/ \p{Ll}{5,}$/u.exec(head)?.[0].length ?? 0));
}

/** "the hall of the council the councillors who …": a place ends before the people who met there. */
function withoutPeople({ lexicon }: MinutesContext, passage: Passage): Passage {
  const words = [...passage.text.matchAll(/\S+/g)];
  const at = words.findIndex(
    ({ 0: word }, i) =>
      i > 1 &&
      (lexicon.has('groups', word) || lexicon.has('sharedHonorifics', word)) &&
      lexicon.is('articles', words[i - 1]?.[0] ?? ''),
  );
  const article = at < 0 ? undefined : words[at - 1];
  return article === undefined ? passage : subPassage(passage, 0, article.index);
}

/** Length of the words up to the first mark that ends them; the commas of an address do not: "the Town Hall, Mill Lane, Elmton". */
function placeLength(text: string): number {
  let end = text.search(/[,，;；.。(（]|$/);
  for (;;) {
    const part =
      /^, [\p{Lu}\d][^\s,;.(]*(?: (?:[\p{Lu}\d][^\s,;.(]*|of|the|de|la|du|am|im)){0,3}(?=[,.]|$)/u.exec(
        text.slice(end, end + ADDRESS),
      );
    if (part === null) return end;
    end += part[0].length;
  }
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
  return words.some((word) => lexicon.isPlaceWord(word)) || /^\p{Lu}\p{L}+(?: [\p{Lu}\d]\S*)*$/u.test(text);
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
