import type { Line } from './lines.js';

/** First line of each fenced code block → its last line. An opening fence without a closing one is no fence. */
export function fencePartners(lines: readonly Line[], from: number): Map<number, number> {
  const partners = new Map<number, number>();
  let open: { line: number; mark: string } | undefined;
  for (let n = from; n < lines.length; n++) {
    const text = lines[n]?.text ?? '';
    const mark = text.startsWith('```')
      ? '```'
      : text.startsWith('~~~') && !/^~+$/.test(text)
        ? '~~~'
        : undefined;
    if (open === undefined) {
      if (mark !== undefined && !text.slice(3).includes('`')) open = { line: n, mark };
    } else if (text.startsWith(open.mark) && /^[`~]+$/.test(text)) {
      partners.set(open.line, n);
      open = undefined;
    }
  }
  return partners;
}
