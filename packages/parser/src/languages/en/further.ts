import type { FurtherWords } from '../further-words.js';

export const englishFurther: FurtherWords = {
  sameDay: [
    'later that day',
    'later in the day',
    'later on the same day',
    'later the same day',
    'later today',
    'earlier that day',
    'earlier in the day',
    'earlier today',
    'the same day',
    'on the same day',
    'that same day',
    'that afternoon',
    'that evening',
  ],
  apart: [
    'separately',
    'in a separate meeting',
    'at a separate meeting',
    'in another meeting',
    'at another meeting',
    'in a further meeting',
    'in a separate engagement',
  ],
};
