/** What a UTF-16 code unit is to the scanner of dates and times. */
export type CharacterClass = 'number' | 'word' | 'han' | 'mark' | 'blank' | 'line';

const ASCII: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  if (code === 0x0a || code === 0x0b || code === 0x0c || code === 0x0d) return 'line';
  if (code <= 0x20) return 'blank';
  if (code >= 0x30 && code <= 0x39) return 'number';
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'word';
  return 'mark';
});

/** The class of a code unit. Half of a surrogate pair is a mark. */
export function classOf(code: number): CharacterClass {
  if (code < 128) return ASCII[code] ?? 'mark';
  if (code === 0x3007 || (code >= 0x3400 && code <= 0x9fff)) return 'han';
  if (code >= 0xff10 && code <= 0xff19) return 'number';
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return 'line';
  if (isBlank(code)) return 'blank';
  return isLetter(code) ? 'word' : 'mark';
}

function isBlank(code: number): boolean {
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff) return true;
  return (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x205f;
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7af);
}
