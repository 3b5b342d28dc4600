/**
 * A value as JSON that can stand inside a `script` element: no `<`, `>` or `&` is written as it is, so that nothing in it ends the element,
 * begins a comment or is read as a reference; nor are control characters or line separators.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[&<>\x7F-\x9F\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
