import { addAgent } from '../add-agent.js';
import { isArticle } from '../agents/word-class.js';
import { cite } from '../../../../source/passage.js';
import { findPredicates } from '../find-predicates.js';
import { findToken } from '../find-token.js';
import { passageLines } from '../../head/passage-lines.js';
import { phraseAt } from '../phrases.js';
import { pushTopics } from '../push-topics.js';
import { readAgents } from '../agents/read-agents.js';
import { sentencesOf } from '../sentence.js';
import {
  startsWithAlphanumeric,
  startsWithCapital,
  startsWithLetter,
} from '../../../../mentions/letters-in-text.js';
import { addAll } from '../add-all.js';
import { listEnd } from '../list-end.js';
import { companyParticiples, presenceWords, topicNouns } from '../../../../languages/en/grammar/meetings.js';
import type { BodyBlock } from '../../narrative-context.js';
import type { Passage } from '../../../../source/passage.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../token.js';

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
        readInline(reading, i);
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

/** "Participants included A, B and C.", "Also present were A and B." */
function readInline(reading: Reading, blockIndex: number): void {
  for (const sentence of reading.byBlock.get(blockIndex) ?? []) {
    if (reading.told.has(sentence)) continue;
    const topics = topicsStart(sentence);
    if (topics !== undefined) {
      pushTopics(reading, sentence, { from: topics, to: sentence.tokens.length });
      reading.told.add(sentence);
      continue;
    }
    const from = inlineStart(reading, sentence);
    if (from === undefined) continue;
    const to = listEnd(reading, sentence, from);
    const bodies = sentence.tokens
      .slice(0, from)
      .some((token) => reading.lexicon.bodyGroups.has(token.lower));
    const opening = sentence.tokens.slice(0, from).map((token) => token.lower);
    const role =
      opening.includes('speakers') || opening.includes('panelists') || opening.includes('panellists')
        ? 'speaker'
        : undefined;
    if (addAll(reading, sentence, { from, to }, role === undefined ? {} : { roles: [role] }, { bodies }) > 0)
      reading.told.add(sentence);
  }
}

/** "Other issues discussed included A and B", "The main topics were A and B". */
function topicsStart(sentence: Sentence): number | undefined {
  const { tokens } = sentence;
  const noun = findToken(tokens, 0, 6, ({ lower }) => topicNouns.has(lower));
  if (noun < 0) return undefined;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 8); i++) {
    const word = tokens[i]?.lower ?? '';
    const told = tokens.slice(noun + 1, i).map((token) => token.lower);
    const discussed =
      told.length === 0 ||
      told.some(
        (between) =>
          between === 'discussed' ||
          between === 'discussion' ||
          between === 'raised' ||
          between === 'addressed' ||
          between === 'meeting' ||
          between === 'agenda',
      );
    if (word === 'included' || word === 'include') return discussed ? i + 1 : undefined;
    if ((word === 'were' || word === 'are') && i === noun + 1 && tokens[i + 1]?.lower !== 'discussed')
      return undefined;
    if (tokens[i]?.kind === 'mark' || word === 'focused') return undefined;
  }
  return undefined;
}

function inlineStart(reading: Reading, sentence: Sentence): number | undefined {
  const { tokens } = sentence;
  const said = includedBehind(reading, sentence) ?? behindParticiple(sentence);
  if (said !== undefined) return said;
  for (let i = 0; i < Math.min(tokens.length, 8); i++) {
    const noun = phraseAt(reading.lexicon.event.attendeeNouns, tokens, i);
    if (noun === undefined) continue;
    for (let k = i + noun.length; k < Math.min(tokens.length, i + noun.length + 14); k++) {
      const word = tokens[k]?.lower ?? '';
      if (word === 'included' || word === 'include' || word === 'comprised' || word === 'includes')
        return tokens[k + 1]?.lower === 'but' ? limitedTo(sentence, k) : k + 1;
      if (
        (word === 'were' || word === 'was' || word === 'are') &&
        k <= i + noun.length + 6 &&
        (presenceWords.has(tokens[i + noun.length - 1]?.lower ?? '') || isAmong(tokens[0]))
      )
        return k + 1;
      if (tokens[k]?.text === ':' && k - i < 8) return k + 1;
      if (tokens[k]?.kind === 'mark') break;
    }
  }
  return undefined;
}

/** "Accompanying Secretary Lund were A and B", "Giving evidence were A; and B": behind the verb. */
function behindParticiple({ tokens }: Sentence): number | undefined {
  if (!companyParticiples.has(tokens[0]?.lower ?? '')) return undefined;
  for (let i = 1; i < Math.min(tokens.length, 9); i++) {
    if (tokens[i]?.kind === 'mark') return undefined;
    if (tokens[i]?.lower === 'were' || tokens[i]?.lower === 'was')
      return tokens[i + 1]?.capital === true || tokens[i + 1]?.kind === 'number' || isArticle(tokens[i + 1])
        ? i + 1
        : undefined;
  }
  return undefined;
}

/** "The companies that took part in the event included A, B and C." */
function includedBehind(reading: Reading, sentence: Sentence): number | undefined {
  const { tokens } = sentence;
  const among = isAmong(tokens[0]);
  const verb = findToken(
    tokens,
    0,
    24,
    ({ lower }) =>
      lower === 'included' || lower === 'include' || (among && (lower === 'were' || lower === 'was')),
  );
  if (verb < 3) return undefined;
  const told = tokens
    .slice(0, verb)
    .some(
      (token, i, list) =>
        phraseAt(reading.lexicon.event.attended, list, i) !== undefined ||
        token.lower === 'participating' ||
        token.lower === 'attending',
    );
  if (!told) return undefined;
  return tokens[verb + 1]?.lower === 'but' ? limitedTo(sentence, verb) : verb + 1;
}

/** "Among the delegates were A and B". */
function isAmong(token: Token | undefined): boolean {
  return token?.lower === 'among' || token?.lower === 'amongst';
}

/** "included but not limited to". */
function limitedTo(sentence: Sentence, at: number): number {
  for (let i = at; i < at + 6; i++) if (sentence.tokens[i]?.lower === 'to') return i + 1;
  return at + 1;
}
