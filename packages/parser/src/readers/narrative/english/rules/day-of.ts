import { wasWere } from '../../../../languages/en/grammar/clauses.js';
import { announcingVerbs, otherDates, visitingVerbs } from '../../../../languages/en/grammar/meetings.js';
import type { Sentence } from '../sentence.js';
import type { TimeMention } from '../../../../mentions/times/index.js';

/** The day a sentence gives its event: set in front, or behind the verb and outside other clauses. */
export function dayOf(sentence: Sentence, verb: number): TimeMention | undefined {
  const { tokens } = sentence;
  const verbStart = tokens[verb]?.start ?? sentence.start;
  const days = sentence.times.filter((mention) => isDay(mention) && !isOthers(sentence, mention));
  const fronted = days.find((mention) => mention.start < verbStart && mention.start - sentence.start < 24);
  const chosen =
    fronted ??
    days.find((mention) => mention.start > verbStart) ??
    days.find((mention) => mention.start < verbStart);
  if (chosen === undefined || chosen.kind === 'date') return chosen;
  // "yesterday, i.e. on 2 July": the date says which day it was.
  return (
    days.find(({ kind, start }) => kind === 'date' && start > chosen.start && start - chosen.end < APPOSED) ??
    chosen
  );
}

/** Most characters between a day and the date that says which one it was. */
const APPOSED = 12;

/** A date, a weekday or a day reckoned from another: no clock, no year alone. */
export function isDay(mention: TimeMention): boolean {
  return mention.kind === 'date' || mention.kind === 'relative' || mention.kind === 'weekday';
}

function isOthers(sentence: Sentence, mention: TimeMention): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start >= mention.start);
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const word = tokens[i]?.lower ?? '';
    // "by 3 May" is a term, "by video link on 3 May" is none.
    if (otherDates.has(word) && !(word === 'by' && i < at - 1)) return true;
    if (tokens[i]?.kind === 'mark') break;
  }
  // Within "which …" or "that …" up to the next comma.
  for (let i = at - 1; i >= 0 && i > at - 14; i--) {
    const token = tokens[i];
    if (token?.text === ',') return false;
    // "announced that the congress will be held on 30 April".
    if (token?.lower === 'that' && announcingVerbs.has(tokens[i - 1]?.lower ?? '')) return false;
    if (token?.lower === 'which' || token?.lower === 'who' || token?.lower === 'that')
      return !tellsOfMeeting(tokens, i + 1);
  }
  return false;
}

/** "which was held", "which took place", "who paid him a visit": the clause tells of the meeting itself. */
function tellsOfMeeting(tokens: Sentence['tokens'], at: number): boolean {
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  return (
    (wasWere.has(verb) && next === 'held') ||
    (verb === 'took' && next === 'place') ||
    visitingVerbs.has(verb) ||
    (verb === 'called' && next === 'on')
  );
}
