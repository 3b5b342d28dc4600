import { introducingVerbs } from '../../../languages/en/grammar/clauses.js';
import { isCapitals } from '../../../mentions/letters-in-text.js';
import { readAgents } from './agents/read-agents.js';
import { isPost } from './agents/word-class.js';
import { opens } from './phrases.js';
import { rangeSpan, spanText } from './sentence.js';
import { NAME_PARTICLE, ORGANIZATION, isClass } from './word.js';
import type { Agent } from './agents/agent.js';
import type { Lexicon } from './lexicon.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';

/** Where a person is named in full. */
export interface Introduction {
  readonly sentence: Sentence;
  readonly agent: Agent;
  readonly name: string;
}

/** People named in full anywhere in the report, by the first and last word of their names: nobody is a participant by that alone. */
export type Introductions = ReadonlyMap<string, readonly Introduction[]>;

/** Longest sentence read for introductions, in tokens. */
const LONGEST = 400;

/** Finds everybody the report names in full, so that "Dr. Lund" is Mara Lund wherever she was named. */
export function findIntroductions(lexicon: Lexicon, sentences: readonly Sentence[]): Introductions {
  const byWord = new Map<string, Introduction[]>();
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.tokens.length > LONGEST) continue;
    for (const agent of peopleIn(lexicon, sentence)) {
      const name = spanText(sentence, agent.name);
      const words = name.split(' ');
      if (words.length < 2 || names.has(name) || (agent.roles.length === 0 && agent.honorific === undefined))
        continue;
      names.add(name);
      for (const word of new Set([
        words[0] ?? '',
        words[words.length - 1] ?? '',
        ...(words.length > 2 ? [words[1] ?? ''] : []),
      ])) {
        const key = word.toLowerCase();
        const list = byWord.get(key);
        if (list === undefined) byWord.set(key, [{ sentence, agent, name }]);
        else if (list.length < 8) list.push({ sentence, agent, name });
      }
    }
  }
  return byWord;
}

/** The people of a sentence, cut at its verbs and quotation marks: names stand between them. */
function peopleIn(lexicon: Lexicon, { tokens }: Sentence): Agent[] {
  const people: Agent[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const cut =
      token === undefined ||
      token.text === '"' ||
      token.text === '“' ||
      token.text === '”' ||
      (!token.capital && (opens(lexicon.cues, token) || introducingVerbs.has(token.lower)));
    if (!cut) continue;
    if (mayName(tokens, from, i))
      for (const agent of readAgents(lexicon, tokens, { from, to: i }))
        if (agent.kind === 'person') people.push(agent);
    from = i + 1;
  }
  return people;
}

/** True where two words that can be a person's name stand together, particles and marks aside: most clauses have none. */
function mayName(tokens: readonly Token[], from: number, to: number): boolean {
  let named = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') continue;
    if (!token.capital && isClass(token, NAME_PARTICLE)) continue;
    const name = token.capital && !isClass(token, ORGANIZATION) && !isPost(token);
    if (name && named) return true;
    named = name;
  }
  return false;
}

/** The one person a short form ("Lund", "SMS Lund") can mean; undefined where there is none or several. */
export function introductionOf(introductions: Introductions, form: string): Introduction | undefined {
  const words = form.split(' ').filter((word) => word.length > 1);
  const last = words[words.length - 1]?.toLowerCase() ?? '';
  const found = introductions.get(last) ?? [];
  const fitting = found.filter(({ name }) =>
    words.every((word) => isCapitals(word, 2, 5) || name.split(' ').includes(word)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Who a post means that a line above the report gives somebody: "Ana Lund, Secretary-General". By the post in lower case. */
export function introducedAbove(introductions: Introductions): ReadonlyMap<string, Introduction> {
  const byPost = new Map<string, Introduction>();
  for (const introduction of [...introductions.values()].flat()) {
    const { agent, sentence } = introduction;
    if (sentence.block.kind !== 'heading') continue;
    for (const { title } of agent.roles)
      if (title !== undefined)
        byPost.set(spanText(sentence, rangeSpan(sentence, title.from, title.to)).toLowerCase(), introduction);
  }
  return byPost;
}
