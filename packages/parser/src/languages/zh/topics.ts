/** What stands between the topics of a discussion and its verb, and is no topic: 就…等议题, 围绕…主题. */
export const topicNouns = ['等议题', '等话题', '等问题', '等方面', '等内容', '等事项', '等工作', '等主题', '等方面问题', '等事宜', '等领域', '等情况', '等', '议题', '话题', '主题', '等相关问题', '等方面内容', '等相关事宜', '等方面的问题', '等热点问题', '等重点工作', '相关议题', '为主题', '这一主题', '等方面情况', '等方面工作', '双方', '与会代表', '大家', '两个议题', '三个议题'] as const;

/** Subjects under which a report lists what the meeting as a whole did. */
export const proceedingsSubjects = ['会议', '大会', '座谈会', '全会', '本次会议', '此次会议', '会上', '会议还', '会议首先', '推进会', '工作会', '工作会议', '例会', '理事会'] as const;

/** Verbs for what a meeting as a whole does with a topic. */
export const proceedingVerbs = ['学习', '传达', '传达学习', '研究', '审议', '听取', '总结', '部署', '讨论', '通报', '分析', '回顾', '安排', '审阅', '深入学习', '集体学习', '认真学习', '专题学习', '解读', '宣读', '观看', '研究部署', '安排部署', '总结回顾', '梳理', '交流'] as const;
