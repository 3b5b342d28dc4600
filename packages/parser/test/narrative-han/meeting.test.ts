import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';
import { recordOf } from './summary.js';

describe('the meeting itself', () => {
  test.each<[string, Partial<Record<'start' | 'end' | 'place' | 'class' | 'status' | 'organizers', string>>]>(
    [
      [
        '3月7日，江南造纸协会在临川市召开企业座谈会。',
        {
          start: '2025-03-07',
          place: '临川市',
          class: 'symposium',
          status: 'held',
          organizers: '江南造纸协会/organizer',
        },
      ],
      [
        '江南造纸协会第三届理事会第二次（扩大）会议7日在京举行。',
        {
          start: '2025-03-07',
          place: '京',
          class: 'board-meeting',
          status: 'held',
          organizers: '江南造纸协会/organizer',
        },
      ],
      [
        '由江州市商务局主办、江州市律师协会承办、江州大学协办的法治论坛于3月6日至7日在江州饭店举行。',
        {
          start: '2025-03-06',
          end: '2025-03-07',
          place: '江州饭店',
          class: 'forum',
          status: 'held',
          organizers: '江州市商务局/organizer 江州市律师协会/host 江州大学/cohost',
        },
      ],
      [
        '3月7日，江南造纸协会以线上线下相结合的方式在临川市召开企业座谈会。',
        {
          start: '2025-03-07',
          place: '临川市',
          class: 'symposium',
          status: 'held',
          organizers: '江南造纸协会/organizer',
        },
      ],
      [
        '日前，江南造纸协会在临川市举办第二期业务骨干培训班。',
        { place: '临川市', class: 'training', status: 'held', organizers: '江南造纸协会/organizer' },
      ],
      [
        '学院于3月7日下午2:30召开科研工作推进会。',
        { start: '2025-03-07T14:30', class: 'conference', status: 'held', organizers: '学院/organizer' },
      ],
      [
        '江南造纸协会定于3月20日上午9:00在临川饭店召开会员大会。',
        {
          start: '2025-03-20T09:00',
          place: '临川饭店',
          class: 'general-meeting',
          status: 'confirmed',
          organizers: '江南造纸协会/organizer',
        },
      ],
      [
        '江南造纸协会拟于3月20日召开会员大会。',
        {
          start: '2025-03-20',
          class: 'general-meeting',
          status: 'tentative',
          organizers: '江南造纸协会/organizer',
        },
      ],
      [
        '原定于3月20日举行的春季座谈会因场地维修取消，敬请各位会员谅解。',
        { start: '2025-03-20', class: 'symposium', status: 'cancelled' },
      ],
      [
        '因工作调整，原定于3月10日召开的年会推迟至3月24日举行，地点不变。',
        { start: '2025-03-24', class: 'conference', status: 'rescheduled' },
      ],
      [
        '國務委員李明遠6日在河內會見越南貿易部部長阮文海。',
        { start: '2025-03-06', place: '河內', class: 'talks', status: 'held' },
      ],
      [
        '3月7日，市科协主席王立新一行6人到海川科技有限公司调研。',
        { start: '2025-03-07', place: '海川科技有限公司', class: 'visit', status: 'held' },
      ],
    ],
  )('%s', (text, expected) => {
    const record = recordOf(text);
    const organizers = record.organizers.map(({ name, role }) => `${name}/${role ?? ''}`).join(' ');
    expect({
      ...(record.start === undefined ? {} : { start: record.start.value }),
      ...(record.end === undefined ? {} : { end: record.end.value }),
      ...(record.locations.length === 0 ? {} : { place: record.locations.map(({ name }) => name).join(' ') }),
      ...(record.classification === undefined ? {} : { class: record.classification }),
      ...(record.status === undefined ? {} : { status: record.status }),
      ...(organizers === '' ? {} : { organizers }),
    }).toEqual(expected);
  });

  test('held over a line, or both ways', () => {
    expect(recordOf('3月7日，协会第二次会议以线上方式召开。')).toMatchObject({
      attendanceMode: 'online',
      locations: [{ kind: 'virtual', name: '线上方式' }],
    });
    expect(recordOf('3月7日，协会年会在杭州召开，会议以线上线下相结合的方式举行。').attendanceMode).toBe(
      'mixed',
    );
  });

  test('the next meeting, by its ordinal or by its series', () => {
    expect(
      recordOf('3月7日，协会在杭州召开年会。下次会议将于2025年9月5日在成都举行。').relatedMeetings,
    ).toMatchObject([{ relation: 'next', start: { value: '2025-09-05' } }]);
    expect(
      recordOf('3月7日，第三届律师交流周在江州开幕。据悉，第四届律师交流周将于2026年3月在临川举行。')
        .relatedMeetings,
    ).toMatchObject([{ relation: 'next', start: { value: '2026-03' } }]);
  });

  test('aims, topics and what the meeting as a whole dealt with', () => {
    const record = recordOf(
      '为全面分析行业形势，研判市场走势，3月7日，协会在临川市召开座谈会。与会代表就原料价格、用能成本等议题进行了深入交流。会议听取了上半年工作汇报，部署了下一步工作。',
    );
    expect(record.purposes.map(({ text }) => text)).toEqual(['全面分析行业形势', '研判市场走势']);
    expect(record.agenda.map(({ name }) => name)).toEqual([
      '原料价格',
      '用能成本',
      '听取了上半年工作汇报',
      '部署了下一步工作',
    ]);
  });

  test('outcomes and tasks', () => {
    const record = recordOf(
      '3月7日，协会在杭州召开理事会会议。会议审议通过了《工作报告》《财务报告》，选举林晓为副会长。会议决定：成立合规工作组；编制行业白皮书。双方围绕绿色包装达成合作意向。编制组要修改文本，于3月20日前形成报批稿。',
    );
    expect(record.decisions.map(({ text }) => text)).toEqual([
      '审议通过了《工作报告》《财务报告》',
      '选举林晓为副会长',
      '成立合规工作组',
      '编制行业白皮书',
      '围绕绿色包装达成合作意向',
    ]);
    expect(record.actionItems).toMatchObject([
      {
        text: '修改文本，于3月20日前形成报批稿',
        assignees: [{ name: '编制组' }],
        due: { value: '2025-03-20' },
      },
    ]);
  });

  test('a text that reports no meeting says so and names no participants', () => {
    const { record, diagnostics } = parseReport(
      '茶叶出口再创新高\n2025-02-11 09:00 来源：茶业信息网\n\n海关数据显示，2024年茶叶出口量达38万吨，同比增长3.1%。分析师王立新表示，品牌建设是下一阶段的重点。',
    );
    expect(diagnostics.map(({ code }) => code)).toContain('not-a-meeting');
    expect(record.participants).toEqual([]);
    expect(record.start).toBeUndefined();
    expect(record.sources[0]).toMatchObject({
      publisher: '茶业信息网',
      published: { value: '2025-02-11T09:00' },
    });
  });

  test('a title that announces what the report tells as held', () => {
    const { diagnostics } = parseReport(
      '造纸协会将召开年会\n2025-03-08\n\n3月7日，造纸协会在临川市召开年会，会长陆文渊出席会议。',
    );
    expect(diagnostics).toMatchObject([
      { code: 'status-conflict', path: '/status', alternatives: ['confirmed'] },
    ]);
  });
});

test('what both sides of a visit talked about, in one sentence with the visit', () => {
  const { agenda } = recordOf(
    '3月7日，临川协会会长王海洋一行到东方船舶公司调研，双方就港口运行情况、发展态势等方面进行座谈。',
  );
  expect(agenda.map(({ name }) => name)).toEqual(['港口运行情况', '发展态势']);
});

test('a line of names above the report is no title', () => {
  const body = '3月7日，江南造纸协会在临川市召开企业座谈会，会长王海洋主持会议。';
  expect(recordOf(body, '责编·作者：于路 李洋\n本报记者 李洋 摄\n').name).toBeUndefined();
  expect(recordOf(body, '记者节座谈会召开\n').name).toBe('记者节座谈会召开');
});

test('the day of the news and the day of the meeting', () => {
  const record = parseReport(
    '两市商谈渡轮\n\n【江州新闻社讯】江州市港务局网站2025年9月25日消息，9月24日，局长李海强与海国航运公司总经理王海洋举行会谈。',
  ).record;
  expect(record.sources[0]?.published?.value).toBe('2025-09-25');
  expect(record.start?.value).toBe('2025-09-24');
});
