import { cite, subPassage } from '../../../source/passage.js';
import { isInCapitals } from '../../../mentions/is-in-capitals.js';
import { isCovered } from '../../../source/is-covered.js';
import { findPhrases } from '../../../languages/phrases.js';
import { findTimeMentions } from '../../../mentions/times/index.js';
import {
  isCapitalAt,
  isLetterAt,
  lettersEnd,
  startsWithCapital,
  startsWithSmall,
} from '../../../mentions/letters-in-text.js';
import { labelledValues } from '../labelled-values.js';
import { namesMeeting } from './read-title.js';
import { hasPlaceWord, isVirtual, placeBehind } from './place-behind.js';
import { placesInSentence } from './place-in-sentence.js';
import { placeholderIn } from '../placeholder-in.js';
import { isDayLine, timeTables } from './time-readings.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

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
  if (draft.locations.length === 0) readDayLine(context);
  if (draft.locations.length === 0)
    for (const place of placesInSentence(context)) add(context, place, undefined);
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

/** "General meeting of 4 May 2026 in Elmton": right behind the day of such a line a name alone is a place. */
function readDayLine(context: MinutesContext): void {
  const { document } = context;
  for (const { kind, content, label } of document.blocks.slice(0, HEAD)) {
    if ((kind !== 'paragraph' && kind !== 'heading') || label !== undefined) continue;
    const [day, other] = content.text.length > 90 ? [] : findTimeMentions(content.text, timeTables(document));
    if (day === undefined || other !== undefined || !isDayLine(context, content, day)) continue;
    const place = placeBehind(context, content, day.end);
    if (place === undefined) continue;
    add(context, place, undefined);
    return;
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
