import { addAgent, citeSpan, findAgent, findGroup, wordsOf } from './add-agents.js';
import { foldHan } from '../../../mentions/fold-han.js';
import { skipAdverbs } from './adverbials.js';
import { leadingAgents } from '../../../mentions/han/index.js';
import { lastPerson } from './person-mentions.js';
import type { AgentDraft, ParticipantDraft } from '../../../resolution/draft.js';
import type { Evidence } from '@rapporteur/schema';
import type { HanAgent } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { HanSpeech } from './han-speech.js';
import type { Span } from '../../../source/span.js';
import type { PersonMention } from './person-mentions.js';

/** How far back a pronoun reaches, in UTF-16 units without carriage returns. */
const PRONOUN_REACH = 160;

/** Who speaks: those the sentence names, else whom a pronoun or the lack of a subject means. Undefined where that is nobody known. */
export function speakerOf(
  report: HanReport,
  line: ReportLine,
  speech: HanSpeech,
  before: AgentDraft | undefined,
  person: AgentDraft | undefined,
  mentions: readonly PersonMention[],
): AgentDraft | undefined {
  const { context } = report;
  const { speaker } = speech;
  if (speaker.kind === 'same') {
    // 甲出席会议并讲话，强调…
    const { start } = citeSpan(context, line.text, { start: line.sentence.start, end: speech.cue.start });
    const { start: cue } = citeSpan(context, line.text, speech.cue);
    // 甲对成绩给予肯定，并表示: whoever the sentence begins with, not who spoke before.
    const own = line.speech[0] === speech ? subjectWithin(report, line, speech) : undefined;
    return inferred(own ?? before ?? lastPerson(mentions, start, cue));
  }
  const words = citeSpan(context, line.text, speaker.span);
  if (speaker.kind === 'pronoun') {
    const at = words.start;
    const meant =
      (spokeBefore(report, line) ? person : undefined) ??
      subjectBefore(report, line, speech) ??
      lastPerson(mentions, pronounReach(context.document.source.text, at), at) ??
      person;
    return meant === undefined ? undefined : inWords(meant, words);
  }
  if (speaker.kind === 'pronouns') return before === undefined ? undefined : inWords(before, words);
  const evidence = [words];
  if (speaker.kind !== 'agents') {
    const name = wordsOf(line.text, speaker.span);
    const group =
      findGroup(context.draft.participants, foldHan(name)) ?? soleParticipants(report, line, speaker.span);
    return group === undefined ? { name, evidence } : { name: group.name, participant: group, evidence };
  }
  const [agent, second] = speaker.agents;
  if (agent === undefined) return undefined;
  if (second !== undefined) {
    for (const one of speaker.agents) if (one.kind === 'person') addAgent(context, line.text, one);
    return { name: wordsOf(line.text, speaker.span), evidence };
  }
  const participant = isPresent(report, line, agent)
    ? addAgent(context, line.text, agent)
    : findAgent(context, line.text, agent);
  const name = participant?.name ?? wordsOf(line.text, agent.name);
  return {
    name,
    ...(participant === undefined ? {} : { participant }),
    evidence: [citeSpan(context, line.text, agent.name)],
  };
}

/** Somebody known, meant by other words. */
function inWords(agent: AgentDraft, words: Evidence): AgentDraft {
  return { ...agent, evidence: [{ ...words, match: 'inferred' }] };
}

/** 与会代表 is a participant where the report names no other. */
function soleParticipants(report: HanReport, line: ReportLine, span: Span): ParticipantDraft | undefined {
  const { context } = report;
  if (
    context.draft.participants.length > 0 ||
    !/^(?:与会|参会)/.test(line.text.masked.slice(span.start, span.end))
  )
    return undefined;
  return addAgent(context, line.text, { kind: 'group', name: span, posts: [], span });
}

/** Whoever speaks in the report of a meeting was there; a delegation whose members are known is no further participant. */
function isPresent(report: HanReport, line: ReportLine, agent: HanAgent): boolean {
  const status = report.context.draft.status?.value;
  if (status !== 'held' || agent.kind === 'organization') return false;
  return (
    agent.kind === 'person' ||
    !/[团组]$/.test(line.text.masked.slice(agent.name.start, agent.name.end)) ||
    report.context.draft.participants.length === 0
  );
}

/** True where the sentence before, in the same paragraph, is speech too: 他 is then who spoke there. */
function spokeBefore(report: HanReport, line: ReportLine): boolean {
  const before = report.lines[line.order - 1];
  return (
    before !== undefined &&
    (before.blockIndex === line.blockIndex || line.index === 0) &&
    (before.speech.length > 0 || before.continued)
  );
}

/** The one person with whom an earlier clause of the same sentence begins. */
function subjectWithin(report: HanReport, line: ReportLine, speech: HanSpeech): AgentDraft | undefined {
  const { masked } = line.text;
  const clause = line.sentence.clauses[0];
  if (clause === undefined) return undefined;
  const end = Math.min(clause.end, speech.cue.start);
  const leading = leadingAgents(masked, skipAdverbs(masked, clause.start, end), end, report.names);
  const agent = leading?.agents.length === 1 ? leading.agents[0] : undefined;
  const known = agent?.kind === 'person' ? findAgent(report.context, line.text, agent) : undefined;
  return known === undefined ? undefined : { name: known.name, participant: known };
}

/** The person with whom an earlier sentence of the paragraph, or an earlier clause of this one, begins. */
function subjectBefore(report: HanReport, line: ReportLine, speech: HanSpeech): AgentDraft | undefined {
  const at = line.order;
  for (let i = at; i >= 0 && i > at - 4; i--) {
    const earlier = report.lines[i];
    if (earlier === undefined || earlier.blockIndex !== line.blockIndex) return undefined;
    if (i < at && earlier.speech.length > 0) return undefined;
    const { masked } = earlier.text;
    for (const clause of earlier.sentence.clauses.slice(0, 3)) {
      if (i === at && clause.end > speech.cue.start) break;
      const leading = leadingAgents(
        masked,
        skipAdverbs(masked, clause.start, clause.end),
        clause.end,
        report.names,
      );
      const agent = leading?.agents.length === 1 ? leading.agents[0] : undefined;
      const known = agent?.kind === 'person' ? findAgent(report.context, earlier.text, agent) : undefined;
      if (known !== undefined) return { name: known.name, participant: known };
      // 甲对工作给予肯定。他指出: somebody the report names, though not among those who attend.
      if (i < at && agent?.kind === 'person' && clause === earlier.sentence.clauses[0])
        return {
          name: wordsOf(earlier.text, agent.name),
          evidence: [citeSpan(report.context, earlier.text, agent.name)],
        };
    }
  }
  return undefined;
}

function pronounReach(text: string, at: number): number {
  let from = at;
  for (let left = PRONOUN_REACH; from > 0 && left > 0; from--) if (text[from - 1] !== '\r') left--;
  return from;
}

/** The same agent, where no words of the sentence name them. */
export function inferred(agent: AgentDraft | undefined): AgentDraft | undefined {
  if (agent === undefined) return undefined;
  return {
    ...agent,
    ...(agent.evidence === undefined
      ? {}
      : { evidence: agent.evidence.map((one) => ({ ...one, match: 'inferred' as const })) }),
  };
}
