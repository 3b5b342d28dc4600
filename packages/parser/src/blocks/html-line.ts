/** A line of HTML that has a part in the layout. */
export type HtmlLine =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item' }
  | { readonly kind: 'row'; readonly header: boolean }
  | { readonly kind: 'paragraph' }
  /** Only tags: how much deeper the lists after it are. */
  | { readonly kind: 'tags'; readonly lists: number };

/** Longest line that is looked at for tags alone. */
const REACH = 400;

/** Reads the tag at the start of a line, where it is one that lays out. Undefined for other lines. */
export function readHtmlLine(line: string): HtmlLine | undefined {
  if (!line.startsWith('<')) return undefined;
  const heading = /^<h([1-6])[ >]/i.exec(line);
  if (heading !== null) return { kind: 'heading', level: Number(heading[1]) };
  if (/^<li[ >]/i.test(line)) return { kind: 'item' };
  if (/^<tr[ >]/i.test(line) && /<t[dh][ >]/i.test(line))
    return { kind: 'row', header: /<th[ >]/i.test(line) };
  if (/^<(?:p|dd|dt|summary|blockquote)[ >]/i.test(line) && line.replace(/<[^<>]{0,200}>/g, '').trim() !== '')
    return { kind: 'paragraph' };
  const lists = tagsAlone(line);
  return lists === undefined ? undefined : { kind: 'tags', lists };
}

/** Lists opened less lists closed on a line that holds nothing but tags; undefined for any other line. */
function tagsAlone(line: string): number | undefined {
  if (line.length > REACH || !line.endsWith('>')) return undefined;
  let lists = 0;
  let i = 0;
  while (i < line.length) {
    if (line[i] === ' ' || line[i] === '\t') {
      i++;
      continue;
    }
    const end = line[i] === '<' ? line.indexOf('>', i) : -1;
    if (end < 0) return undefined;
    const tag = line.slice(i + 1, end);
    if (!/^\/?[a-z][a-z0-9]*(?:\s|\/|$)/i.test(tag) || tag.includes('://')) return undefined;
    if (/^(?:ul|ol)\b/i.test(tag)) lists++;
    else if (/^\/(?:ul|ol)\b/i.test(tag)) lists--;
    i = end + 1;
  }
  return lists;
}
