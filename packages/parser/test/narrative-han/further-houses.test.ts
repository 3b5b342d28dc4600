import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';
import { person, recordOf, statements } from './summary.js';

/** Forms of universities, associations and bureaus beyond those of `houses.test.ts`: each row is one. */
describe('who is there', () => {
  test.each<[body: string, participants: string[]]>([
    [
      '3月7日，湖城协会(简称：湖会)会长李大海到访北江协会，受到北江协会会长王立新、秘书长孙国强的热情接待。',
      ['李大海: 会长@湖城协会', '王立新: 会长@北江协会', '孙国强: 秘书长@北江协会'],
    ],
    [
      '3月7日，甲乙协会在临川召开理事会。会议听取了李大海秘书长关于换届筹备、章程修改的说明。',
      ['李大海 (speaker): 秘书长'],
    ],
    [
      '3月7日，湖城领馆总领事李大海在市外办领导陪同下访问我校，外办、领事管理处负责人参加会见。',
      ['李大海: 总领事@湖城领馆', '市外办领导', '外办、领事管理处负责人'],
    ],
    [
      '3月7日,湖城航运集团一行30余人在总经理李大海的率领下赴北江造船集团参观交流。',
      ['湖城航运集团一行30余人', '李大海: 总经理@湖城航运集团'],
    ],
    [
      '3月7日,湖城市政府党组书记李大海率代表团一行9人来访我校,副校长王立新会见来宾。',
      ['李大海: 党组书记@湖城市政府', '王立新: 副校长'],
    ],
    ['3月7日,北江大学校长王立新会见了湖城访问团一行4人。', ['王立新: 校长@北江大学', '湖城访问团']],
    [
      '3月7日,北江大学校长王立新会见了湖城大学校长李大海。外办等部门的负责人会见时在座。',
      ['王立新: 校长@北江大学', '李大海: 校长@湖城大学'],
    ],
    [
      '3月7日,自由党党魁阿里斯•科(Aris Coe)率团来访,副校长王立新会见来宾。',
      ['阿里斯•科: 党魁@自由党', '王立新: 副校长'],
    ],
  ])('%s', (body, participants) => {
    expect(recordOf(body).participants.map(person)).toEqual(participants);
  });
});

describe('what was talked about', () => {
  test.each<[body: string, agenda: string[]]>([
    [
      '3月7日，甲乙协会在临川召开理事会。会议听取了李大海秘书长关于换届筹备、章程修改以及重点工作等方面的汇报。',
      ['换届筹备', '章程修改', '重点工作'],
    ],
    ['3月7日，甲乙协会在临川召开座谈会。会长王立新指出，要凝聚力量，达成共赢的目标。', []],
    [
      '3月7日，甲乙协会在临川召开座谈会。与会人员就协议管理、职责分工、科研国际化和高校联盟建设等事宜进行了交流。',
      ['协议管理', '职责分工', '科研国际化', '高校联盟建设'],
    ],
    [
      '3月7日，甲乙协会在临川召开座谈会。双方就科研合作、互派教师和留学生等交换了意见。',
      ['科研合作', '互派教师和留学生'],
    ],
    [
      '3月7日，甲乙协会在临川召开座谈会。与会秘书长围绕名牌推选、信息汇总等主题进行了探讨。',
      ['名牌推选', '信息汇总'],
    ],
    ['3月7日，甲乙协会在临川召开座谈会。双方就国际合作与交流处概况进行了交流。', ['国际合作与交流处概况']],
  ])('%s', (body, agenda) => {
    const record = recordOf(body);
    expect(record.agenda.map(({ name }) => name)).toEqual(agenda);
    expect(record.decisions).toEqual([]);
  });
});

test.each<[body: string, said: string[]]>([
  [
    '3月7日，论坛在临川举行。会议由王立新主持。湖城大学党委书记李大海致欢迎辞，向与会代表介绍了学校的历史，同时希望论坛能提供平台。',
    ['李大海 statement: 学校的历史', '李大海 hope: 论坛能提供平台'],
  ],
  [
    '3月7日，甲乙集团召开安全会议。董事长王立新提出两点意见：一是确保政治安全；二是确保生产安全。',
    ['王立新 proposal: 一是确保政治安全；二是确保生产安全'],
  ],
  [
    '3月7日，湖城协会会长李大海到我协会调研，会长王立新会见。王立新介绍了协会的情况，希望双方加强合作。',
    ['王立新 statement: 协会的情况', '王立新 hope: 双方加强合作'],
  ],
  [
    '3月7日，湖城协会会长李大海到我协会调研，会长王立新会见。王立新表示，欢迎李大海来访。李大海对展厅深感兴趣，并询问了参观人数。',
    ['王立新 statement: 欢迎李大海来访'],
  ],
  [
    '3月7日，湖城协会会长李大海到我协会调研，会长王立新表示了热烈欢迎并且带领大家参观了展厅。',
    ['王立新 statement: 热烈欢迎'],
  ],
  [
    '3月7日，湖城协会会长李大海到我协会调研，会长王立新会见。王立新对来访表示欢迎，转达了董事长的问候。',
    ['王立新 statement: 对来访表示欢迎', '王立新 statement: 董事长的问候'],
  ],
])('%s', (body, said) => {
  expect(statements(recordOf(body))).toEqual(said);
});

describe('when and where', () => {
  test.each<[body: string, start: string | undefined, places: string[]]>([
    [
      '3月6日至7日，省工信厅副厅长李大海带队赴湖城高港、兴化等地，就企业培育等工作开展实地调研。',
      '2025-03-06',
      ['湖城高港', '兴化'],
    ],
    ['3月7日，副市长李大海到市工业和信息化局调研。', '2025-03-07', ['市工业和信息化局']],
    ['为推进工作,服务于事业发展,3月7日,甲乙协会在临川召开座谈会。', '2025-03-07', ['临川']],
    ['3月7下午,湖城协会会长李大海赴北江协会调研。', '2025-03-07', ['北江协会']],
    ['商务部部长王立新6日出席在越南举行的第六届港口部长会议，并发表讲话。', '2025-03-06', ['越南']],
    [
      '3月7日，湖城航运集团一行30余人在总经理李大海的率领下赴北江造船集团参观。',
      '2025-03-07',
      ['北江造船集团'],
    ],
  ])('%s', (body, start, places) => {
    const record = recordOf(body);
    expect([record.start?.value, record.locations.map(({ name }) => name)]).toEqual([start, places]);
  });
});

describe('the head of the page', () => {
  const body = '3月7日上午，甲乙部副部长王立新主持召开防汛工作会议。';

  test.each<[head: string, name: string | undefined, published: string]>([
    [
      '首页 >> 新闻纵横 >> 正文\n甲乙部召开防汛工作会议\n发布时间：2025-03-08 来源：甲乙部',
      '甲乙部召开防汛工作会议',
      '2025-03-08',
    ],
    ['来源:办公室 发布时间:2025-03-08 浏览次数:271 次', undefined, '2025-03-08'],
    ['甲乙署召開防汛工作會議\n114-03-08', '甲乙署召開防汛工作會議', '2025-03-08'],
    ['甲乙署召開防汛工作會議\n發布日期：114/3/8', '甲乙署召開防汛工作會議', '2025-03-08'],
    [
      '甲乙部召开防汛工作会议\n甲乙门户网站 www.lake.example   2025年03月08日   来源:甲乙部',
      '甲乙部召开防汛工作会议',
      '2025-03-08',
    ],
  ])('%s', (head, name, published) => {
    const { record } = parseReport(`${head}\n\n${body}`);
    expect([record.name, record.sources[0]?.published?.value, record.start?.value]).toEqual([
      name,
      published,
      '2025-03-07',
    ]);
  });
});

test.each(['114-13-08', '114-02-30', '114-03/08', '電話：114-03-08'])(
  '%s is no day of the Republic',
  (line) => {
    const { record } = parseReport(
      `甲乙署召開防汛工作會議\n${line}\n\n3月7日上午，甲乙部副部長王立新主持召開防汛工作會議。`,
    );
    expect(record.sources[0]?.published).toBeUndefined();
  },
);

describe('a day without a year, and no day of publication', () => {
  test.each<[body: string, start: string]>([
    ['1月11日，甲乙集团召开2025年安全工作会议，总经理王立新主持会议。', '2025-01-11'],
    ['1月11日，甲乙集团召开2025年度安全工作会议，总经理王立新主持会议。', 'XXXX-01-11'],
    ['12月21日，甲乙集团召开2025年安全工作会议，总经理王立新主持会议。', 'XXXX-12-21'],
  ])('%s', (body, start) => {
    expect(parseReport(`甲乙集团召开安全工作会议\n\n${body}`).record.start?.value).toBe(start);
  });
});

test('what was done once something was decided decides nothing', () => {
  const { decisions } = recordOf(
    '3月7日，湖城协会在临川召开会员大会，会长李大海、秘书长王立新出席会议。会议选举李大海为会长。李大海在当选后发表讲话时说，新一届理事会将服务会员。',
  );
  expect(decisions.map(({ text }) => text)).toEqual(['选举李大海为会长']);
});
