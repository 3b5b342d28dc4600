import { stringAt, type Entities } from './entities.js';
import type { Report } from './report.js';

/** A meeting on site has no virtual location, one online has no physical one. */
export function checkAttendanceMode(entities: Entities, report: Report): void {
  const attendanceMode = stringAt(entities.MeetingRecord[0]?.value, 'attendanceMode');
  const excluded =
    attendanceMode === 'offline' ? 'virtual' : attendanceMode === 'online' ? 'physical' : undefined;
  if (attendanceMode === undefined || excluded === undefined) return;
  for (const location of entities.Location) {
    const kind = stringAt(location.value, 'kind');
    if (kind === excluded) report('attendance-mode-mismatch', location, 'kind', { attendanceMode, kind });
  }
}
