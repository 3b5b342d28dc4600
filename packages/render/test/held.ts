/** What a page can hold of a text, which is what the renderers promise to keep: see `cleanText`. */
export function held(text: string): string {
  return text.replace(/\r\n?|[\v\f]/g, '\n').replace(/\p{Cs}|[^\P{Cc}\t\n]/gu, '\uFFFD');
}

/** The same for HTML, where the marks of isolates count only in pairs. */
export function heldByHtml(text: string): string {
  const depths = [...text.matchAll(/[\u2066-\u2069]/g)].map(([mark]) => (mark === '\u2069' ? -1 : 1));
  let depth = 0;
  const balanced = depths.every((step) => (depth += step) >= 0) && depth === 0;
  return balanced ? held(text) : held(text).replace(/[\u2066-\u2069]/g, '\uFFFD');
}
