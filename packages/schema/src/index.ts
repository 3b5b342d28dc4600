export * from './record/index.js';
export * from './schemas/index.js';
