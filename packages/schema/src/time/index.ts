export * from './compare-meeting-times.js';
export * from './format-time-value.js';
export * from './instant-bounds.js';
export * from './local-bounds.js';
export * from './meeting-time-date-codec.js';
export * from './meeting-time-date.js';
export * from './parse-time-value.js';
