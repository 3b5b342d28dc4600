import { isHighSurrogate, isLowSurrogate } from './letters.js';

/**
 * `text` without the characters at its end that `mark` matches; `mark` is a pattern for one character, or a function that is
 * asked for the character at an offset. It steps back from the end, so it is linear where a pattern such as `/[.:]+$/` looks at
 * each run of marks from each of its characters. `trimEndMarks('Present ::', /[\s:]/)` is `'Present'`.
 */
export function trimEndMarks(text: string, mark: RegExp | ((text: string, at: number) => boolean)): string {
  let end = text.length;
  while (end > 0) {
    const pair =
      end > 1 && isLowSurrogate(text.charCodeAt(end - 1)) && isHighSurrogate(text.charCodeAt(end - 2));
    const start = end - (pair ? 2 : 1);
    if (!(typeof mark === 'function' ? mark(text, start) : mark.test(text.slice(start, end)))) break;
    end = start;
  }
  return end === text.length ? text : text.slice(0, end);
}
