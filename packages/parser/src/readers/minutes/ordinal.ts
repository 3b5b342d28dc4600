/** The value of an item's number: "3", "IV", "三", "十二". Undefined for letters and for numbers in parts ("2.1"). */
export function ordinal(number: string | undefined): number | undefined {
  if (number === undefined) return undefined;
  if (/^\d{1,3}(?:\.0)?$/.test(number)) return Number(number);
  if (/^[ivxIVX]{1,6}$/.test(number)) return roman(number.toUpperCase());
  const plain = plainNumerals(number);
  if (plain !== number) return ordinal(plain);
  if (/^[一二三四五六七八九十]{1,3}$/.test(number)) {
    const ten = number.indexOf('十');
    if (ten < 0) return hanDigits.indexOf(number) + 1;
    const tens = ten === 0 ? 1 : hanDigits.indexOf(number[0] ?? '') + 1;
    const ones = number[ten + 1];
    return tens * 10 + (ones === undefined ? 0 : hanDigits.indexOf(ones) + 1);
  }
  return undefined;
}

const hanDigits = '一二三四五六七八九';
/** The numerals of documents, which nobody can turn into another by a stroke, in simplified and traditional characters. */
const formalDigits = ['壹', '贰貳', '叁參', '肆', '伍', '陆陸', '柒', '捌', '玖', '拾'];

function plainNumerals(number: string): string {
  return [...number]
    .map((ch) => {
      const value = formalDigits.findIndex((forms) => forms.includes(ch));
      return value < 0 ? ch : (`${hanDigits}十`[value] ?? ch);
    })
    .join('');
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function roman(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = romanDigits[text[i] ?? ''] ?? 0;
    sum += value < (romanDigits[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
