import { parseReport } from '@rapporteur/parser';
import { describe, expect, test } from 'vitest';

describe('the theme of a meeting is a keyword', () => {
  test.each([
    [
      'A forum under the theme “Ports without Smoke” was held in Norwick on 4 March 2026.',
      ['Ports without Smoke'],
    ],
    [
      'The annual conference, themed "Reading Together", was held in Norwick on 4 March 2026.',
      ['Reading Together'],
    ],
    ['海港协会年会于2026年3月4日在北桥举行，主题为“绿色港口”。', ['绿色港口']],
    ['2026年3月4日，以“共读一本书”为主题的读书论坛在北桥举行。', ['共读一本书']],
    // Without quotation marks a theme ends with its clause.
    ['2026年3月4日，以合作共赢为主题的港口论坛在北桥举行。', ['合作共赢']],
    ['港口论坛于2026年3月4日在北桥举行，主题是绿色与智慧港口。', ['绿色与智慧港口']],
    [
      'A forum on the theme of ports without smoke, the fifth so far, was held in Norwick on 4 March 2026.',
      ['ports without smoke'],
    ],
    ['2026年3月4日，协会以通过、印发的文件为主题，在北桥召开座谈会。', undefined],
    ['A forum on “smokeless ports” was held in Norwick on 4 March 2026.', undefined],
    ['The mayor opened a shop under the theme “Old Books”.', undefined],
    ['A forum under the theme “Ports without end was held in Norwick on 4 March 2026.', undefined],
  ])('%s', (text, keywords) => {
    const { record } = parseReport(`News of the harbour\n\n${text}\n`);
    expect(record.keywords).toEqual(keywords);
    const cited = (record.evidence ?? [])
      .filter(({ field }) => field === 'keywords')
      .map(({ exact }) => exact);
    expect(cited).toEqual(keywords ?? []);
  });
});
