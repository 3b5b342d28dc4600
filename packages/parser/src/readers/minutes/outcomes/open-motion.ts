import { agentOf } from './agent.js';
import { cite } from '../../../source/passage.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { saysNoMore } from './motion-reading.js';
import type { Evidence } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { MotionDraft } from '../../../resolution/draft.js';
import type { MotionReading } from './motion-reading.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';
import type { TallyLine } from './read-tally-line.js';

/** A motion to which later sentences may still add. */
export interface OpenMotion {
  readonly motion: MotionDraft;
  /** False for a proposal or poll: it becomes a motion with a seconder, a vote or a result. */
  readonly sure: boolean;
  /** Sentences since something was last said of it. */
  idle: number;
  counted: boolean;
  /** Whether the text says how it ended; else that is inferred from the count. */
  stated: boolean;
  /** Whether no sentence said yet what is moved: its text is that of the item or of the sentence before. */
  unworded: boolean;
  /** Whether it was already put into the draft. */
  kept: boolean;
}

/** Fewest letters by which two wordings are known to be of one motion. */
const SHORTEST = 5;

/** Opens a motion of which nothing but its words is known. */
export function openMotion(motion: MotionDraft, sure: boolean): OpenMotion {
  return {
    motion,
    sure,
    idle: 0,
    counted: motion.counts !== undefined,
    stated: false,
    unworded: false,
    kept: false,
  };
}

/** What is said of a motion after it was put belongs to it while nothing else was talked about for long. */
export function belongsTo(open: OpenMotion, reading: MotionReading): boolean {
  if (open.stated && reading.result !== undefined && reading.vote === undefined) return false;
  // "Roll call: …" and then "The motion passed 3-1.": the same vote told twice.
  if (open.counted && reading.vote !== undefined)
    return saysNoMore(reading) && open.idle === 0 && !open.stated;
  return saysNoMore(reading) ? open.idle < 6 : open.idle < 3;
}

/** True for a motion of which no end is told yet. */
export function isPending({ motion, sure, stated, counted }: OpenMotion): boolean {
  return sure && !stated && !counted && motion.result === undefined;
}

/** "The motion to sell the shed was carried": names the motion that is open once more, and nobody who moves. */
export function isSame({ motion }: OpenMotion, text: string, { movers, text: span }: MotionReading): boolean {
  if (movers.length > 0 || span === undefined) return false;
  const words = foldCase(text.slice(span.start, span.end));
  const known = foldCase(motion.text);
  return words.length >= SHORTEST && (known.startsWith(words) || words.startsWith(known));
}

/** Adds to a motion what a sentence says of it. */
export function addReading(
  context: MinutesContext,
  tables: OutcomeTables,
  open: OpenMotion,
  passage: Passage,
  reading: MotionReading,
  sentence: Span,
): void {
  const { motion } = open;
  open.idle = 0;
  const { source } = context.document;
  const evidence = (motion.evidence ??= []);
  evidence.push(cite(source, passage, sentence.start, sentence.end));
  const agents = (spans: readonly Span[]) =>
    spans.flatMap((span) => agentOf(context, tables, passage, span) ?? []);
  if (motion.movers.length === 0) motion.movers.push(...agents(reading.movers));
  if (motion.seconders.length === 0) motion.seconders.push(...agents(reading.seconders));
  if (reading.vote !== undefined && !open.counted) {
    const { counts, voters, span } = reading.vote;
    motion.counts = { ...counts };
    open.counted = true;
    evidence.push(cite(source, passage, span.start, span.end, { field: 'counts' }));
    const votes = voters.flatMap(({ name, option }) => {
      const voter = agentOf(context, tables, passage, name);
      return voter === undefined ? [] : [{ voter, option }];
    });
    if (votes.length > 0) {
      motion.votes = withoutSecondVotes(votes);
      motion.counts = { ...zeros(counts), ...countVotes(motion.votes) };
    }
    if (Object.keys(motion.counts).length === 0) forgetCounts(motion);
  }
  if (reading.result !== undefined && !open.stated) {
    open.stated = true;
    setResult(
      motion,
      reading.result.value,
      cite(source, passage, reading.result.span.start, reading.result.span.end, { field: 'result' }),
    );
  } else if (reading.unanimous !== undefined && motion.result === undefined) {
    setResult(
      motion,
      'passed',
      cite(source, passage, reading.unanimous.start, reading.unanimous.end, {
        field: 'result',
        match: 'inferred',
      }),
    );
  } else if (reading.vote !== undefined) {
    const { start, end } = reading.vote.span;
    inferResult(motion, cite(source, passage, start, end, { field: 'result', match: 'inferred' }));
  }
  keepMotion(context, open);
}

/** A roll call that found nobody there counts nothing. */
function forgetCounts(motion: MotionDraft): void {
  delete motion.counts;
  motion.evidence = (motion.evidence ?? []).filter(({ field }) => field !== 'counts');
}

/** The options that nobody chose. */
function zeros(counts: NonNullable<MotionDraft['counts']>): NonNullable<MotionDraft['counts']> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count === 0));
}

/** Each voter once: a name that stands twice in a roll call votes once. */
export function withoutSecondVotes(
  votes: NonNullable<MotionDraft['votes']>,
): NonNullable<MotionDraft['votes']> {
  const seen = new Set<unknown>();
  return votes.filter(({ voter }) => {
    const key = voter.participant ?? voter.name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The options of a roll call, counted. */
export function countVotes(votes: NonNullable<MotionDraft['votes']>): NonNullable<MotionDraft['counts']> {
  const counts: { yes?: number; no?: number; abstain?: number } = {};
  for (const { option } of votes) if (option !== 'absent') counts[option] = (counts[option] ?? 0) + 1;
  return counts;
}

/** Adds one line of a tally that stands on lines of its own ("Dafür: 3", "Ayes: Ada, Bo"). */
export function addTally(
  context: MinutesContext,
  tables: OutcomeTables,
  open: OpenMotion,
  passage: Passage,
  line: TallyLine,
): void {
  const { motion } = open;
  open.idle = 0;
  open.counted = true;
  const { option, voters } = line;
  // Who was not there is counted on no side.
  const field = option === 'absent' ? {} : { field: 'counts' };
  const evidence = cite(context.document.source, passage, 0, passage.text.length, field);
  (motion.evidence ??= []).push(evidence);
  if (option !== 'absent')
    motion.counts = { ...motion.counts, [option]: (motion.counts?.[option] ?? 0) + line.value };
  if (voters !== undefined) {
    const votes = voters.flatMap((span) => {
      const voter = agentOf(context, tables, passage, span);
      return voter === undefined ? [] : [{ voter, option }];
    });
    motion.votes = withoutSecondVotes([...(motion.votes ?? []), ...votes]);
  }
  if (!open.stated) {
    delete motion.result;
    motion.evidence = motion.evidence.filter((entry) => entry.field !== 'result');
    inferResult(motion, { ...evidence, field: 'result', match: 'inferred' });
  }
  keepMotion(context, open);
}

/** More yes than no passes, fewer fails; a tie says nothing. */
export function inferResult(motion: MotionDraft, evidence: Evidence): void {
  const { yes = 0, no = 0 } = motion.counts ?? {};
  if (motion.result === undefined && yes !== no) setResult(motion, yes > no ? 'passed' : 'failed', evidence);
}

/** Sets how a motion ended; what the text states wins over what was only inferred from the count. */
export function setResult(
  motion: MotionDraft,
  result: NonNullable<MotionDraft['result']>,
  evidence: Evidence,
): void {
  const list = (motion.evidence ??= []);
  if (motion.result !== undefined) {
    const inferred = list.findIndex((entry) => entry.field === 'result' && entry.match === 'inferred');
    if (inferred < 0 || evidence.match === 'inferred') return;
    list.splice(inferred, 1);
  }
  motion.result = result;
  list.push(evidence);
}

/** Puts a motion into the draft once it is certain to be one. */
export function keepMotion(context: MinutesContext, open: OpenMotion): void {
  const { motion } = open;
  if (open.kept || motion.text === '') return;
  if (
    !open.sure &&
    motion.seconders.length === 0 &&
    motion.result === undefined &&
    motion.counts === undefined
  )
    return;
  open.kept = true;
  context.draft.motions.push(motion);
}
