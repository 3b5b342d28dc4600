import { findPhrases, mayHoldAny } from '../../../languages/phrases.js';
import { findTimeMentions, resolveTime } from '../../../mentions/times/index.js';
import { hasPlaceWord, placeBehind } from './place-behind.js';
import { isInCapitals } from '../../../mentions/is-in-capitals.js';
import {
  hasHan,
  isHanText,
  isSmallAt,
  startsWithCapital,
  startsWithHan,
} from '../../../mentions/letters-in-text.js';
import { sentencePassages } from '../../../mentions/sentences.js';
import { subPassage } from '../../../source/passage.js';
import { timeTables } from './time-readings.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

const TOP = 30;

/** Characters of a long sentence in which it says where. */
const OPENING = 600;

/** "Held at the town hall", "took place at the boat club on …", "… to order at 6:30 pm via teleconference". */
export function placesInSentence(context: MinutesContext): Passage[] {
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
      const found = town?.text === place?.text ? [place] : [town, place];
      if (place !== undefined || town !== undefined) return found.filter((one) => one !== undefined);
    }
  }
  return [];
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
