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

describe('votes of Chinese minutes', () => {
  const outcomes = (text: string) => {
    const { record } = parseReport(
      `理事会会议纪要\n\n时间：2026年3月4日\n出席：陈学文、林海、王芳\n\n${text}`,
    );
    return {
      motions: record.motions.map((motion) => [motion.text, motion.result, motion.counts?.yes]),
      decisions: record.decisions.map((decision) => decision.text),
    };
  };

  test('behind the label of a resolution they are about the item', () => {
    const { motions } = outcomes(
      '议题一：预算案\n说明：总额五百万元。\n决议：同意7票、不同意1票，通过。\n\n议题二：章程修订案\n表决结果：赞成5票，反对0票，弃权1票，通过。\n\n议题三：顾问聘任\n决议：照案通过。\n',
    );
    expect(motions).toEqual([
      ['预算案', 'passed', 7],
      ['章程修订案', 'passed', 5],
      ['顾问聘任', 'passed', undefined],
    ]);
  });

  test('of numbered lines are each about their own', () => {
    expect(
      outcomes(
        '会议审议并通过了以下议案：\n1. 《2025年度财务报告》，同意13票，反对0票，弃权0票；\n2. 《关于修改章程的议案》，同意12票，反对1票，弃权0票。\n',
      ).motions,
    ).toEqual([
      ['《2025年度财务报告》', 'passed', 13],
      ['《关于修改章程的议案》', 'passed', 12],
    ]);
  });

  test('stand beside decisions without a count', () => {
    expect(
      outcomes(
        '一、审议通过了《2025年工作报告》\n二、审议通过了关于增补理事的议案，同意13票，反对0票，弃权0票\n三、会议决定，2026年年会定于6月20日在上海举行\n',
      ),
    ).toEqual({
      motions: [['关于增补理事的议案', 'passed', 13]],
      decisions: ['《2025年工作报告》', '2026年年会定于6月20日在上海举行'],
    });
  });
});

test('minutes in traditional characters', () => {
  const { record } = parseReport(`青禾基金會第五屆第三次董事會會議紀錄

時間：中華民國115年3月4日（星期三）下午2時30分
地點：本會二樓會議室
主席：陳學文董事長\u3000\u3000\u3000記錄：林海
出席人員：陳學文、王芳、趙立（線上）
請假人員：孫雨
列席人員：鄭平秘書長

壹、主席致詞（略）
貳、討論事項
案由一：115年度預算案，提請審議。
決議：照案通過。
案由二：增聘顧問案。
決議：同意7票、不同意1票，通過。
參、臨時動議：無
肆、散會：下午4時
`);
  expect([record.start?.value, record.end?.value]).toEqual(['2026-03-04T14:30', '2026-03-04T16:00']);
  expect(record.organizers.map(({ name }) => name)).toEqual(['青禾基金會']);
  expect(
    record.participants.map(({ name, presence, roles, posts, attendance }) =>
      [name, presence, ...roles, posts[0]?.title, attendance].filter(Boolean).join(' '),
    ),
  ).toEqual([
    '陳學文 present chair 董事長',
    '林海 present secretary',
    '王芳 present',
    '趙立 present remote',
    '孫雨 absent',
    '鄭平 present observer 秘書長',
  ]);
  expect(record.motions.map(({ text, result, counts }) => [text, result, counts?.yes])).toEqual([
    ['115年度預算案，提請審議', 'passed', undefined],
    ['增聘顧問案', 'passed', 7],
  ]);
});

describe('people of Chinese lists', () => {
  const people = (lines: string) =>
    parseReport(`学生会行政会议记录\n\n时间：2026年3月4日\n${lines}\n`).record.participants.map(
      ({ name, presence, roles, posts }) =>
        [name, presence, ...roles, posts[0]?.title ?? posts[0]?.organization].filter(Boolean).join(' '),
    );

  test.each([
    ['出席：副会长林海、文宣长赵立', ['林海 present 副会长', '赵立 present 文宣长']],
    [
      '与会人员：【甲方】陈学文、林海；【乙方】王芳',
      ['陈学文 present 甲方', '林海 present', '王芳 present 乙方'],
    ],
    ['主持人：陈学文家长\n记录人：林海同学', ['陈学文 present chair', '林海 present secretary']],
    ['列席人员：郑平秘书长', ['郑平 present observer 秘书长']],
  ])('%s', (lines, expected) => {
    expect(people(lines)).toEqual(expected);
  });
});

test('points of a Chinese agenda that go on in themselves', () => {
  const { record } = parseReport(
    '家长委员会会议记录\n\n时间：2026年3月4日\n参会人员：陈学文、王芳\n\n会议内容：\n（1）春游安排：定于4月10日去植物园，费用每人80元。\n（2）绿化补种。王芳负责联系园林公司，4月1日前报价。\n（3）校服订购\n',
  );
  expect(record.agenda.map(({ name }) => name)).toEqual(['春游安排', '绿化补种', '校服订购']);
  expect(record.actionItems.map(({ text, due }) => [text, due?.value])).toEqual([
    ['联系园林公司，4月1日前报价', '2026-04-01'],
  ]);
});
