import { hasAlphanumeric, startsWithAlphanumeric } from '../../mentions/letters-in-text.js';
import { sourceSpan } from '../../source/passage.js';
import type { MinutesContext } from './minutes-context.js';
import type { Passage } from '../../source/passage.js';

/** True for a text that is nothing but brackets to be filled in: "[Name], [Role]", "{{date}}", "____". */
function isUnfilled(text: string): boolean {
  if (startsWithAlphanumeric(text) || text.length > 200 || /^\[[ xX]?\]$/.test(text)) return false;
  if (/^_{2,}$/.test(text)) return true;
  let close: string | undefined;
  let groups = 0;
  for (const ch of text) {
    if (close === undefined) {
      close = closers[ch];
      if (close === undefined && hasAlphanumeric(ch)) return false;
    } else if (ch === close) {
      close = undefined;
      groups++;
    }
  }
  return groups > 0 && close === undefined;
}

const closers: Readonly<Record<string, string>> = { '<': '>', '[': ']', '{': '}' };

/** True for a value that was never filled in ("TBA", "<name>"); it is reported and the caller leaves it out. */
export function placeholderIn(context: MinutesContext, value: Passage): boolean {
  const { text } = value;
  const open = isUnfilled(text);
  if (!context.lexicon.is('placeholders', text) && !open) return false;
  const span = sourceSpan(value, 0, text.length);
  context.draft.furniture.push(span);
  context.draft.diagnostics.push({
    code: 'placeholder',
    severity: 'info',
    message: `Expected a value, found the placeholder ${JSON.stringify(text)}; it was left out.`,
    ...span,
  });
  return true;
}
