// Publishes what `changeset version` prepared. changesets calls pnpm (which takes the source condition and workspace:
// ranges out of the packages), so that pnpm has to be on the PATH: npm exec puts it there.
import { pnpm } from './npm.mjs';

const { code } = await pnpm(['exec', 'changeset', 'publish'], { live: true });
process.exitCode = code;
