import { configureGlobal } from 'fast-check';

/**
 * Property tests draw the same texts on every machine, so that what passes here passes there. `FAST_CHECK_SEED=7 npx vitest run
 * packages` draws others: what they find becomes a test of its own.
 */
configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20261122) });
