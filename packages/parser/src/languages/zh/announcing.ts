/** Words before a verb that say that the meeting is still to come. */
export const announcingWords = [
  '将于',
  '将在',
  '将',
  '定于',
  '即将',
  '计划于',
  '拟定于',
  '兹定于',
  '届时',
  '决定于',
] as const;

/** Those that leave it open whether it will. */
export const tentativeWords = ['拟于', '拟', '计划', '预计', '有望', '暂定', '暂定于', '预定'] as const;

/** Words for the meeting after this one. */
export const nextWords = ['下次', '下一次', '下届', '下一届', '下一轮', '下轮', '明年', '来年'] as const;

/** Words that say that a meeting does not take place as planned, with the status they give. */
export const calledWords: Readonly<Record<string, 'cancelled' | 'postponed' | 'rescheduled'>> = {
  取消: 'cancelled',
  停办: 'cancelled',
  推迟: 'postponed',
  延期: 'postponed',
  延后: 'postponed',
  改期: 'rescheduled',
  改为: 'rescheduled',
};
