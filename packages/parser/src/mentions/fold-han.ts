import { remember } from '../source/remember.js';
import { simplifiedCharacters, traditionalCharacters } from '../languages/zh/traditional-characters.js';

/**
 * A Chinese text as rules compare it: simplified characters, half-width letters, digits and punctuation, one form of
 * quotation marks (“ ” ‘ ’) and of blanks. Every character stands for the one at the same offset of the text as given,
 * so offsets found in the folded text hold in both.
 */
export function foldHan(text: string): string {
  const first = text.search(/[\u00a0\u2022\u2027\u2e80-\uffff]/);
  if (first < 0) return text;
  folds ??= createFolds();
  let folded = '';
  let from = 0;
  for (let i = first; i < text.length; i++) {
    const as = folds[text.charCodeAt(i)] ?? 0;
    if (as === 0) continue;
    folded += text.slice(from, i) + String.fromCharCode(as);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** The same in lower case, kept while a report is read: captions, page furniture and themes are looked for in the same lines. */
export const foldHanCase = remember((text) => foldHan(text).toLowerCase());

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

/** Radicals that text copied from PDF files has in place of characters; those from U+2F00 on are normalised by Unicode. */
const radicals: Readonly<Record<number, string>> = {
  0x2ea0: '民',
  0x2ec4: '西',
  0x2ec5: '见',
  0x2ec6: '角',
  0x2ec9: '贝',
  0x2ecb: '车',
  0x2ed3: '长',
  0x2ed4: '门',
  0x2ed8: '青',
  0x2eda: '页',
  0x2edb: '风',
  0x2edc: '飞',
  0x2edd: '食',
  0x2ee2: '马',
  0x2ee3: '骨',
  0x2ee4: '鬼',
  0x2ee5: '鱼',
  0x2ee6: '鸟',
  0x2ee9: '黄',
  0x2eec: '齐',
  0x2ef0: '龙',
};

/** For each UTF-16 unit the one it is folded to, 0 for itself. */
let folds: Uint16Array | undefined;

function createFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let i = 0; i < traditionalCharacters.length; i++)
    table[traditionalCharacters.charCodeAt(i)] = simplifiedCharacters.charCodeAt(i);
  for (let code = 0x2f00; code <= 0x2fd5; code++)
    table[code] = String.fromCharCode(code).normalize('NFKC').charCodeAt(0);
  // The full-width forms of ASCII stand in the same order, 0xFEE0 higher.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (const [code, as] of [...Object.entries(marks), ...Object.entries(radicals)])
    table[Number(code)] = as.charCodeAt(0);
  return table;
}
