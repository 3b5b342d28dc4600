import type { DiagnosticDraft } from '../diagnostics/diagnostic.js';
import type { MotionDraft } from './draft.js';

const options = ['yes', 'no', 'abstain'] as const;

/**
 * Takes out of a motion what contradicts the rest of it, and gives the findings: a second vote of the same voter, votes by name
 * that do not add up to the count stated, a count against which a motion cannot have passed. What is told most plainly stays:
 * the result before the count, the count before the list of names.
 *
 * @param path JSON pointer to the motion in the record, for the findings
 */
export function settleVotes(motion: MotionDraft, path: string): DiagnosticDraft[] {
  const place = motion.evidence?.[0] ?? { start: 0, end: 0 };
  const findings: DiagnosticDraft[] = [];
  const report = (field: string, message: string): void => {
    findings.push({
      code: 'vote-conflict',
      severity: 'warning',
      message,
      start: place.start,
      end: place.end,
      path: `${path}${field}`,
    });
  };
  const again = dropSecondVotes(motion);
  if (again !== undefined)
    report(
      '/votes',
      `Expected one vote of each voter, found a second of ${JSON.stringify(again)}; the first was taken.`,
    );
  const { counts, votes } = motion;
  if (counts !== undefined && votes !== undefined) {
    const listed = (option: string): number => votes.filter((vote) => vote.option === option).length;
    const wrong = options.find(
      (option) => counts[option] !== undefined && listed(option) > 0 && listed(option) !== counts[option],
    );
    if (wrong !== undefined) {
      delete motion.votes;
      report(
        '/votes',
        `Expected ${String(counts[wrong])} votes "${wrong}" by name, as counted, found ${String(listed(wrong))}; the votes by name were left out.`,
      );
    }
  }
  if (
    motion.result === 'passed' &&
    counts?.yes !== undefined &&
    counts.no !== undefined &&
    counts.yes < counts.no
  ) {
    delete motion.counts;
    report(
      '/counts',
      `Expected more votes for a motion that passed than against it, found ${String(counts.yes)} for and ${String(counts.no)} against; the count was left out.`,
    );
  }
  return findings;
}

/** Keeps the first vote of each voter, and corrects a count that was made by counting the names. Gives the name of one who voted twice. */
function dropSecondVotes(motion: MotionDraft): string | undefined {
  const seen = new Set<unknown>();
  let again: string | undefined;
  const once = (motion.votes ?? []).filter(({ voter, option }) => {
    const key = voter.participant ?? voter.name;
    if (!seen.has(key)) return seen.add(key);
    again = voter.name;
    const count = option === 'absent' ? undefined : motion.counts?.[option];
    if (option !== 'absent' && count !== undefined && count > 0)
      motion.counts = { ...motion.counts, [option]: count - 1 };
    return false;
  });
  if (again !== undefined) motion.votes = once;
  return again;
}
