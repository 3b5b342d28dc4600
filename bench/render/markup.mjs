/**
 * HTML as a string that is the same for the same elements, attributes and text: attributes in the order of their names, characters
 * instead of references, no white space between elements.
 */
export function markup(html) {
  return html
    .replace(/<(\w+)((?: [\w-]+="[^"]*")*)\/?>/g, (_, tag, attributes) =>
      [`<${tag}`, ...(attributes.match(/[\w-]+="[^"]*"/g) ?? []).map(lowerName).sort()].join(' ').concat('>'),
    )
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
      name ? NAMED[name] : String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/>\s+</g, '>\n<')
    .replace(/>(?=<)/g, '>\n')
    .trim();
}

/** React writes `dateTime="…"`, which is the same attribute. */
function lowerName(attribute) {
  return attribute.replace(/^[^=]*/, (name) => name.toLowerCase());
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
