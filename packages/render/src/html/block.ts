/** An element with its content on lines of its own; `''` without content. */
export function block(tag: string, html: string): string {
  return html && `<${tag}>\n${html}</${tag}>\n`;
}
