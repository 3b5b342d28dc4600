import { describe, expect, it } from 'vitest';
import { parseReport, parseReports } from '../../src/index.js';

const days = (text: string) => parseReports(text).map(({ record }) => record.start?.value);

describe('several meetings in one file', () => {
  it.each([
    [
      'headings with a day',
      '# Minutes, 4 March 2026\n\nPresent: Ada Brook\n\n# Minutes, 1 April 2026\n\nPresent: Ben Hill\n',
      ['2026-03-04', '2026-04-01'],
    ],
    [
      'days alone',
      '# Board minutes\n\n## 2026-03-04\n\n- Budget\n\n## 2026-04-01\n\n- Hall\n',
      ['2026-03-04', '2026-04-01'],
    ],
    [
      'lines',
      'Minutes of the meeting of 4 March 2026\n\nPresent: Ada Brook\n\nMinutes of the meeting of 1 April 2026\n\nPresent: Ben Hill\n',
      ['2026-03-04', '2026-04-01'],
    ],
    [
      'one meeting that approves the last minutes',
      '# Board meeting, 1 April 2026\n\nPresent: Ada Brook\n\n## Minutes of 4 March 2026\n\nApproved.\n\n## Next meeting, 6 May 2026\n',
      ['2026-04-01'],
    ],
    [
      'a title said twice',
      '# Minutes, 4 March 2026\n\n# Minutes 4 March 2026\n\nPresent: Ada Brook\n',
      ['2026-03-04'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('gives offsets into the whole text', () => {
    const text =
      '# Minutes, 4 March 2026\n\nPresent: Ada Brook\n\n# Minutes, 1 April 2026\n\nPresent: Ben Hill\n';
    const second = parseReports(text)[1]?.record.participants[0]?.evidence?.[0];
    expect(text.slice(second?.start, second?.end)).toBe('Ben Hill');
  });

  it('parseReport reads the first and says so', () => {
    const { record, diagnostics } = parseReport(
      '# Minutes, 4 March 2026\n\nPresent: Ada Brook\n\n# Minutes, 1 April 2026\n\nPresent: Ben Hill\n',
    );
    expect(record.participants.map(({ name }) => name)).toEqual(['Ada Brook']);
    expect(diagnostics.map(({ code }) => code)).toContain('several-meetings');
  });
});
