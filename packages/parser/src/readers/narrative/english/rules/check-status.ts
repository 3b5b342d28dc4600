import { phraseAt } from '../phrases.js';
import { resolveTime } from '../../../../mentions/times/index.js';
import { timesOf } from '../../head/find-day.js';
import { rangeSpan, spanText } from '../sentence.js';
import { scanTokens } from '../scan-tokens.js';
import { sourceSpan } from '../../../../source/passage.js';
import type { Passage } from '../../../../source/passage.js';
import type { Reading, Rule } from '../reading.js';

/** The day the title gives against the one the report gives. */
function compareDates(reading: Reading, title: Passage): void {
  const { draft, document, time } = reading.context;
  const start = draft.start?.value.slice(0, 10);
  const end = draft.end?.value.slice(0, 10);
  if (start === undefined || start.includes('X')) return;
  const mentions = timesOf(document, title.text).filter(
    ({ kind, parts }) => kind === 'date' && parts.month !== undefined && parts.day !== undefined,
  );
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1) return;
  const stated = resolveTime(mention, time).time?.value.slice(0, 10);
  if (stated === undefined || stated === start || (end !== undefined && stated >= start && stated <= end))
    return;
  const place = sourceSpan(title, mention.start, mention.end);
  draft.diagnostics.push({
    code: 'date-conflict',
    severity: 'warning',
    message: `Expected one date, found ${stated} in the title and ${start} in the report; the report was followed.`,
    start: place.start,
    end: place.end,
    path: '/start',
    alternatives: [stated],
  });
}

/** Whether title and report agree on the meeting being over; whether there is a meeting at all. */
export const checkStatus: Rule = {
  name: 'check-status',
  apply: (reading) => {
    const { context, lexicon } = reading;
    const { draft, document, title } = context;
    if (reading.event === undefined) {
      if (document.blocks.length === 0 || draft.diagnostics.some(({ code }) => code === 'scrambled-text'))
        return;
      const { start, end } = document.span;
      draft.diagnostics.push({
        code: 'not-a-meeting',
        severity: 'warning',
        message:
          'Expected a report of a meeting, found no event, no attendance and no agenda; the text was kept as notes.',
        start,
        end,
      });
      return;
    }
    if (title === undefined || !reading.event.completed) return;
    compareDates(reading, title);
    const tokens = scanTokens(title.text, { start: 0, end: title.text.length }, lexicon);
    for (let i = 0; i < tokens.length; i++) {
      const phrase = phraseAt(lexicon.event.announced, tokens, i);
      if (phrase === undefined) continue;
      const place = sourceSpan(title, tokens[i]?.start ?? 0, tokens[i + phrase.length - 1]?.end ?? 0);
      const { sentence, verb } = reading.event;
      const told = spanText(sentence, rangeSpan(sentence, verb.from, verb.to));
      draft.diagnostics.push({
        code: 'status-conflict',
        severity: 'warning',
        message: `Expected one status, found "${phrase.value}" in the title and "${told}" in the report; the report was followed.`,
        start: place.start,
        end: place.end,
        path: '/status',
        alternatives: ['confirmed'],
      });
      return;
    }
  },
};
