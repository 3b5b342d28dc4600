import { parseReport } from '../../src/index.js';
import type { AgentRef, Motion } from '@rapporteur/schema';

/** What a record says, on one line a fact, as tables of tests state it. Lists that are empty are left out. */
export function factsOf(text: string): Record<string, string[]> {
  const { record } = parseReport(text);
  const facts = {
    people: record.participants.map(({ name, presence, roles }) =>
      [name, presence === 'present' ? '' : (presence ?? ''), ...roles]
        .filter((part) => part !== '')
        .join(' | '),
    ),
    places: record.locations.flatMap(({ name }) => name ?? []),
    agenda: record.agenda.map(({ number, name }) => (number === undefined ? name : `${number} ${name}`)),
    motions: record.motions.map(motionLine),
    decisions: record.decisions.map((decision) => decision.text),
    actions: record.actionItems.map(({ text: task, assignees, due, status }) =>
      [names(assignees), task, due?.value ?? '', status ?? ''].filter((part) => part !== '').join(' | '),
    ),
    next: record.relatedMeetings.map(({ relation, start }) => `${relation} ${start?.value ?? ''}`),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, list]) => list.length > 0));
}

/** `Ada / Ben | to buy a shed | passed | 3-0-1`, with the votes of a roll call behind it. */
function motionLine({ text, movers, seconders, result, counts, votes }: Motion): string {
  const { yes, no, abstain } = counts ?? {};
  return [
    movers.length + seconders.length > 0 ? `${names(movers)} / ${names(seconders)}` : '',
    text,
    result ?? '',
    counts === undefined ? '' : [yes, no, abstain].map((count) => String(count ?? '?')).join('-'),
    ...(votes ?? []).map(({ voter, option }) => `${voter.name} ${option}`),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

function names(agents: readonly AgentRef[]): string {
  return agents.map(({ name }) => name).join(', ');
}
