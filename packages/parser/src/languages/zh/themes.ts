import type { ThemeWords } from '../theme-words.js';

export const chineseThemes: ThemeWords = {
  before: ['主题为', '主题是', '主题系', '会议主题', '论坛主题', '大会主题'],
  plain: ['主题为', '主题是', '主题系'],
  opener: '以',
  after: ['为主题', '为会议主题', '为大会主题'],
};
