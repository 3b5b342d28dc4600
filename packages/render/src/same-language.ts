/** Whether two BCP 47 tags name one language, regions and scripts aside. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0]?.toLowerCase() === b.split('-', 1)[0]?.toLowerCase();
}
