import { isProse } from './head/is-prose.js';
import { lexiconOf } from './english/lexicon.js';
import { phraseAt } from './english/phrases.js';
import { scanTokens } from './english/scan-tokens.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { EventWords } from '../../languages/event-words.js';

/** Blocks looked at: enough for any text, and a bound for huge ones. */
const SAMPLE = 2000;
/** A report comes to its first whole sentence within so many blocks. */
const OPENING = 6;
/** What a list entry weighs in a text that opens with prose: the people at the meeting, listed below the report. */
const ENTRY = 0.35;

/** What an opening that tells of a meeting ("a forum was held") adds. */
const TOLD = 0.12;
/** Words of the opening that are looked at. */
const WORDS = 80;

/** True where the first whole sentences tell of a meeting by a verb. */
function tellsOfMeeting({ language }: Document, blocks: readonly Block[]): boolean {
  const opening = blocks
    .slice(0, OPENING)
    .find(({ kind, content, label }) => kind === 'paragraph' && label === undefined && isProse(content.text));
  if (opening === undefined || language.script !== 'spaced') return false;
  const text = opening.content.text.slice(0, 8 * WORDS);
  if (language.events === undefined || !mayTell(text, language.events)) return false;
  const lexicon = lexiconOf(language);
  if (lexicon === undefined) return false;
  const tokens = scanTokens(text, { start: 0, end: text.length }, lexicon).slice(0, WORDS);
  const { heldPassive, heldIntransitive, met } = lexicon.event;
  return tokens.some((token, i) => {
    const before = tokens[i - 1]?.lower;
    return (
      phraseAt(heldIntransitive, tokens, i)?.length === 2 ||
      (phraseAt(met, tokens, i) !== undefined && !token.capital) ||
      (phraseAt(heldPassive, tokens, i) !== undefined &&
        (before === 'was' || before === 'were' || before?.endsWith('ly') === true))
    );
  });
}

/** Minutes have hardly any of these words, and are chosen without the tables of this reader being made. */
function mayTell(text: string, { heldPassive = [], heldIntransitive = [], met = [] }: EventWords): boolean {
  const lower = text.toLowerCase();
  return [...heldPassive, ...heldIntransitive, ...met].some((phrase) =>
    lower.includes(phrase.split(' ')[0] ?? ''),
  );
}

/** How much a document looks like a report in prose: by the share of its characters that stand in whole sentences. */
export function scoreNarrative(document: Document): number {
  const blocks = document.blocks
    .slice(0, SAMPLE)
    .filter(({ kind }) => kind !== 'rule' && kind !== 'frontMatter');
  const opens = blocks
    .slice(0, OPENING)
    .some((block) => block.kind === 'paragraph' && block.label === undefined && isProse(block.content.text));
  let prose = 0;
  let all = 0;
  for (const block of blocks) {
    const { length } = block.content.text;
    const whole = (block.kind === 'paragraph' || block.kind === 'item') && isProse(block.content.text);
    if (whole) prose += length;
    all += whole || !opens || block.kind !== 'item' ? length : ENTRY * length;
  }
  return all === 0 ? 0 : 0.15 + (tellsOfMeeting(document, blocks) ? TOLD : 0) + 0.6 * (prose / all);
}
