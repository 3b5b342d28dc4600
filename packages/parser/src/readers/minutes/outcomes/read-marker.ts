import { mayBeginIn, phraseAt } from './phrase-index.js';
import { readChatPrefix } from '../../../blocks/chat-prefix.js';
import { readNamesAfter } from './read-names-after.js';
import { pastMarks } from '../../../mentions/past-marks.js';
import { isCapitalAt, isHanAt } from '../../../mentions/letters-in-text.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { PhraseIndex } from './phrase-index.js';
import type { Span } from '../../../source/span.js';

/** The mark of a task at the start of a line or sentence: "ACTION 58.1:", "AI (Ada):", "[ACTION]", "TODO -". */
export interface Marker {
  /** Where the task begins. */
  readonly end: number;
  readonly owners: readonly Span[];
  /** False for a mark that is also an everyday word ("New:"). */
  readonly sure: boolean;
}

/** Reads the mark at `from`, if one stands there. A mark in capitals needs no colon. */
export function readMarker(
  source: FoldedText,
  tables: OutcomeTables,
  from: number,
  to: number,
  index: PhraseIndex<'sure' | 'weak'> = tables.markers,
): Marker | undefined {
  const { text, folded } = source;
  if (!mayBeginIn(folded, [index], from, to)) return undefined;
  let at = from + (from === 0 ? (readChatPrefix(text)?.length ?? 0) : 0);
  at = pastMarks(text, at, to, '*[(（【#•·-');
  const word = phraseAt(folded, index, at, to);
  if (word === undefined) return undefined;
  const command = text[at - 1] === '#';
  const opened = at > from && '[(（【'.includes(text[at - 1] ?? ' ');
  at = word.end;
  const reference =
    /^ ?(?:#|[a-z\u00c0-\u024f]{1,3}\. ?)?(?:[A-Z]{1,3}-?)?\d[\d./-]{0,12}(?=[\s:：.)\]–—-]|$)/iu.exec(
      text.slice(at, at + 24),
    );
  if (reference !== null) at += reference[0].length;
  let owners: readonly Span[] = [];
  const opening = /^ ?[(（[]/.exec(text.slice(at, at + 2))?.[0];
  const joined =
    /^ (?:for|on|to|@) /.exec(text.slice(at, at + 6))?.[0] ??
    // "New Business:" names no owner.
    (word.value === 'sure' && text[at] === ' ' && mayBeginName(text, at + 1) ? ' ' : undefined);
  if (opening !== undefined || joined !== undefined) {
    const start = at + (opening ?? joined ?? '').length;
    const names = readNamesAfter(source, start, Math.min(to, start + 80), tables.names);
    const last = names[names.length - 1];
    const end = last?.whole.end;
    if (end !== undefined && opening !== undefined && /^[)）\]]/.test(text.slice(end, end + 1))) {
      owners = names;
      at = end + 1;
    } else if (
      end !== undefined &&
      opening === undefined &&
      /^(?: ?[:：–—]| - )/.test(text.slice(end, end + 3))
    ) {
      owners = names;
      at = end;
    }
  }
  if (opened && /[\])）】]/.test(text[at] ?? ''))
    return { end: skipColon(text, at + 1, to), owners, sure: word.value === 'sure' };
  if (command && text[at] === ' ') return { end: skipColon(text, at, to), owners, sure: true };
  const rest = text.slice(at, at + 3);
  if (/^ ?[:：]/.test(rest) || (/^ [–—-] ?/.test(rest) && text[at + 1] !== undefined))
    return { end: skipColon(text, at, to), owners, sure: word.value === 'sure' };
  const shout = text.slice(word.start, word.end);
  const loud =
    word.value === 'sure' &&
    shout.length > 2 &&
    shout === shout.toUpperCase() &&
    shout !== shout.toLowerCase();
  return loud && /[ ,]/.test(text[at] ?? '')
    ? { end: skipColon(text, text[at] === ',' ? at + 1 : at, to), owners, sure: true }
    : undefined;
}

function mayBeginName(text: string, at: number): boolean {
  return text[at] === '@' || isCapitalAt(text, at) || isHanAt(text, at);
}

function skipColon(text: string, from: number, to: number): number {
  return pastMarks(text, from, to, ':：–—*-');
}
