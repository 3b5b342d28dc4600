import type { PageWords } from '../page-words.js';

export const englishPage: PageWords = {
  lines: [
    'press release', 'press releases', 'news release', 'media release', 'press statement', 'press room', 'pressroom', 'press office', 'press', 'news', 'latest news', 'news & events', 'news and events',
    'newsroom', 'media centre', 'media center', 'media', 'home', 'menu', 'skip to content', 'skip to main content', 'search', 'print', 'print this page', 'share', 'email', 'tweet', 'facebook', 'twitter',
    'linkedin', 'back', 'back to list', 'back to top', 'return to list', 'read more', 'more', 'read full story', 'related news', 'related articles', 'related', 'subscribe', 'contact', 'contact us', 'about us',
    'for immediate release', 'immediate release', 'ends', 'end', 'advertisement', 'statements and releases', 'statements & releases', 'briefing room', 'speeches', 'announcements', 'download', 'view original', 'photo gallery',
  ],
  lineStarts: ['previous:', 'next:', 'prev:', 'previous article', 'next article', 'previous post', 'next post', 'share this', 'click here', 'follow us', 'tags:', 'category:', 'categories:', 'filed under', 'views:', 'copyright', '©', 'all rights reserved', 'you are here', 'home >', 'home /', 'home »', 'font size', 'media contact', 'for more information', 'for further information', 'for media enquiries', 'for press enquiries', 'read more', 'hits:', 'keywords:', 'print this', 'responsible editor', 'edited by'],
  captionStarts: ['photo', 'photos', 'photograph', 'photography', 'picture', 'pictured', 'image', 'figure', 'above:', 'below:', 'caption', 'group photo', 'pic', 'file photo'],
  sourceRemarks: ['according to', 'source', 'sources', 'from', 'by', 'text', 'text by', 'photo', 'photos', 'photo by', 'reporter', 'reported by', 'editor', 'edited by', 'author', 'written by', 'translated by', 'correspondent'],
  dateCompanions: ['posted', 'published', 'publish', 'updated', 'release', 'released', 'issued', 'created', 'uploaded', 'last', 'on', 'in', 'by', 'at', 'date', 'dated', 'time', 'press', 'releases', 'news', 'views', 'view', 'read', 'hits', 'source', 'from', 'admin', 'author', 'editor', 'est', 'gmt', 'pm', 'am', 'category', 'media', 'events', 'comments', 'mins', 'min', 'minutes'],
  datelineEnds: [],
};
