import { cite } from '../../../../source/passage.js';
import { resolveTime } from '../../../../mentions/times/index.js';
import type { Evidence } from '@rapporteur/schema';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { ResolvedTime, TimeMention } from '../../../../mentions/times/index.js';

/** Sets start and end from a mention; a clock time elsewhere in the sentence completes it. */
export function setTimes(
  reading: Reading,
  sentence: Sentence,
  mention: TimeMention,
  completed: boolean,
): void {
  const { context } = reading;
  const { draft, document } = context;
  const clock =
    mention.parts.hour === undefined ? sentence.times.find((other) => other.kind === 'clock') : undefined;
  const merged: TimeMention =
    clock === undefined
      ? mention
      : {
          ...mention,
          parts: { ...mention.parts, ...clock.parts },
          ...(clock.zone === undefined ? {} : { zone: clock.zone }),
        };
  const sentenceYear = sentence.times.find((other) => other.kind === 'date' && other.parts.year !== undefined)
    ?.parts.year;
  const resolved = resolveTime(merged, {
    ...context.time,
    completed,
    ...(sentenceYear === undefined || mention.parts.year !== undefined ? {} : { sentenceYear }),
  });
  const evidence = [cite(document.source, sentence.passage, mention.start, mention.end)];
  // "Ostra, May 3: … was held today": the day is known, the year is not.
  const { published } = draft;
  if (
    resolved.time === undefined &&
    mention.parts.relativeDays === 0 &&
    published !== undefined &&
    /^XXXX-\d\d-\d\d$/.test(published.value)
  ) {
    draft.start = {
      value: published.value,
      text: mention.exact,
      assumed: ['month', 'day'],
      evidence: [...(published.evidence ?? []), ...evidence],
    };
    return;
  }
  if (clock !== undefined) evidence.push(cite(document.source, sentence.passage, clock.start, clock.end));
  if (resolved.time === undefined || !/\d/.test(resolved.time.value)) return;
  draft.start = { ...resolved.time, evidence };
  if (resolved.until !== undefined) draft.end = { ...resolved.until, evidence };
  else if (clock?.until !== undefined) {
    const end = resolveTime(
      { ...mention, parts: { ...mention.parts, ...clock.until } },
      { ...context.time, completed },
    );
    if (end.time !== undefined) draft.end = { ...end.time, evidence };
  }
  if (evidence[0] !== undefined) reportTime(reading, mention, resolved, evidence[0]);
}

/** A day without its year, or one that can be read two ways, is written with parts left open; who reads the record should know. */
function reportTime(
  { context: { draft } }: Reading,
  { exact }: TimeMention,
  { problems, alternatives }: ResolvedTime,
  { start, end }: Evidence,
): void {
  if (problems.includes('unknown-year'))
    draft.diagnostics.push({
      code: 'unknown-year',
      severity: 'warning',
      message: `Expected the year of "${exact}" in the text or the options, found none; it was left open.`,
      start,
      end,
      path: '/start',
    });
  if (alternatives !== undefined)
    draft.diagnostics.push({
      code: 'ambiguous-date',
      severity: 'warning',
      message: `Expected a date that can be read one way, found "${exact}"; day and month were left open. Set dateOrder to decide.`,
      start,
      end,
      path: '/start',
      alternatives,
    });
}
