import { remotePrepositions } from '../../../../languages/en/grammar/meetings.js';
import { personalPronouns } from '../../../../languages/en/grammar/people.js';
import { relatives } from '../../../../languages/en/grammar/clauses.js';
import {
  aroundPlaces,
  placePrepositions,
  placedNouns,
  remoteAdjectives,
} from '../../../../languages/en/grammar/meetings.js';
import { cite } from '../../../../source/passage.js';
import { findEventNoun } from '../find-event-name.js';
import { isAcronym, isArticle } from '../agents/word-class.js';
import { isEnvoysPlace } from '../list-end.js';
import { meetsAt } from '../meets-at.js';
import { opensPerson } from '../opens-person.js';
import { phraseAt, phraseEndingAt } from '../phrases.js';
import { rangeSpan, sentencesOf, spanText } from '../sentence.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../token.js';
import type { TokenRange } from '../agents/agent.js';

/** Tokens behind the verb within which a place is looked for, and most of a place's own. */
const REACH = 60;
const LONGEST = 16;

/** Where the meeting was: "at the headquarters of X", "in Oslo, Norway", "by video conference". */
export const readEventPlace: Rule = {
  name: 'event-place',
  apply: (reading) => {
    const { event } = reading;
    if (event === undefined) return;
    const { sentence } = event;
    for (const place of placesIn(
      reading,
      sentence,
      event.verb.to,
      sentence.tokens.length,
      event.classification === 'visit',
    ))
      addPlace(reading, sentence, place);
    const { draft } = reading.context;
    if (draft.locations.length === 0) readVisited(reading, sentence, event.verb.from);
    for (const other of reading.mentions) {
      if (draft.locations.length > 0 || other.sentence.depth > 2 || other.sentence === sentence) continue;
      for (const place of placesIn(
        reading,
        other.sentence,
        other.verb.to,
        other.sentence.tokens.length,
        other.classification === 'visit',
      ))
        addPlace(reading, other.sentence, place);
    }
    for (const { sentence: visiting, verb } of reading.mentions)
      if (draft.locations.length === 0) readVisited(reading, visiting, verb.from);
    readHeldAt(reading, sentence);
    readHere(reading, sentence);
    readVirtual(reading, sentence);
    readTitlePlace(reading);
  },
};

/** "A delegation visited Harbour University", "is visiting Ostra, Tarn and Kell": what is visited is the place. */
function readVisited(reading: Reading, sentence: Sentence, verb: number): void {
  const visited = phraseAt(reading.lexicon.event.visited, sentence.tokens, verb);
  if (visited === undefined) return;
  for (const place of visitedPlaces(reading, sentence, verb + visited.length))
    addPlace(reading, sentence, place);
}

/** One place, or several parted by commas and "and". */
function visitedPlaces(reading: Reading, sentence: Sentence, from: number): TokenRange[] {
  const { tokens } = sentence;
  const names: TokenRange[] = [];
  let start = from;
  for (let i = from; i < from + REACH; i++) {
    if (tokens[i]?.capital === true) continue;
    if (i > start) names.push({ from: start, to: i });
    start = i + 1;
    if (tokens[i]?.lower === 'and' && tokens[i + 1]?.capital === true) continue;
    if (tokens[i]?.text !== ',' || tokens[i + 1]?.capital !== true) break;
  }
  const last = names[names.length - 1];
  if (names.length > 2 && tokens[(last?.from ?? 0) - 1]?.lower === 'and') return names;
  const place = readPlace(reading, sentence, from, tokens.length);
  return place === undefined ? [] : [place];
}

/** "The meeting, held at the Government House, …". */
function readHeldAt(reading: Reading, sentence: Sentence): void {
  const { draft } = reading.context;
  for (const other of reading.sentences) {
    if (other.depth > 3 || draft.locations.length > 0) return;
    if (other === sentence) continue;
    const held = other.tokens.findIndex((_, i) => isHeldAt(reading, other, i));
    if (held > 0)
      for (const place of placesIn(reading, other, held, other.tokens.length))
        addPlace(reading, other, place);
  }
}

/** "The meeting, held at", "the negotiations held at": a participle behind the noun of an event. */
function isHeldAt(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (tokens[at]?.lower !== 'held' || !placePrepositions.has(tokens[at + 1]?.lower ?? '')) return false;
  if (tokens[at - 1]?.text === ',')
    return at < 10 && findEventNoun(reading.lexicon, tokens, { from: 0, to: at }) !== undefined;
  return phraseEndingAt(reading.lexicon.events, tokens, at - 1) !== undefined;
}

/** "agreed here on Tuesday": the place of the dateline. */
function readHere(reading: Reading, sentence: Sentence): void {
  const { draft, document, datelinePlace } = reading.context;
  const told = [
    sentence,
    ...reading.mentions.map((mention) => mention.sentence).filter((other) => other.depth === 0),
  ];
  if (
    datelinePlace === undefined ||
    draft.locations.length > 1 ||
    !told.some(({ tokens }) => tokens.some((token) => token.lower === 'here'))
  )
    return;
  const { passage, start, end } = datelinePlace;
  const name = passage.text.slice(start, end);
  if (draft.locations.some((location) => location.name.toLowerCase().includes(name.toLowerCase()))) return;
  draft.locations.push({
    kind: 'physical',
    name,
    evidence: [cite(document.source, passage, start, end, { match: 'inferred' })],
  });
}

/** A title that is a sentence of its own may name the place too: "… was held in Tarn". */
function readTitlePlace(reading: Reading): void {
  const { title, body } = reading.context;
  const [block] = body;
  if (title === undefined || block === undefined) return;
  const { draft } = reading.context;
  const known = draft.locations.some(({ kind }) => kind === 'physical');
  for (const sentence of sentencesOf(reading.context, reading.lexicon, title, block, 0)) {
    const held = sentence.tokens.findIndex(
      (_, i, tokens) =>
        phraseAt(reading.lexicon.event.heldPassive, tokens, i) !== undefined ||
        phraseAt(reading.lexicon.event.heldIntransitive, tokens, i) !== undefined,
    );
    if (held > 0)
      for (const place of placesIn(reading, sentence, held, sentence.tokens.length))
        // "held at LU", told in full below.
        if (!known || !isAcronym(sentence.tokens[place.from])) addPlace(reading, sentence, place);
  }
}

/** The places that prepositions name within a range, in text order. */
function placesIn(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  visit = false,
): TokenRange[] {
  const places: TokenRange[] = [];
  const { tokens } = sentence;
  const limit = Math.min(to, from + REACH);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ';' || token.text === ':') break;
    if (relatives.has(token.lower) && !tellsOfMeeting(reading, sentence, i + 1)) break;
    // "from 4th to 5th June": a day.
    if (token.lower === 'to' && tokens[i + 1]?.capital === false && !inTime(sentence, token.start)) break;
    const toward = visit && token.lower === 'to' && tokens[i - 1]?.lower === 'visit';
    if (isOpening(tokens, i)) {
      i = closingOf(tokens, i);
      continue;
    }
    if (token.text === '"' && closesQuotation(tokens, i) > i) {
      i = closesQuotation(tokens, i);
      continue;
    }
    if ((!placePrepositions.has(token.lower) && !toward) || isEnvoysPlace(tokens, i)) continue;
    // "on the completion of his mission in Norway": where that was.
    if (token.lower === 'in' && placedNouns.has(tokens[i - 1]?.lower ?? '')) continue;
    const place = readPlace(reading, sentence, i + 1, to);
    if (place === undefined) continue;
    places.push(place);
    i = place.to - 1;
    if (places.length === 3) break;
  }
  return places;
}

/** "held talks with Ana Lund, who paid him a courtesy call at …", "attended the forum which was held in": the clause tells of the same meeting. */
function tellsOfMeeting({ lexicon }: Reading, { tokens }: Sentence, at: number): boolean {
  if (tokens[at + 1]?.lower === 'held' && (tokens[at]?.lower === 'was' || tokens[at]?.lower === 'were'))
    return true;
  if (tokens[at - 1]?.lower === 'which' && phraseAt(lexicon.event.heldIntransitive, tokens, at) !== undefined)
    return true;
  if (tokens[at - 1]?.lower !== 'who') return false;
  if (meetsAt(lexicon, tokens, at) > 0) return true;
  if (tokens[at]?.lower !== 'paid') return false;
  return findEventNoun(lexicon, tokens, { from: at + 1, to: Math.min(tokens.length, at + 6) }) !== undefined;
}

/** What a quotation or a name in quotation marks says is no place of the meeting. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '“' || tokens[at]?.text === '‘';
}

/** The straight mark that closes the one at `at`; the same token where none does. */
function closesQuotation(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 24); i++) if (tokens[i]?.text === '"') return i;
  return at;
}

function closingOf(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.text === '“' ? '”' : '’';
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) if (tokens[i]?.text === close) return i;
  return at;
}

/** A place's name: capitals, or a venue noun with what it is of. */
function readPlace(reading: Reading, sentence: Sentence, at: number, to: number): TokenRange | undefined {
  const { lexicon } = reading;
  const { tokens } = sentence;
  let from = at;
  // "in The Hague": the article is part of the name.
  while (isArticle(tokens[from]) && tokens[from]?.capital === false) from++;
  // "in the capital, Ostra": the name alone.
  if (tokens[from]?.lower === 'capital') {
    const name = tokens[from + 1]?.lower === 'city' ? from + 2 : from + 1;
    const named = tokens[name]?.text === ',' || tokens[name]?.lower === 'of' ? name + 1 : name;
    if (tokens[named]?.capital === true) from = named;
  }
  // "in his office": no place that anybody could find.
  if (
    personalPronouns.has(tokens[from - 1]?.lower ?? '') &&
    tokens[from]?.capital === false &&
    tokens[from + 1]?.lower !== 'of' &&
    lexicon.venues.has(tokens[from]?.lower ?? '')
  )
    return undefined;
  let end = from;
  let capitals = 0;
  let venue = false;
  for (let i = from; i < Math.min(to, from + LONGEST); i++) {
    const token = tokens[i];
    if (token === undefined || inTime(sentence, token.start)) break;
    if (token.kind === 'number' && i === from) break;
    // "at the ministry's headquarters | Dr. Ana Lund": whom was met there.
    if (i > from && end === i && opensPerson(lexicon, tokens, i)) break;
    if (token.capital || token.kind === 'number') {
      if (token.capital) capitals++;
      if (lexicon.venues.has(token.lower)) venue = true;
      end = i + 1;
      continue;
    }
    if (
      lexicon.venues.has(token.lower) &&
      !(
        token.possessive &&
        !token.capital &&
        [i + 1, i + 2, i + 3].some((k) => lexicon.venues.has(tokens[k]?.lower ?? ''))
      )
    ) {
      venue = true;
      end = i + 1;
      continue;
    }
    const next = tokens[i + 1];
    if (
      token.text === ',' &&
      next?.capital === true &&
      end > from &&
      !inTime(sentence, next.start) &&
      isPlaceBehindComma(sentence, i + 1)
    )
      continue;
    if (
      (token.lower === 'of' ||
        token.lower === 'and' ||
        token.lower === '&' ||
        token.lower === 'for' ||
        token.text === "'" ||
        token.lower === 'de') &&
      end === i &&
      (next?.capital === true || (isArticle(next) && tokens[i + 2]?.capital === true))
    ) {
      if (token.lower === 'and' && !venue && capitals < 2) break;
      continue;
    }
    if (isArticle(token) && end === i - 1 && next?.capital === true) continue;
    // A word or two before the venue noun: "the company's main conference hall".
    if (
      i === end &&
      !venue &&
      (capitals === 0 || tokens[end - 1]?.kind === 'number' || tokens[end - 1]?.possessive === true) &&
      i - from < 4 &&
      (lexicon.venues.has(next?.lower ?? '') || lexicon.venues.has(tokens[i + 2]?.lower ?? '')) &&
      token.kind === 'word'
    ) {
      end = i + 1;
      continue;
    }
    break;
  }
  if (end === from || (capitals === 0 && !venue)) return undefined;
  const first = tokens[from];
  if (first === undefined || lexicon.calendar.has(first.lower)) return undefined;
  // "at the meeting", "at the Forum": the event itself is no place.
  const year = tokens[end - 1]?.kind === 'number' ? end - 2 : end - 1;
  if (!venue && phraseEndingAt(lexicon.events, tokens, year) !== undefined) return undefined;
  return { from, to: end };
}

/** ", Fujian Province" goes on with the place; ", Wei Lan said" does not. */
function isPlaceBehindComma(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  let i = at;
  while (tokens[i]?.capital === true && i - at < 4) i++;
  const behind = tokens[i];
  return (
    behind === undefined ||
    behind.kind === 'mark' ||
    inTime(sentence, behind.start) ||
    behind.lower === 'on' ||
    behind.lower === 'from' ||
    behind.lower === 'to' ||
    behind.lower === 'and' ||
    behind.lower === 'with'
  );
}

function inTime(sentence: Sentence, offset: number): boolean {
  return sentence.times.some((mention) => mention.start <= offset && offset < mention.end);
}

/** Adds a place once. */
export function addPlace(reading: Reading, sentence: Sentence, range: TokenRange): void {
  const { draft, document } = reading.context;
  const span = rangeSpan(sentence, range.from, range.to);
  const name = spanText(sentence, span);
  if (draft.locations.some((location) => location.name === name || location.name.includes(name))) return;
  draft.locations.push({
    kind: 'physical',
    name,
    evidence: [cite(document.source, sentence.passage, span.start, span.end)],
  });
}

/** "online selling", "virtual assets": the word belongs to a noun that is no meeting. */
function describes(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const next = tokens[at];
  if (
    next === undefined ||
    next.kind !== 'word' ||
    remoteAdjectives.has(tokens[at - 1]?.lower ?? '') === false
  )
    return false;
  if (reading.lexicon.functionWords.has(next.lower) || aroundPlaces.has(next.lower)) return false;
  return ![at, at + 1, at + 2].some((i) => phraseAt(reading.lexicon.events, tokens, i) !== undefined);
}

/** "by video conference", "virtually", "in a hybrid format". */
function readVirtual(reading: Reading, sentence: Sentence): void {
  const { draft, document } = reading.context;
  const { lexicon } = reading;
  const { tokens, passage } = sentence;
  if (draft.attendanceMode !== undefined) return;
  for (let i = 0; i < tokens.length; i++) {
    const hybrid = phraseAt(lexicon.event.hybrid, tokens, i);
    const virtual = hybrid === undefined ? phraseAt(lexicon.event.virtual, tokens, i) : undefined;
    const found = hybrid ?? virtual;
    if (found === undefined || (virtual?.length === 1 && describes(reading, sentence, i + 1))) continue;
    let from = i;
    while (from < i + found.length - 1 && remotePrepositions.has(tokens[from]?.lower ?? '')) from++;
    const span = rangeSpan(sentence, from, i + found.length);
    const evidence = [cite(document.source, passage, span.start, span.end)];
    const physical = draft.locations.some((location) => location.kind === 'physical');
    draft.attendanceMode = { value: hybrid !== undefined || physical ? 'mixed' : 'online', evidence };
    if (virtual !== undefined)
      draft.locations.push({ kind: 'virtual', name: spanText(sentence, span), evidence });
    return;
  }
}
