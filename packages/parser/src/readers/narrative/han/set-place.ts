import { citeSpan, wordsOf } from './add-agents.js';
import { endsWithBody } from '../../../mentions/han/index.js';
import { placeCharacters } from '../../../languages/zh/organizations.js';
import { mixedWords, remoteWays, remoteWords } from '../../../languages/zh/places.js';
import type { HanText } from '../../../mentions/han/index.js';
import type { NarrativeContext } from '../narrative-context.js';
import type { Span } from '../../../source/span.js';

/** Enters where the meeting was held; 北京房山、河北涿州 are two places. Only the first sentence that names one counts: a second event's place is not the meeting's. */
export function setPlace(context: NarrativeContext, text: HanText, span: Span): void {
  const { draft } = context;
  if (draft.locations.some(({ kind }) => kind === 'physical')) return;
  let from = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && text.masked.charAt(i) !== '、') continue;
    // 甲、乙等地
    const end = i === span.end && text.masked.startsWith('等地', i - 2) && i - from > 3 ? i - 2 : i;
    addPlace(context, text, { start: from, end });
    from = i + 1;
  }
}

function addPlace(context: NarrativeContext, text: HanText, span: Span): void {
  const { masked } = text;
  if (
    span.end <= span.start ||
    (span.end - span.start === 1 && !placeCharacters.includes(masked.charAt(span.start)))
  )
    return;
  const kind = isRemote(masked, span) ? 'virtual' : 'physical';
  context.draft.locations.push({
    kind,
    name: wordsOf(text, span),
    evidence: [citeSpan(context, text, span)],
  });
}

/** Reads how a meeting was held where a sentence says so: 以视频方式, 线上线下相结合. */
export function setMode(context: NarrativeContext, text: HanText, span: Span): void {
  const { draft } = context;
  if (draft.attendanceMode !== undefined) return;
  const words = text.masked.slice(span.start, span.end);
  const mixed = mixedWords.find((word) => words.includes(word));
  const remote = remoteWays.find((word) => words.includes(word));
  const found = mixed ?? remote;
  if (found === undefined) return;
  const start = span.start + words.indexOf(found);
  // 王某在视频会议上的讲话精神: another meeting's.
  if (/^[^,]{0,4}上的/u.test(text.masked.slice(start + found.length, start + found.length + 8))) return;
  const place = { start, end: start + found.length };
  const inPerson = draft.locations.some(({ kind }) => kind === 'physical');
  draft.attendanceMode = {
    value: mixed === undefined && !inPerson ? 'online' : 'mixed',
    evidence: [citeSpan(context, text, place)],
  };
  if (mixed === undefined && draft.locations.every(({ kind }) => kind === 'physical'))
    draft.locations.push({
      kind: 'virtual',
      name: wordsOf(text, place),
      evidence: [citeSpan(context, text, place)],
    });
}

function isRemote(masked: string, span: Span): boolean {
  const words = masked.slice(span.start, span.end);
  return remoteWords.some((word) => words.includes(word)) && !endsWithBody(masked, span.start, span.end);
}
