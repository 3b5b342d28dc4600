import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { interleave } from '../interleave.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Milliseconds that importing the parser and a first parse add to an empty process. */
export function startup({ rounds, progress }) {
  const run = (code) => () =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
  const times = interleave(
    [
      { name: 'empty process', run: run('') },
      {
        name: 'import and first parse',
        run: run(
          `import { parseReport } from '@rapporteur/parser'; parseReport('# Board\\n\\nDate: 4 March 2026\\nPresent: Ada Brook, Ben Hill\\n\\nMotion by Ada, second by Ben to plant. Carried.');`,
        ),
      },
    ],
    rounds,
    (what) => progress(`start, ${what}`),
  );
  const empty = times.get('empty process');
  const first = times.get('import and first parse');
  return { empty, first, added: first - empty };
}
