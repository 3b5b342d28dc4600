import { citeSpan, wordsOf } from './add-agents.js';
import { findEventHead } from './event-head.js';
import { ASIDE, endsWithBody, trimAgents } from '../../../mentions/han/index.js';
import { isHanAt } from '../../../mentions/letters-in-text.js';
import type { HanText } from '../../../mentions/han/index.js';
import type { NarrativeContext } from '../narrative-context.js';
import type { Organizer } from '@rapporteur/schema';
import type { Span } from '../../../source/span.js';

/** Longest name of a body, in UTF-16 units. */
const LONGEST = 60;
/** Most organisers that are entered. */
const MOST = 100;

/** Enters the bodies of a list (parted by 、 ， and, between bodies, 和 or 与) as organisers. */
export function addOrganizers(
  context: NarrativeContext,
  text: HanText,
  span: Span,
  role: NonNullable<Organizer['role']>,
): void {
  for (const body of splitBodies(text.masked, span)) {
    const name = wordsOf(text, body);
    if (name.length < 2 || name.length > LONGEST) continue;
    if (context.draft.organizers.length >= MOST) return;
    if (context.draft.organizers.some((known) => known.name === name)) continue;
    context.draft.organizers.push({
      name,
      kind: 'organization',
      role,
      evidence: [citeSpan(context, text, body)],
    });
  }
}

function splitBodies(masked: string, span: Span): Span[] {
  const bodies: Span[] = [];
  let from = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const ch = masked.charAt(i);
    const joined =
      (ch === '和' || ch === '与' || ch === '及') &&
      endsWithBody(masked, from, masked.charAt(i - 1) === '以' ? i - 1 : i) &&
      endsWithBody(masked, i + 1, span.end) &&
      i - from >= 4;
    if (i < span.end && ch !== '、' && ch !== ',' && ch !== ';' && !joined) continue;
    const body = trimAgents(masked, from, joined && masked.charAt(i - 1) === '以' ? i - 1 : i);
    if (body.end > body.start) bodies.push(body);
    from = i + 1;
  }
  return bodies;
}

const ordinals = '第\u00010123456789一二三四五六七八九十首届(';

/** The body whose meeting an event is by its name: 某协会第三届理事会第二次会议. */
export function hostOfEvent(
  masked: string,
  event: Span,
  head: { readonly classification: string } | undefined,
): Span | undefined {
  for (let i = event.start + 2; i < event.end; i++) {
    if (!ordinals.includes(masked.charAt(i))) continue;
    const own =
      head !== undefined &&
      (head.classification === 'general-meeting' || head.classification === 'board-meeting');
    if (own || endsWithBody(masked, event.start, i))
      return isBodyName(masked, event.start, i) ? { start: event.start, end: i } : undefined;
    return undefined;
  }
  return undefined;
}

function isBodyName(masked: string, start: number, end: number): boolean {
  if (findEventHead(masked, start, end)?.span.start === start) return false;
  for (let i = start; i < end; i++) {
    const ch = masked.charAt(i);
    if (ch !== ASIDE && !isHanAt(masked, i) && !/[()A-Za-z·]/.test(ch)) return false;
  }
  return end - start >= 2 && end - start <= LONGEST;
}
