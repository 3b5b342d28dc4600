/**
 * The text as a page can hold it: line ends become `\n` (form feed and vertical tab too), every other control character and lone surrogate
 * becomes U+FFFD, as the HTML and CommonMark standards do with NUL.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\v\f]/g, '\n').replace(/\p{Cs}|[^\P{Cc}\t\n]/gu, '\uFFFD');
}

/** What stands for a line end or a character that a page cannot hold. */
export function cleanCharacter(found: string): string {
  return /[\r\v\f]/.test(found) ? '\n' : '\uFFFD';
}
