/** How far into a statement its mood is looked for, in UTF-16 units. */
const REACH = 14;

/** The kind of a statement: that of its cue, unless the cue says nothing of it (表示, 说, or none) and the words do. */
export function kindOfStatement(cueKind: string, folded: string): string {
  if (cueKind !== 'statement' && cueKind !== 'continued') return cueKind;
  const head = folded.slice(0, REACH);
  if (startsWith(head, ['希望', '期待', '期望', '我们希望', '并希望', '衷心希望'])) return 'hope';
  if (startsWith(head, ['呼吁', '要求', '敦促'])) return 'request';
  if (startsWith(head, ['建议', '提议', '倡议'])) return 'proposal';
  if (/^(?:各|全|广大|要|应|必须|需要|务必|下一步,?要|一是要|同时要|首先要)/.test(folded) && /要|应|必须|需要|务必|须/.test(folded.slice(0, 30))) return 'request';
  if (/将|愿|承诺/.test(head)) return 'commitment';
  return 'statement';
}

function startsWith(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word));
}
