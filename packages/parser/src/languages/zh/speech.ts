/** Verbs that bring what somebody said, with the kind of statement they make. */
export const speechCues: Readonly<Record<string, string>> = {
  指出: 'assessment',
  认为: 'assessment',
  评价: 'assessment',
  相信: 'assessment',
  坚信: 'assessment',
  强调: 'emphasis',
  重申: 'emphasis',
  希望: 'hope',
  期望: 'hope',
  期待: 'hope',
  盼望: 'hope',
  冀: 'hope',
  要求: 'request',
  呼吁: 'request',
  敦促: 'request',
  号召: 'request',
  倡议: 'proposal',
  建议: 'proposal',
  提议: 'proposal',
  提出: 'proposal',
  主张: 'proposal',
  承诺: 'commitment',
  宣布: 'announcement',
  透露: 'announcement',
  通报: 'announcement',
  询问: 'question',
  表示: 'statement',
  表明: 'statement',
  说: 'statement',
  说道: 'statement',
  称: 'statement',
  谈到: 'statement',
  提到: 'statement',
  坦言: 'statement',
  直言: 'statement',
  介绍: 'statement',
  介绍说: 'statement',
  介绍道: 'statement',
  解释: 'statement',
  解释说: 'statement',
  补充: 'statement',
  补充说: 'statement',
  回应: 'statement',
  回应说: 'statement',
  回答说: 'statement',
  表达: 'statement',
  感谢: 'statement',
  祝贺: 'statement',
  欢迎: 'statement',
  赞赏: 'statement',
  高度评价: 'assessment',
  积极评价: 'assessment',
  充分肯定: 'assessment',
  一致认为: 'assessment',
  深信: 'assessment',
  总结道: 'assessment',
  指明: 'assessment',
  致辞表示: 'statement',
  发言表示: 'statement',
  续称: 'statement',
  续说: 'statement',
  说明: 'statement',
  分享: 'statement',
  写道: 'statement',
  明确: 'emphasis',
};

/** Cues that need a speaker right before them: elsewhere they are ordinary words (青年的希望, 按照要求). */
export const weakCues = ['表达', '希望', '期望', '期待', '盼望', '冀', '要求', '呼吁', '敦促', '号召', '倡议', '建议', '提议', '提出', '主张', '承诺', '通报', '称', '说', '评价', '相信', '解释', '补充', '回应', '介绍', '透露', '询问', '说明', '分享', '表明', '明确', '感谢', '祝贺', '欢迎', '赞赏', '宣布', '谈到', '提到', '深信', '坚信', '写道', '充分肯定', '高度评价', '积极评价', '指明'] as const;

/** Cues whose object is a clause or a quotation; a bare noun behind them (介绍了情况) is no statement. */
export const clauseCues = ['介绍', '说', '称', '解释', '补充', '回应', '说明', '分享', '通报', '透露', '询问', '评价', '提出', '明确', '表明'] as const;

/** Cues whose object is a noun phrase by nature: 感谢各位, 欢迎来访. */
export const objectCues = ['表达', '感谢', '祝贺', '欢迎', '赞赏', '充分肯定', '高度评价', '积极评价'] as const;

/** What holds a word of speech together with its neighbours: a cue inside is none. */
export const cueBlockers = [
  '发言人', '主持人', '说法', '说明会', '说明书', '小说', '学说', '传说', '据说', '说服', '称号', '名称', '简称', '全称', '统称', '职称', '称为', '称作', '称赞', '被称', '号称', '人称', '自称', '有望', '要求高', '高要求', '严要求', '新要求', '总要求', '要求的', '各项要求', '工作要求', '决策部署要求', '指示要求', '按要求', '有关要求', '相关要求',
  '建议书', '建议的', '意见建议', '意见和建议', '合理化建议', '对策建议', '政策建议', '工作建议', '希望工程', '新希望', '对称', '评价体系', '评价标准', '评价机制', '表示层', '提出的', '指出的', '强调的', '希望的', '表示的', '认为的', '倡议的', '主张的', '承诺的', '介绍的', '宣布的', '介绍人', '介绍信', '情况介绍', '介绍有关情况', '介绍情况', '介绍了有关情况', '介绍了情况', '介绍了相关情况', '介绍相关情况', '通报会', '情况通报', '通报表扬', '通报批评', '欢迎会', '欢迎仪式', '欢迎辞', '欢迎词', '欢迎晚宴', '欢迎宴会', '感谢信', '感谢状', '祝贺信', '倡议书', '一带一路倡议', '”倡议', '安全倡议', '文明倡议', '发展倡议', '承诺书', '分享会', '分享者', '回应的', '说明的', '明确的', '明确了', '不明确', '进一步明确', '所说', '所称', '据介绍', '据了解', '分享了', '提出了', '提到的', '公开表示的', '话说', '来说', '而言', '应该说', '可以说', '或者说', '也就是说', '换言之', '不用说',
] as const;

/** Nouns for the speeches people give: whoever says something in one is a speaker of the meeting. */
export const addressNouns = ['总结讲话', '讲话', '致辞', '致词', '演讲', '主旨演讲', '主题演讲', '主旨报告', '主题报告', '专题报告', '作报告', '发言', '开幕辞', '欢迎辞', '开幕词', '欢迎词', '总结发言', '主题发言', '主旨发言', '作总结'] as const;

/** Collective speakers. */
export const collectiveSpeakers = [
  '会议', '大会', '座谈会', '研讨会', '论坛', '全会', '本次会议', '此次会议', '这次会议', '双方', '各方', '三方', '四方', '两国领导人', '两国元首', '双方领导人', '大家', '与会者', '与会人员', '与会代表', '与会专家', '与会嘉宾', '与会企业', '与会同志', '与会领导', '参会人员', '参会代表', '参会企业', '参会嘉宾', '代表们', '专家', '专家们', '委员们', '委员', '企业家们', '嘉宾们', '学者们', '专家学者', '中方', '美方', '法方', '德方', '日方', '韩方', '俄方', '英方', '欧方', '对方', '我方', '校方', '外方', '泰方', '越方', '学员们', '两校', '两地', '两国', '院方', '媒体', '记者', '同学们', '老师们', '企业代表', '参会者', '与会人士', '与会各方', '公报', '声明', '宣言', '倡议书', '与会委员', '与会学者', '与会成员', '主任会议', '评审专家', '专家组', '调研组', '代表团', '考察团', '协会', '学校', '公司', '集团',
] as const;

/** Pronouns that stand for the person spoken of. */
export const personPronouns = ['他', '她', '其'] as const;
export const pluralPronouns = ['他们', '她们'] as const;

/** Modal and urging words by which a sentence without a cue goes on with a speech. */
export const deonticWords = ['要', '应', '应当', '应该', '必须', '需要', '须', '务必', '希望', '各级', '我们', '让我们', '一是', '二是', '三是', '四是', '五是', '首先', '其次', '最后', '同时', '下一步', '要以', '要坚持', '第一', '第二', '第三', '愿'] as const;
