import { addAgent, addRole, citeSpan, findAgent, findGroup, wordsOf } from './add-agents.js';
import { foldHan } from '../../../mentions/fold-han.js';
import { kindOfStatement } from './statement-kind.js';
import { splitHanSentences } from '../../../mentions/han/index.js';
import type { AgentDraft, ParticipantDraft } from '../../../resolution/draft.js';
import type { HanAgent } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { HanSpeech } from './find-han-speech.js';
import type { Span } from '../../../source/span.js';

/** Enters what was said, sentence by sentence; a sentence without a cue goes on with the speech before it where it reads so. */
export function readStatements(report: HanReport): void {
  let current: AgentDraft | undefined;
  let person: AgentDraft | undefined;
  for (const line of report.lines) {
    if (line.speech.length === 0) {
      if (line.continued && current !== undefined) {
        addStatement(report, line, { start: line.sentence.start, end: line.sentence.wordsEnd }, 'continued', undefined, inferred(current));
      } else {
        current = undefined;
      }
      continue;
    }
    for (const speech of line.speech) {
      const speaker = speakerOf(report, line, speech, current ?? person, person);
      if (speaker === undefined) continue;
      if (speaker.participant?.kind === 'person') {
        person = speaker;
        if (speech.address !== undefined) addRole(report.context, line.text, speaker.participant, { name: 'speaker', span: speech.address });
      }
      if (speech.before !== undefined) addStatement(report, line, speech.before, speech.kind, speech.cue, speaker);
      addStatement(report, line, speech.said, speech.kind, speech.cue, speaker);
      current = speaker;
    }
  }
}

function speakerOf(report: HanReport, line: ReportLine, speech: HanSpeech, before: AgentDraft | undefined, person: AgentDraft | undefined): AgentDraft | undefined {
  const { context } = report;
  const { speaker } = speech;
  if (speaker.kind === 'same') return inferred(before ?? subjectOfSentence(report, line, speech));
  const evidence = [citeSpan(context, line.text, speaker.span)];
  if (speaker.kind === 'pronoun') {
    const meant = lastPersonBefore(report, evidence[0]?.start ?? 0) ?? person;
    return meant === undefined ? undefined : { ...meant, evidence: [{ ...evidence[0], match: 'inferred' } as (typeof evidence)[number]] };
  }
  if (speaker.kind === 'pronouns') return before === undefined ? undefined : { ...before, evidence: [{ ...evidence[0], match: 'inferred' } as (typeof evidence)[number]] };
  if (speaker.kind !== 'agents') {
    const name = wordsOf(line.text, speaker.span);
    const group = findGroup(context.draft.participants, foldHan(name)) ?? soleParticipants(report, line, speaker.span);
    return group === undefined ? { name, evidence } : { name: group.name, participant: group, evidence };
  }
  const [agent, second] = speaker.agents;
  if (agent === undefined) return undefined;
  if (second !== undefined) {
    for (const one of speaker.agents) if (one.kind === 'person') addAgent(context, line.text, one);
    return { name: wordsOf(line.text, speaker.span), evidence };
  }
  const participant = agent.kind === 'person' || isPresent(report, line, agent) ? addAgent(context, line.text, agent) : findAgent(context, line.text, agent);
  const name = participant?.name ?? wordsOf(line.text, agent.name);
  return { name, ...(participant === undefined ? {} : { participant }), evidence: [citeSpan(context, line.text, agent.name)] };
}

/** 与会代表 is a participant where the report names no other. */
function soleParticipants(report: HanReport, line: ReportLine, span: Span): ParticipantDraft | undefined {
  const { context } = report;
  if (context.draft.participants.length > 0 || !/^(?:与会|参会)/.test(line.text.masked.slice(span.start, span.end))) return undefined;
  return addAgent(context, line.text, { kind: 'group', name: span, posts: [], span });
}

/** A group that speaks was there; a delegation whose members are known is no further participant. */
function isPresent(report: HanReport, line: ReportLine, agent: HanAgent): boolean {
  if (agent.kind !== 'group' || report.context.draft.status === undefined) return false;
  return !/[团组]$/.test(line.text.masked.slice(agent.name.start, agent.name.end)) || report.context.draft.participants.length === 0;
}

/** How far back a pronoun reaches, in UTF-16 units. */
const PRONOUN_REACH = 160;

/** The person named last before a pronoun and near it, as speaker, chair or guest. */
function lastPersonBefore(report: HanReport, offset: number): AgentDraft | undefined {
  let best: { start: number; agent: AgentDraft } | undefined;
  for (const { speaker } of report.context.draft.statements) {
    const start = speaker?.evidence?.[0]?.start ?? -1;
    if (speaker?.participant?.kind === 'person' && speaker.evidence?.[0]?.match !== 'inferred' && start < offset && start >= (best?.start ?? 0)) best = { start, agent: speaker };
  }
  for (const participant of report.context.draft.participants) {
    if (participant.kind !== 'person') continue;
    for (const { start, field } of participant.evidence ?? []) {
      if (field !== 'posts' && start < offset && offset - start < PRONOUN_REACH && start > (best?.start ?? -1)) best = { start, agent: { name: participant.name, participant } };
    }
  }
  return best?.agent;
}

/** Whoever the sentence named before its cue: 甲出席会议并讲话，强调…. */
function subjectOfSentence(report: HanReport, line: ReportLine, speech: HanSpeech): AgentDraft | undefined {
  const named = report.context.draft.participants.filter((one) =>
    one.evidence?.some((evidence) => evidence.field === undefined && isBefore(report, line, speech, evidence.start)),
  );
  const last = named[named.length - 1];
  return last === undefined ? undefined : { name: last.name, participant: last };
}

function isBefore(report: HanReport, line: ReportLine, speech: HanSpeech, start: number): boolean {
  const sentence = citeSpan(report.context, line.text, { start: line.sentence.start, end: speech.cue.start });
  return start >= sentence.start && start < sentence.end;
}

function inferred(agent: AgentDraft | undefined): AgentDraft | undefined {
  if (agent === undefined) return undefined;
  return { ...agent, ...(agent.evidence === undefined ? {} : { evidence: agent.evidence.map((one) => ({ ...one, match: 'inferred' as const })) }) };
}

/** Enters what was said: a quotation sentence by sentence, anything else as it stands. */
function addStatement(report: HanReport, line: ReportLine, said: Span, kind: string, cue: Span | undefined, speaker: AgentDraft | undefined): void {
  const { quotes, folded, passage } = line.text;
  const quote = quotes.find(({ start, end }) => start === said.start + 1 && end >= said.end - 2 && end <= said.end);
  const inner = quote === undefined ? '' : folded.slice(quote.start, quote.end);
  const parts = quote === undefined ? [said] : splitHanSentences(inner, inner).map(({ start, end }) => ({ start: quote.start + start, end: quote.start + end }));
  for (const part of parts) {
    const words = trimWords(passage.text, part);
    if (words.end - words.start < 2) continue;
    report.context.draft.statements.push({
      text: wordsOf(line.text, words),
      ...(speaker === undefined ? {} : { speaker }),
      kind: kindOfStatement(kind, folded.slice(words.start, words.end)),
      mode: quote === undefined ? 'indirect' : 'direct',
      ...(cue === undefined ? {} : { verb: wordsOf(line.text, cue) }),
      evidence: [citeSpan(report.context, line.text, words)],
    });
  }
}

function trimWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && ' ,，:：;；、'.includes(text.charAt(start))) start++;
  while (end > start && ' ,，:：;；、。.'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}
