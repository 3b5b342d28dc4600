import { finiteVerbs } from '../../../languages/en/grammar/clauses.js';
import { headOfState, headsOfState } from '../../../languages/en/grammar/people.js';
import { isCapitals, startsWithCapital } from '../../../mentions/letters-in-text.js';
import { setInClauses, toldDeeds } from '../../../languages/en/grammar/statements.js';
import { addAgent, knownPerson } from './add-agent.js';
import { cite } from '../../../source/passage.js';
import { findToken } from './find-token.js';
import { introductionOf } from './introductions.js';
import { isArticle, isHonorific, isPreposition } from './agents/word-class.js';
import { rangeSpan, spanText } from './sentence.js';
import { readAgents } from './agents/read-agents.js';
import { subjectBefore } from './clause.js';
import type { AgentDraft, ParticipantDraft } from '../../../resolution/draft.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

/** Who speaks, and how sure that is. */
export interface Subject {
  readonly agent: AgentDraft;
  readonly kind: 'person' | 'group' | 'body';
  /** All who share the predicate, as the text names them. */
  readonly joint?: AgentDraft;
  /** Read from a pronoun or short form. */
  readonly inferred: boolean;
}

/** With `knownOnly` a person who is no participant yet is nobody: background tells of people who are not there. */
export interface SpeakerOptions {
  readonly knownOnly?: boolean;
}

/** Longest subject that is taken for a speaker, in tokens. */
const LONGEST = 60;

/**
 * Whom the words of a subject mean: a full name, a surname with a post or honorific, "He" (the last single speaker), "the Minister"
 * (the participant who is one), "They" (the last several), or a body or group that speaks as one.
 */
export function resolveSpeaker(
  reading: Reading,
  sentence: Sentence,
  whole: TokenRange,
  last: Subject | undefined,
  options: SpeakerOptions = {},
): Subject[] {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const range = beforeLeader(sentence, beforePredicate(reading, sentence, behindLabel(sentence, whole)));
  const first = tokens[range.from];
  if (first === undefined || range.to <= range.from || range.to - range.from > LONGEST) return [];
  const { source } = reading.context.document;
  const span = rangeSpan(sentence, range.from, range.to);
  const evidence = cite(source, sentence.passage, span.start, span.end);
  const pronouns = lexicon.speech.pronouns;
  if (range.to - range.from === 1 && pronouns?.one.includes(first.lower) === true) {
    if (last === undefined || last.kind === 'group') return [];
    return [
      { ...last, inferred: true, agent: { ...last.agent, evidence: [{ ...evidence, match: 'inferred' }] } },
    ];
  }
  if (range.to - range.from === 1 && pronouns?.several.includes(first.lower) === true) {
    if (
      last === undefined ||
      (last.kind === 'person' && last.joint === undefined) ||
      isOccasion(reading, last)
    ) {
      const people = reading.context.draft.participants.slice(0, 20).filter(({ kind }) => kind === 'person');
      const name = people.length === 2 ? people.map((person) => person.name).join(' and ') : first.text;
      return [
        { kind: 'group', inferred: true, agent: { name, evidence: [{ ...evidence, match: 'inferred' }] } },
      ];
    }
    return [
      { ...last, inferred: true, agent: { ...last.agent, evidence: [{ ...evidence, match: 'inferred' }] } },
    ];
  }
  if (range.to - range.from === 1 && first.lower === 'it') {
    if (last?.kind !== 'body') return [];
    return [
      { ...last, inferred: true, agent: { ...last.agent, evidence: [{ ...evidence, match: 'inferred' }] } },
    ];
  }
  const both = postAndOther(reading, sentence, range, last);
  if (both !== undefined)
    return both.map((subject) => ({
      ...subject,
      joint: { name: withoutArticle(spanText(sentence, span)), evidence: [evidence] },
    }));
  const agents = readAgents(lexicon, tokens, range);
  const people = agents.filter((agent) => agent.kind === 'person');
  if (
    options.knownOnly === true &&
    people.some((agent) => knownPerson(reading, spanText(sentence, agent.name)) === undefined)
  )
    return [];
  const groups = agents.filter((agent) => agent.kind === 'group');
  if (people.length > 0 && people.length + groups.length > 0) {
    return people.map((agent) => {
      const participant = addAgent(reading, sentence, agent);
      const subject = personSubject(
        participant,
        cite(source, sentence.passage, agent.name.start, agent.name.end),
      );
      return people.length + groups.length === 1
        ? subject
        : { ...subject, joint: { name: withoutArticle(spanText(sentence, span)), evidence: [evidence] } };
    });
  }
  const short = shortForm(reading, sentence, range, last);
  if (short !== undefined) {
    const exact = spanText(sentence, span);
    // "Ministers discussed": the group told of before.
    if (short.kind === 'group')
      return [
        { kind: 'group', inferred: false, agent: { name: exact, participant: short, evidence: [evidence] } },
      ];
    return [
      personSubject(
        short,
        { ...evidence, ...(exact === short.name ? {} : { match: 'inferred' as const }) },
        exact !== short.name,
      ),
    ];
  }
  let from = range.from;
  while (
    from < range.to &&
    isArticle(tokens[from]) &&
    tokens[from + 1]?.lower !== 'two' &&
    tokens[from]?.lower !== 'both' &&
    tokens[from]?.lower !== 'all'
  )
    from++;
  if (from >= range.to) return [];
  if (
    options.knownOnly !== true &&
    range.to - from <= 2 &&
    tokens.slice(from, range.to).every((token) => token.capital && token.kind === 'word') &&
    !reading.lexicon.functionWords.has(tokens[from]?.lower ?? '') &&
    from === range.from
  ) {
    return [
      { kind: 'body', inferred: false, agent: { name: spanText(sentence, span), evidence: [evidence] } },
    ];
  }
  const group = agents.find((agent) => agent.kind === 'group');
  const body = agents.find((agent) => agent.kind === 'organization');
  if (!isSpeaker(reading, sentence, { from, to: range.to }) && group === undefined && body === undefined)
    return [];
  const name = rangeSpan(sentence, from, range.to);
  return [
    {
      kind: group === undefined && body !== undefined ? 'body' : 'group',
      inferred: false,
      agent: {
        name: spanText(sentence, name),
        evidence: [cite(source, sentence.passage, name.start, name.end)],
      },
    },
  ];
}

/** The subject alone, where another predicate stands between it and the verb: "Members | were supportive and felt". */
function beforePredicate(reading: Reading, sentence: Sentence, range: TokenRange): TokenRange {
  const clause = lastClause(sentence, range);
  if (clause > range.from) return { from: clause, to: range.to };
  for (let i = range.from + 1; i < range.to; i++) {
    const token = sentence.tokens[i];
    if (token !== undefined && finiteVerbs.has(token.lower) && sentence.tokens[i - 1]?.kind === 'word')
      return { from: range.from, to: i };
    // "Karl Tamm | presented the report and thanked": a verb of the same subject before.
    if (
      token !== undefined &&
      !token.capital &&
      i - range.from > 1 &&
      (token.lower.endsWith('ed') || toldDeeds.has(token.lower)) &&
      (sentence.tokens[i - 1]?.capital === true ||
        reading.lexicon.posts.has(sentence.tokens[i - 1]?.lower ?? '')) &&
      (isArticle(sentence.tokens[i + 1]) || sentence.tokens[i + 1]?.lower === 'on') &&
      (sentence.tokens[range.to]?.lower === 'and' || sentence.tokens[range.to - 1]?.lower === 'and')
    )
      return { from: range.from, to: i };
  }
  return range;
}

/** "A, who chairs the Board, and B": another speaker behind the clause. */
function goesOn(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and') return true;
  return false;
}

/** "Repairs: | Director Lund told": what a paragraph is about, before its first subject. */
function behindLabel({ tokens }: Sentence, { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < Math.min(to, from + 4); i++)
    if (tokens[i]?.text === ':' && from === 0) return { from: i + 1, to };
  return { from, to };
}

/** "The operators | , led by their chairman,": who leads a group is no part of its name. */
function beforeLeader({ tokens }: Sentence, { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++)
    if (
      tokens[i]?.text === ',' &&
      ((tokens[i + 1]?.lower === 'led' && tokens[i + 2]?.lower === 'by') ||
        (setInClauses.has(tokens[i + 1]?.lower ?? '') && !goesOn(tokens, i + 2, to)))
    )
      return { from, to: i };
  return { from, to };
}

/** "Ana Lund presented the plan, and | the leaders": behind a clause of its own; the range's start where there is none. */
function lastClause({ tokens }: Sentence, { from, to }: TokenRange): number {
  let told = false;
  let start = from;
  for (let i = from + 1; i < to - 1; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!tokens[i]?.capital && (toldDeeds.has(word) || word.endsWith('ed')) && isArticle(tokens[i + 1]))
      told = true;
    if (told && tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and' && i + 2 < to) start = i + 2;
  }
  return start;
}

function withoutArticle(text: string): string {
  return text.replace(/^the /i, '');
}

function personSubject(
  participant: ParticipantDraft,
  evidence: NonNullable<AgentDraft['evidence']>[number],
  inferred = false,
): Subject {
  return { kind: 'person', inferred, agent: { name: participant.name, participant, evidence: [evidence] } };
}

/** "The Secretary-General and President Lund": a post that means somebody known, and somebody else. */
function postAndOther(
  reading: Reading,
  sentence: Sentence,
  range: TokenRange,
  last: Subject | undefined,
): Subject[] | undefined {
  const { tokens } = sentence;
  if (tokens[range.from]?.lower !== 'the') return undefined;
  const and = findToken(tokens, range.from + 1, range.to, ({ lower }) => lower === 'and');
  if (and < 0 || and - range.from > 4) return undefined;
  const known = shortForm(reading, sentence, { from: range.from, to: and }, last);
  if (known === undefined) return undefined;
  const others = resolveSpeaker(reading, sentence, { from: and + 1, to: range.to }, last);
  const [other] = others;
  if (others.length !== 1 || other?.kind !== 'person' || other.agent.participant === known) return undefined;
  const name = rangeSpan(sentence, range.from, and);
  const { source } = reading.context.document;
  return [
    personSubject(known, cite(source, sentence.passage, name.start, name.end, { match: 'inferred' }), true),
    other,
  ];
}

/** "The discussions covered X. They …": talks are not those who hold them. */
function isOccasion(reading: Reading, { kind, agent }: Subject): boolean {
  const noun = agent.name.toLowerCase().split(' ').at(-1) ?? '';
  return kind !== 'person' && agent.participant === undefined && reading.lexicon.events.byFirst.has(noun);
}

/** "Lund", "Ms. Lund", "the Minister", "Secretary Lund": a form that fits one participant alone. */
function shortForm(
  reading: Reading,
  sentence: Sentence,
  range: TokenRange,
  last: Subject | undefined,
): ParticipantDraft | undefined {
  const { tokens } = sentence;
  let { from } = range;
  const honored = isHonorific(tokens[from]) && reading.lexicon.posts.has(tokens[from + 1]?.lower ?? '');
  const definite = tokens[from]?.lower === 'the' || honored;
  if (honored) from++;
  while (from < range.to && isArticle(tokens[from])) from++;
  const words = tokens.slice(from, range.to);
  if (words.length === 0 || words.length > 5) return undefined;
  const text = spanText(sentence, rangeSpan(sentence, from, range.to));
  const named = reading.context.people.find(text) ?? knownPerson(reading, text);
  if (named !== undefined && words[0]?.capital === true) return named;
  const introduction =
    words.length <= 2 && words.every((word) => word.capital)
      ? introductionOf(reading.introductions, text)
      : undefined;
  if (introduction !== undefined) return addAgent(reading, introduction.sentence, introduction.agent);
  const acronym = words.length === 1 ? holderOfInitials(reading, words[0]?.text ?? '') : undefined;
  if (acronym !== undefined) return acronym;
  if (definite && text.toLowerCase() === headOfState) {
    const holders = [...headsOfState].flatMap((post) => reading.holders.get(post) ?? []);
    return new Set(holders).size === 1 ? holders[0] : undefined;
  }
  const head = words[words.length - 1];
  if (head === undefined || !definite || !reading.lexicon.posts.has(head.lower)) return undefined;
  const wanted = words.map((word) => word.lower).join(' ');
  const above = reading.above.get(wanted);
  if (above !== undefined) return addAgent(reading, above.sentence, above.agent);
  const holders = (reading.holders.get(head.lower) ?? []).filter((holder) =>
    words.every((word) =>
      holder.posts.some(({ title, organization }) =>
        holdsWord(reading, `${title ?? ''} ${organization ?? ''}`.toLowerCase(), word.lower),
      ),
    ),
  );
  const exact = holders.filter((holder) =>
    holder.posts.some((post) => (post.title ?? '').toLowerCase() === wanted),
  );
  if (isUnnamed(reading, wanted)) return undefined;
  if (exact.length === 1 || holders.length === 1) return exact[0] ?? holders[0];
  // Of several ministers the one who has the floor.
  const speaking = last?.agent.participant;
  // A further meeting is of whom the report is about: the one its first meeting named first.
  if (speaking === undefined && reading.context.document.opening !== undefined) return holders[0];
  if (speaking !== undefined && holders.includes(speaking)) return speaking;
  // "the Minister", with a Minister of State beside: the one in the chair.
  const chairs = holders.filter(({ roles }) => roles.includes('chair'));
  return speaking === undefined && chairs.length === 1 ? chairs[0] : undefined;
}

/** "the Norwegian Minister" is one "of Norway": a country and its people share their first letters. */
function holdsWord({ lexicon }: Reading, post: string, word: string): boolean {
  if (post.includes(word)) return true;
  return (
    lexicon.countries.has(word) &&
    word.length > 4 &&
    post.split(' ').some((other) => lexicon.countries.has(other) && other.startsWith(word.slice(0, 4)))
  );
}

/** "The Prime Minister spoke to Prime Minister Roe": who is told of without a name is not the one who is named. */
function isUnnamed(reading: Reading, wanted: string): boolean {
  const { event, context } = reading;
  // In a further meeting of a report the words mean who was named in the first.
  if (event === undefined || event.verb.to === 0 || context.document.opening !== undefined) return false;
  const subject = subjectBefore(event.sentence, event.verb.from, 0);
  return (
    subject.to - subject.from < 6 &&
    spanText(event.sentence, rangeSpan(event.sentence, subject.from, subject.to))
      .toLowerCase()
      .replace(/^the /, '') === wanted
  );
}

/** "SAPM", "DDG": the capitals of one participant's post. */
function holderOfInitials(reading: Reading, text: string): ParticipantDraft | undefined {
  if (!isCapitals(text, 2, 6)) return undefined;
  const fitting = reading.context.draft.participants
    .slice(0, 60)
    .filter(({ posts }) =>
      posts.some(({ title, organization }) =>
        [title ?? '', `${title ?? ''} ${organization ?? ''}`].some((words) =>
          initialsOf(words).startsWith(text),
        ),
      ),
    );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function initialsOf(title: string): string {
  return title
    .split(/[ -]+/)
    .filter((word) => startsWithCapital(word))
    .map((word) => word[0] ?? '')
    .join('');
}

/** True where a noun phrase without a name can speak: "the meeting", "both sides", "the delegation", "participants", "CEOs". */
function isSpeaker(reading: Reading, sentence: Sentence, range: TokenRange): boolean {
  const { lexicon } = reading;
  const { tokens } = sentence;
  for (let i = range.from; i < Math.min(range.to, range.from + 8); i++) {
    const word = tokens[i]?.lower ?? '';
    // The head noun alone: it stands before the first preposition.
    const head =
      i === range.to - 1 ||
      isPreposition(tokens[i + 1]) ||
      tokens[i + 1]?.kind === 'mark' ||
      tokens[i + 1]?.lower === 'and';
    if (isPreposition(tokens[i]) && i > range.from) return false;
    if (
      head &&
      (lexicon.collectives.has(word) ||
        lexicon.groups.has(word) ||
        lexicon.organizations.has(word) ||
        lexicon.posts.has(word))
    )
      return true;
    if (
      word === 'sides' ||
      (word === 'side' && i === range.to - 1) ||
      word === 'parties' ||
      (word === 'two' && i === range.to - 1) ||
      (word === 'both' && i === range.to - 1)
    )
      return true;
  }
  return false;
}
