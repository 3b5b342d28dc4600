import { isHighSurrogate, isLowSurrogate } from './letters.js';

/**
 * `text` without the characters at its end that `mark` matches; `mark` is a pattern for one character. It steps back from
 * the end, so it is linear where a pattern such as `/[.:]+$/` looks at each run of marks from each of its characters.
 * `trimEndMarks('Present ::', /[\s:]/)` is `'Present'`.
 */
export function trimEndMarks(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const pair =
      end > 1 && isLowSurrogate(text.charCodeAt(end - 1)) && isHighSurrogate(text.charCodeAt(end - 2));
    const start = end - (pair ? 2 : 1);
    if (!mark.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}
