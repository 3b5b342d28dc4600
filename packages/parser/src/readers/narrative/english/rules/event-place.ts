import { placePrepositions } from '../../../../languages/en/grammar/meetings.js';
import { addPlace } from './add-place.js';
import { cite } from '../../../../source/passage.js';
import { findEventNoun } from '../find-event-name.js';
import { isAcronym } from '../agents/word-class.js';
import { phraseAt, phraseEndingAt } from '../phrases.js';
import { placesBehind } from './places-behind.js';
import { readPlace } from './read-place.js';
import { readVirtual } from './read-virtual.js';
import { sentencesOf } from '../sentence.js';
import type { EventMention, Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Tokens behind the verb within which the places of a visit are looked for. */
const REACH = 60;

/** Where the meeting was: "at the headquarters of X", "in Oslo, Norway", "by video conference". */
export const readEventPlace: Rule = {
  name: 'event-place',
  apply: (reading) => {
    const { event } = reading;
    if (event === undefined) return;
    const { sentence } = event;
    addPlacesOf(reading, event);
    const { draft } = reading.context;
    if (draft.locations.length === 0) readVisited(reading, sentence, event.verb.from);
    for (const other of reading.mentions) {
      if (draft.locations.length > 0 || other.sentence.depth > 2 || other.sentence === sentence) continue;
      addPlacesOf(reading, other);
    }
    for (const { sentence: visiting, verb } of reading.mentions)
      if (draft.locations.length === 0) readVisited(reading, visiting, verb.from);
    readHeldAt(reading, sentence);
    readHere(reading, sentence);
    readVirtual(reading, sentence);
    readTitlePlace(reading);
  },
};

/** The places named behind the verb that tells of the meeting. */
function addPlacesOf(reading: Reading, { sentence, verb, classification }: EventMention): void {
  for (const place of placesBehind(reading, sentence, verb.to, classification === 'visit'))
    addPlace(reading, sentence, place);
}

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
  const place = readPlace(reading, sentence, from);
  return place === undefined ? [] : [place];
}

/** "The meeting, held at the Government House, …". */
function readHeldAt(reading: Reading, sentence: Sentence): void {
  const { draft } = reading.context;
  for (const other of reading.sentences) {
    if (other.depth > 3 || draft.locations.length > 0) return;
    if (other === sentence) continue;
    const held = other.tokens.findIndex((_, i) => isHeldAt(reading, other, i));
    if (held > 0) for (const place of placesBehind(reading, other, held)) addPlace(reading, other, place);
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
      for (const place of placesBehind(reading, sentence, held))
        // "held at LU", told in full below.
        if (!known || !isAcronym(sentence.tokens[place.from])) addPlace(reading, sentence, place);
  }
}
