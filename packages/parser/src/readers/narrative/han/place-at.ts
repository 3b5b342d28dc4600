import { companionWords, placeLookalikes, placeEnders } from '../../../languages/zh/clauses.js';
import { createWordTable, readHanAgents } from '../../../mentions/han/index.js';
import { skipAdverbs } from './adverbials.js';
import { leadClosers } from '../../../languages/zh/adverbs.js';
import { placeCharacters } from '../../../languages/zh/organizations.js';
import type { Span } from '../../../source/span.js';

/** Words before those with whom one is at a place. */
export const companions = createWordTable(companionWords);
const notPlaces = createWordTable(placeLookalikes);
const doings = createWordTable(placeEnders);
const leads = createWordTable(leadClosers);

/** Longest name of a place, in UTF-16 units. */
const LONGEST = 40;
/** How far behind a place its companion is looked for. */
const LONGEST_OTHER = 120;

/** The place that begins at `start`: up to a date, a companion or the verb; undefined where the words are no place (在…期间). */
export function placeAt(
  masked: string,
  start: number,
  end: number,
): { span: Span; next: number } | undefined {
  let to = start;
  while (to < end && to - start <= LONGEST) {
    const ch = masked.charAt(to);
    // 在总经理甲的率领下赴某地: who led them, no place.
    if (leads.at(masked, to) !== undefined) return undefined;
    if (
      ch === ',' ||
      ch === '\u0001' ||
      ch === ';' ||
      ch === ':' ||
      (to > start + 1 && doings.at(masked, to) !== undefined)
    )
      break;
    const word = companions.at(masked, to);
    if (word !== undefined && to - start === 1 && placeCharacters.includes(masked.charAt(start))) break;
    if (word !== undefined && to - start >= 2 && word.phrase !== '和' && word.phrase !== '与') break;
    if (
      word !== undefined &&
      to - start >= 2 &&
      // 市工业和信息化局 is one body.
      readHanAgents(masked, to + 1, Math.min(end, to + LONGEST_OTHER)).some(
        ({ kind }) => kind !== 'organization',
      )
    )
      break;
    to++;
  }
  let close = to;
  for (let i = start; i < to; i++)
    if (i > start && skipAdverbs(masked, i, to) === to) {
      close = i;
      break;
    }
  const span = { start, end: close };
  if (
    close - start < 1 ||
    close - start > LONGEST ||
    masked.charAt(start) === '\u0001' ||
    masked.charAt(start) === '\u0003' ||
    masked.charAt(start) === '“'
  )
    return undefined;
  if (/\d/.test(masked.charAt(start)) && masked.slice(start, start + 5).includes('年')) return undefined;
  if (notPlaces.before(masked, close, start) !== undefined) return undefined;
  // 在全国活动启动会议上的讲话: at another meeting.
  if (/^[^,]{0,12}会议?上的/u.test(masked.slice(close, close + 18))) return undefined;
  return { span, next: to };
}
