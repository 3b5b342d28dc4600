// npm run bench: installs and builds what changed, then measures; see bench/run.mjs for its arguments.
import { buildPackages } from './build.mjs';
import { installDependencies } from './install.mjs';

await installDependencies();
await buildPackages();
await import('../bench/run.mjs');
