/** Verbs of deciding that also are the first part of a noun: 审定会, 决定书, 表决权. */
export const decisionStems = [
  '审定',
  '选举',
  '决定',
  '签约',
  '表决',
  '聘任',
  '任命',
  '批准',
  '决议',
  '同意',
] as const;

/** The last characters of such nouns. */
export const decisionNounEnds = '会稿委组书权者率制人额';

/** Verbs before an address that somebody gives: 作年度工作报告. */
export const addressVerbs = [
  '作',
  '作了',
  '做',
  '做了',
  '作题为',
  '发表',
  '发表了',
  '带来',
  '带来了',
] as const;

/** What is given. */
export const addressObjects = [
  '报告',
  '发言',
  '讲话',
  '演讲',
  '致辞',
  '辅导',
  '讲座',
  '分享',
  '解读',
  '说明',
  '总结',
  '介绍',
  '点评',
  '授课',
] as const;

/** Verbs before talks that are held: 进行合作洽谈. */
export const talkVerbs = ['进行', '进行了', '举行', '举行了', '开展', '展开'] as const;

/** What is held. */
export const talkObjects = ['会谈', '座谈', '洽谈', '磋商', '会晤', '座谈交流', '交流座谈'] as const;

/** Verbs of discussing whose topic may follow at once: 探讨合作机会. */
export const discussingVerbs = ['探讨', '共商', '共话', '共谋', '商讨'] as const;

/** Verbs that decide only where the meeting, its members or both sides are the subject and something definite follows. */
export const definiteDecisions = [
  '同意',
  '确定',
  '确定了',
  '达成',
  '达成了',
  '决定',
  '批准',
  '批准了',
  '约定',
  '审定',
  '选举',
  '聘任',
  '聘请',
  '任命',
  '表决',
  '增补',
] as const;

/** Verbs that may stand before a comma or colon and the decision: 会议决定：…. */
export const announcedDecisions = [
  '决定',
  '一致决定',
  '一致同意',
  '商定',
  '议定',
  '约定',
  '决议',
  '形成决议',
] as const;

/** Verbs that mean the meeting by themselves, whatever follows. */
export const attendingAlone = [
  '陪同',
  '到会',
  '到场',
  '莅临',
  '莅临现场',
  '在座',
  '与会',
  '随行',
  '组成代表团',
] as const;

/** Beginnings of what is attended where that is the meeting itself. */
export const attendedMeetings = [
  '会议',
  '本次',
  '此次',
  '这次',
  '会见',
  '会谈',
  '座谈',
  '调研',
  '活动',
  '上述',
  '仪式',
  '有关活动',
  '论坛',
  '大会',
  '该',
  '考察',
  '了会',
  '了本',
  '了此',
  '了座',
  '了活',
  '参观',
  '接待',
  '交流',
  '访问',
  '签约',
  '揭牌',
  '开幕',
  '闭幕',
  '典礼',
  '培训',
  '启动',
  '走访',
] as const;

/** Verbs that, with 了, say what one person told of: 转达了问候. */
export const tellingVerbs = ['转达', '提到', '谈到'] as const;

/** What can be agreed on: 达成共识. */
export const agreementNouns = [
  '共识',
  '一致',
  '协议',
  '意向',
  '合作',
  '谅解',
  '协定',
  '约定',
  '交易',
  '和解',
  '意见',
  '成果',
  '决定',
  '签约',
] as const;
