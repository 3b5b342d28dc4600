import { simplifiedCharacters, traditionalCharacters } from '../languages/zh/traditional-characters.js';

/**
 * A Chinese text as rules compare it: simplified characters, half-width letters, digits and punctuation, one form of
 * quotation marks (“ ” ‘ ’) and of blanks. Every character stands for the one at the same offset of the text as given,
 * so offsets found in the folded text hold in both.
 */
export function foldHan(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xa0) continue;
    const as = foldCode(code) ?? table().get(code);
    if (as === undefined) continue;
    folded += text.slice(from, i) + as;
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

const marks: Readonly<Record<number, string>> = {
  0xa0: ' ',
  0x3000: ' ',
  0x2022: '·',
  0x2027: '·',
  0x30fb: '·',
  0xff65: '·',
  0xff0e: '.',
  0xff61: '。',
  0xff64: '、',
  0x300c: '“',
  0x300d: '”',
  0x300e: '‘',
  0x300f: '’',
  0x3008: '《',
  0x3009: '》',
  0x3014: '(',
  0x3015: ')',
};

function foldCode(code: number): string | undefined {
  // The full-width forms of ASCII stand in the same order, 0xFEE0 higher.
  return marks[code] ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : undefined);
}

let characters: Map<number, string> | undefined;

function table(): Map<number, string> {
  if (characters === undefined) {
    characters = new Map();
    for (let i = 0; i < traditionalCharacters.length; i++) {
      characters.set(traditionalCharacters.charCodeAt(i), simplifiedCharacters.charAt(i));
    }
  }
  return characters;
}
