export * from './record/index.js';
export * from './schemas/index.js';
export * from './time/index.js';
