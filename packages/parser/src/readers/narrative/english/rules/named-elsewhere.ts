import { addAgent } from '../add-agent.js';
import { headOfState, headsOfState } from '../../../../languages/en/grammar/people.js';
import { isArticle } from '../agents/word-class.js';
import { rangeSpan, sentencesOf, spanText } from '../sentence.js';
import { readAgents } from '../agents/read-agents.js';
import { readTitled } from '../agents/read-titled.js';
import { subjectBefore } from '../clause.js';
import type { Agent, Role } from '../agents/agent.js';
import type { Introduction } from '../introductions.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';

/**
 * "The Minister of Ports visited Vardo": who that is, where the report names one Minister of Ports elsewhere, or its title begins
 * with a minister's name. Later "the Minister" is then known.
 */
export function readNamedElsewhere(reading: Reading): void {
  const { event, lexicon } = reading;
  if (event === undefined) return;
  const { sentence, verb } = event;
  const { tokens } = sentence;
  const subject = subjectBefore(sentence, verb.from, 0);
  if (!isArticle(tokens[subject.from]) || readAgents(lexicon, tokens, subject).length > 0) return;
  const titled = readTitled(lexicon, tokens, subject, false);
  if (titled?.next !== subject.to) return;
  const wanted = wordsOf(sentence, titled.role);
  const named = new Map<string, Introduction>();
  for (const introduction of [...reading.introductions.values()].flat())
    if (introduction.agent.roles.some((role) => wordsOf(introduction.sentence, role) === wanted))
      named.set(introduction.name, introduction);
  const [found] = named.values();
  if (found !== undefined && named.size === 1) addAgent(reading, found.sentence, found.agent);
  if (named.size > 0) return;
  const inTitle = personOfTitle(reading, wanted === headOfState ? wanted : headOf(wanted));
  if (inTitle !== undefined) addAgent(reading, inTitle.sentence, inTitle.agent);
}

/** The person with whose post and full name the title begins, where the post is the one wanted. */
function personOfTitle(reading: Reading, post: string): { sentence: Sentence; agent: Agent } | undefined {
  const { context, lexicon } = reading;
  const [block] = context.body;
  if (context.title === undefined || block === undefined) return undefined;
  const [sentence] = sentencesOf(context, lexicon, context.title, block, 0);
  if (sentence === undefined) return undefined;
  const verb = sentence.tokens.findIndex((token, i) => i > 0 && !token.capital);
  const [agent, ...others] = readAgents(lexicon, sentence.tokens, {
    from: 0,
    to: verb < 0 ? sentence.tokens.length : verb,
  });
  if (agent?.kind !== 'person' || others.length > 0 || !spanText(sentence, agent.name).includes(' '))
    return undefined;
  return agent.roles.some((role) => {
    const head = headOf(wordsOf(sentence, role));
    return head === post || (post === headOfState && headsOfState.has(head));
  })
    ? { sentence, agent }
    : undefined;
}

/** A post as it is worded, in lower case: "minister of ports". */
function wordsOf(sentence: Sentence, { title, organization }: Role): string {
  const ranges = [title, organization].filter((range) => range !== undefined);
  if (ranges.length === 0) return '';
  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  return spanText(sentence, rangeSpan(sentence, from, to)).toLowerCase();
}

/** "minister" of "minister of ports". */
function headOf(post: string): string {
  return post.split(/ (?:of|for|to|at) /)[0] ?? post;
}
