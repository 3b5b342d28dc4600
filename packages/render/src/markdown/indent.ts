/** The block with a prefix before each line but the first: the content of a list item or a quotation. */
export function indent(block: string, prefix: string): string {
  return block.replace(/\n(?!\n)/g, `\n${prefix}`);
}
