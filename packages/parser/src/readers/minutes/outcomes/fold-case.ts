/** Lower case and plain apostrophes, character for character, so that every offset stays: a character whose lower case is longer stays as it is. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : lowerEach(text);
  return folded.replaceAll('’', "'");
}

function lowerEach(text: string): string {
  let folded = '';
  for (const ch of text) {
    const lower = ch.toLowerCase();
    folded += lower.length === ch.length ? lower : ch;
  }
  return folded;
}
