import type { HastElement, HastText } from './hast-types.js';

/** Attributes whose name as a property is another. */
const PROPERTIES: Readonly<Record<string, string>> = {
  class: 'className',
  datetime: 'dateTime',
  'data-evidence': 'dataEvidence',
  'data-kind': 'dataKind',
};
const VOID = new Set(['br']);

/**
 * Reads the HTML that this package writes itself: every element closed, every attribute in double quotes, characters with a meaning
 * as numeric references. HTML from elsewhere needs a parser of its own.
 */
export function readHtml(html: string): (HastElement | HastText)[] {
  const root: (HastElement | HastText)[] = [];
  const open: HastElement[] = [];
  const add = (node: HastElement | HastText): void => void (open.at(-1)?.children ?? root).push(node);
  let position = 0;
  while (position < html.length) {
    if (html.charAt(position) !== '<') {
      const next = html.indexOf('<', position);
      const end = next < 0 ? html.length : next;
      add({ type: 'text', value: decode(html.slice(position, end)) });
      position = end;
      continue;
    }
    // No value holds a `>` as it is.
    const end = html.indexOf('>', position);
    const tag = html.slice(position + 1, end);
    position = end + 1;
    if (tag.startsWith('/')) open.pop();
    else {
      const element = readTag(tag);
      add(element);
      if (!VOID.has(element.tagName)) open.push(element);
      // A line feed right after this start tag does not count.
      if (element.tagName === 'pre' && html.charAt(position) === '\n') position++;
    }
  }
  return root;
}

function readTag(tag: string): HastElement {
  const [tagName = ''] = tag.split(' ', 1);
  const properties: HastElement['properties'] = {};
  for (const [, name = '', value = ''] of tag.slice(tagName.length).matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
    const text = decode(value);
    properties[PROPERTIES[name] ?? name] = name === 'class' ? text.split(' ') : text;
  }
  return { type: 'element', tagName, properties, children: [] };
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
