import { isLetterAt } from '../mentions/letters-in-text.js';

/** The mark before a list item's words. */
export interface ListMarker {
  /** Characters of the line it takes, with white space and checkbox. */
  readonly length: number;
  readonly number: string | undefined;
  readonly checked: boolean | undefined;
}

/** "- text", and "•Text" without a blank behind a mark that is nothing else. */
const bullet = /^(?:[-*+•·●○◦▪‣–—](?:[ \t\u00a0]+|$)|[•●▪‣](?=\p{Lu}))/u;
/** 1. · 2.1 · 3) · 3.) · (4) · 1\. · 1.- · 1º.- · a) · IV. */
const number =
  /^(?:\((\d{1,3}|[a-zA-Z]|[ivx]{1,5})\)|(\d{1,3}(?:\.\d{1,3}){0,3})(?:(?:\\?[.)]|\.\))(?=\s|$)|\.[-–](?=[\s\p{Lu}])|[ºª°]\.?[-–.]?(?=\s)|(?<=\.\d{1,3})(?=\s))|([a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})(?:\)|\\?\.(?=[ \t]+\S{3})))[ \t\u00a0]*/u;
/** 1、 · 一、 · 壹、 · （一） · 第一、 · 1．· 1.议题 */
const hanNumber =
  /^(?:([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3})[、．]|(\d{1,2})\.(?=[\u3400-\u9fff])|[（(]([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)])[ \t\u3000]*/u;
const checkbox = /^\[([ xX✓✔]?)\][ \t\u00a0]+/;

/** Reads the list marker at the start of a line's content, if one stands there. */
export function readListMarker(line: string): ListMarker | undefined {
  const head = line.slice(0, 24);
  const dot = bullet.exec(head);
  const numbered = dot === null ? (number.exec(head) ?? hanNumber.exec(head)) : null;
  const marker = dot ?? numbered;
  let length = marker?.[0].length ?? 0;
  let digits = numbered?.[1] ?? numbered?.[2] ?? numbered?.[3];
  if (dot !== null) {
    // "- 1. text": the number counts, the bullet is only drawn.
    const inner = number.exec(line.slice(length, length + 24));
    if (inner !== null && inner[2] !== undefined && inner[0].length > 0) {
      digits = inner[2];
      length += inner[0].length;
    }
  }
  const box = checkbox.exec(line.slice(length, length + 24));
  if (box !== null) length += box[0].length;
  if (marker === null && box === null) return undefined;
  if (numbered !== null && length >= line.length && box === null && !line.includes(')')) {
    // A number alone on its line is a list mark only with its dot; "2023." never gets here (three digits at most).
    if (!/[.、．]$/.test(line.trimEnd())) return undefined;
  }
  return {
    length: Math.min(length, line.length),
    number: digits,
    checked: box === null ? undefined : (box[1] ?? '').trim() !== '',
  };
}

/**
 * "K. Lund" at the start of a line is a name with its initial, unless the letter begins a list or goes on with one: "A. Roof",
 * "I. Opening", "C. Yard" behind "B. Hall".
 */
export function isInitial(
  number: string,
  raw: string,
  last: string,
  roman: boolean,
  beside: readonly (string | undefined)[],
): boolean {
  if (!/^[A-Z]$/.test(number) || !raw.startsWith(`${number}.`)) return false;
  // "A. Brook" and "I. Hill" may begin lists, but not beside "S. Voss".
  if (number === 'A' || number === 'I') {
    const [before, after] = beside
      .map((line) => initialOf(line ?? ''))
      // "V. Business" above "A. Roof" counts in Roman numbers.
      .map((letter) => (roman && /^[IVX]$/.test(letter ?? '') ? undefined : letter));
    return (
      (before !== undefined && before.charCodeAt(0) + 1 !== number.charCodeAt(0)) ||
      (after !== undefined && number.charCodeAt(0) + 1 !== after.charCodeAt(0))
    );
  }
  const goesOn = last.length === 1 && last.charCodeAt(0) + 1 === number.charCodeAt(0);
  return !goesOn && !(roman && /^[VX]$/.test(number));
}

/** "A" of "A. Roof" and "A.Roof". */
function initialOf(line: string): string | undefined {
  const initial = /^[A-Z]\. ?/.exec(line)?.[0];
  return initial !== undefined && isLetterAt(line, initial.length) ? initial[0] : undefined;
}
