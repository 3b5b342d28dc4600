import { sourceSpan } from '../../source/passage.js';
import type { MinutesContext } from './minutes-context.js';
import type { Passage } from '../../source/passage.js';

/** True for a value that was never filled in ("TBA", "<name>"); it is reported and the caller leaves it out. */
export function placeholderIn(context: MinutesContext, value: Passage): boolean {
  const { text } = value;
  const open = /^<[^<>]{1,40}>$|^\[[^[\]]{1,40}\]$|^\{[^{}]{1,40}\}$|^_{2,}$/.test(text) && !/^\[[ xX]?\]$/.test(text);
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
