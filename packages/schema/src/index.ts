export * from './record/index.js';
export * from './schemas/index.js';
export * from './time/format-time-value.js';
export * from './time/local-bounds.js';
export * from './time/parse-time-value.js';
