import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

test.each([
  [
    'three blanks',
    'Date: 4 March 2026     Location: Town Hall\nPresent: Ada Brook, Ben Hill   Apologies: Cora Lake\n',
  ],
  ['tabs', 'Date: 4 March 2026\tLocation: Town Hall\nPresent: Ada Brook, Ben Hill\t\tApologies: Cora Lake\n'],
  [
    'strong letters',
    '**Date:** 4 March 2026 **Location:** Town Hall\n**Present:** Ada Brook, Ben Hill **Apologies:** Cora Lake\n',
  ],
  ['bars', 'Date: 4 March 2026 | Location: Town Hall\nPresent: Ada Brook, Ben Hill | Apologies: Cora Lake\n'],
])('labels beside one another, parted by %s', (_, lines) => {
  const { record } = parseReport(`# Minutes of the Harbour Committee\n\n${lines}`);
  expect(record.start?.value).toBe('2026-03-04');
  expect(record.locations.map(({ name }) => name)).toEqual(['Town Hall']);
  expect(record.participants.map(({ name, presence }) => [name, presence])).toEqual([
    ['Ada Brook', 'present'],
    ['Ben Hill', 'present'],
    ['Cora Lake', 'absent'],
  ]);
});

test('the ideographic space parts labels too', () => {
  const { record } = parseReport(
    '青禾基金會董事會會議紀錄\n\n時間：2026年3月4日　　地點：本會二樓會議室\n主席：陳學文　　　　記錄：林海\n',
  );
  expect(record.start?.value).toBe('2026-03-04');
  expect(record.locations.map(({ name }) => name)).toEqual(['本會二樓會議室']);
  expect(record.participants.map(({ name, roles }) => [name, roles])).toEqual([
    ['陳學文', ['chair']],
    ['林海', ['secretary']],
  ]);
});

test.each([
  ['one blank', 'Present: Ada Brook Location: unknown to most'],
  ['words that are no label', 'Present: Ada Brook     Remember: bring cake'],
])('%s parts nothing', (_, line) => {
  const { record } = parseReport(`# Minutes of the Harbour Committee\n\nDate: 4 March 2026\n${line}\n`);
  expect(record.locations).toEqual([]);
});
