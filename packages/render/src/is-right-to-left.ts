/** Whether a BCP 47 tag is of a language written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i.test(tag);
}
