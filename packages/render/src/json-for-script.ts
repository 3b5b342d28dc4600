/**
 * A value as JSON that can stand inside a `script` element: without any `<`, nothing in it ends the element or begins
 * a comment.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
