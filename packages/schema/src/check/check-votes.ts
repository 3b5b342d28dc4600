import { pointerOf } from '../issues/place.js';
import { countAt, isObject, stringAt, type Entities, type Found } from './entities.js';
import type { Report } from './report.js';

/** Votes by name, votes counted and the result agree. */
export function checkVotes(entities: Entities, report: Report): void {
  const votesOf = new Map<Found | undefined, Found[]>();
  for (const vote of entities.Vote) {
    const votes = votesOf.get(vote.holder);
    if (votes) votes.push(vote);
    else votesOf.set(vote.holder, [vote]);
  }
  for (const motion of entities.Motion) {
    const votes = votesOf.get(motion) ?? [];
    checkVoters(votes, report);
    checkTally(motion, votes, report);
    checkResult(motion, report);
  }
}

function checkVoters(votes: readonly Found[], report: Report): void {
  const first = new Map<string, Found>();
  for (const vote of votes) {
    const { voter } = vote.value;
    if (!isObject(voter)) continue;
    const name = stringAt(voter, 'name');
    const id = stringAt(voter, 'participantId');
    const key = id === undefined ? name && `name ${name}` : `id ${id}`;
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier)
      report('duplicate-vote', vote, 'voter', { voter: name ?? id ?? '', first: pointerOf(earlier.place) });
    else first.set(key, vote);
  }
}

function checkTally(motion: Found, votes: readonly Found[], report: Report): void {
  const { counts } = motion.value;
  if (!isObject(counts)) return;
  for (const option of ['yes', 'no', 'abstain']) {
    const counted = countAt(counts, option);
    const listed = votes.filter((vote) => vote.value['option'] === option).length;
    // Minutes often name only those who dissent: an option nobody is listed under is not contradicted.
    if (counted !== undefined && listed > 0 && listed !== counted) {
      report('tally-mismatch', motion, 'counts', { option, counted, listed });
    }
  }
}

function checkResult(motion: Found, report: Report): void {
  const counts = isObject(motion.value['counts']) ? motion.value['counts'] : undefined;
  const yes = countAt(counts, 'yes');
  const no = countAt(counts, 'no');
  const result = stringAt(motion.value, 'result');
  if (yes === undefined || no === undefined || result === undefined) return;
  if (result === 'passed' && yes < no) report('result-against-count', motion, 'result', { result, yes, no });
  if (result === 'failed' && yes > no)
    report('result-despite-majority', motion, 'result', { result, yes, no });
}
