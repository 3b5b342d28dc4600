import { characterLength, isLetterAt } from '../../../mentions/letters-in-text.js';

/** What stands between runs of anything but letters and hyphens; empty where a text begins or ends with such a run. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    if (isPart(text, at)) {
      at += characterLength(text, at);
      continue;
    }
    words.push(text.slice(from, at));
    while (at < text.length && !isPart(text, at)) at += characterLength(text, at);
    from = at;
  }
  words.push(text.slice(from));
  return words;
}

function isPart(text: string, at: number): boolean {
  return text[at] === '-' || isLetterAt(text, at);
}
