// The record as plain data, for programs that build or read records without Zod.
export * from './record/index.js';
