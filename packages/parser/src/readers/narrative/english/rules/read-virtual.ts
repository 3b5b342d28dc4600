import {
  aroundPlaces,
  remoteAdjectives,
  remotePrepositions,
} from '../../../../languages/en/grammar/meetings.js';
import { cite } from '../../../../source/passage.js';
import { phraseAt } from '../phrases.js';
import { rangeSpan, spanText } from '../sentence.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';

/** "by video conference", "virtually", "in a hybrid format". */
export function readVirtual(reading: Reading, sentence: Sentence): void {
  const { draft, document } = reading.context;
  const { lexicon } = reading;
  const { tokens, passage } = sentence;
  if (draft.attendanceMode !== undefined) return;
  for (let i = 0; i < tokens.length; i++) {
    const hybrid = phraseAt(lexicon.event.hybrid, tokens, i);
    const virtual = hybrid === undefined ? phraseAt(lexicon.event.virtual, tokens, i) : undefined;
    const found = hybrid ?? virtual;
    if (found === undefined || (virtual?.length === 1 && describes(reading, sentence, i + 1))) continue;
    let from = i;
    while (from < i + found.length - 1 && remotePrepositions.has(tokens[from]?.lower ?? '')) from++;
    const span = rangeSpan(sentence, from, i + found.length);
    const evidence = [cite(document.source, passage, span.start, span.end)];
    const physical = draft.locations.some((location) => location.kind === 'physical');
    draft.attendanceMode = { value: hybrid !== undefined || physical ? 'mixed' : 'online', evidence };
    if (virtual !== undefined)
      draft.locations.push({ kind: 'virtual', name: spanText(sentence, span), evidence });
    return;
  }
}

/** "online selling", "virtual assets": the word belongs to a noun that is no meeting. */
function describes(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word' || !remoteAdjectives.has(tokens[at - 1]?.lower ?? ''))
    return false;
  if (reading.lexicon.functionWords.has(next.lower) || aroundPlaces.has(next.lower)) return false;
  return ![at, at + 1, at + 2].some((i) => phraseAt(reading.lexicon.events, tokens, i) !== undefined);
}
