import type { FurtherWords } from '../further-words.js';

export const chineseFurther: FurtherWords = {
  sameDay: ['同日', '同一天', '当天', '当日', '当晚', '同天'],
  apart: ['另据报道', '另悉', '另据悉'],
  within: ['当天', '同日', '当日', '同一天'],
};
