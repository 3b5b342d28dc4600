/** A text without what copying tends to change, and where in the text each remaining character came from. */
export interface FoldedText {
  readonly folded: string;
  /** Offset into the text, for each UTF-16 unit of `folded` and one past its end. */
  readonly offsets: Uint32Array;
}

const SAME: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const SPACE = /\s/;

/** Lower case, one blank for any white space, one form of quotation marks, dashes and full-width ASCII. */
export function foldText(text: string): FoldedText {
  const offsets = new Uint32Array(text.length + 1);
  const chunks: string[] = [];
  let chunk = '';
  let length = 0;
  let afterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charAt(i));
    const isSpace = unit === ' ';
    if (isSpace && afterSpace) continue;
    afterSpace = isSpace;
    chunk += unit;
    offsets[length++] = i;
    if (chunk.length === 4096) {
      chunks.push(chunk);
      chunk = '';
    }
  }
  offsets[length] = text.length;
  return { folded: chunks.join('') + chunk, offsets: offsets.subarray(0, length + 1) };
}

/** One UTF-16 unit for one, so that offsets stay simple. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
    return code <= 0x20 ? ' ' : unit;
  }
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(String.fromCharCode(code - 0xfee0));
  if (SPACE.test(unit)) return ' ';
  const lower = unit.toLowerCase();
  return SAME[unit] ?? (lower.length === 1 ? lower : unit);
}
