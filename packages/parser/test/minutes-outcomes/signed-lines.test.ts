import { expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';

it('a line that a bot signed is what its nick said', () => {
  const { record } = parseReport(
    'Meeting started by ada at 15:00:04 UTC on 2026-02-17.\n\nMeeting summary\n---------------\n\n* Release  (ada, 15:02:10)\n  * IDEA: a badge for first contributions  (bo, 15:15:20)\n  * the runners time out  (bo, 15:16:20)\n  * ACTION: bo to split the job  (ada, 15:21:48)\n\nMeeting ended at 15:52:33 UTC.\n\nPeople present (lines said)\n---------------------------\n\n* ada (48)\n* bo (31)\n',
  );
  expect(record.agenda[0]?.notes.map(({ text, speaker }) => [speaker?.name, text])).toEqual([
    ['bo', 'IDEA: a badge for first contributions'],
    ['bo', 'the runners time out'],
  ]);
  expect(record.notes).toEqual([]);
});
