import { isArticle } from '../agents/word-class.js';
import { findToken } from '../find-token.js';
import { phraseAt } from '../phrases.js';
import { pushTopics } from '../push-topics.js';
import { addAll } from '../add-all.js';
import { listEnd } from '../list-end.js';
import { companyParticiples, presenceWords, topicNouns } from '../../../../languages/en/grammar/meetings.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../token.js';

/** "Participants included A, B and C.", "Also present were A and B." */
export function readInlineLists(reading: Reading, blockIndex: number): void {
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
