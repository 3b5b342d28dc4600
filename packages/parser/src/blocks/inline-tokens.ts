import { isDigit, isLetter, isWhite } from '../mentions/letters.js';
import { isBreakTag, tagEnd } from './html-tag.js';
import type { Mark } from '../source/passage.js';
import type { Span } from '../source/span.js';

/** A mark of Markdown or HTML, or a character that is written by several: what stands there instead of the source's own. */
export type InlineToken =
  | { kind: 'open'; mark: Mark['kind']; url?: string; start: number; end: number }
  | { kind: 'close'; start: number; end: number }
  | { kind: 'drop'; start: number; end: number }
  | { kind: 'space'; start: number; end: number }
  | { kind: 'text'; text: string; start: number; end: number };

/** Longest entity that is looked for: a bound, so that lone marks cost nothing. */
const ENTITY_REACH = 8;

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', ' '],
  ['#160', ' '],
  ['#x20', ' '],
  ['#32', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
]);

/** Marks of the stretch in text order, each opening one matched with its closing one. Unmatched marks stay text. */
export function inlineTokens(text: string, span: Span): InlineToken[] {
  const tokens: InlineToken[] = [];
  const brackets: { start: number; image: boolean }[] = [];
  /** Open emphasis runs by their mark, innermost last. */
  const emphasis: { mark: string; start: number; end: number }[] = [];
  let i = span.start;
  while (i < span.end) {
    const ch = text[i] ?? '';
    const next = text[i + 1] ?? '';
    if (ch === '\\' && i + 1 < span.end && isEscapable(next)) {
      tokens.push(
        { kind: 'drop', start: i, end: i + 1 },
        { kind: 'text', text: next, start: i + 1, end: i + 2 },
      );
      i += 2;
    } else if (ch === '&') {
      const semicolon = text.slice(i + 1, Math.min(span.end, i + ENTITY_REACH + 1)).indexOf(';');
      const character = semicolon < 0 ? undefined : entities.get(text.slice(i + 1, i + 1 + semicolon));
      const end = i + semicolon + 2;
      if (character === ' ') tokens.push({ kind: 'space', start: i, end });
      else if (character !== undefined) tokens.push({ kind: 'text', text: character, start: i, end });
      i = character === undefined ? i + 1 : end;
    } else if (ch === '<') {
      const end = tagEnd(text, i, span.end);
      if (end > 0) {
        const url = text.slice(i + 1, end - 1);
        if (url.includes('://') && !url.includes(' ')) {
          tokens.push({ kind: 'open', mark: 'link', url, start: i, end: i + 1 });
          tokens.push({ kind: 'close', start: end - 1, end });
        } else {
          tokens.push({ kind: isBreakTag(text, i) ? 'space' : 'drop', start: i, end });
        }
      }
      i = end > 0 ? end : i + 1;
    } else if (ch === '!' && next === '[') {
      brackets.push({ start: i, image: true });
      i += 2;
    } else if (ch === '[') {
      brackets.push({ start: i, image: false });
      i += 1;
    } else if (ch === ']') {
      const opening = brackets.pop();
      const target = opening === undefined ? undefined : linkTarget(text, i + 1, span.end);
      if (opening !== undefined && target !== undefined) {
        const mark = opening.image ? 'image' : 'link';
        tokens.push({
          kind: 'open',
          mark,
          url: target.url,
          start: opening.start,
          end: opening.start + (opening.image ? 2 : 1),
        });
        tokens.push({ kind: 'close', start: i, end: target.end });
        i = target.end;
      } else i += 1;
    } else if (ch === '*' || ch === '_' || ch === '`' || (ch === '~' && next === '~')) {
      const from = i;
      while (i < span.end && text[i] === ch) i++;
      emphasisRun(text, span, ch, from, i, emphasis, tokens);
    } else i += 1;
  }
  tokens.sort((a, b) => a.start - b.start || a.end - b.end);
  return tokens;
}

function emphasisRun(
  text: string,
  span: Span,
  mark: string,
  from: number,
  to: number,
  open: { mark: string; start: number; end: number }[],
  tokens: InlineToken[],
): void {
  const before = from > span.start ? (text[from - 1] ?? ' ') : ' ';
  const after = to < span.end ? (text[to] ?? ' ') : ' ';
  const insideWord = isWordCharacter(before) && isWordCharacter(after);
  if (mark === '_' && insideWord) return;
  const run = mark.repeat(Math.min(to - from, 3));
  const canClose = !isWhite(before.charCodeAt(0));
  const canOpen = !isWhite(after.charCodeAt(0));
  const at = canClose ? lastOpen(open, run) : -1;
  if (at >= 0) {
    const opening = open[at];
    open.length = at;
    if (opening === undefined) return;
    const kind = mark === '`' ? 'code' : mark === '~' ? 'struck' : run.length > 1 ? 'strong' : 'emphasis';
    tokens.push({ kind: 'open', mark: kind, start: opening.start, end: opening.end });
    tokens.push({ kind: 'close', start: from, end: to });
  } else if (canOpen && open.length < 32) {
    open.push({ mark: run, start: from, end: to });
  }
}

function lastOpen(open: readonly { mark: string }[], mark: string): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]?.mark === mark) return i;
  return -1;
}

/** End of `(url)`, `(url "title")` or `[reference]` after a bracket's close; undefined where none stands there. */
function linkTarget(text: string, at: number, end: number): { url: string; end: number } | undefined {
  const opening = text[at];
  if (opening !== '(' && opening !== '[') return undefined;
  const closing = opening === '(' ? ')' : ']';
  let depth = 0;
  const reach = Math.min(end, at + 2000);
  for (let i = at; i < reach; i++) {
    const ch = text[i];
    if (ch === '\n' && opening === '[') return undefined;
    if (ch === opening) {
      // As deep as cmark lets brackets in a target nest; a run of links that never close is given up early.
      if (++depth > 32) return undefined;
    } else if (ch === closing) {
      depth--;
      if (depth > 0) continue;
      const inner = text.slice(at + 1, i).trim();
      const space = inner.search(/\s/);
      const url = space < 0 ? inner : inner.slice(0, space);
      if (opening === '(' && space >= 0 && !/^["'(]/.test(inner.slice(space).trim())) return undefined;
      return { url: url.replace(/^<|>$/g, ''), end: i + 1 };
    }
  }
  return undefined;
}

function isEscapable(ch: string): boolean {
  return ch !== '' && '\\`*_{}[]()#+-.!|~<>@"\''.includes(ch);
}

function isWordCharacter(ch: string): boolean {
  const code = ch.charCodeAt(0);
  return isLetter(code) || isDigit(code);
}
