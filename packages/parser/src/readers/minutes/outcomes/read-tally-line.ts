import { findPhrases } from './phrase-index.js';
import { hasAlphanumeric, hasLetter } from '../../../mentions/letters-in-text.js';
import { isAsciiDigit } from '../../../mentions/letters.js';
import { isNobody } from './read-roll-call.js';
import { readNamesAfter } from './read-names-after.js';
import type { FoldedText } from './folded-text.js';
import type { NameSpan } from './name-span.js';
import type { OutcomeTables, VoteCue } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';
import type { VoteOption } from '../../../languages/outcome-words.js';

/** One line of a tally: an option with its number, or with those who chose it. */
export interface TallyLine {
  readonly option: VoteOption;
  readonly value: number;
  /** Names of the voters, where the line gives them. Offsets are those of the line. */
  readonly voters?: readonly Span[];
}

/** Longest lines that are read: of a number, of names, in UTF-16 units. */
const LONGEST = 40;
const LONGEST_LIST = 400;

/** Reads a line that holds one option and one number or some names: "Ja: 16", "Against – 2", "Ayes: Ada, Bo", "Nays: none". */
export function readTallyLine(source: FoldedText, tables: OutcomeTables): TallyLine | undefined {
  const { text, folded } = source;
  if (!mayBeTally(text)) return undefined;
  const number = text.length > LONGEST ? null : /\d{1,6}/.exec(text);
  const cues = findPhrases(folded, tables.voteCues);
  const [option, second] = cues.filter((cue) => cue.value.kind === 'option');
  if (option?.value.kind !== 'option') return undefined;
  if (number === null) return readVoterLine(source, cues, option, option.value.option, tables);
  if (second !== undefined) return undefined;
  let rest = '';
  let at = 0;
  const taken = [...cues, { start: number.index, end: number.index + number[0].length }].sort(
    (a, b) => a.start - b.start,
  );
  for (const span of taken) {
    rest += text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  rest += text.slice(at);
  return hasAlphanumeric(rest) ? undefined : { option: option.value.option, value: Number(number[0]) };
}

/** False for a line that is too long, or has neither a number nor a colon. */
export function mayBeTally(text: string, from = 0, to = text.length): boolean {
  if (to - from > LONGEST_LIST) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === COLON || code === WIDE_COLON || (to - from <= LONGEST && isAsciiDigit(code))) return true;
  }
  return false;
}

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

/** Words for votes up to a colon, and behind it names or a word for nobody. */
function readVoterLine(
  source: FoldedText,
  cues: readonly PhraseMatch<VoteCue>[],
  { start }: Span,
  option: VoteOption,
  tables: OutcomeTables,
): TallyLine | undefined {
  const { text } = source;
  const colon = text.search(/[:：]/);
  if (colon < start) return undefined;
  let at = 0;
  for (const cue of [...cues.filter((found) => found.end <= colon), { start: colon, end: colon }]) {
    if (hasLetter(text.slice(at, cue.start))) return undefined;
    at = cue.end;
  }
  const names = readNamesAfter(source, colon + 1, text.length, tables.names);
  if (names.length === 0)
    return isNobody(source, colon + 1, text.length, tables) ? { option, value: 0 } : undefined;
  return hasLetter(text.slice(endOf(names))) ? undefined : { option, value: names.length, voters: names };
}

function endOf(names: readonly NameSpan[]): number {
  return names[names.length - 1]?.whole.end ?? 0;
}
