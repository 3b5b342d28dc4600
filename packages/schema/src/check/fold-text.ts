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
  const units = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  let afterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    const isSpace = unit === BLANK;
    if (isSpace && afterSpace) continue;
    afterSpace = isSpace;
    units[length] = unit;
    offsets[length++] = i;
  }
  offsets[length] = text.length;
  return { folded: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

const BLANK = 0x20;
const beyondAscii = new Map<number, number>();

/** One UTF-16 unit for one, so that offsets stay simple. */
function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit + 32;
    return unit <= BLANK ? BLANK : unit;
  }
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  let folded = beyondAscii.get(unit);
  if (folded === undefined) beyondAscii.set(unit, (folded = foldBeyondAscii(String.fromCharCode(unit))));
  return folded;
}

function foldBeyondAscii(unit: string): number {
  if (SPACE.test(unit)) return BLANK;
  const lower = unit.toLowerCase();
  return (SAME[unit] ?? (lower.length === 1 ? lower : unit)).charCodeAt(0);
}

/** In pieces, for a function takes only so many arguments. */
function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 8192) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  }
  return pieces.join('');
}
