import { agentOf, isPlaceholder, reportPlaceholder } from './agent.js';
import { cite } from '../../../source/passage.js';
import { countVotes, inferResult, withoutSecondVotes } from './open-motion.js';
import { findPhrases } from './phrase-index.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { readVote } from './read-vote.js';
import type { AgentDraft, MotionDraft } from '../../../resolution/draft.js';
import type { Block } from '../../../blocks/block.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { VoteOption } from '../../../languages/outcome-words.js';

/**
 * Reads the table that begins at block `at`: a list of motions (a column for the mover, or for motion and result), a tally
 * ("SF | F | N | A | SA") or a roll call (a column for the name, one for the vote) of the motion that is open. Gives the
 * index of the table's last row.
 */
export function readMotionTable(
  context: MinutesContext,
  tables: OutcomeTables,
  blocks: readonly Block[],
  at: number,
  open: MotionDraft | undefined,
): number {
  let last = at;
  while (isRowOrRule(blocks[last + 1])) last++;
  const rows = blocks.slice(at, last + 1).filter((block) => block.kind === 'row');
  const [head, ...body] = rows;
  const names = head?.cells?.map((cell) => foldCase(cell.text)) ?? [];
  const keys = head?.cells?.map((cell) => context.document.findLabel(cell.text)) ?? [];
  const scale = scaleOf(names, tables);
  if (scale !== undefined && scale.named.length > 0) {
    for (const row of body) addBallot(context, tables, row, names, scale);
  } else if (scale !== undefined) {
    if (open !== undefined)
      for (const row of body) addTally(context, open, row.cells ?? [], names, scale.optionOf);
  } else if (isMotionList(keys)) {
    for (const row of body) addMotionRow(context, tables, row, keys);
  } else if (open !== undefined && keys.includes('vote')) {
    addRollCall(context, tables, open, body, keys.indexOf('vote'));
  }
  return last;
}

/** Two columns that only motions have, or the motion and how it ended. */
function isMotionList(keys: readonly (LabelKey | undefined)[]): boolean {
  const kinds = (['motion', 'mover', 'seconder', 'result', 'vote'] as const).filter((key) =>
    keys.includes(key),
  );
  return kinds.length >= 2 && (keys.includes('mover') || keys.includes('motion'));
}

function isRowOrRule(block: Block | undefined): boolean {
  return block !== undefined && block.continues && (block.kind === 'row' || block.kind === 'rule');
}

/** The columns of a tally. */
interface Scale {
  readonly optionOf: (head: string) => VoteOption | undefined;
  /** Columns without a head or with one of another kind: what was voted on. */
  readonly named: readonly number[];
}

/** The options a table's columns stand for: two of them at least, yes among them, and at most two columns of another kind. */
function scaleOf(heads: readonly string[], tables: OutcomeTables): Scale | undefined {
  for (const scale of tables.scales) {
    const optionOf = (head: string) => (Object.hasOwn(scale, head) ? scale[head] : undefined);
    const options = heads.filter((head) => optionOf(head) !== undefined);
    if (options.length < 2 || !options.some((head) => optionOf(head) === 'yes')) continue;
    const named = heads.flatMap((head, i) => (optionOf(head) === undefined ? [i] : []));
    if (named.length <= 2) return { optionOf, named };
  }
  return undefined;
}

/** A row of a table that counts the votes on several things: its first cell says what was voted on. */
function addBallot(
  context: MinutesContext,
  tables: OutcomeTables,
  row: Block,
  heads: readonly string[],
  scale: Scale,
): void {
  const cells = row.cells ?? [];
  const text = scale.named
    .map((i) => cells[i])
    .find((cell) => cell !== undefined && cell.text !== '' && !isPlaceholder(cell.text, tables));
  if (text === undefined) return;
  const item = context.itemOf.get(row);
  const motion: MotionDraft = {
    text: text.text,
    movers: [],
    seconders: [],
    ...(item === undefined ? {} : { agendaItem: item }),
    evidence: [cite(context.document.source, text, 0, text.text.length, { field: 'text' })],
  };
  addTally(context, motion, cells, heads, scale.optionOf);
  if (motion.counts !== undefined) context.draft.motions.push(motion);
}

function addTally(
  context: MinutesContext,
  motion: MotionDraft,
  cells: readonly Passage[],
  heads: readonly string[],
  optionOf: (head: string) => VoteOption | undefined,
): void {
  if (motion.counts !== undefined) return;
  const counts: { yes?: number; no?: number; abstain?: number } = {};
  const evidence = [];
  for (const [i, cell] of cells.entries()) {
    const option = optionOf(heads[i] ?? '');
    if (option === undefined || option === 'absent' || !/^\d{1,6}$/.test(cell.text)) continue;
    counts[option] = (counts[option] ?? 0) + Number(cell.text);
    evidence.push(cite(context.document.source, cell, 0, cell.text.length, { field: 'counts' }));
  }
  if (evidence.length === 0) return;
  motion.counts = counts;
  (motion.evidence ??= []).push(...evidence);
  const [first] = evidence;
  if (first !== undefined) inferResult(motion, { ...first, field: 'result', match: 'inferred' });
}

function addRollCall(
  context: MinutesContext,
  tables: OutcomeTables,
  motion: MotionDraft,
  rows: readonly Block[],
  voteColumn: number,
): void {
  const votes: { voter: AgentDraft; option: VoteOption }[] = [];
  const evidence = [];
  const nameColumn = voteColumn === 0 ? 1 : 0;
  for (const row of rows) {
    const name = row.cells?.[nameColumn];
    const vote = row.cells?.[voteColumn];
    const option = vote === undefined ? undefined : wholeOption(vote.text, tables);
    if (name === undefined || vote === undefined || option === undefined) continue;
    const voter = agentOf(context, tables, name, { start: 0, end: name.text.length });
    if (voter === undefined) continue;
    votes.push({ voter, option });
    evidence.push(cite(context.document.source, vote, 0, vote.text.length, { field: 'votes' }));
  }
  if (votes.length === 0 || motion.votes !== undefined) return;
  const once = withoutSecondVotes(votes);
  const counted = countVotes(once);
  // A count stated elsewhere that the names contradict is kept; the names stay in the notes.
  const { counts = counted } = motion;
  if (
    (['yes', 'no', 'abstain'] as const).some(
      (option) =>
        counted[option] !== undefined && counts[option] !== undefined && counted[option] !== counts[option],
    )
  )
    return;
  motion.votes = once;
  motion.counts = counts;
  (motion.evidence ??= []).push(...evidence);
}

/** The option a cell or line names and nothing else. */
function wholeOption(text: string, tables: OutcomeTables): VoteOption | undefined {
  const folded = foldCase(text.trim());
  for (const { votes } of tables.words) {
    for (const table of [votes.options, votes.weakOptions, votes.scales[1] ?? {}])
      if (Object.hasOwn(table, folded)) return table[folded];
  }
  return undefined;
}

function addMotionRow(
  context: MinutesContext,
  tables: OutcomeTables,
  row: Block,
  keys: readonly (LabelKey | undefined)[],
): void {
  const { source } = context.document;
  const column = (...wanted: LabelKey[]) =>
    wanted
      .map((key) => row.cells?.[keys.indexOf(key)])
      .find((cell) => cell !== undefined && cell.text !== '');
  const text = column('motion', 'topic', 'title') ?? row.cells?.[0];
  if (text === undefined || text.text === '') return;
  if (isPlaceholder(text.text, tables))
    return reportPlaceholder(context, text, { start: 0, end: text.text.length });
  const agents = (cell: Passage | undefined) => {
    const agent =
      cell === undefined ? undefined : agentOf(context, tables, cell, { start: 0, end: cell.text.length });
    return agent === undefined ? [] : [agent];
  };
  const motion: MotionDraft = {
    text: text.text,
    movers: agents(column('mover')),
    seconders: agents(column('seconder')),
    evidence: [cite(source, text, 0, text.text.length, { field: 'text' })],
  };
  const item = context.itemOf.get(row);
  if (item !== undefined) motion.agendaItem = item;
  for (const cell of [column('result'), column('vote')]) {
    if (cell === undefined) continue;
    const folded = foldCase(cell.text);
    const vote = readVote({ text: cell.text, folded }, tables);
    if (vote !== undefined && motion.counts === undefined) {
      motion.counts = { ...vote.counts };
      motion.evidence?.push(cite(source, cell, vote.span.start, vote.span.end, { field: 'counts' }));
    }
    for (const cue of findPhrases(folded, tables.motionCues)) {
      if (motion.result !== undefined || (cue.value.kind !== 'result' && cue.value.kind !== 'unanimous'))
        continue;
      motion.result = cue.value.kind === 'result' ? cue.value.result : 'passed';
      motion.evidence?.push(cite(source, cell, cue.start, cue.end, { field: 'result' }));
    }
  }
  context.draft.motions.push(motion);
}
