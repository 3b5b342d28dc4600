import { occasionOpeners, planOpeners } from '../../../languages/zh/clauses.js';
import { createWordTable, leadingAgents, spanAt } from '../../../mentions/han/index.js';
import { collectiveSpeakers, deonticWords } from '../../../languages/zh/speech.js';
import { skipAdverbs } from './adverbials.js';
import type { NameIndex } from '../../../mentions/han/index.js';
import type { ReportLine } from './han-report.js';

const collectives = createWordTable(collectiveSpeakers);
const openings = createWordTable(deonticWords);

/** Verbs that tell of the meeting again: with one of them a speech is over. */
const reporting = new Set(['hold', 'attend', 'chair', 'meet', 'talk', 'speak', 'receive']);

const plans = createWordTable(planOpeners);

/** True where a sentence without a cue carries on the speech of the sentence before it. */
export function continuesSpeech(before: ReportLine, line: ReportLine, names: NameIndex): boolean {
  const { masked } = line.text;
  if (tellsOfPerson(masked, line, names)) return false;
  if (line.predicates.some((verb) => reporting.has(verb.frame) && !isPlan(masked, verb.clause.start)))
    return false;
  const first = line.predicates[0]?.frame;
  if (
    (first === 'decide' || first === 'discuss' || first === 'inform') &&
    collectives.at(masked, line.sentence.start) !== undefined &&
    !isPlan(masked, line.sentence.start)
  )
    return false;
  if (startsReport(line)) return false;
  if (before.blockIndex === line.blockIndex) return true;
  // In a new paragraph only where the words themselves urge or promise.
  if (line.blockIndex > before.blockIndex + 1) return false;
  return line.sentence.clauses
    .slice(0, 3)
    .some((clause) => hasOpening(masked, clause.start, Math.min(clause.end, clause.start + 14)));
}

/** 史某某对交流深感兴趣: the report goes on with somebody it names. */
function tellsOfPerson(masked: string, { sentence }: ReportLine, names: NameIndex): boolean {
  const [clause] = sentence.clauses;
  if (clause === undefined) return false;
  const from = skipAdverbs(masked, clause.start, clause.end);
  const leading = leadingAgents(masked, from, clause.end, names);
  const [agent] = leading?.agents ?? [];
  if (leading === undefined || agent?.kind !== 'person' || leading.agents.length > 1) return false;
  if (/[、将和的]/.test(masked.slice(from, agent.name.start))) return false;
  // 全行业要…: what looks like a name is one where the report has it elsewhere, too.
  if (agent.posts.length === 0 && names.count(masked.slice(agent.name.start, agent.name.end)) < 2)
    return false;
  return !'是的在有要将应须'.includes(masked.charAt(leading.end) || ' ');
}

/** 将召开, 中方愿参与: a plan or a wish, of the speaker's own side too. */
function isPlan(masked: string, at: number): boolean {
  const start = masked.charAt(at + 1) === '方' ? at + 2 : masked.charAt(at + 2) === '方' ? at + 3 : at;
  return plans.at(masked, start) !== undefined;
}

function hasOpening(masked: string, start: number, end: number): boolean {
  const first = openings.at(masked, start);
  if (first !== undefined) return true;
  for (let i = start + 1; i < end; i++) {
    const ch = masked.charAt(i);
    if (
      ch === '要' &&
      !'主重必需只不首'.includes(masked.charAt(i - 1)) &&
      !'求点是因'.includes(masked.charAt(i + 1))
    )
      return true;
    if (ch === '将' && !'于在'.includes(masked.charAt(i + 1))) return true;
    if (masked.startsWith('应当', i) || masked.startsWith('必须', i)) return true;
  }
  return false;
}

const occasions = createWordTable(occasionOpeners);

function startsReport({ text, sentence }: ReportLine): boolean {
  if (occasions.at(text.masked, sentence.start) !== undefined) return true;
  const opening = sentence.clauses[0];
  // 会见结束后, 签约仪式结束后: what came next.
  if (
    opening !== undefined &&
    opening.end - opening.start < 14 &&
    text.masked.slice(opening.start, opening.end).endsWith('结束后')
  )
    return true;
  const time = spanAt(text.times, sentence.start);
  return (
    time !== undefined &&
    (time.kind === 'date' || time.kind === 'clock' || time.parts.relativeDays !== undefined)
  );
}
