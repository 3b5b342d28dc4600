import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

describe('sentences of Chinese minutes say where and until when', () => {
  test.each([
    ['会议于下午5时结束。', '2026-03-04T17:00'],
    ['会议于17:00结束。', '2026-03-04T17:00'],
    ['下午5时30分会议结束。', '2026-03-04T17:30'],
  ])('%s', (line, end) => {
    const { record } = parseReport(
      `理事会会议纪要\n\n2026年3月4日下午2点30分，理事会会议在总部二楼会议室主持召开。\n\n一、讨论预算。\n\n${line}\n`,
    );
    expect(record.end?.value).toBe(end);
    expect(record.start?.value).toBe('2026-03-04T14:30');
    expect(record.locations.map(({ name }) => name)).toEqual(['总部二楼会议室']);
  });

  test('what is between 于 and 召开 may be the day', () => {
    const { record } = parseReport(
      '理事会会议纪要\n\n理事会会议于2026年3月4日召开。\n\n一、预算\n\n林海介绍了预算。\n',
    );
    expect(record.locations).toEqual([]);
  });
});

test.each([
  ['技术委员会会议纪要', []],
  ['第三届理事会第二次会议纪要', []],
  ['青禾协会第三届理事会第二次会议纪要', ['青禾协会']],
])('whose meeting %s reports', (title, organizers) => {
  const { record } = parseReport(`${title}\n\n时间：2026年3月4日\n出席：陈学文、林海\n\n议题一：预算\n`);
  expect(record.organizers.map(({ name }) => name)).toEqual(organizers);
});

test('tasks begin with who has them, and the next meeting is none', () => {
  const { record } = parseReport(
    '技术委员会会议纪要\n时间：2026年3月4日\n参会人员：林海、王芳\n\n遗留问题：\n- 王芳 准备发布说明，3月15日前完成\n\n下次会议：2026年3月18日\n',
  );
  expect(record.actionItems.map(({ text, assignees }) => [text, assignees[0]?.name])).toEqual([
    ['准备发布说明，3月15日前完成', '王芳'],
  ]);
  expect(record.relatedMeetings.map(({ relation, start }) => [relation, start?.value])).toEqual([
    ['next', '2026-03-18'],
  ]);
  expect(record.participants.map(({ name }) => name)).toEqual(['林海', '王芳']);
});
