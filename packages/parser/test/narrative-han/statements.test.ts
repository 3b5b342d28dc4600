import { describe, expect, test } from 'vitest';
import { recordOf, statements } from './summary.js';

const held = '3月7日，协会在临川市召开座谈会。会长宋怀谷、副会长郑一平出席会议。\n\n';

describe('what was said', () => {
  test.each<[string, string[]]>([
    [
      '宋怀谷指出，行业运行平稳。他强调，各企业要加快改造。',
      ['宋怀谷 assessment: 行业运行平稳', '宋怀谷 emphasis: 各企业要加快改造'],
    ],
    ['宋会长在讲话中希望，上下游加强协作。', ['宋怀谷 hope: 上下游加强协作']],
    [
      '宋怀谷表示，协会将完善服务。我们希望同大家一道努力。',
      ['宋怀谷 commitment: 协会将完善服务', '宋怀谷 hope: 我们希望同大家一道努力'],
    ],
    ['郑一平要求，各单位要按时报送数据。', ['郑一平 request: 各单位要按时报送数据']],
    [
      '宋怀谷說：「人才是關鍵。我們會繼續投入。」',
      ['宋怀谷 statement: 人才是關鍵', '宋怀谷 statement: 我們會繼續投入'],
    ],
    [
      '“融合关键在人才。”副会长郑一平说，“培训要做实。”',
      ['郑一平 statement: 融合关键在人才', '郑一平 request: 培训要做实'],
    ],
    ['“市场前景广阔”，郑一平说。', ['郑一平 statement: 市场前景广阔']],
    [
      '会议指出，形势总体平稳。会议要求，一要压实责任。二要强化排查。',
      ['会议 assessment: 形势总体平稳', '会议 request: 一要压实责任', '会议 request: 二要强化排查'],
    ],
    ['与会代表认为，原料价格波动较大。', ['与会代表 assessment: 原料价格波动较大']],
    ['宋怀谷对来宾的到访表示热烈欢迎。', ['宋怀谷 statement: 对来宾的到访表示热烈欢迎']],
    ['宋怀谷感谢各会员单位的支持。', ['宋怀谷 statement: 各会员单位的支持']],
    ['宋怀谷介绍了协会的发展历程。', ['宋怀谷 statement: 协会的发展历程']],
    [
      '宋怀谷介绍，协会现有会员200家，并表示将扩大服务。',
      ['宋怀谷 statement: 协会现有会员200家', '宋怀谷 commitment: 将扩大服务'],
    ],
    ['宋怀谷9日上午在北京会见来宾时说，协会有信心战胜困难。', ['宋怀谷 statement: 协会有信心战胜困难']],
    ['郑一平首先回顾了去年工作。他指出，要抢抓机遇。', ['郑一平 assessment: 要抢抓机遇']],
    ['宋怀谷指出，形势良好。会见结束后，双方参观了展厅。', ['宋怀谷 assessment: 形势良好']],
    ['与会各单位负责人一致认为，机会难得。', ['与会各单位负责人 assessment: 机会难得']],
    // A paragraph that urges goes on with the speech; one that reports does not.
    [
      '宋怀谷指出，形势良好。\n\n全行业要坚定信心，开拓市场。',
      ['宋怀谷 assessment: 形势良好', '宋怀谷 request: 全行业要坚定信心，开拓市场'],
    ],
    ['宋怀谷指出，形势良好。\n\n会前，与会代表参观了展厅。', ['宋怀谷 assessment: 形势良好']],
    // Words of speech that are none here.
    ['会议按照有关要求做好了准备。青年是国家的希望。协会发言人制度已经建立。', []],
  ])('%s', (text, said) => {
    expect(statements(recordOf(held + text))).toEqual(said);
  });
});
