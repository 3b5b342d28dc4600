/** The parts that are there, with the separator between. */
export function join(parts: readonly (string | false | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}
