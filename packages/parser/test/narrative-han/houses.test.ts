import { describe, expect, test } from 'vitest';
import { person, recordOf, statements } from './summary.js';

/** How ministries, bureaus, associations and firms of many places word their news: each row is a form of its own. */
describe('who said what', () => {
  test.each<[body: string, said: string[]]>([
    [
      '3月7日，江南造纸协会会长李明远到海川集团调研。座谈会上，海川集团董事长王立新表示，企业运行平稳。李明远对企业的成绩给予充分肯定，并表示协会将反映企业诉求。',
      ['王立新 statement: 企业运行平稳', '李明远 statement: 协会将反映企业诉求'],
    ],
    [
      '3月7日，外交部长李明远在北京同来访的越南外长阮文海举行会谈。李明远表示，两国相互尊重。中方愿同越方加强对接。阮文海表示，越方重视对华关系。越方愿参与共建。',
      [
        '李明远 statement: 两国相互尊重',
        '李明远 continued: 中方愿同越方加强对接',
        '阮文海 statement: 越方重视对华关系',
        '阮文海 continued: 越方愿参与共建',
      ],
    ],
  ])('%s', (body, said) => {
    expect(statements(recordOf(body)).map((line) => line.replace(/ \w+:/, ''))).toEqual(
      said.map((line) => line.replace(/ \w+:/, '')),
    );
  });
});

test('为了解 is 为 and 了解', () => {
  const { purposes } = recordOf(
    '为了解企业运行情况，听取意见建议，3月7日，江南造纸协会在临川市召开企业座谈会。',
  );
  expect(purposes.map(({ text }) => text)).toEqual(['了解企业运行情况', '听取意见建议']);
});

test('a bureau with 及 in its name is one body', () => {
  const { participants } = recordOf('勞工及福祉局局長曾志康今日（三月七日）出席社區服務研討會。');
  expect(participants.map(person)).toEqual(['曾志康: 局長@勞工及福祉局']);
});

test('with whom a topic was talked over is no topic', () => {
  const record = recordOf(
    '3月7日，江南造纸协会会长李明远主持召开企业圆桌会，就优化营商环境与外资企业代表座谈交流。',
  );
  expect(record.participants.map(({ name }) => name)).toEqual(['李明远', '外资企业代表']);
  expect(record.agenda.map(({ name }) => name).filter((name) => name.includes('代表'))).toEqual([]);
});

test('who leads a survey is there, and is meant by 他', () => {
  const record = recordOf(
    '3月7日上午，市科协副主席李明远率调研组到高新区，就营商环境开展专题调研。高新区管委会主任王立新陪同调研。\n\n李明远对高新区的工作给予肯定。他指出，要聚焦企业所需。',
  );
  expect(record.participants.map(({ name }) => name)).toEqual(['李明远', '王立新']);
  expect(record.statements.map(({ speaker, text }) => [speaker?.name, text])).toEqual([
    ['李明远', '要聚焦企业所需'],
  ]);
});

test('what says nothing is no item of the agenda', () => {
  expect(recordOf('3月7日，江南造纸协会召开理事会。会议还研究了其他事项。').agenda).toEqual([]);
});
