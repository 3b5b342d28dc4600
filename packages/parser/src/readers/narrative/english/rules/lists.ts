import { addAgent } from '../add-agent.js';
import { cite } from '../../../../source/passage.js';
import { findPredicates } from '../find-predicates.js';
import { passageLines } from '../../head/passage-lines.js';
import { phraseAt } from '../phrases.js';
import { readAgents } from '../agents/read-agents.js';
import { sentencesOf } from '../sentence.js';
import {
  startsWithAlphanumeric,
  startsWithCapital,
  startsWithLetter,
} from '../../../../mentions/letters-in-text.js';
import { topicNouns } from '../../../../languages/en/grammar/meetings.js';
import { readInlineLists } from './inline-lists.js';
import type { BodyBlock } from '../../narrative-context.js';
import type { Passage } from '../../../../source/passage.js';
import type { Reading, Rule } from '../reading.js';

/** What the entries of a list are. */
type ListKind = 'people' | 'topics' | 'decisions' | 'aims';

/** Lists that a line opens: "Participants included:", "Major topics of discussion:", "The Council agreed to:"; and people named in a sentence like the first. */
export const readLists: Rule = {
  name: 'lists',
  apply: (reading) => {
    const { body } = reading.context;
    for (let i = 0; i < body.length; i++) {
      const block = body[i];
      if (block === undefined) continue;
      const kind = opens(reading, block, i, body[i + 1]);
      if (kind === undefined) {
        readInlineLists(reading, i);
        continue;
      }
      let next = i + 1;
      const role = /\b(?:speakers|panelists|panellists)\b/i.test(block.content.text) ? 'speaker' : undefined;
      // The line itself says nothing more than the list does.
      if (block.content.text.length < 60) reading.context.draft.furniture.push(block.block);
      for (; next < body.length; next++) {
        const entry = body[next];
        if (entry === undefined || !isEntry(entry, body[i + 1])) break;
        for (const line of linesOf(reading, entry)) readEntry(reading, line, entry, next, kind, role);
      }
      if (next > i + 1)
        for (let at = i; at < next; at++)
          for (const sentence of reading.byBlock.get(at) ?? []) reading.told.add(sentence);
      i = next - 1;
    }
  },
};

/** What a line opens, where entries follow it: it is a heading or ends with a colon. */
function opens(
  reading: Reading,
  block: BodyBlock,
  index: number,
  below: BodyBlock | undefined,
): ListKind | undefined {
  const { text } = block.content;
  if (below === undefined || text.length > 400) return undefined;
  const colon = /[:：]$/.test(text);
  if (!colon && block.kind !== 'heading') return undefined;
  const sentences = reading.byBlock.get(index) ?? [];
  const sentence = sentences[sentences.length - 1];
  if (sentence === undefined) return undefined;
  const { tokens } = sentence;
  const { lexicon } = reading;
  if (!isEntry(below, below)) return undefined;
  if (colon) {
    const predicates = findPredicates(reading, sentence);
    const last = predicates[predicates.length - 1];
    if (last?.type === 'decision') return 'decisions';
  }
  for (let i = 0; i < tokens.length; i++) {
    // "The objectives of the workshop were:".
    if (colon && tokens.length < 14 && lexicon.aimNouns.has(tokens[i]?.lower ?? '')) return 'aims';
    if (topicNouns.has(tokens[i]?.lower ?? '')) return 'topics';
    if (phraseAt(lexicon.event.attendeeNouns, tokens, i) !== undefined && (colon || tokens.length < 6))
      return 'people';
  }
  return undefined;
}

/** An entry is a list item, or a line that is no sentence where the list began with such a line. */
function isEntry(block: BodyBlock, first: BodyBlock | undefined): boolean {
  if (block.kind === 'item') return true;
  if (first?.kind === 'item')
    return block.block.number !== undefined && block.block.kind === 'item' && first.block.kind === 'item';
  return block.kind === 'heading' && !/[.:!?]$/.test(block.content.text);
}

/** The lines of an entry: those of a block without marks are entries each, where they begin with capitals. */
function linesOf(reading: Reading, block: BodyBlock): Passage[] {
  if (block.kind === 'item') return [block.content];
  const lines = passageLines(reading.context.document.source, block.content);
  return lines.every(({ text }) => opensEntry(text)) && lines.some((line) => line.text.length < 56)
    ? mergeWrapped(reading, block, lines)
    : [block.content];
}

/** A capital, a number, a bullet or a quotation mark. */
function opensEntry(text: string): boolean {
  if (startsWithLetter(text)) return startsWithCapital(text);
  return startsWithAlphanumeric(text) || '•"“'.includes(text.charAt(0));
}

/** A line that names nobody goes on with the one before: a long name was wrapped. */
function mergeWrapped(reading: Reading, block: BodyBlock, lines: readonly Passage[]): Passage[] {
  const named = lines.every((line) => {
    const [sentence] = sentencesOf(reading.context, reading.lexicon, line, block, 0);
    return (
      sentence !== undefined &&
      readAgents(
        reading.lexicon,
        sentence.tokens,
        { from: 0, to: sentence.tokens.length },
        { item: true },
      ).some((agent) => agent.kind === 'person')
    );
  });
  return named ? [...lines] : [block.content];
}

function readEntry(
  reading: Reading,
  passage: Passage,
  block: BodyBlock,
  blockIndex: number,
  kind: ListKind,
  role: string | undefined,
): void {
  const { draft, document } = reading.context;
  if (kind === 'people') {
    const [sentence] = sentencesOf(reading.context, reading.lexicon, passage, block, blockIndex);
    if (sentence === undefined) return;
    const agents = readAgents(
      reading.lexicon,
      sentence.tokens,
      { from: 0, to: sentence.tokens.length },
      { item: true },
    );
    for (const agent of agents)
      addAgent(
        reading,
        sentence,
        agent,
        role !== undefined && agent.kind === 'person' ? { roles: [role] } : {},
      );
    return;
  }
  let end = passage.text.length;
  while (end > 0 && /[\s;.,]/.test(passage.text[end - 1] ?? '')) end--;
  if (/[;,] and$/.test(passage.text.slice(0, end))) end = passage.text.slice(0, end).search(/[;,] and$/);
  if (end < 3) return;
  if (kind === 'aims') {
    const start = /^(?:To|to) /.test(passage.text) ? 3 : 0;
    const aim = cite(document.source, passage, start, end);
    draft.purposes.push({ text: passage.text.slice(start, end), evidence: [aim] });
    return;
  }
  const text = passage.text.slice(0, end);
  const evidence = [cite(document.source, passage, 0, end)];
  if (kind === 'topics') draft.agenda.push({ name: text, notes: [], evidence });
  else draft.decisions.push({ text, evidence });
}
