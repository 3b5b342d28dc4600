/**
 * Says what an offset counts, where it does not count UTF-16 units as it should: `start` is the offset as given, `found`
 * the true one. Programs in Python count code points, programs in Go and Rust bytes of UTF-8.
 */
export function createOffsetUnits(
  text: string,
): (start: number, found: number) => 'code-points' | 'bytes' | undefined {
  let before: { codePoints: Uint32Array; bytes: Uint32Array } | undefined;
  return (start, found) => {
    if (start === found) return undefined;
    before ??= countBefore(text);
    if (before.codePoints[found] === start) return 'code-points';
    return before.bytes[found] === start ? 'bytes' : undefined;
  };
}

/** Code points and UTF-8 bytes before each UTF-16 offset. */
function countBefore(text: string): { codePoints: Uint32Array; bytes: Uint32Array } {
  const codePoints = new Uint32Array(text.length + 1);
  const bytes = new Uint32Array(text.length + 1);
  let points = 0;
  let octets = 0;
  for (let i = 0; i < text.length; i++) {
    codePoints[i] = points;
    bytes[i] = octets;
    const unit = text.charCodeAt(i);
    const pair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    points++;
    octets += pair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    if (pair) {
      i++;
      codePoints[i] = points;
      bytes[i] = octets;
    }
  }
  codePoints[text.length] = points;
  bytes[text.length] = octets;
  return { codePoints, bytes };
}
