import { isDigit, isLetter, isWhite } from '../mentions/letters.js';
import { verbatimPassage } from '../source/passage.js';
import type { Mark, Passage, Run } from '../source/passage.js';
import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/**
 * The words of a stretch of source with inline Markdown and HTML marks dropped and white space folded to single spaces.
 * One pass to pair brackets and emphasis, one to write: linear in the stretch.
 */
export function plainPassage(source: Source, span: Span): Passage {
  const { text } = source;
  if (isPlain(text, span)) return verbatimPassage(source, span);
  const tokens = inlineTokens(text, span);
  const runs: Run[] = [];
  const marks: Mark[] = [];
  const open: { kind: Mark['kind']; url?: string; at: number }[] = [];
  let plain = '';
  let pendingSpace: Span | undefined;

  const write = (piece: string, from: number, sourceLength: number): void => {
    if (pendingSpace !== undefined && plain !== '') {
      runs.push({
        at: plain.length,
        length: 1,
        source: pendingSpace.start,
        sourceLength: pendingSpace.end - pendingSpace.start,
      });
      plain += ' ';
    }
    pendingSpace = undefined;
    const last = runs[runs.length - 1];
    const grows =
      last !== undefined &&
      piece.length === sourceLength &&
      last.length === last.sourceLength &&
      last.source + last.sourceLength === from &&
      last.at + last.length === plain.length;
    if (grows) {
      runs[runs.length - 1] = {
        ...last,
        length: last.length + piece.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else {
      runs.push({ at: plain.length, length: piece.length, source: from, sourceLength });
    }
    plain += piece;
  };

  let i = span.start;
  let t = 0;
  while (i < span.end) {
    const token = tokens[t];
    if (token !== undefined && token.start === i) {
      t++;
      if (token.kind === 'open') {
        open.push({
          kind: token.mark,
          at: plain.length,
          ...(token.url === undefined ? {} : { url: token.url }),
        });
      } else if (token.kind === 'close') {
        const mark = open.pop();
        if (mark !== undefined) {
          const start = plain[mark.at] === ' ' ? mark.at + 1 : mark.at;
          if (plain.length > start) {
            marks.push({
              kind: mark.kind,
              start,
              end: plain.length,
              ...(mark.url === undefined ? {} : { url: mark.url }),
            });
          }
        }
      } else if (token.kind === 'text') {
        write(token.text, token.start, token.end - token.start);
      } else if (token.kind === 'space') {
        pendingSpace ??= { start: token.start, end: token.end };
      }
      i = Math.max(token.end, i);
      continue;
    }
    if (isWhite(text.charCodeAt(i))) {
      const from = i;
      while (i < span.end && isWhite(text.charCodeAt(i))) i++;
      pendingSpace = { start: pendingSpace?.start ?? from, end: i };
      continue;
    }
    const from = i;
    const stop = token === undefined ? span.end : Math.min(token.start, span.end);
    while (i < stop && !isWhite(text.charCodeAt(i))) i++;
    write(text.slice(from, i), from, i - from);
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: plain, runs, marks };
}

/** True for a stretch without marks, whose words stand one blank apart: most lines. It is its own passage. */
function isPlain(text: string, span: Span): boolean {
  let blank = true;
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (blank) return false;
      blank = true;
    } else if (code < 128 ? MARKS[code] === 1 : isWhite(code)) return false;
    else blank = false;
  }
  return !blank || span.start === span.end;
}

/** ASCII characters that may begin a mark, and white space other than the blank. */
const MARKS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(isWhite(code) || '\\&<![]*_`~'.includes(String.fromCharCode(code))),
);

type Token =
  | { kind: 'open'; mark: Mark['kind']; url?: string; start: number; end: number }
  | { kind: 'close'; start: number; end: number }
  | { kind: 'drop'; start: number; end: number }
  | { kind: 'space'; start: number; end: number }
  | { kind: 'text'; text: string; start: number; end: number };

/** Longest stretch looked ahead for an HTML tag or an entity: a bound, so that lone marks cost nothing. */
const TAG_REACH = 200;
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
function inlineTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
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
  tokens: Token[],
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

/** End of an HTML tag, comment or `<https://…>` that begins at `at`; 0 where it is no tag. */
function tagEnd(text: string, at: number, end: number): number {
  const first = text[at + 1] ?? '';
  if (!/[a-z/!]/i.test(first)) return 0;
  const reach = Math.min(end, at + TAG_REACH);
  for (let i = at + 1; i < reach; i++) {
    const ch = text[i];
    if (ch === '>') {
      if (first === '!' || first === '/') return i + 1;
      const inner = text.slice(at + 1, i);
      return isTag(inner) ? i + 1 : 0;
    }
    if (ch === '<' || (ch === '\n' && first !== '!')) return 0;
  }
  return 0;
}

const tagNames = new Set(
  (
    'a abbr b big blockquote br center cite code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s ' +
    'samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var'
  ).split(' '),
);

function isTag(inner: string): boolean {
  if (inner.includes('://')) return true;
  const name = /^[a-z][a-z0-9]*/i.exec(inner)?.[0].toLowerCase() ?? '';
  return tagNames.has(name);
}

function isBreakTag(text: string, at: number): boolean {
  return /^<\/?(?:br|p|div|li|td|th|tr|hr)\b/i.test(text.slice(at, at + 6));
}

function isEscapable(ch: string): boolean {
  return ch !== '' && '\\`*_{}[]()#+-.!|~<>@"\''.includes(ch);
}

function isWordCharacter(ch: string): boolean {
  const code = ch.charCodeAt(0);
  return isLetter(code) || isDigit(code);
}
