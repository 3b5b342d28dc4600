import { isWhite } from '../mentions/letters.js';
import { labelEnd } from './label.js';
import { trimEndMarks } from '../mentions/trim-end-marks.js';
import type { Line } from './lines.js';

/**
 * Cuts the lines on which several labels stand beside one another, "Date: 4 March     Place: Town Hall": each becomes a line of
 * its own. All of the labels must be known, and what parts them more than a blank between words: a wide gap, a bar or a dot, or
 * strong letters ("**Date:** 4 March **Place:** Town Hall").
 */
export function partFields(lines: readonly Line[], isLabel: (words: string) => boolean): readonly Line[] {
  if (!lines.some(mayHold)) return lines;
  return lines.flatMap((line) => (mayHold(line) ? fieldsOf(line, isLabel) : [line]));
}

/** A line with two colons and something that may part labels. */
function mayHold({ text }: Line): boolean {
  const colon = text.search(/[:：]/);
  return (
    colon > 0 &&
    /[:：]/.test(text.slice(colon + 1)) &&
    /[\t\u3000]|[ \u00a0]{3}| [|·•] | \*\*/.test(text.slice(colon))
  );
}

function fieldsOf(line: Line, isLabel: (words: string) => boolean): Line[] {
  const starts = [0, ...gapEnds(line.text)].filter((at) => beginsWithLabel(line.text.slice(at), isLabel));
  if (starts.length < 2 || starts[0] !== 0) return [line];
  return starts.map((at, i) => {
    const next = starts[i + 1] ?? line.text.length;
    const text = trimEndMarks(line.text.slice(at, next), /[\s|·•]/);
    const contentStart = line.contentStart + at;
    return {
      ...line,
      start: i === 0 ? line.start : contentStart,
      end: i === starts.length - 1 ? line.end : line.contentStart + next,
      contentStart,
      contentEnd: contentStart + text.length,
      text,
    };
  });
}

/** Offsets of what stands behind a tab, an ideographic space, three blanks, a bar or a dot, and of strong letters. */
function gapEnds(text: string): number[] {
  const ends: number[] = [];
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    if (isWhite(text.charCodeAt(i))) width += text[i] === '\t' || text[i] === '\u3000' ? 3 : 1;
    else {
      if (width >= 3 || (width > 0 && text.startsWith('**', i))) ends.push(i);
      width = width > 0 && '|·•'.includes(text[i] ?? '') ? 3 : 0;
    }
  }
  return ends;
}

function beginsWithLabel(text: string, isLabel: (words: string) => boolean): boolean {
  const colon = labelEnd(text);
  return colon > 0 && isLabel(text.slice(0, colon));
}
