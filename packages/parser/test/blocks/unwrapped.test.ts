import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

const long =
  'The treasurer gave the figures of the year, compared them with those of the year before, and answered what the members asked about the roof and the boats.';

test('where no paragraph is wrapped, a line that begins with a capital is a line of its own', () => {
  const { record } = parseReport(
    `# Minutes of the Boat Club, 4 March 2026\n\nPresent: Ada Brook, Ben Hill\n\n${long}\n\n${long}\n\n${long}\n\n1. Approval of the minutes of the meeting held in the boat house\nThe minutes were read and signed.\n\n2. Boats\nNobody spoke of them.\n`,
  );
  expect(record.agenda.map(({ name }) => name)).toEqual([
    'Approval of the minutes of the meeting held in the boat house',
    'Boats',
  ]);
});
