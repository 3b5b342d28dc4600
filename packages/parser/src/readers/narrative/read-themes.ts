import { cite } from '../../source/passage.js';
import { foldHan, foldHanCase } from '../../mentions/fold-han.js';
import { oncePerPacks } from '../../languages/once-per-packs.js';
import type { NarrativeContext } from './narrative-context.js';
import type { Passage } from '../../source/passage.js';

/** Quotation marks that open a theme, with the mark that closes it. */
const closing = new Map([
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);

const openers = new Set(Array.from(closing.keys(), (mark) => mark.charCodeAt(0)));

/** Longest theme and longest cue before it, in UTF-16 units. */
const LONGEST = 160;
const REACH = 40;

/** Puts the theme under which a meeting was held into the keywords. */
export function readThemes(context: NarrativeContext): void {
  readQuotedThemes(context);
  readPlainThemes(context);
}

/** Quoted words behind a cue ("under the theme “…”", 主题为“…”) or between the two halves of one (以“…”为主题). */
function readQuotedThemes(context: NarrativeContext): void {
  const { document } = context;
  const { cues, closers } = wordsOf(document.packs);
  for (const { content } of context.body) {
    const { text } = content;
    for (let start = quoteFrom(text, 0); start < text.length; start = quoteFrom(text, start + 1)) {
      const close = closing.get(text[start] ?? '') ?? '';
      const length = text.slice(start + 1, start + 1 + LONGEST).indexOf(close);
      if (length <= 0) continue;
      const end = start + 1 + length;
      const before = foldHan(text.slice(Math.max(0, start - REACH), start))
        .toLowerCase()
        .replace(/[,:： ]{0,3}$/, '');
      const after = foldHan(text.slice(end + 1, end + 1 + REACH));
      if (cues.some((cue) => endsWithPhrase(before, cue)) || closers.some((cue) => after.startsWith(cue))) {
        addTheme(context, content, start + 1, end);
      }
      start = end;
    }
  }
}

const wordsOf = oncePerPacks((packs) => ({
  cues: packs.flatMap(({ themes }) => themes?.before ?? []),
  closers: packs.flatMap(({ themes }) => themes?.after ?? []),
}));

/** Offset of the first opening mark at or behind another; the length of the text where there is none. */
function quoteFrom(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // All but the straight one stand between the letters of the West and Han characters.
    if (code === 0x22 || (code > 0x2000 && code < 0x3100 && openers.has(code))) return i;
  }
  return text.length;
}

/** Longest theme without quotation marks, in UTF-16 units. */
const PLAIN = 60;

/** Words without quotation marks: between the halves of a cue (以合作共赢为主题), or behind one up to the end of its clause. */
function readPlainThemes(context: NarrativeContext): void {
  const { document } = context;
  for (const { plain = [], opener, after } of document.packs.flatMap(({ themes }) => themes ?? []))
    for (const { content } of context.body) {
      const folded = foldHanCase(content.text);
      for (const cue of plain) {
        const at = folded.indexOf(cue);
        if (at < 0) continue;
        const start =
          at +
          cue.length +
          (/^[:：]? ?/.exec(folded.slice(at + cue.length, at + cue.length + 2))?.[0].length ?? 0);
        const length = folded.slice(start, start + PLAIN).search(/[,.;。；，“"「『《]/);
        if (length > 2) addTheme(context, content, start, start + length);
      }
      const close = opener === undefined ? undefined : after.find((word) => folded.includes(word));
      if (opener === undefined || close === undefined) continue;
      const end = folded.indexOf(close);
      const start = folded.lastIndexOf(opener, end - 1) + opener.length;
      if (
        start > 0 &&
        end - start > 2 &&
        end - start <= PLAIN &&
        !/[,.;。；，、“”"「」『』《》]/.test(folded.slice(start, end))
      )
        addTheme(context, content, start, end);
    }
}

function addTheme({ document, draft }: NarrativeContext, content: Passage, start: number, end: number): void {
  const value = content.text.slice(start, end);
  if (value === '' || draft.keywords.some((known) => known.value === value)) return;
  draft.keywords.push({ value, evidence: [cite(document.source, content, start, end)] });
}

/** True where a text ends with a phrase as whole words. */
function endsWithPhrase(text: string, phrase: string): boolean {
  if (!text.endsWith(phrase)) return false;
  const before = text[text.length - phrase.length - 1] ?? ' ';
  return !/[a-z]/.test(before);
}
