import { addAgent } from '../add-agent.js';
import { cite } from '../../../../source/passage.js';
import { isArticle, isBodyNoun, isAcronym } from '../agents/word-class.js';
import {
  bodyJoints,
  comingTogether,
  mutualMeetings,
  organizersEnd,
  ownedMeetings,
  partnerships,
  phases,
  sittingBodies,
} from '../../../../languages/en/grammar/meetings.js';
import { ownerOfMeeting } from './owner-of-meeting.js';
import { phraseAt } from '../phrases.js';
import { readAgents } from '../agents/read-agents.js';
import { rangeSpan, spanText } from '../sentence.js';
import { jointSubject } from '../joint-subject.js';
import { subjectBefore } from '../clause.js';
import type { Agent, TokenRange } from '../agents/agent.js';
import type { Organizer } from '@rapporteur/schema';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Span } from '../../../../source/span.js';

type OrganizerRole = NonNullable<Organizer['role']>;

/** Who held the meeting: "hosted by X and co-hosted by Y", "X convened …", "the third session of the X Council". */
export const readOrganizers: Rule = {
  name: 'event-organizers',
  apply: (reading) => {
    const { event, lexicon } = reading;
    const { draft } = reading.context;
    if (event === undefined) return;
    readBy(reading, event.sentence, true);
    const { sentence } = event;
    const { tokens } = sentence;
    const active = phraseAt(
      lexicon.event.heldActive,
      tokens,
      event.verb.to - event.verb.from > 1 && tokens[event.verb.from]?.lower === 'will'
        ? event.verb.from + 1
        : event.verb.from,
    );
    const named = event.name;
    if (
      active !== undefined &&
      named !== undefined &&
      !mutualMeetings.has(event.classification ?? '') &&
      named.start > (tokens[event.verb.from]?.start ?? 0)
    ) {
      addSubject(
        reading,
        sentence,
        jointSubject(lexicon, sentence, event.verb.from),
        lexicon.eventWords.organizerRoles?.[active.value],
        // "the vice president conducted the meeting": who was in the chair.
        phases.has(active.value) || active.value === 'conducted',
      );
      // "hosted a workshop in Ostra in collaboration with the Institute".
      const joint = partnership(sentence, { from: event.verb.to, to: sentence.tokens.length });
      if (joint !== undefined)
        addSubject(
          reading,
          sentence,
          { from: joint + 3, to: agentsEnd(reading, sentence, joint + 3) },
          'cohost',
          true,
        );
    }
    const met = tokens[event.verb.from]?.lower;
    if (
      active === undefined &&
      (met === 'met' ||
        met === 'meets' ||
        met === 'received' ||
        met === 'heard' ||
        met === 'voted' ||
        comingTogether.has(tokens[event.verb.to - 1]?.lower ?? '')) &&
      named === undefined
    )
      addMeetingBody(reading, sentence, event.verb);
    const owner =
      draft.organizers.length > 0 || sentence.depth > 1 ? undefined : ownerOfMeeting(reading, sentence);
    if (owner !== undefined) addOrganizer(reading, sentence, owner, undefined);
    for (const other of reading.sentences)
      if (other !== sentence && other.depth < 12) readBy(reading, other, false);
    if (named !== undefined) readOwner(reading, sentence, named);
  },
};

/** "The Monetary Policy Committee met on 4 June": one body alone holds its own meeting. */
function addMeetingBody(reading: Reading, sentence: Sentence, verb: TokenRange): void {
  if (sentence.tokens.slice(verb.from, verb.to + 6).some(({ lower }) => lower === 'with')) return;
  const [body, ...others] = readAgents(
    reading.lexicon,
    sentence.tokens,
    subjectBefore(sentence, verb.from, 0),
  );
  const verbWord = sentence.tokens[verb.from]?.lower ?? '';
  // "The committee received a briefing": a body that sits; others receive guests.
  if (
    body !== undefined &&
    !verbWord.startsWith('me') &&
    verbWord !== 'will' &&
    !sentence.tokens.slice(body.tokens.from, body.tokens.to).some(({ lower }) => sittingBodies.has(lower))
  )
    return;
  if (body?.kind === 'organization' && others.length === 0) addOrganizer(reading, sentence, body, undefined);
}

/** "organized by A", "hosted by B and co-hosted by C". Outside the event's sentence the event's noun must stand before. */
function readBy(reading: Reading, sentence: Sentence, own: boolean): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  for (let i = 0; i + 1 < tokens.length; i++) {
    // What somebody says of it is no report.
    if (tokens[i]?.text === '“' || tokens[i]?.text === '"') break;
    const phrase = phraseAt(lexicon.event.organizedBy, tokens, i);
    if (phrase === undefined || tokens[i + phrase.length]?.lower !== 'by') continue;
    if (
      !own &&
      !tokens
        .slice(Math.max(0, i - 24), i)
        .some((_, k, list) => phraseAt(lexicon.events, list, k) !== undefined)
    )
      continue;
    // "the third one, to be hosted by Norway": another meeting.
    if (reading.event?.completed === true && tokens[i - 1]?.lower === 'be') continue;
    const from = i + phrase.length + 1;
    const to = agentsEnd(reading, sentence, from);
    addSubject(reading, sentence, { from, to }, lexicon.eventWords.organizerRoles?.[phrase.value]);
    i = to - 1;
  }
}

/** Where the agents behind "by" end: at the next such phrase, a date, a preposition of place or the end of the clause. */
function agentsEnd(reading: Reading, sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) return i;
    if (sentence.times.some((mention) => mention.start === token.start))
      return tokens[i - 1]?.lower === 'on' ? i - 1 : i;
    if (
      i > from &&
      (phraseAt(reading.lexicon.event.organizedBy, tokens, i) !== undefined ||
        (tokens[i + 1]?.lower === 'by' && token.lower.endsWith('ed')))
    )
      return i;
    if (
      token.lower === 'with' &&
      sentence.tokens[i - 2]?.lower === 'in' &&
      partnerships.has(sentence.tokens[i - 1]?.lower ?? '')
    )
      continue;
    if (organizersEnd.has(token.lower)) return i;
    if (token.lower === 'on' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.capital === false) return i;
    if (token.lower === 'in' && !partnerships.has(tokens[i + 1]?.lower ?? '')) return i;
    if (token.text === ':' || token.text === '"') return i;
  }
  return tokens.length;
}

function addSubject(
  reading: Reading,
  sentence: Sentence,
  whole: TokenRange,
  role: OrganizerRole | undefined,
  bodiesOnly = false,
): void {
  const joint = partnership(sentence, whole);
  const range = joint === undefined ? whole : { from: whole.from, to: joint };
  const bodies = phraseEndsBy(sentence, range.from);
  const agents = readAgents(reading.lexicon, sentence.tokens, range, { bodies });
  for (const agent of agents)
    if (agent.kind === 'organization' || (agent.kind === 'person' && !bodiesOnly))
      addOrganizer(reading, sentence, agent, role);
  const name = agents.length > 0 ? undefined : capitalName(sentence, range);
  if (name !== undefined) push(reading, sentence, name, 'organization', role);
  // Partners stand behind the first: each round reads a shorter range.
  if (joint !== undefined) addSubject(reading, sentence, { from: joint + 3, to: whole.to }, 'cohost', true);
}

/** "A, in partnership with B": where the words for it begin. */
function partnership(sentence: Sentence, { from, to }: TokenRange): number | undefined {
  for (let i = from; i + 3 < to; i++)
    if (
      sentence.tokens[i]?.lower === 'in' &&
      partnerships.has(sentence.tokens[i + 1]?.lower ?? '') &&
      sentence.tokens[i + 2]?.lower === 'with'
    )
      return i;
  return undefined;
}

/** Behind "organized by" stand bodies, unless an honorific or a post makes a person of one. */
function phraseEndsBy(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at - 1]?.lower === 'by';
}

function addOrganizer(
  reading: Reading,
  sentence: Sentence,
  agent: Agent,
  role: OrganizerRole | undefined,
): void {
  if (agent.kind === 'person')
    addAgent(
      reading,
      sentence,
      agent,
      role === 'host'
        ? {
            roles: ['host'],
            roleEvidence: cite(
              reading.context.document.source,
              sentence.passage,
              agent.name.start,
              agent.name.end,
              { field: 'roles' },
            ),
          }
        : {},
    );
  push(reading, sentence, agent.name, agent.kind === 'person' ? 'person' : 'organization', role);
}

/** A name without a noun that tells what it is: capitals only, article aside. */
function capitalName(sentence: Sentence, { from, to }: TokenRange): Span | undefined {
  const { tokens } = sentence;
  let start = from;
  while (start < to && isArticle(tokens[start])) start++;
  let end = start;
  while (
    end < to &&
    (tokens[end]?.capital === true ||
      (tokens[end]?.lower === 'of' && end > start && tokens[end + 1]?.capital === true))
  )
    end++;
  if (end === start || (end < to && tokens[end]?.text !== ',')) return undefined;
  return rangeSpan(sentence, start, end);
}

/** "the 9th plenary sitting of the Council of Elders": the body whose meeting it is. */
function readOwner(reading: Reading, sentence: Sentence, name: Span): void {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const start = tokens.findIndex((token) => token.start >= name.start);
  for (let i = start; i >= 0 && i < Math.min(tokens.length, start + 20); i++) {
    const noun = phraseAt(lexicon.events, tokens, i);
    if (noun === undefined || !ownedMeetings.has(noun.value)) continue;
    let from = i + noun.length;
    if (tokens[from]?.lower !== 'of') continue;
    from++;
    if (!isArticle(tokens[from])) continue;
    from++;
    let to = from;
    let body = false;
    while (
      to < tokens.length &&
      (tokens[to]?.capital === true ||
        (bodyJoints.has(tokens[to]?.lower ?? '') &&
          (tokens[to + 1]?.capital === true ||
            (isArticle(tokens[to + 1]) && tokens[to + 2]?.capital === true))) ||
        (isArticle(tokens[to]) && tokens[to + 1]?.capital === true))
    ) {
      if (isBodyNoun(tokens[to]) || isAcronym(tokens[to])) body = true;
      to++;
    }
    if (!body) continue;
    push(reading, sentence, rangeSpan(sentence, from, to), 'organization', undefined);
    return;
  }
}

function push(
  reading: Reading,
  sentence: Sentence,
  span: Span,
  kind: NonNullable<Organizer['kind']>,
  role: OrganizerRole | undefined,
): void {
  const { draft, document } = reading.context;
  const name = spanText(sentence, span).replace(/['’]s$/, '');
  if (name === '' || draft.organizers.some((other) => other.name === name)) return;
  draft.organizers.push({
    name,
    kind,
    role: role ?? 'organizer',
    evidence: [cite(document.source, sentence.passage, span.start, span.end)],
  });
}
