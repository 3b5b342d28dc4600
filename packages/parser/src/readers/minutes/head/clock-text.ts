/** An hour and minute as times of records end: "T09:05". */
export function clockText(hour: number, minute: number): string {
  return `T${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
