// npm run bench: installs and builds what changed, then measures; see bench/run.mjs for its arguments.
import { buildPackages } from './build.mjs';
import { installDependencies } from './install.mjs';

await installDependencies();
await buildPackages();
// By address: the bench drives peers that come without types, so it is no part of the type check.
await import(new URL('../bench/run.mjs', import.meta.url).href);
