/** Lower case and plain apostrophes, character for character, so that every offset stays: a character whose lower case is longer stays as it is. */
export function foldCase(text: string): string {
  if (text.length < LONG) return fold(text);
  if (text !== remembered.text) remembered = { text, folded: fold(text) };
  return remembered.folded;
}

/** From this length on the last text is remembered: each sentence of a long paragraph asks for the whole of it. */
const LONG = 400;
let remembered = { text: '', folded: '' };

function fold(text: string): string {
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
