/** Longest stretch looked ahead for a tag: a bound, so that lone marks cost nothing. */
const TAG_REACH = 200;

/** End of an HTML tag, comment or `<https://…>` that begins at `at`; 0 where it is no tag. */
export function tagEnd(text: string, at: number, end: number): number {
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

/** True for a tag that parts the words around it. */
export function isBreakTag(text: string, at: number): boolean {
  return /^<\/?(?:br|p|div|li|td|th|tr|hr)\b/i.test(text.slice(at, at + 6));
}
