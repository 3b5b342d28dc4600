import { describe, expect, test } from 'vitest';
import { createHanText, readHanAgents } from '../../src/mentions/han/index.js';
import { verbatimPassage } from '../../src/source/passage.js';
import { createSource } from '../../src/source/source.js';

function agentsIn(list: string): string[] {
  const source = createSource(list);
  const { masked } = createHanText(verbatimPassage(source, { start: 0, end: list.length }), []);
  const words = (span: { start: number; end: number } | undefined): string =>
    span === undefined ? '' : list.slice(span.start, span.end);
  return readHanAgents(masked, 0, list.length).map(({ kind, name, posts, short }) => {
    const held = posts.map(
      ({ title, organization }) =>
        words(title) + (organization === undefined ? '' : `@${words(organization)}`),
    );
    return [short === true ? 'short' : kind, words(name), ...held].join(' ');
  });
}

describe('readHanAgents', () => {
  test.each<[string, string[]]>([
    // Body, post, name.
    ['滨海造纸协会党委委员、副会长陆文渊', ['person 陆文渊 党委委员@滨海造纸协会 副会长@滨海造纸协会']],
    [
      '协会会长宋怀谷，副会长郑一平、高志远',
      ['person 宋怀谷 会长@协会', 'person 郑一平 副会长@协会', 'person 高志远 副会长@协会'],
    ],
    ['县委副书记、县长周立群', ['person 周立群 副书记@县委 县长']],
    ['外交部长王立新', ['person 王立新 外交部长']],
    ['商贸部副部长兼国际贸易谈判副代表林海峰', ['person 林海峰 副部长兼国际贸易谈判副代表@商贸部']],
    // Name before the post, and family names with a title.
    [
      '省医药学会袁守仁会长、徐立峰副会长',
      ['person 袁守仁 会长@省医药学会', 'person 徐立峰 副会长@省医药学会'],
    ],
    ['傅总、章主任', ['short 傅总 总', 'short 章主任 主任']],
    ['欧阳明远教授', ['person 欧阳明远']],
    // Foreign names.
    ['芬兰环境部国务秘书特尔希·莱赫托宁', ['person 特尔希·莱赫托宁 国务秘书@芬兰环境部']],
    ['法国总理莫兰德', ['person 莫兰德 总理@法国']],
    // 和 inside a body's name parts nobody.
    [
      '江州市工业和信息化局局长王小明和市商务局局长李飞',
      ['person 王小明 局长@江州市工业和信息化局', 'person 李飞 局长@市商务局'],
    ],
    // Groups, with and without a count; what 等 says of those before it is nobody more.
    ['吴立、秦朗等领导', ['person 吴立', 'person 秦朗']],
    ['有关专家、学者', ['group 有关专家、学者']],
    ['校办公室、教育学院等部门和学院负责人', ['group 校办公室、教育学院等部门和学院负责人']],
    [
      '临川市经济局有关负责人以及18家重点企业代表',
      ['group 临川市经济局有关负责人', 'group 18家重点企业代表'],
    ],
    ['来自全国的68名专家和代表', ['group 来自全国的68名专家和代表']],
    ['欧洲友好小组主席韩克里·史密特(Henk Smit)一行8人', ['person 韩克里·史密特 主席@欧洲友好小组']],
    // Words that only look like names.
    ['副会长单位、常务理事单位', []],
  ])('%s', (list, agents) => {
    expect(agentsIn(list)).toEqual(agents);
  });
});
