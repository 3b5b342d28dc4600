import type { ThemeWords } from '../theme-words.js';

export const englishThemes: ThemeWords = {
  before: [
    'under the theme',
    'under the theme of',
    'with the theme',
    'with the theme of',
    'on the theme',
    'on the theme of',
    'themed',
    'theme was',
    'theme is',
    'under the motto',
    'with the motto',
  ],
  plain: ['under the theme of', 'with the theme of', 'on the theme of'],
  after: [],
};
