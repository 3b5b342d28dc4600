import { absenceJoints, presentWords } from '../../../../../languages/en/grammar/meetings.js';
import { addAgent } from '../../add-agent.js';
import { cite } from '../../../../../source/passage.js';
import { beforeVerb, subjectBefore } from '../../clause.js';
import { findEventNoun } from '../../find-event-name.js';
import { findToken } from '../../find-token.js';
import { listEnd } from '../../list-end.js';
import { isArticle } from '../../agents/word-class.js';
import { phraseAt } from '../../phrases.js';
import { wasWere } from '../../../../../languages/en/grammar/clauses.js';
import { rangeSpan } from '../../sentence.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';
import type { Reading } from '../../reading.js';
import type { Sentence } from '../../sentence.js';

/** "with 43 members present", "Apologies were received from A and B". */
export const present: AttendanceForm = {
  words: () => presenceCues,
  read({ reading, sentence }: Scan, at: number): Taken | undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const word = tokens[at]?.lower;
    if (word === 'with' && tokens[at + 1]?.kind === 'number') {
      const end = findToken(tokens, at + 1, at + 10, ({ lower }) => presentWords.has(lower));
      if (end < 0) return;
      const [agent] = readAgents(lexicon, tokens, { from: at + 1, to: end });
      if (agent?.kind === 'group') addAgent(reading, sentence, agent);
    }
    // "Ana Lund was also among the guests"
    if ((word === 'among' || word === 'amongst') && isAmongGuests(reading, sentence, at)) {
      for (const agent of readAgents(lexicon, tokens, subjectBefore(sentence, beforeVerb(tokens, at, 0), 0)))
        if (agent.kind === 'person') addAgent(reading, sentence, agent);
    }
    // "Dr Ana Lund, the coordinator, presented the plan".
    if (
      word === 'presented' &&
      tokens[at]?.capital === false &&
      isArticle(tokens[at + 1]) &&
      sentence.depth < 12
    ) {
      const [agent, ...others] = readAgents(lexicon, tokens, subjectBefore(sentence, at, 0));
      if (agent?.kind === 'person' && others.length === 0) addAgent(reading, sentence, agent);
    }
    if (word === 'absent') return readAbsent(reading, sentence, at);
    if (word === 'apologies' || word === 'regrets') {
      const from = findToken(tokens, at + 1, at + 8, ({ lower }) => lower === 'from' || lower === ':');
      if (from > 0)
        for (const agent of readAgents(lexicon, tokens, { from: from + 1, to: tokens.length }))
          addAgent(reading, sentence, agent, { presence: 'absent' });
    }
    return undefined;
  },
};

const presenceCues = ['with', 'among', 'amongst', 'presented', 'apologies', 'regrets', 'absent'];

/** "President Ana Lund was absent", "Absent were A and B"; not "was absent from the debate of 2020". */
function readAbsent(reading: Reading, sentence: Sentence, at: number): Taken | undefined {
  const { tokens } = sentence;
  const behind = wasWere.has(tokens[at + 1]?.lower ?? '');
  if (!behind && !(wasWere.has(tokens[at - 1]?.lower ?? '') && isAway(reading, sentence, at + 1)))
    return undefined;
  const people = behind
    ? { from: at + 2, to: listEnd(reading, sentence, at + 2) }
    : subjectBefore(sentence, at - 1, 0);
  for (const agent of readAgents(reading.lexicon, tokens, people))
    if (agent.kind === 'person') addAgent(reading, sentence, agent, { presence: 'absent' });
  return { next: at + 1, floor: at + 1 };
}

/** Behind "was absent": nothing more, why, or from which meeting. */
function isAway({ lexicon }: Reading, { tokens }: Sentence, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'mark') return true;
  if (next.lower !== 'from') return absenceJoints.has(next.lower);
  return findEventNoun(lexicon, tokens, { from: at + 1, to: Math.min(tokens.length, at + 4) }) !== undefined;
}

function isAmongGuests({ lexicon }: Reading, { tokens }: Sentence, at: number): boolean {
  const be = tokens[beforeVerb(tokens, at, 0)]?.lower ?? '';
  if (!wasWere.has(be)) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++)
    if (phraseAt(lexicon.event.attendeeNouns, tokens, i) !== undefined) return true;
  return false;
}

/** "received an overview of A from Director N.N.": N.N. gave it. */
export const received: AttendanceForm = {
  words: () => ['received', 'heard'],
  read({ reading, sentence }: Scan, at: number): undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const verb = tokens[at]?.lower;
    if ((verb !== 'received' && verb !== 'heard') || tokens[at]?.capital === true) return;
    // "heard from Director Ana Lund that".
    if (verb === 'heard' && tokens[at + 1]?.lower === 'from') {
      const [agent] = readAgents(lexicon, tokens, { from: at + 2, to: listEnd(reading, sentence, at + 2) });
      if (agent?.kind === 'person' && agent.tokens.from <= at + 3) addAgent(reading, sentence, agent);
      return;
    }
    const addresses = lexicon.addresses;
    let noun: number | undefined;
    for (let i = at + 1; i < Math.min(tokens.length, at + 120); i++) {
      const word = tokens[i]?.lower ?? '';
      if (addresses.has(word) || word === 'updates' || word === 'briefings' || word === 'information')
        noun ??= i;
      if (word !== 'from' || noun === undefined) continue;
      let to = i + 1;
      while (
        to < tokens.length &&
        tokens[to]?.text !== ',' &&
        tokens[to]?.lower !== 'on' &&
        tokens[to]?.lower !== 'about'
      )
        to++;
      const [agent] = readAgents(lexicon, tokens, { from: i + 1, to });
      if (agent?.kind !== 'person') continue;
      const span = rangeSpan(sentence, noun, noun + 1);
      addAgent(reading, sentence, agent, {
        roles: ['speaker'],
        roleEvidence: cite(reading.context.document.source, sentence.passage, span.start, span.end, {
          field: 'roles',
        }),
      });
    }
  },
};
