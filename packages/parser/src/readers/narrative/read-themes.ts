import { cite } from '../../source/passage.js';
import { foldHan } from '../../mentions/fold-han.js';
import type { NarrativeContext } from './narrative-context.js';

/** Quotation marks that open a theme, with the mark that closes it. */
const closing = new Map([
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);

/** Longest theme and longest cue before it, in UTF-16 units. */
const LONGEST = 160;
const REACH = 40;

/**
 * Puts the theme under which a meeting was held into the keywords: quoted words behind a cue ("under the theme “…”",
 * 主题为“…”) or between the two halves of one (以“…”为主题). Unquoted themes have no end that a rule could find.
 */
export function readThemes(context: NarrativeContext): void {
  const { document, draft } = context;
  const cues = document.packs.flatMap((pack) => pack.themes?.before ?? []);
  const closers = document.packs.flatMap((pack) => pack.themes?.after ?? []);
  for (const { content } of context.body) {
    const { text } = content;
    for (let start = 0; start < text.length; start++) {
      const close = closing.get(text[start] ?? '');
      if (close === undefined) continue;
      const length = text.slice(start + 1, start + 1 + LONGEST).indexOf(close);
      if (length <= 0) continue;
      const end = start + 1 + length;
      const before = foldHan(text.slice(Math.max(0, start - REACH), start))
        .toLowerCase()
        .replace(/[,:： ]{0,3}$/, '');
      const after = foldHan(text.slice(end + 1, end + 1 + REACH));
      if (cues.some((cue) => endsWithPhrase(before, cue)) || closers.some((cue) => after.startsWith(cue))) {
        const value = text.slice(start + 1, end);
        if (!draft.keywords.some((known) => known.value === value)) {
          draft.keywords.push({ value, evidence: [cite(document.source, content, start + 1, end)] });
        }
      }
      start = end;
    }
  }
}

/** True where a text ends with a phrase as whole words. */
function endsWithPhrase(text: string, phrase: string): boolean {
  if (!text.endsWith(phrase)) return false;
  const before = text[text.length - phrase.length - 1] ?? ' ';
  return !/[a-z]/.test(before);
}
