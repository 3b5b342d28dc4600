import type { Labels } from './labels.js';

/** English labels, the default. A name without an entry is English already. */
export const en: Labels = {
  locale: 'en-GB',
  words: {
    actionItems: 'action items',
    relatedMeetings: 'related meetings',
    unknown: 'mentioned',
    offline: 'in person',
    mixed: 'hybrid',
    'in-person': 'in person',
  },
  post: (title, organization) => `${title}, ${organization}`,
  colon: ': ',
  comma: ', ',
};
