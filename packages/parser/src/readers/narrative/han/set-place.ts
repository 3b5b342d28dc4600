import { citeSpan, wordsOf } from './add-agents.js';
import { endsWithBody } from '../../../mentions/han/index.js';
import { placeCharacters } from '../../../languages/zh/organizations.js';
import { remoteWords } from '../../../languages/zh/places.js';
import type { HanText } from '../../../mentions/han/index.js';
import type { NarrativeContext } from '../narrative-context.js';
import type { Span } from '../../../source/span.js';

/** Enters a place where the meeting was held, unless it is there already. */
export function setPlace(context: NarrativeContext, text: HanText, span: Span): void {
  const { draft } = context;
  const { masked } = text;
  const name = wordsOf(text, span);
  if (span.end - span.start === 1 && !placeCharacters.includes(masked.charAt(span.start))) return;
  if (draft.locations.some((known) => known.name === name || known.name.includes(name) || name.includes(known.name))) return;
  // After the first place only one that is surely another: a second event's place is not the meeting's.
  if (draft.locations.length > 0) return;
  if (isRemote(masked, span)) draft.locations.push({ kind: 'virtual', name, evidence: [citeSpan(context, text, span)] });
  else draft.locations.push({ kind: 'physical', name, evidence: [citeSpan(context, text, span)] });
}

function isRemote(masked: string, span: Span): boolean {
  const words = masked.slice(span.start, span.end);
  return remoteWords.some((word) => words.includes(word)) && !endsWithBody(masked, span.start, span.end);
}
