import { createPhraseTable } from '../../../mentions/han/index.js';

/** How far into a statement its mood is looked for, in UTF-16 units. */
const REACH = 14;

/** The kind of a statement: that of its cue, unless the cue says nothing of it (表示, 说, or none) and the words do. */
export function kindOfStatement(cueKind: string, folded: string): string {
  if (cueKind !== 'statement' && cueKind !== 'continued') return cueKind;
  const head = folded.slice(0, REACH);
  const opening = openings.at(head, 0);
  if (opening !== undefined) return opening.value;
  if (isUrging(folded)) return 'request';
  if (/将|愿|承诺/.test(head)) return 'commitment';
  return 'statement';
}

/** True where a modal verb of duty stands near the beginning (各部门要…, 必须…), and not as part of 主要, 重要, 只要. */
function isUrging(folded: string): boolean {
  const head = folded.slice(0, 24);
  if (head.includes('应当') || head.includes('必须') || head.includes('务必') || head.includes('应该'))
    return true;
  for (let at = head.indexOf('要'); at >= 0; at = head.indexOf('要', at + 1)) {
    if (
      !'主重只需不首想'.includes(head.charAt(at - 1) || ' ') &&
      !'求点是因素闻'.includes(head.charAt(at + 1) || ' ')
    )
      return true;
  }
  return false;
}

/** Words with which a statement says what it is. */
const openings = createPhraseTable([
  ...['希望', '期待', '期望', '我们希望', '并希望', '衷心希望'].map((word) => [word, 'hope'] as const),
  ...['呼吁', '要求', '敦促'].map((word) => [word, 'request'] as const),
  ...['建议', '提议', '倡议'].map((word) => [word, 'proposal'] as const),
]);
